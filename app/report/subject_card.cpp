// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/subject_card.h"

#include "app/shared/tick_box.h"
#include "core/query/filter_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace landkort::app {

using report::ReportTemplate;

static const QString kAtlas = QStringLiteral("atlas");

SubjectCard::SubjectCard(Theme& theme, const base::Texts& texts, const ReportContext& context, QWidget* parent)
    : FormCard(theme, texts.translate("ReportDialog", "The report"), parent), m_texts(texts), m_context(context)
{
    m_template = addBox(texts.translate("ReportDialog", "Template"));
    m_place = addBox(texts.translate("ReportDialog", "About"));
    m_domain = addBox(texts.translate("ReportDialog", "About"));
    m_earlier = addBox(texts.translate("ReportDialog", "Compared with"));
    m_language = addBox(texts.translate("ReportDialog", "Language of the report"));
    m_filter = addNote();
    m_confirm =
        new TickBox(theme, texts.translate("ReportDialog", "Yes, also the pages that say “none documented”"), this);
    addWidget(m_confirm);
    fillBoxes();
    for (auto* box : {m_template, m_place, m_domain, m_earlier, m_language})
        connect(box, &QComboBox::activated, this, [this] {
            showFields();
            emit edited();
        });
    connect(m_confirm, &TickBox::toggled, this, &SubjectCard::edited);
}

void SubjectCard::fillBoxes()
{
    const query::Landscape& landscape = *m_context.snapshot->landscape;
    for (const auto each :
         {ReportTemplate::Annex, ReportTemplate::Landscape, ReportTemplate::Domain, ReportTemplate::Changes}) {
        const bool possible =
            each == ReportTemplate::Landscape ||
            (landscape.isRegister() && (each != ReportTemplate::Changes || !m_context.registers.empty()));
        if (possible)
            m_template->addItem(label(each, m_texts), report::key(each));
    }
    for (const auto& entry : landscape.vocabulary().domains)
        m_domain->addItem(label(entry, m_texts), entry.key);
    for (const auto& edition : m_context.registers)
        m_earlier->addItem(edition.name + QStringLiteral(" · ") + m_texts.date(edition.asOf), edition.name);
    m_language->addItem(QStringLiteral("Dansk"), static_cast<int>(base::Language::Danish));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(base::Language::English));
    m_place->setEditable(true); // 98 names: typing finds them
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->lineEdit()->setPlaceholderText(m_texts.translate("ReportDialog", "Choose a municipality"));
    connect(m_place->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int typed = m_place->findText(m_place->currentText(), Qt::MatchFixedString);
        const bool another = typed >= 0 && typed != m_typed;
        m_typed = typed >= 0 ? typed : m_place->currentIndex();
        {
            const QSignalBlocker quiet(m_place);
            m_place->setCurrentIndex(m_typed);
            m_place->setEditText(m_place->itemText(m_typed));
        }
        if (another) {
            showFields();
            emit edited();
        }
    });
}

void SubjectCard::fillPlaces(ReportTemplate kind)
{
    const QSignalBlocker quiet(m_place);
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    if (kind == ReportTemplate::Changes)
        m_place->addItem(m_texts.translate("ReportDialog", "The selection on screen"), QString());
    const auto& municipalities = m_context.snapshot->landscape->catalog().municipalities;
    for (const auto& municipality : municipalities)
        m_place->addItem(municipality.name, municipality.code.text());
    if (kind == ReportTemplate::Annex) {
        const auto count = static_cast<int>(municipalities.size());
        m_place->addItem(
            m_texts.translate("ReportDialog", "All %n municipalities, a file each (atlas)", nullptr, count), kAtlas);
    }
    const int index = m_place->findData(chosen);
    m_typed = -1;
    m_place->setCurrentIndex(index >= 0 || kind == ReportTemplate::Annex ? index : 0);
}

ReportTemplate SubjectCard::kind() const
{
    return report::templateFromKey(m_template->currentData().toString()).value_or(ReportTemplate::Landscape);
}

void SubjectCard::setChoices(const ReportChoices& choices)
{
    m_template->setCurrentIndex(std::max(0, m_template->findData(report::key(choices.kind))));
    fillPlaces(kind());
    m_place->setCurrentIndex(m_place->findData(choices.atlas ? kAtlas : choices.municipality));
    m_domain->setCurrentIndex(m_domain->findData(choices.domainKey));
    m_earlier->setCurrentIndex(std::max(0, m_earlier->findData(choices.earlier)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(choices.language)));
    showFields();
}

void SubjectCard::writeTo(ReportChoices& choices) const
{
    choices.kind = kind();
    const QString place = m_place->currentData().toString();
    const bool hasPlaces = choices.kind == ReportTemplate::Annex || choices.kind == ReportTemplate::Changes;
    choices.atlas = choices.kind == ReportTemplate::Annex && place == kAtlas;
    if (hasPlaces && !choices.atlas)
        choices.municipality = place;
    choices.domainKey = m_domain->currentData().toString();
    choices.earlier = m_earlier->currentData().toString();
    choices.language = static_cast<base::Language>(m_language->currentData().toInt());
}

bool SubjectCard::isAtlasConfirmed() const
{
    return m_confirm->isChecked() || !m_context.snapshot->landscape->isDocumentedExamples();
}

void SubjectCard::showFields()
{
    const ReportTemplate chosen = kind();
    if ((m_place->findData(kAtlas) >= 0) != (chosen == ReportTemplate::Annex))
        fillPlaces(chosen);
    setFieldVisible(m_place, chosen == ReportTemplate::Annex || chosen == ReportTemplate::Changes);
    setFieldVisible(m_domain, chosen == ReportTemplate::Domain);
    setFieldVisible(m_earlier, chosen == ReportTemplate::Changes);
    query::ProjectFilter filter = m_context.snapshot->filter;
    if (chosen == ReportTemplate::Annex)
        filter.clear(query::Dimension::Municipality);
    if (chosen == ReportTemplate::Domain)
        filter.clear(query::Dimension::Domain);
    const QString words = query::filterInWords(filter, *m_context.snapshot->landscape, m_texts);
    m_filter->setText(words.isEmpty()
                          ? m_texts.translate("ReportDialog", "No filter is set in the window: all projects count.")
                          : base::fillPlaceholders(
                                m_texts.translate("ReportDialog", "The window's filter holds here too: %1."), {words}));
    m_confirm->setVisible(m_place->currentData().toString() == kAtlas && chosen == ReportTemplate::Annex &&
                          m_context.snapshot->landscape->isDocumentedExamples());
}

} // namespace landkort::app
