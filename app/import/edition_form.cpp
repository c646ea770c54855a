// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/edition_form.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace landkort::app {

EditionForm::EditionForm(Theme& theme, const base::Texts& texts, std::vector<domain::Edition> registers,
                         QWidget* parent)
    : QFrame(parent), m_theme(theme), m_texts(texts), m_registers(std::move(registers)), m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    m_layout->setSpacing(theme.px(4));
    m_sheetHeading = addHeading(tr("Sheet"));
    m_sheet = new QComboBox(this);
    m_layout->addWidget(m_sheet);
    addCoverage(); // first: the one thing that cannot be proposed
    m_name = addField(tr("Name of the edition"), &m_nameProblem);
    m_date = addField(tr("As of"), &m_dateProblem);
    m_publisher = addField(tr("Publisher"), nullptr);
    addBase();
    connect(m_sheet, &QComboBox::activated, this, &EditionForm::edited);
    for (auto* field : {m_name, m_date, m_publisher})
        connect(field, &QLineEdit::textEdited, this, &EditionForm::edited);
    for (auto* button : {m_complete, m_documented, m_new, m_continue})
        connect(button, &QRadioButton::clicked, this, &EditionForm::edited);
    connect(m_continued, &QComboBox::activated, this, [this] {
        m_continue->setChecked(true);
        emit edited();
    });
}

QLabel* EditionForm::addHeading(const QString& words)
{
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    QFont font = m_theme.font(TextRole::Label);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    if (m_layout->count() > 0)
        m_layout->addSpacing(m_theme.px(8));
    m_layout->addWidget(label);
    return label;
}

QLabel* EditionForm::addNote(const QString& words)
{
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("dim", true);
    label->setWordWrap(true);
    label->setFont(m_theme.font(TextRole::Note));
    m_layout->addWidget(label);
    return label;
}

QLineEdit* EditionForm::addField(const QString& label, QLabel** problem)
{
    QLabel* heading = addHeading(label);
    auto* field = new QLineEdit(this);
    field->setFont(m_theme.font(TextRole::Body));
    field->setAccessibleName(label);
    heading->setBuddy(field);
    m_layout->addWidget(field);
    if (problem) {
        *problem = addNote({});
        (*problem)->hide();
    }
    return field;
}

void EditionForm::addCoverage()
{
    addHeading(tr("What the file holds"));
    auto* group = new QButtonGroup(this);
    m_complete = new QRadioButton(tr("Everything: a complete list"), this);
    m_documented = new QRadioButton(tr("Examples that were found documented"), this);
    for (auto* button : {m_complete, m_documented}) {
        group->addButton(button);
        button->setFont(m_theme.font(TextRole::Label));
        m_layout->addWidget(button);
    }
    addNote(tr("KL's own extract is complete. Only of a complete list can it be said that a municipality has none, and "
               "only there are municipalities ranked."));
}

void EditionForm::addBase()
{
    addHeading(tr("How it is loaded"));
    auto* group = new QButtonGroup(this);
    m_new = new QRadioButton(tr("As an edition of its own"), this);
    m_continue = new QRadioButton(tr("As a new edition that continues:"), this);
    m_new->setChecked(true);
    for (auto* button : {m_new, m_continue}) {
        group->addButton(button);
        button->setFont(m_theme.font(TextRole::Label));
        m_layout->addWidget(button);
    }
    m_continued = new QComboBox(this);
    m_continued->setAccessibleName(m_continue->text());
    m_continued->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_continued->setMinimumContentsLength(16);
    for (const auto& edition : m_registers)
        m_continued->addItem(edition.name);
    m_layout->addWidget(m_continued);
    addNote(tr("Rows that are found there update it, the others are added. The edition it continues stays as it is."));
}

void EditionForm::setChoices(const ImportChoices& choices)
{
    const QSignalBlocker quiet(this);
    m_name->setText(choices.name);
    m_date->setText(choices.asOf);
    m_publisher->setText(choices.publisher);
    m_complete->setChecked(choices.coverage == domain::Coverage::Complete);
    m_documented->setChecked(choices.coverage == domain::Coverage::Documented);
}

void EditionForm::setSheets(const QStringList& names, const QString& shown)
{
    const QSignalBlocker quiet(this);
    m_sheetHeading->setVisible(names.size() > 1);
    m_sheet->setVisible(names.size() > 1);
    if (m_sheet->count() != names.size()) {
        m_sheet->clear();
        m_sheet->addItems(names);
    }
    m_sheet->setCurrentIndex(static_cast<int>(names.indexOf(shown)));
}

void EditionForm::writeTo(ImportChoices& choices) const
{
    if (m_sheet->count() > 1)
        choices.sheet = m_sheet->currentText();
    choices.name = m_name->text();
    choices.asOf = m_date->text();
    choices.publisher = m_publisher->text();
    choices.coverage.reset();
    if (m_complete->isChecked())
        choices.coverage = domain::Coverage::Complete;
    else if (m_documented->isChecked())
        choices.coverage = domain::Coverage::Documented;
    choices.into.reset();
    const int continued = m_continued->currentIndex();
    if (m_continue->isChecked() && continued >= 0)
        choices.into = m_registers[static_cast<size_t>(continued)];
}

static void showProblem(QLabel* label, const QString& sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

void EditionForm::setNameProblem(const QString& sentence)
{
    showProblem(m_nameProblem, sentence);
}

void EditionForm::setDateProblem(const QString& sentence)
{
    showProblem(m_dateProblem, sentence);
}

} // namespace landkort::app
