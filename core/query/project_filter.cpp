// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/project_filter.h"

namespace landkort::query {

bool ProjectFilter::isChosen(Dimension dimension, const QString& key) const
{
    return keys(dimension).contains(key);
}

const std::set<QString>& ProjectFilter::keys(Dimension dimension) const
{
    static const std::set<QString> none;
    const auto it = chosen.find(dimension);
    return it == chosen.end() ? none : it->second;
}

void ProjectFilter::choose(Dimension dimension, std::set<QString> wanted)
{
    if (wanted.empty())
        chosen.erase(dimension);
    else
        chosen[dimension] = std::move(wanted);
}

void ProjectFilter::toggle(Dimension dimension, const QString& key)
{
    std::set<QString> wanted = keys(dimension);
    if (!wanted.erase(key))
        wanted.insert(key);
    choose(dimension, std::move(wanted));
}

} // namespace landkort::query
