// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_panel.h"

#include "app/compare/compare_head.h"
#include "app/compare/dot_plot.h"
#include "app/compare/peer_matrix_view.h"
#include "app/compare/peer_table_view.h"
#include "app/compare/peer_words.h"
#include "app/shared/row_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace landkort::app {

// What is compared and what follows from it; the widgets are made and placed in compare_parts.cpp.

using analysis::PeerRule;
using query::Dimension;

void ComparePanel::setChoice(PeerChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = std::move(choice);
    emit choiceChanged(m_choice);
    refresh();
}

void ComparePanel::useListFile(const QString& path)
{
    auto choice = withListFile(m_choice, path, m_controller.landscape().catalog());
    if (choice)
        setChoice(std::move(choice).value());
    else
        emit failed(choice.error());
}

QStringList ComparePanel::saveState() const
{
    return m_choice.toWords() + QStringList{QString::number(static_cast<int>(m_part))};
}

void ComparePanel::restoreState(const QStringList& words)
{
    m_choice = PeerChoice::fromWords(words, m_controller.landscape().catalog());
    m_followed.clear();
    setPart(static_cast<Part>(std::clamp(words.value(5).toInt(), 0, 2)));
    followFilter();
    refresh();
}

void ComparePanel::followFilter()
{
    followPlaces(m_choice, m_followed, m_controller.filter().keys(Dimension::Municipality),
                 m_controller.landscape().catalog());
}

void ComparePanel::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    if (!m_controller.hasLandscape())
        return;
    makePicture();
    m_head->show(m_choice, m_picture.get(), m_controller.landscape().catalog(), texts());
    m_head->setVisible(m_controller.landscape().isRegister());
    m_message->setText(reasonForNoPicture());
    fillParts();
    placeParts();
}

void ComparePanel::makePicture()
{
    m_picture.reset();
    const auto& landscape = m_controller.landscape();
    if (!landscape.isRegister() || landscape.catalog().indexOf(m_choice.subject) < 0)
        return;
    const auto found = peerSetOrUsual(m_choice, landscape, m_sources);
    if (found.fault)
        emit failed(*found.fault);
    if (found.set)
        m_picture = std::make_shared<PeerPicture>(makePeerPicture(m_controller.sharedSnapshot(), *found.set));
}

QString ComparePanel::reasonForNoPicture() const
{
    if (m_picture)
        return {};
    if (!m_controller.landscape().isRegister())
        return texts().translate("Compare", "Not published: which projects each municipality has. Only totals are "
                                            "published. Choose a register to compare municipalities.");
    return texts().translate("Compare", "Choose a municipality above, and see what comparable ones have.");
}

/// Only what is shown; the rest is filled when it is.
void ComparePanel::fillParts()
{
    if (!m_picture)
        return;
    const bool plots = m_part == Part::Numbers || (m_part == Part::Matrix && isWide());
    if (m_part == Part::Matrix)
        m_matrix->setPicture(m_picture, texts());
    for (size_t i = 0; plots && i < kDotMeasures.size(); ++i)
        m_plots[i]->setData(dotData(*m_picture, kDotMeasures[i], texts()), texts());
    if (m_part == Part::Table) {
        m_table->setPicture(m_picture, texts());
        const QString why = whyNoStatistics(m_picture->counts, texts());
        QStringList notes = {populationNote(*m_picture, texts()) + QLatin1Char('.')};
        if (!why.isEmpty())
            notes.append(texts().translate("Compare", "– = none documented, which is not the same as none."));
        m_tableNote->setText(notes.join(QLatin1Char(' ')));
    }
    refreshHighlight();
}

void ComparePanel::refreshHighlight()
{
    if (!m_picture || m_stale)
        return;
    const auto& highlight = m_controller.highlight();
    const auto& item = highlight.target.item;
    const QString key = item && item->dimension == Dimension::Municipality ? item->key : QString();
    m_matrix->setHighlight(highlight);
    for (auto* plot : m_plots)
        plot->setHighlighted(key);
    m_table->setHighlighted(key);
}

/// What another view rests on is not ours to clear.
void ComparePanel::rest(const query::HighlightTarget& target)
{
    const auto& shown = m_controller.highlight().target.item;
    const bool ours = shown && (shown->dimension == Dimension::Municipality || shown->dimension == Dimension::UseCase);
    if (!target.isEmpty() || ours)
        m_controller.setHighlight(target);
}

void ComparePanel::restOnMunicipality(const QString& key)
{
    query::HighlightTarget target;
    if (!key.isEmpty())
        target.item = query::HighlightTarget::Item{Dimension::Municipality, key};
    rest(target);
}

void ComparePanel::compare(const QString& code)
{
    setChoice(withSubject(m_choice, code));
}

/// The details show what a mark stands for; asked again, the next of several.
void ComparePanel::openCell(int line, int column)
{
    const auto rows = m_picture->projectsOf(line, column);
    if (rows.empty())
        return;
    const auto& projects = m_picture->landscape().projects();
    const auto idOf = [&](int row) { return projects[static_cast<size_t>(row)].id; };
    const auto& selected = m_controller.selectedProject();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](int row) { return selected && idOf(row) == *selected; });
    const bool last = at == rows.end() || at + 1 == rows.end();
    m_controller.selectProject(idOf(last ? rows.front() : *(at + 1)));
}

void ComparePanel::copyShown() const
{
    if (!m_picture)
        return;
    if (m_part == Part::Matrix) {
        QGuiApplication::clipboard()->setMimeData(copyOfRows(m_matrix->rows()));
        return;
    }
    if (m_part != Part::Table)
        m_table->setPicture(m_picture, texts()); // filled only when shown
    QGuiApplication::clipboard()->setMimeData(copyOfRows(m_table->rows()));
}

QString ComparePanel::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

} // namespace landkort::app
