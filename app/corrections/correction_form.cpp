// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/correction_form.h"

#include "app/shared/choice_box.h"
#include "core/query/field_text.h"

#include <QDate>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace landkort::app {

using domain::CorrectedField;
using query::Dimension;

static QString sentenceCase(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

CorrectionForm::CorrectionForm(const query::Landscape& landscape, const domain::Project* project, Theme& theme,
                               const base::Texts& texts, QWidget* parent)
    : QWidget(parent), m_landscape(landscape), m_project(project), m_theme(theme), m_texts(texts),
      m_grid(new QGridLayout(this)), m_title(new QLineEdit(this)), m_status(new ChoiceBox(this)),
      m_statusDate(new QLineEdit(this)), m_description(new QPlainTextEdit(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(8));
    m_grid->setColumnStretch(1, 1);
    build(project);
    connect(m_title, &QLineEdit::textEdited, this, &CorrectionForm::edited);
    connect(m_status, &QComboBox::activated, this, &CorrectionForm::statusChosen);
    connect(m_statusDate, &QLineEdit::textEdited, this, &CorrectionForm::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &CorrectionForm::edited);
}

void CorrectionForm::build(const domain::Project* project)
{
    const auto textOf = [&](CorrectedField field) { return project ? query::fieldText(*project, field) : QString(); };
    m_title->setText(textOf(CorrectedField::Title));
    m_title->setCursorPosition(0);
    addRow(sentenceCase(label(CorrectedField::Title, m_texts)), m_title);
    for (const auto status : domain::kAllStatuses)
        m_status->addItem(sentenceCase(label(status, m_texts)), domain::key(status));
    m_statusDate->setPlaceholderText(tr("undated"));
    m_statusDate->setToolTip(tr("for instance 2026-11; empty is undated"));
    addStatusRow();
    addList(CorrectedField::Domain, m_landscape, Dimension::Domain, textOf(CorrectedField::Domain));
    addList(CorrectedField::UseCase, m_landscape, Dimension::UseCase, textOf(CorrectedField::UseCase));
    addList(CorrectedField::Target, m_landscape, Dimension::Target, textOf(CorrectedField::Target));
    addList(CorrectedField::Task, m_landscape, Dimension::Task, textOf(CorrectedField::Task));
    addLine(CorrectedField::Started, textOf(CorrectedField::Started));
    addLine(CorrectedField::Vendors, textOf(CorrectedField::Vendors));
    addLine(CorrectedField::Technology, textOf(CorrectedField::Technology));
    m_lines[CorrectedField::Vendors]->setPlaceholderText(tr("several with a semicolon between"));
    m_lines[CorrectedField::Started]->setPlaceholderText(tr("for instance 2024 or 2024-09"));
    m_description->setPlainText(textOf(CorrectedField::Description));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_theme.px(88));
    addRow(sentenceCase(label(CorrectedField::Description, m_texts)), m_description);
    addLine(CorrectedField::Source, textOf(CorrectedField::Source));
}

void CorrectionForm::addRow(const QString& words, QWidget* field)
{
    auto* name = new QLabel(words, this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(m_theme.font(TextRole::Label));
    name->setProperty("dim", true);
    name->setBuddy(field);
    field->setAccessibleName(words);
    const int row = m_grid->rowCount();
    const bool tall = field == m_description;
    m_grid->addWidget(name, row, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    if (field->focusPolicy() != Qt::NoFocus)
        follow(field);
}

/// Tab goes down the rows, whatever was made first.
void CorrectionForm::follow(QWidget* field)
{
    if (m_last)
        setTabOrder(m_last, field);
    m_last = field;
}

/// A status and when it was stated belong together.
void CorrectionForm::addStatusRow()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    auto* stated = new QLabel(tr("stated"), both);
    stated->setFont(m_theme.font(TextRole::Label));
    stated->setProperty("dim", true);
    m_statusDate->setFixedWidth(m_theme.px(130));
    row->addWidget(m_status, 1);
    row->addWidget(stated);
    row->addWidget(m_statusDate);
    addRow(tr("Status here"), both);
    follow(m_status);
    follow(m_statusDate);
    m_status->setAccessibleName(tr("Status here"));
    m_statusDate->setAccessibleName(tr("When the status was stated"));
}

int CorrectionForm::labelWidth() const
{
    int width = 0;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (const auto* item = m_grid->itemAtPosition(row, 0))
            width = std::max(width, item->sizeHint().width());
    }
    return width;
}

