// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/corrections_dialog.h"

#include "app/shared/plain_label.h"
#include "core/query/local_words.h"
#include "core/workflow/correction_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace landkort::app {

using domain::CorrectionState;

enum Column { WhatColumn, ChangeColumn, StateColumn };
static constexpr int kNumberRole = Qt::UserRole; ///< of a correction; none = a heading

CorrectionsDialog::CorrectionsDialog(Actions actions, Theme& theme, const base::Texts& texts, QWidget* parent)
    : QDialog(parent), m_actions(std::move(actions)), m_theme(theme), m_texts(texts), m_list(new QTreeWidget(this)),
      m_problem(plainLabel({}, theme.font(TextRole::Label), this)), m_undo(new QPushButton(this)),
      m_accept(new QPushButton(tr("Accept"), this)), m_reject(new QPushButton(tr("Reject"), this)),
      m_send(new QPushButton(tr("Save to send…"), this)), m_receive(new QPushButton(tr("Load a proposal…"), this))
{
    setWindowTitle(tr("Local corrections"));
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CorrectionsDialog::offer);
    connect(m_undo, &QPushButton::clicked, this, &CorrectionsDialog::undo);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_actions.send(); });
    connect(m_receive, &QPushButton::clicked, this, &CorrectionsDialog::receive);
    fill();
}

