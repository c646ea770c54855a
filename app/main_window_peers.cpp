// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two tabs that set a municipality beside others; they share what is compared.
#include "app/main_window.h"

#include "app/compare/compare_head.h"
#include "app/compare/compare_panel.h"
#include "app/gaps/gaps_panel.h"
#include "app/head/empty_notice.h"
#include "app/shared/peer_choice_row.h"

#include <QStackedWidget>

namespace landkort::app {

QWidget* MainWindow::makeCompare()
{
    m_compare = new ComparePanel(m_controller, m_theme, m_peerSources, m_centre);
    if (!m_compareState.isEmpty())
        m_compare->restoreState(m_compareState);
    if (m_peerChoice)
        m_compare->setChoice(*m_peerChoice);
    wireLists(m_compare->head().choices());
    connect(m_compare, &ComparePanel::choiceChanged, this, &MainWindow::setPeerChoice);
    connect(m_compare, &ComparePanel::listAsked, this, &MainWindow::peerListAsked);
    connect(m_compare, &ComparePanel::failed, this, [this](const base::Error& error) { m_messages.show(error); });
    return m_compare;
}

QWidget* MainWindow::makeGaps()
{
    m_gaps = new GapsPanel(m_controller, m_theme, m_peerSources, m_contacts, m_centre);
    const auto& catalog = m_controller.landscape().catalog();
    if (!m_peerChoice && !m_compareState.isEmpty())
        m_peerChoice = PeerChoice::fromWords(m_compareState, catalog);
    if (m_peerChoice) {
        PeerChoice choice = *m_peerChoice;
        if (!m_gaps->choice().subject.isEmpty())
            choice.subject = m_gaps->choice().subject; // the filter has named one
        m_gaps->setChoice(choice);
    }
    if (!m_gapsState.isEmpty())
        m_gaps->restoreState(m_gapsState);
    wireLists(m_gaps->choices());
    connect(m_gaps, &GapsPanel::choiceChanged, this, &MainWindow::setPeerChoice);
    connect(m_gaps, &GapsPanel::placesIgnoredChanged, this, &MainWindow::refreshNotice);
    connect(m_gaps, &GapsPanel::listAsked, this, &MainWindow::peerListAsked);
    connect(m_gaps, &GapsPanel::saveAsked, this, &MainWindow::tableFileAsked);
    connect(m_gaps, &GapsPanel::failed, this, [this](const base::Error& error) { m_messages.show(error); });
    return m_gaps;
}

void MainWindow::wireLists(PeerChoiceRow& row)
{
    row.setLists(m_peerLists);
    connect(&row, &PeerChoiceRow::listToSave, this, &MainWindow::peerListToSave);
    connect(&row, &PeerChoiceRow::listToRemove, this, &MainWindow::peerListToRemove);
}

void MainWindow::setPeerLists(std::vector<domain::PeerList> lists)
{
    m_peerLists = std::move(lists);
    if (m_compare)
        m_compare->head().choices().setLists(m_peerLists);
    if (m_gaps)
        m_gaps->choices().setLists(m_peerLists);
}

void MainWindow::setPeerChoice(const PeerChoice& choice)
{
    m_peerChoice = choice;
    if (m_compare)
        m_compare->setChoice(choice);
    if (m_gaps)
        m_gaps->setChoice(choice);
}

/// A list that was read is kept under its name, to be chosen again.
void MainWindow::useListFile(const QString& path)
{
    const auto choice = withListFile(peerChoice(), path, m_controller.landscape().catalog());
    if (!choice) {
        m_messages.show(choice.error());
        return;
    }
    setPeerChoice(choice.value());
    emit peerListToSave({choice.value().listName, choice.value().listed});
}

/// Where the set is the place, empty places are no reason to say that nothing matches.
void MainWindow::refreshNotice()
{
    const bool ofOne = m_gaps && m_gaps->scope() == GapsPanel::Scope::Municipality;
    m_emptyNotice->setPlacesIgnored(view() == View::Compare || (view() == View::Gaps && ofOne));
    m_emptyNotice->raise();
}

void MainWindow::savePeersTo(Settings& settings) const
{
    if (m_compare)
        settings.setState(QStringLiteral("compare/choice"), m_compare->saveState());
    else if (m_gaps)
        settings.setState(QStringLiteral("compare/choice"), m_gaps->choice().toWords() + m_compareState.mid(5));
    if (m_gaps)
        settings.setState(QStringLiteral("gaps/shown"), m_gaps->saveState());
}

} // namespace landkort::app
