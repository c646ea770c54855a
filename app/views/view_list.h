// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/saved_view.h"

#include <QObject>

#include <functional>
#include <vector>

namespace landkort::app {

/// The user's saved views in their order, and which of them was shown last. A change that cannot be kept is not made.
/// Thread: GUI.
class ViewList : public QObject {
    Q_OBJECT
public:
    using Views = std::vector<domain::SavedView>;
    /// Keeps the whole list, or tells why not.
    using Keeper = std::function<base::Result<void>(const Views&)>;

    using QObject::QObject;

    void open(Views views, Keeper keeper);
    const Views& views() const { return m_views; }
    bool isEmpty() const { return m_views.empty(); }
    /// −1 = none.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// The one before or after the current one; at an end it stays. −1 = there is none.
    int step(int by) const;

    /// Takes the place of the view with this name, else comes last; it is the current one then.
    base::Result<void> save(domain::SavedView view);
    /// As written, or with a number where the name is taken. An empty name changes nothing.
    base::Result<void> rename(int index, const QString& name);
    base::Result<void> remove(int index);
    base::Result<void> move(int from, int to);
    base::Result<void> add(const Views& more);
    base::Result<void> replaceAll(Views views) { return keep(std::move(views), m_current); }

signals:
    void changed();

private:
    base::Result<void> keep(Views views, int current);

    Views m_views;
    Keeper m_keeper;
    int m_current = -1;
};

} // namespace landkort::app
