// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/municipality.h"

#include <algorithm>
#include <cstring>

namespace landkort::domain {

template <class Range, class Predicate> static int indexWhere(const Range& range, Predicate predicate)
{
    const auto it = std::find_if(range.begin(), range.end(), predicate);
    return it == range.end() ? -1 : static_cast<int>(std::distance(range.begin(), it));
}

/// Asked for every adoption of a register, so the four digits are compared as the eight bytes they are.
int MunicipalityCatalog::indexOf(const MunicipalityCode& code) const
{
    constexpr qsizetype kDigits = 4;
    if (code.text().size() == kDigits) {
        const auto bytes = [](const MunicipalityCode& c) {
            quint64 value = 0;
            std::memcpy(&value, c.text().constData(), sizeof value);
            return value;
        };
        const quint64 wanted = bytes(code);
        return indexWhere(municipalities, [&](const Municipality& m) {
            return m.code.text().size() == kDigits && bytes(m.code) == wanted;
        });
    }
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
