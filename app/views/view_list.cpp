// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/view_list.h"

#include "core/workflow/view_file.h"

#include <algorithm>

namespace landkort::app {

void ViewList::open(Views views, Keeper keeper)
{
    m_views = std::move(views);
    m_keeper = std::move(keeper);
    m_current = -1;
    emit changed();
}

void ViewList::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    emit changed();
}

int ViewList::step(int by) const
{
    if (m_views.empty())
        return -1;
    const int last = static_cast<int>(m_views.size()) - 1;
    return m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last);
}

base::Result<void> ViewList::keep(Views views, int current)
{
    if (m_keeper) {
        if (auto kept = m_keeper(views); !kept)
            return kept;
    }
    m_views = std::move(views);
    m_current = std::min(current, static_cast<int>(m_views.size()) - 1);
    emit changed();
    return {};
}

base::Result<void> ViewList::save(domain::SavedView view)
{
    Views views = m_views;
    view.name = view.name.simplified().left(domain::kLongestViewName);
    auto at = std::find_if(views.begin(), views.end(), [&](const auto& each) { return each.name == view.name; });
    if (at == views.end())
        at = views.insert(at, view);
    else
        *at = view;
    const int current = static_cast<int>(at - views.begin());
    return keep(std::move(views), current);
}

base::Result<void> ViewList::rename(int index, const QString& name)
{
    Views views = m_views;
    auto& view = views[static_cast<size_t>(index)];
    const QString wanted = name.simplified().left(domain::kLongestViewName);
    if (wanted.isEmpty() || wanted == view.name)
        return {};
    view.name.clear();
    view.name = workflow::freeViewName(views, wanted);
    return keep(std::move(views), m_current);
}

base::Result<void> ViewList::remove(int index)
{
    Views views = m_views;
    views.erase(views.begin() + index);
    return keep(std::move(views), index == m_current ? -1 : index < m_current ? m_current - 1 : m_current);
}

base::Result<void> ViewList::move(int from, int to)
{
    Views views = m_views;
    if (to < 0 || to >= static_cast<int>(views.size()) || from == to)
        return {};
    const QString shown = m_current < 0 ? QString() : m_views[static_cast<size_t>(m_current)].name;
    auto moved = std::move(views[static_cast<size_t>(from)]);
    views.erase(views.begin() + from);
    views.insert(views.begin() + to, std::move(moved));
    const auto at = std::find_if(views.begin(), views.end(), [&](const auto& view) { return view.name == shown; });
    const int current = at == views.end() ? -1 : static_cast<int>(at - views.begin());
    return keep(std::move(views), current);
}

base::Result<void> ViewList::add(const Views& more)
{
    Views views = m_views;
    workflow::addViews(views, more);
    return keep(std::move(views), m_current);
}

} // namespace landkort::app
