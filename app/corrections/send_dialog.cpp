// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/send_dialog.h"

#include "app/shared/choice_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

SendDialog::SendDialog(const workflow::CorrectedEdition& edition, Theme& theme, QWidget* parent)
    : QDialog(parent), m_municipality(new ChoiceBox(this)), m_author(new QLineEdit(this)),
      m_message(new QPlainTextEdit(this)), m_send(new QPushButton(tr("Save the file…"), this))
{
    setWindowTitle(tr("Save corrections to send"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(8));
    const auto addLabel = [&](const QString& words, TextRole role, QWidget* buddy) {
        auto* label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme.font(role));
        label->setWordWrap(true);
        label->setProperty("dim", role == TextRole::Label);
        if (buddy) {
            label->setBuddy(buddy);
            buddy->setAccessibleName(words);
        }
        all->addWidget(label);
        if (buddy)
            all->addWidget(buddy);
    };
    addLabel(windowTitle(), TextRole::AppTitle, nullptr);
    addLabel(tr("The file holds the corrections in force and nothing else of the edition. Send it, for instance to KL, "
                "as you send any file."),
             TextRole::Label, nullptr);
    m_municipality->addItem(tr("all corrections"), QString());
    const auto& inForce = edition.shown->local().inForce;
    for (const auto& municipality : edition.stored->catalog().municipalities) {
        if (std::any_of(inForce.begin(), inForce.end(),
                        [&](const auto& c) { return c.municipality == municipality.code; }))
            m_municipality->addItem(municipality.name, municipality.code.text());
    }
    if (m_municipality->count() == 2)
        m_municipality->setCurrentIndex(1);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(theme.px(80));
    addLabel(tr("Whose"), TextRole::Label, m_municipality);
    addLabel(tr("From"), TextRole::Label, m_author);
    addLabel(tr("Message"), TextRole::Label, m_message);
    auto* footer = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_send->setProperty("primary", true);
    m_send->setDefault(true);
    footer->addStretch();
    footer->addWidget(cancel);
    footer->addWidget(m_send);
    all->addSpacing(theme.px(8));
    all->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(theme.px(480));
    m_author->setFocus();
}

workflow::SentCorrections SendDialog::sent() const
{
    return {domain::MunicipalityCode(m_municipality->currentData().toString()),
            m_author->text(),
            m_message->toPlainText(),
            {}};
}

} // namespace landkort::app
