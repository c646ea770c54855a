// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/filter_controller.h"

namespace landkort::app {

static constexpr size_t kUndoSteps = 200;

FilterController::FilterController(QObject* parent) : QObject(parent) {}

/// Keys an edition lacks would empty every view without a tick to take away.
static query::ProjectFilter knownPart(const query::ProjectFilter& filter, const query::Landscape& landscape)
{
    query::ProjectFilter known = filter;
    known.chosen.clear();
    for (const auto& [dimension, keys] : filter.chosen) {
        std::set<QString> kept;
        for (const auto& key : keys) {
            if (landscape.itemOf(dimension, key) >= 0)
                kept.insert(key);
        }
        known.choose(dimension, std::move(kept));
    }
    return known;
}

void FilterController::setLandscape(std::shared_ptr<const query::Landscape> landscape)
{
    const query::ProjectFilter filter = m_snapshot ? m_snapshot->filter : query::ProjectFilter{};
    m_landscape = std::move(landscape);
    m_undo.clear();
    m_redo.clear();
    m_lastChangeWasText = false;
    m_highlight = {};
    m_snapshot = query::makeSnapshot(m_landscape, knownPart(filter, *m_landscape));
    emit landscapeChanged();
    emit snapshotChanged();
    if (m_selectedProject && m_landscape->rowOf(*m_selectedProject) < 0)
        selectProject(std::nullopt);
}

void FilterController::setLanguage(base::Language language)
{
    m_texts = base::Texts(language);
    emit languageChanged();
}

void FilterController::remember()
{
    m_undo.push_back(filter());
    if (m_undo.size() > kUndoSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
}

void FilterController::apply(const query::ProjectFilter& filter)
{
    m_snapshot = query::makeSnapshot(m_landscape, filter);
    if (!m_highlight.isEmpty())
        m_highlight = query::makeHighlight(*m_snapshot, m_highlight.target);
    emit snapshotChanged();
}

void FilterController::startWith(const query::ProjectFilter& wanted)
{
    apply(knownPart(wanted, *m_landscape));
}

void FilterController::setFilter(const query::ProjectFilter& wanted)
{
    m_lastChangeWasText = false;
    if (wanted == filter())
        return;
    remember();
    apply(wanted);
}

void FilterController::toggle(query::Dimension dimension, const QString& key)
{
    query::ProjectFilter wanted = filter();
    wanted.toggle(dimension, key);
    setFilter(wanted);
}

void FilterController::chooseOnly(query::Dimension dimension, const QString& key)
{
    const std::set<QString> only = {key};
    choose(dimension, filter().keys(dimension) == only ? std::set<QString>{} : only);
}

void FilterController::choose(query::Dimension dimension, std::set<QString> keys)
{
    query::ProjectFilter wanted = filter();
    wanted.choose(dimension, std::move(keys));
    setFilter(wanted);
}

void FilterController::clear(query::Dimension dimension)
{
    choose(dimension, {});
}

void FilterController::clearAll()
{
    setFilter({});
}

void FilterController::setText(const QString& words)
{
    query::ProjectFilter wanted = filter();
    wanted.texts = words.trimmed().isEmpty() ? QStringList{} : QStringList{words};
    if (wanted == filter())
        return;
    if (!m_lastChangeWasText)
        remember();
    m_lastChangeWasText = true;
    apply(wanted);
}

void FilterController::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(filter());
    const query::ProjectFilter previous = m_undo.back();
    m_undo.pop_back();
    m_lastChangeWasText = false;
    apply(previous);
}

void FilterController::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(filter());
    const query::ProjectFilter next = m_redo.back();
    m_redo.pop_back();
    m_lastChangeWasText = false;
    apply(next);
}

void FilterController::setState(const State& state)
{
    if (state.landscape != m_landscape)
        setLandscape(state.landscape);
    m_undo = state.undo;
    m_redo = state.redo;
    m_lastChangeWasText = false;
    apply(state.filter);
    selectProject(state.selectedProject);
}

void FilterController::setHighlight(const query::HighlightTarget& target)
{
    if (target == m_highlight.target || !m_snapshot)
        return;
    m_highlight = query::makeHighlight(*m_snapshot, target);
    emit highlightChanged();
}

void FilterController::selectProject(const std::optional<domain::ProjectId>& id)
{
    if (id == m_selectedProject)
        return;
    m_selectedProject = id;
    emit selectedProjectChanged();
}

} // namespace landkort::app