void CorrectionsDialog::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(20));
    all->setSpacing(m_theme.px(12));
    all->addWidget(plainLabel(windowTitle(), m_theme.font(TextRole::AppTitle), this));
    all->addWidget(
        plainLabel(tr("What is in force counts everywhere and is marked as local. Proposals that others have "
                      "sent count for nothing until you accept them."),
                   m_theme.font(TextRole::Label), this, true));
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(8), m_theme.px(8));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Project"), tr("Correction"), tr("State")});
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setIndentation(0);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFont(m_theme.font(TextRole::Label));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ChangeColumn, QHeaderView::Stretch);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(WhatColumn, m_theme.px(240));
    m_list->setColumnWidth(StateColumn, m_theme.px(150));
    const Palette& palette = m_theme.palette();
    m_list->setStyleSheet(
        QStringLiteral("QTreeWidget { background: %1; outline: none; } QTreeWidget::item { padding: %6px %7px; color: "
                       "%3; border-bottom: 1px solid %5; } QTreeWidget::item:selected { background: %2; color: %3; } "
                       "QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %4; border: "
                       "none; border-bottom: 1px solid %5; padding: %6px %7px; }")
            .arg(palette.panel.name(), palette.accentSoft.name(), palette.text.name(), palette.dim.name(),
                 palette.line.name())
            .arg(m_theme.px(6))
            .arg(m_theme.px(8)));
    inside->addWidget(m_list);
    all->addWidget(card, 1);
    m_problem->setStyleSheet(QStringLiteral("color: %1;").arg(palette.accent.name()));
    m_problem->hide();
    all->addWidget(m_problem);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(m_theme.px(8));
    auto* close = new QPushButton(tr("Close"), this);
    for (auto* button : {m_undo, m_accept, m_reject})
        footer->addWidget(button);
    footer->addStretch();
    for (auto* button : {m_receive, m_send, close})
        footer->addWidget(button);
    for (auto* button : {m_undo, m_accept, m_reject, m_receive, m_send, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addLayout(footer);
    const QSize room = parentWidget() ? parentWidget()->size() - QSize(40, 40) : QSize(880, 560);
    resize(QSize(m_theme.px(880), m_theme.px(560)).boundedTo(room));
}

void CorrectionsDialog::fill()
{
    auto read = m_actions.read();
    if (!read) {
        tell(read.error());
        return;
    }
    m_edition = std::move(read).value();
    m_list->clear();
    addGroup(tr("Made here"), 0);
    for (const auto& proposal : m_edition->proposals)
        addGroup(proposalHeading(proposal), proposal.number);
    if (m_list->topLevelItemCount() == 0)
        m_list->addTopLevelItem(new QTreeWidgetItem({tr("Nothing is corrected yet.")}));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setFirstColumnSpanned(true);
    m_list->expandAll();
    fitRows();
    offer();
}

/// A row is as high as its words: what a value is corrected to must be read whole.
void CorrectionsDialog::fitRows()
{
    const auto heightOf = [&](const QTreeWidgetItem* item, int column, int width) {
        const QFontMetrics metrics(item->parent() ? m_list->font() : item->font(WhatColumn));
        const QRect room(0, 0, width - m_theme.px(24), 10000);
        return metrics.boundingRect(room, Qt::TextWordWrap, item->text(column)).height() + m_theme.px(16);
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto* group = m_list->topLevelItem(i);
        group->setSizeHint(WhatColumn, {0, heightOf(group, WhatColumn, m_list->viewport()->width())});
        for (int j = 0; j < group->childCount(); ++j) {
            auto* row = group->child(j);
            const int height = std::max(heightOf(row, WhatColumn, m_list->columnWidth(WhatColumn)),
                                        heightOf(row, ChangeColumn, m_list->columnWidth(ChangeColumn)));
            row->setSizeHint(ChangeColumn, {0, height});
        }
    }
}

void CorrectionsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

QString CorrectionsDialog::proposalHeading(const domain::CorrectionProposal& proposal) const
{
    QString heading = base::fillPlaceholders(
        tr("Proposal from %1, received %2"),
        {workflow::senderInWords(proposal, *m_edition, m_texts), m_texts.date(proposal.receivedOn)});
    if (!proposal.text.isEmpty())
        heading += QStringLiteral(": ") + m_texts.quoted(proposal.text.simplified().left(200));
    if (!proposal.sameEdition)
        heading +=
            QStringLiteral("\n") + tr("The sender's edition has other content than yours; look before you accept.");
    return heading;
}

void CorrectionsDialog::addGroup(const QString& heading, qint64 proposal)
{
    auto* group = new QTreeWidgetItem({heading});
    QFont bold = m_theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    group->setFont(WhatColumn, bold);
    for (const auto& correction : m_edition->made) {
        if (correction.proposal == proposal)
            addRow(group, correction);
    }
    if (group->childCount() == 0)
        delete group;
    else
        m_list->addTopLevelItem(group);
}

void CorrectionsDialog::addRow(QTreeWidgetItem* group, const domain::Correction& correction)
{
    QString change = query::correctionInWords(correction, *m_edition->stored, m_texts);
    if (!correction.note.isEmpty())
        change += QStringLiteral(" – ") + correction.note.simplified();
    if (correction.state == CorrectionState::Proposed && m_edition->isOutdated(correction))
        change += QStringLiteral("\n") + tr("Something else stands there in your edition by now.");
    auto* row = new QTreeWidgetItem(group, {workflow::correctedTitle(correction, *m_edition).simplified().left(120),
                                            change, workflow::stateInWords(correction, *m_edition, m_texts)});
    row->setData(WhatColumn, kNumberRole, correction.number);
    for (const int column : {WhatColumn, ChangeColumn})
        row->setToolTip(column, row->text(column).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    const bool counts = correction.state == CorrectionState::InForce && !m_edition->isIdle(correction);
    const bool open = correction.state == CorrectionState::Proposed;
    if (!counts && !open) {
        for (const int column : {WhatColumn, ChangeColumn, StateColumn})
            row->setForeground(column, m_theme.palette().dim);
    }
}

std::vector<qint64> CorrectionsDialog::chosen(CorrectionState state) const
{
    std::set<qint64> numbers;
    const auto items = m_list->selectedItems();
    for (const auto* item : items) {
        if (item->parent())
            numbers.insert(item->data(WhatColumn, kNumberRole).toLongLong());
        for (int i = 0; i < item->childCount(); ++i)
            numbers.insert(item->child(i)->data(WhatColumn, kNumberRole).toLongLong());
    }
    std::vector<qint64> inState;
    for (const qint64 number : numbers) {
        const auto* correction = m_edition->find(number);
        if (correction && correction->state == state)
            inState.push_back(number);
    }
    return inState;
}

/// Only what the chosen rows allow.
void CorrectionsDialog::offer()
{
    const bool open = !chosen(CorrectionState::Proposed).empty();
    const bool inForce = !chosen(CorrectionState::InForce).empty();
    const bool undone = !chosen(CorrectionState::Undone).empty();
    m_accept->setEnabled(open);
    m_reject->setEnabled(open);
    m_undo->setText(undone && !inForce ? tr("Redo") : tr("Undo"));
    m_undo->setEnabled(inForce || undone);
    m_send->setEnabled(m_edition && !m_edition->shown->local().isEmpty());
}

void CorrectionsDialog::undo()
{
    storage::CorrectionPlan plan;
    const auto inForce = chosen(CorrectionState::InForce);
    for (const qint64 number : inForce)
        plan.changed.push_back({number, CorrectionState::InForce, CorrectionState::Undone});
    if (inForce.empty()) {
        for (const qint64 number : chosen(CorrectionState::Undone))
            plan.changed.push_back({number, CorrectionState::Undone, CorrectionState::InForce});
    }
    use(plan);
}

void CorrectionsDialog::answer(bool accept)
{
    const auto numbers = chosen(CorrectionState::Proposed);
    use(accept ? workflow::planAccepting(*m_edition, numbers) : workflow::planRejecting(*m_edition, numbers));
}

void CorrectionsDialog::receive()
{
    const auto received = m_actions.receive();
    if (!received)
        tell(received.error());
    else if (received.value()) {
        m_problem->hide();
        fill();
    }
}

void CorrectionsDialog::use(const base::Result<storage::CorrectionPlan>& plan)
{
    if (!plan) {
        tell(plan.error());
        return;
    }
    if (const auto applied = m_actions.apply(plan.value()); !applied) {
        tell(applied.error());
        return;
    }
    m_problem->hide();
    fill();
}

void CorrectionsDialog::tell(const base::Error& error)
{
    m_problem->setText(error.sentence(m_texts));
    m_problem->show();
}

} // namespace landkort::app
