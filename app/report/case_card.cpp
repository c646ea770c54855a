// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_card.h"

#include "app/shared/plain_label.h"
#include "app/shared/tick_box.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace landkort::app {

CaseCard::CaseCard(Theme& theme, const base::Texts& texts, QWidget* parent)
    : FormCard(theme, texts.translate("ReportDialog", "The case"), parent)
{
    m_committee = addLine(texts.translate("ReportDialog", "Committee"));
    m_meeting = addLine(texts.translate("ReportDialog", "Date of the meeting"));
    m_case = addLine(texts.translate("ReportDialog", "Case number"));
    pairLastTwo();
    m_author = addLine(texts.translate("ReportDialog", "Administration or author"));
    m_classification = addBox(texts.translate("ReportDialog", "Open or closed"));
    m_classification->addItem(texts.translate("ReportDialog", "Not stated"), QString());
    m_classification->addItem(texts.translate("ReportDialog", "Open"), texts.translate("ReportDialog", "Open"));
    m_classification->addItem(texts.translate("ReportDialog", "Closed"), texts.translate("ReportDialog", "Closed"));
    for (auto* line : {m_committee, m_meeting, m_case, m_author})
        connect(line, &QLineEdit::textEdited, this, &CaseCard::edited);
    connect(m_classification, &QComboBox::activated, this, &CaseCard::edited);
}

void CaseCard::setChoices(const ReportChoices& choices)
{
    m_committee->setText(choices.fields.committee);
    m_meeting->setText(choices.fields.meetingDate);
    m_case->setText(choices.fields.caseNumber);
    m_author->setText(choices.fields.author);
    for (auto* line : {m_committee, m_meeting, m_case, m_author})
        line->setCursorPosition(0); // the beginning of a long name is what tells
    const QString& word = choices.fields.classification;
    if (m_classification->findData(word) < 0)
        m_classification->addItem(word, word);
    m_classification->setCurrentIndex(m_classification->findData(word));
}

void CaseCard::writeTo(ReportChoices& choices) const
{
    choices.fields = {m_committee->text().simplified(), m_meeting->text().simplified(), m_case->text().simplified(),
                      m_author->text().simplified(), m_classification->currentData().toString()};
}

SenderCard::SenderCard(Theme& theme, const base::Texts& texts, QWidget* parent)
    : FormCard(theme, texts.translate("ReportDialog", "Sender and data"), parent), m_texts(texts)
{
    auto* row = new QWidget(this);
    auto* inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->setSpacing(theme.px(8));
    m_logo = plainLabel({}, theme.font(TextRole::Label), row, true);
    m_choose = new QPushButton(texts.translate("ReportDialog", "Choose a logo…"), row);
    m_remove = new QPushButton(texts.translate("ReportDialog", "Remove"), row);
    inRow->addWidget(m_logo, 1);
    inRow->addWidget(m_choose);
    inRow->addWidget(m_remove);
    addWidget(row);
    m_logoText = addLine(texts.translate("ReportDialog", "The logo in words"));
    m_attach = new TickBox(theme, texts.translate("ReportDialog", "Put the data into the PDF as CSV"), this);
    addWidget(m_attach);
    connect(m_choose, &QPushButton::clicked, this, &SenderCard::logoAsked);
    connect(m_remove, &QPushButton::clicked, this, &SenderCard::logoRemoved);
    connect(m_logoText, &QLineEdit::textEdited, this, &SenderCard::edited);
    connect(m_attach, &TickBox::toggled, this, &SenderCard::edited);
}

void SenderCard::setChoices(const ReportChoices& choices)
{
    const bool has = !choices.logoFile.isEmpty();
    m_logo->setText(has ? QFileInfo(choices.logoFile).fileName() : m_texts.translate("ReportDialog", "No logo (PNG)"));
    m_remove->setVisible(has);
    setFieldVisible(m_logoText, has);
    if (m_logoText->text().simplified() != choices.logoText)
        m_logoText->setText(choices.logoText);
    m_logoText->setPlaceholderText(m_texts.translate("ReportDialog", "For instance: Logo: Esbjerg Kommune"));
    const QSignalBlocker quiet(m_attach);
    m_attach->setChecked(choices.attachData);
}

void SenderCard::writeTo(ReportChoices& choices) const
{
    choices.logoText = m_logoText->text().simplified();
    choices.attachData = m_attach->isChecked();
}

} // namespace landkort::app
