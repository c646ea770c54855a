// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gaps_panel.h"

#include "app/gaps/gap_table.h"
#include "app/gaps/gaps_words.h"
#include "app/gaps/text_rows_model.h"
#include "app/shared/peer_choice_row.h"
#include "app/shared/row_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace landkort::app {

// What is shown and what follows from it; the widgets are made and placed in gaps_parts.cpp.

using query::Dimension;

void GapsPanel::setChoice(PeerChoice choice)
{
    if (choice == m_choice)
        return;
    const bool first = m_choice.subject.isEmpty() && !choice.subject.isEmpty();
    m_choice = std::move(choice);
    emit choiceChanged(m_choice);
    if (first)
        setScope(Scope::Municipality);
    refresh();
}

void GapsPanel::setScope(Scope scope)
{
    m_scopeButtons[static_cast<size_t>(scope)]->setChecked(true);
    if (scope == m_scope)
        return;
    m_scope = scope;
    emit placesIgnoredChanged();
    refresh();
}

void GapsPanel::setShowsTable(bool table)
{
    m_showsTable = table;
    retranslate();
}

QStringList GapsPanel::saveState() const
{
    return {QString::number(static_cast<int>(m_scope)), QString::number(static_cast<int>(m_showsTable))};
}

void GapsPanel::restoreState(const QStringList& words)
{
    setScope(words.value(0) == QLatin1String("1") ? Scope::Country : Scope::Municipality);
    setShowsTable(words.value(1) == QLatin1String("1"));
}

/// A filter that names one municipality says whom the user means, and that it is about one.
void GapsPanel::followFilter()
{
    const auto before = m_choice.subject;
    followPlaces(m_choice, m_followed, m_controller.filter().keys(Dimension::Municipality),
                 m_controller.landscape().catalog());
    if (m_choice.subject != before)
        setScope(Scope::Municipality);
}

void GapsPanel::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    if (!m_controller.hasLandscape())
        return;
    makePicture();
    m_choices->setChoice(m_choice, m_controller.landscape().catalog(), texts());
    m_message->setText(reasonForNoPicture());
    fill();
    place();
}

void GapsPanel::makePicture()
{
    m_picture.reset();
    const auto& landscape = m_controller.landscape();
    if (!landscape.isRegister())
        return;
    ++m_picturesMade;
    if (m_scope == Scope::Country) {
        m_picture = std::make_shared<GapsPicture>(countryGaps(m_controller.sharedSnapshot()));
        return;
    }
    if (landscape.catalog().indexOf(m_choice.subject) < 0)
        return;
    const auto found = peerSetOrUsual(m_choice, landscape, m_sources);
    if (found.fault)
        emit failed(*found.fault);
    if (found.set)
        m_picture = std::make_shared<GapsPicture>(municipalityGaps(m_controller.sharedSnapshot(), *found.set));
}

QString GapsPanel::reasonForNoPicture() const
{
    if (m_picture)
        return {};
    if (!m_controller.landscape().isRegister())
        return texts().translate("Gaps", "Not published: which projects there are. Only totals are published. Choose a "
                                         "register to see white spots.");
    return texts().translate("Gaps", "Choose a municipality above, and see what comparable ones have in operation.");
}

void GapsPanel::fill()
{
    m_useCaseModel->setPicture(m_picture, texts());
    m_domainModel->setPicture(m_picture, texts());
    m_rowsModel->setRows(m_picture && m_showsTable ? rowsOf(*m_picture, texts()) : std::vector<QStringList>());
    if (!m_picture) {
        m_calls->setLine(nullptr, nullptr, texts());
        return;
    }
    m_sentence->setText(setSentence(*m_picture, texts()));
    m_meaning->setText(meaningSentence(*m_picture, texts()));
    m_useCasesTitle->setText(useCasesTitle(*m_picture, texts()));
    m_domainsTitle->setText(domainsTitle(*m_picture, texts()));
    m_nothing->setText(emptySentence(*m_picture, texts()));
    showFirstLine();
    refreshHighlight();
}

/// The line shown before, where it is still there; else the first.
void GapsPanel::showFirstLine()
{
    const auto wanted = m_shown;
    for (auto* list : {m_useCases, m_domains}) {
        const auto& lines = list == m_useCases ? m_picture->useCases : m_picture->domains;
        for (size_t row = 0; row < lines.size(); ++row) {
            const auto dimension = lines[row].dimension();
            if (wanted && wanted->dimension == dimension &&
                wanted->key == m_picture->landscape().itemKey(dimension, lines[row].item)) {
                showLine(list, static_cast<int>(row));
                return;
            }
        }
    }
    showLine(m_picture->useCases.empty() ? m_domains : m_useCases, 0);
}

/// One line of the two lists is the current one.
void GapsPanel::showLine(GapTable* list, int row)
{
    const auto& lines = list == m_useCases ? m_picture->useCases : m_picture->domains;
    auto* other = list == m_useCases ? m_domains : m_useCases;
    const QSignalBlocker quiet(list), quietOther(other);
    other->setCurrentIndex({});
    if (row >= static_cast<int>(lines.size())) {
        m_shown.reset();
        m_calls->setLine(nullptr, nullptr, texts());
        return;
    }
    const auto& line = lines[static_cast<size_t>(row)];
    m_shown = {line.dimension(), m_picture->landscape().itemKey(line.dimension(), line.item)};
    if (list->currentIndex().row() != row)
        list->setCurrentIndex(list->model()->index(row, 0));
    m_calls->setLine(m_picture.get(), &line, texts());
}

/// What another view rests on is not ours to clear.
void GapsPanel::rest(const GapLinesModel& lines, int row)
{
    query::HighlightTarget target;
    if (row >= 0) {
        const auto& line = lines.lineAt(row);
        target.item = {line.dimension(), m_picture->landscape().itemKey(line.dimension(), line.item)};
    }
    const auto& shown = m_controller.highlight().target.item;
    const bool ours = shown && (shown->dimension == Dimension::Domain || shown->dimension == Dimension::UseCase);
    if (!target.isEmpty() || ours)
        m_controller.setHighlight(target);
}

void GapsPanel::refreshHighlight()
{
    if (!m_picture || m_stale)
        return;
    for (auto* model : {m_useCaseModel, m_domainModel})
        model->setHighlighted(m_controller.highlight().target.item);
}

std::vector<QStringList> GapsPanel::rows() const
{
    return m_picture ? rowsOf(*m_picture, texts()) : std::vector<QStringList>();
}

void GapsPanel::copyRows() const
{
    if (m_picture)
        QGuiApplication::clipboard()->setMimeData(copyOfRows(rows()));
}

QString GapsPanel::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

QString GapsPanel::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QString GapsPanel::meaning() const
{
    return m_meaning->isHidden() ? QString() : m_meaning->text();
}

} // namespace landkort::app
