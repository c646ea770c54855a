// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <vector>

namespace landkort::domain {

/// From a day on a region is part of another one. Which regions hold is asked of the edition's date, never of the
/// clock.
struct RegionChange {
    QString regionKey;    ///< Danmarks Statistik's code of the region that ends: "1084"
    QString successorKey; ///< ours, until the new region has a code: "oestdanmark"
    QString successorName;
    QDate validFrom;
    QString sourceTitle;
    QString source; ///< an address

    friend bool operator==(const RegionChange&, const RegionChange&) = default;
};

/// The change that has happened to the region on that day, or null. An invalid date is before every change.
inline const RegionChange* changeOn(const std::vector<RegionChange>& changes, const QString& regionKey,
                                    const QDate& date)
{
    const auto it = std::find_if(changes.begin(), changes.end(), [&](const RegionChange& c) {
        return c.regionKey == regionKey && date.isValid() && date >= c.validFrom;
    });
    return it == changes.end() ? nullptr : &*it;
}

} // namespace landkort::domain
