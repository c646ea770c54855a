// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/municipality.h"

#include <algorithm>

namespace landkort::domain {

template <class Range, class Predicate> static int indexWhere(const Range& range, Predicate predicate)
{
    const auto it = std::find_if(range.begin(), range.end(), predicate);
    return it == range.end() ? -1 : static_cast<int>(std::distance(range.begin(), it));
}

int MunicipalityCatalog::indexOf(const MunicipalityCode& code) const
{
    return indexWhere(municipalities, [&](const Municipality& m) { return m.code == code; });
}

int MunicipalityCatalog::regionIndexOf(const QString& regionKey) const
{
    return indexWhere(regions, [&](const Region& r) { return r.key == regionKey; });
}

int MunicipalityCatalog::groupIndexOf(const QString& groupKey) const
{
    return indexWhere(groups, [&](const MunicipalityGroup& g) { return g.key == groupKey; });
}

QString label(const MunicipalityGroup& group, const base::Texts& texts)
{
    return texts.language() == base::Language::English ? group.english : group.danish;
}

} // namespace landkort::domain