void CorrectionForm::addList(CorrectedField field, const query::Landscape& landscape, Dimension dimension,
                             const QString& chosen)
{
    auto* box = new ChoiceBox(this);
    for (int item = 0; item < landscape.itemCount(dimension); ++item) {
        const bool none = landscape.isNotStated(dimension, item);
        box->addItem(sentenceCase(landscape.itemLabel(dimension, item, m_texts)),
                     none ? QString() : landscape.itemKey(dimension, item));
    }
    const int known = box->findData(chosen);
    box->setCurrentIndex(known >= 0 ? known : box->findData(QString()));
    connect(box, &QComboBox::activated, this, &CorrectionForm::edited);
    m_lists[field] = box;
    addRow(sentenceCase(label(field, m_texts)), box);
}

void CorrectionForm::addLine(CorrectedField field, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textEdited, this, &CorrectionForm::edited);
    m_lines[field] = line;
    addRow(sentenceCase(label(field, m_texts)), line);
}

void CorrectionForm::setMunicipality(const domain::MunicipalityCode& code)
{
    m_shownStatus.clear();
    m_shownDate.clear();
    if (m_project) {
        for (const auto& adoption : m_project->adoptions) {
            if (adoption.municipality != code)
                continue;
            m_shownStatus = domain::key(adoption.status);
            m_shownDate = adoption.statusDate ? adoption.statusDate->toIso() : QString();
        }
    }
    const QString key = m_shownStatus.isEmpty() ? domain::key(domain::Status::Unknown) : m_shownStatus;
    m_status->setCurrentIndex(m_status->findData(key));
    m_statusDate->setText(m_shownDate);
    m_statusDate->setEnabled(key != domain::key(domain::Status::Unknown));
}

/// The date of the status before says nothing of this one. The user states it today unless he says otherwise.
void CorrectionForm::statusChosen()
{
    const QString key = m_status->currentData().toString();
    const bool unknown = key == domain::key(domain::Status::Unknown);
    m_statusDate->setEnabled(!unknown);
    m_statusDate->setText(unknown                ? QString()
                          : key == m_shownStatus ? m_shownDate
                                                 : QDate::currentDate().toString(Qt::ISODate));
    emit edited();
}

std::vector<workflow::CorrectionAnswer> CorrectionForm::answers() const
{
    std::vector<workflow::CorrectionAnswer> given;
    const auto add = [&](CorrectedField field, const QString& text) {
        const QString shown = m_project ? query::fieldText(*m_project, field) : QString();
        if (text.trimmed() != shown.trimmed())
            given.push_back({domain::key(field), text, {}});
    };
    const QString key = m_status->currentData().toString();
    const bool sameUnknown = m_shownStatus.isEmpty() && key == domain::key(domain::Status::Unknown);
    if (!sameUnknown && (key != m_shownStatus || m_statusDate->text().trimmed() != m_shownDate))
        given.push_back({QStringLiteral("status"), key, m_statusDate->text()});
    add(CorrectedField::Title, m_title->text());
    add(CorrectedField::Description, m_description->toPlainText());
    for (const auto& [field, box] : m_lists)
        add(field, box->currentData().toString());
    for (const auto& [field, line] : m_lines)
        add(field, line->text());
    return given;
}

} // namespace landkort::app
