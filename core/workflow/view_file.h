// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/saved_view.h"

#include <QByteArray>

#include <vector>

namespace landkort::workflow {

/// Saved views as a small file that another person can open:
///
///     {"format": "ai-landkort-views", "version": 1, "views": [
///         {"name": "Økonomi", "edition": "…", "filter": ["--domain", "finance"], "tab": "map", "measure": "pilot"},
///         {"name": "Kolding", "edition": "…", "tab": "gaps", "scope": "municipality",
///          "peers": {"municipality": "0621", "rule": "size"}}]}
QByteArray viewsToJson(const std::vector<domain::SavedView>& views);

/// Everything is checked before anything is believed: the form, names, words of the filter, keys. An Error
/// (InvalidInput) names the view and what is wrong with it. `fileName` is for sentences.
base::Result<std::vector<domain::SavedView>> viewsFromJson(const QByteArray& bytes, const QString& fileName);

/// The largest file that is read, in bytes, and the most views in one.
inline constexpr qint64 kLargestViewFile = 1 << 20;
inline constexpr int kMostViews = 500;

/// Adds views to a list; one whose name is taken gets a number: "Økonomi (2)".
void addViews(std::vector<domain::SavedView>& views, const std::vector<domain::SavedView>& more);
/// `wanted`, or with the first number that makes it its own.
QString freeViewName(const std::vector<domain::SavedView>& views, const QString& wanted);

} // namespace landkort::workflow
