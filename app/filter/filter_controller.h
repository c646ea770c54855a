// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/highlight.h"
#include "core/query/snapshot.h"

#include <QObject>

#include <memory>
#include <vector>

namespace landkort::app {

/// Holds the ONE ProjectFilter, the snapshot made of it, the highlight and the selected project. Every click on a map,
/// list, bar or card ends here; every view repaints from here. No view asks another view or the database.
/// Undo and redo cover every change of the filter. Thread: GUI.
class FilterController : public QObject {
    Q_OBJECT
public:
    explicit FilterController(QObject* parent = nullptr);

    /// Shows another edition; the filter is kept (keys it lacks are dropped), undo history ends.
    void setLandscape(std::shared_ptr<const query::Landscape> landscape);
    bool hasLandscape() const { return m_landscape != nullptr; }
    const query::Landscape& landscape() const { return *m_landscape; }
    std::shared_ptr<const query::Landscape> sharedLandscape() const { return m_landscape; }
    const query::ProjectFilter& filter() const { return m_snapshot->filter; }
    const query::Snapshot& snapshot() const { return *m_snapshot; }
    std::shared_ptr<const query::Snapshot> sharedSnapshot() const { return m_snapshot; }

    /// Labels and sentences in the language of the window.
    const base::Texts& texts() const { return m_texts; }
    void setLanguage(base::Language language); ///< emits languageChanged

    /// The filter to begin with: no step of undo.
    void startWith(const query::ProjectFilter& filter);

    // Changes of the filter; each is one step of undo and emits snapshotChanged once.
    void setFilter(const query::ProjectFilter& filter);
    void toggle(query::Dimension dimension, const QString& key);
    /// Chooses this and nothing else in the dimension ("kun denne"); chosen alone already: clears the dimension.
    void chooseOnly(query::Dimension dimension, const QString& key);
    void choose(query::Dimension dimension, std::set<QString> keys);
    void clear(query::Dimension dimension);
    void clearAll();
    void setText(const QString& words); ///< keystrokes in a row are one step of undo
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// Everything that is shown and can be taken back, to come back to as it was.
    struct State {
        std::shared_ptr<const query::Landscape> landscape;
        query::ProjectFilter filter;
        std::optional<domain::ProjectId> selectedProject;
        std::vector<query::ProjectFilter> undo;
        std::vector<query::ProjectFilter> redo;
    };
    /// Promise of the caller of both: there is a landscape.
    State state() const { return {m_landscape, filter(), m_selectedProject, m_undo, m_redo}; }
    void setState(const State& state);

    // What the pointer or keyboard rests on; shown in all views at once.
    const query::Highlight& highlight() const { return m_highlight; }
    void setHighlight(const query::HighlightTarget& target);
    void clearHighlight() { setHighlight({}); }

    /// The project shown in the details panel; nothing = none. Kept while it exists in the edition.
    const std::optional<domain::ProjectId>& selectedProject() const { return m_selectedProject; }
    void selectProject(const std::optional<domain::ProjectId>& id);

signals:
    void landscapeChanged(); ///< another edition; snapshotChanged follows
    void snapshotChanged();
    void highlightChanged();
    void selectedProjectChanged();
    void languageChanged();

private:
    void apply(const query::ProjectFilter& filter);
    void remember();

    std::shared_ptr<const query::Landscape> m_landscape;
    std::shared_ptr<const query::Snapshot> m_snapshot;
    query::Highlight m_highlight;
    std::optional<domain::ProjectId> m_selectedProject;
    std::vector<query::ProjectFilter> m_undo;
    std::vector<query::ProjectFilter> m_redo;
    bool m_lastChangeWasText = false;
    base::Texts m_texts;
};

} // namespace landkort::app
