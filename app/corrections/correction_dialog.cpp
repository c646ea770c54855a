// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/correction_dialog.h"

#include "app/corrections/correction_form.h"
#include "app/shared/choice_box.h"
#include "app/shared/plain_label.h"
#include "core/query/local_words.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

CorrectionDialog::CorrectionDialog(workflow::CorrectedEdition edition, const domain::ProjectId& project, Theme& theme,
                                   const base::Texts& texts, Apply apply, QWidget* parent)
    : QDialog(parent), m_edition(std::move(edition)), m_id(project), m_theme(theme), m_texts(texts),
      m_apply(std::move(apply))
{
    setWindowTitle(m_id.isEmpty() ? tr("Add a project") : tr("Correct locally"));
    build();
    fillMunicipalities();
    showMunicipality();
    connect(m_municipality, &QComboBox::activated, this, &CorrectionDialog::showMunicipality);
    connect(m_form, &CorrectionForm::edited, m_problem, &QWidget::hide);
    m_form->title()->setFocus();
    m_form->title()->deselect();
}

const domain::Project* CorrectionDialog::project() const
{
    const int row = m_edition.shown->rowOf(m_id);
    return row < 0 ? nullptr : &m_edition.shown->projects()[static_cast<size_t>(row)];
}

workflow::CorrectionBy CorrectionDialog::by() const
{
    return {domain::MunicipalityCode(m_municipality->currentData().toString()), m_note->text(), QDate::currentDate()};
}

void CorrectionDialog::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(20));
    all->setSpacing(m_theme.px(12));
    all->addWidget(makeHead());
    all->addWidget(makeFields(), 1);
    m_problem = plainLabel({}, m_theme.font(TextRole::Label), this);
    m_problem->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(m_theme.palette().accent.name()));
    m_problem->hide();
    all->addWidget(m_problem);
    all->addLayout(makeFooter());
    const int room = parentWidget() ? parentWidget()->height() - m_theme.px(40) : m_theme.px(740);
    resize(m_theme.px(640), std::min(m_theme.px(740), room)); // the fields scroll where it is less
}

QWidget* CorrectionDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    column->addWidget(plainLabel(windowTitle(), m_theme.font(TextRole::AppTitle), head));
    const QString about =
        m_id.isEmpty()
            ? tr("The project counts in your own program only, in every count and report, and is marked as local. The "
                 "edition itself does not change, and everything can be undone.")
            : tr("Only you see it, in every count and report, and marked as local. The edition itself does not "
                 "change, and everything can be undone.");
    column->addWidget(plainLabel(about, m_theme.font(TextRole::Label), head, true));
    const auto made = m_edition.shown->local().of(m_id);
    for (const auto& correction : made)
        column->addWidget(plainLabel(query::correctionInWords(correction, *m_edition.stored, m_texts),
                                     m_theme.font(TextRole::Label), head));
    return head;
}

QWidget* CorrectionDialog::makeFields()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(m_theme.px(16), m_theme.px(16), m_theme.px(16), m_theme.px(16));
    column->setSpacing(m_theme.px(12));
    m_form = new CorrectionForm(*m_edition.shown, project(), m_theme, m_texts, card);
    const auto addRow = [&](const QString& words, QWidget* field) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(16));
        auto* name = plainLabel(words, m_theme.font(TextRole::Label), card, true);
        name->setWordWrap(false);
        name->setFixedWidth(m_form->labelWidth());
        name->setBuddy(field);
        row->addWidget(name);
        row->addWidget(field, 1);
        column->addLayout(row);
    };
    m_municipality = new ChoiceBox(card);
    m_municipality->setAccessibleName(tr("The municipality that corrects"));
    addRow(m_id.isEmpty() ? tr("Municipality") : tr("For"), m_municipality);
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    m_note = new QLineEdit(card);
    m_note->setPlaceholderText(tr("Whoever receives the corrections reads it"));
    m_note->setAccessibleName(tr("Why"));
    addRow(tr("Why"), m_note);
    setTabOrder(m_municipality, m_form->title());
    setTabOrder(m_form->lastField(), m_note);
    return card;
}

QLayout* CorrectionDialog::makeFooter()
{
    auto* footer = new QHBoxLayout;
    footer->setSpacing(m_theme.px(8));
    if (!m_id.isEmpty()) {
        m_hide = new QPushButton(tr("Hide the project"), this);
        connect(m_hide, &QPushButton::clicked, this, &CorrectionDialog::hideProject);
        footer->addWidget(m_hide);
    }
    if (!m_edition.shown->local().of(m_id).empty()) {
        m_undo = new QPushButton(tr("Undo all of these"), this);
        connect(m_undo, &QPushButton::clicked, this, &CorrectionDialog::undo);
        footer->addWidget(m_undo);
    }
    footer->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(m_id.isEmpty() ? tr("Add") : tr("Save"), this);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    for (auto* button : {m_hide, m_undo, cancel}) {
        if (button)
            button->setAutoDefault(false);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CorrectionDialog::save);
    footer->addWidget(cancel);
    footer->addWidget(m_save);
    return footer;
}

/// The project's own first: only they can correct more than add themselves.
void CorrectionDialog::fillMunicipalities()
{
    const auto& all = m_edition.stored->catalog().municipalities;
    const domain::Project* known = project();
    const auto names = [&](const domain::Municipality& m) {
        return known && std::any_of(known->adoptions.begin(), known->adoptions.end(),
                                    [&](const auto& a) { return a.municipality == m.code; });
    };
    if (!known || known->adoptions.size() != 1)
        m_municipality->addItem(tr("choose a municipality"), QString());
    for (const bool own : {true, false}) {
        for (const auto& municipality : all) {
            if (names(municipality) != own)
                continue;
            const QString words = own || !known
                                      ? municipality.name
                                      : base::fillPlaceholders(tr("%1 (not in the project yet)"), {municipality.name});
            m_municipality->addItem(words, municipality.code.text());
        }
    }
}

void CorrectionDialog::setMunicipality(const domain::MunicipalityCode& code)
{
    if (const int index = m_municipality->findData(code.text()); index >= 0)
        m_municipality->setCurrentIndex(index);
    showMunicipality();
}

void CorrectionDialog::showMunicipality()
{
    const domain::MunicipalityCode code = by().municipality;
    m_problem->hide();
    m_form->setMunicipality(code);
    m_form->status()->setEnabled(!code.isEmpty());
    if (!m_hide)
        return;
    const int index = m_edition.stored->catalog().indexOf(code);
    const domain::Project* known = project();
    const bool shared = known && known->adoptions.size() > 1 && index >= 0;
    m_hide->setText(
        shared ? base::fillPlaceholders(tr("Hide %1 in the project"),
                                        {m_edition.stored->catalog().municipalities[static_cast<size_t>(index)].name})
               : tr("Hide the project"));
}

void CorrectionDialog::save()
{
    if (m_id.isEmpty())
        use(workflow::planAddition(m_edition.ground(), m_form->title()->text(), by(), m_form->answers()));
    else
        use(workflow::planAnswers(m_edition.ground(), m_id, by(), m_form->answers()));
}

void CorrectionDialog::hideProject()
{
    use(workflow::planHiding(m_edition.ground(), m_id, by()));
}

void CorrectionDialog::undo()
{
    storage::CorrectionPlan plan;
    for (const auto& correction : m_edition.made) {
        if (correction.project == m_id && correction.state == domain::CorrectionState::InForce)
            plan.changed.push_back(
                {correction.number, domain::CorrectionState::InForce, domain::CorrectionState::Undone});
    }
    use(plan);
}

void CorrectionDialog::use(const base::Result<storage::CorrectionPlan>& plan)
{
    if (!plan) {
        tell(plan.error());
        return;
    }
    if (const auto applied = m_apply(plan.value()); !applied)
        tell(applied.error());
    else
        accept();
}

void CorrectionDialog::tell(const base::Error& error)
{
    m_problem->setText(error.sentence(m_texts));
    m_problem->show();
}

} // namespace landkort::app
