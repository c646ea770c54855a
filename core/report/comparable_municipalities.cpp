// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparable_municipalities.h"

#include <cstdlib>

namespace landkort::report {

ComparableMunicipalities comparableWith(const domain::MunicipalityCatalog& catalog, int subject,
                                        const base::Texts& texts)
{
    const domain::Municipality& own = catalog.municipalities[static_cast<size_t>(subject)];
    ComparableMunicipalities found;
    for (size_t i = 0; i < catalog.municipalities.size(); ++i) {
        const domain::Municipality& other = catalog.municipalities[i];
        const bool near = std::llabs(static_cast<long long>(other.population) - own.population) * 5 <= own.population;
        if (static_cast<int>(i) != subject && near && other.groupKey == own.groupKey)
            found.members.push_back(static_cast<int>(i));
    }
    const int group = catalog.groupIndexOf(own.groupKey);
    const QStringList arguments = {
        own.name, group < 0 ? texts.notStated() : label(catalog.groups[static_cast<size_t>(group)], texts),
        texts.number(own.population)};
    found.sentence = base::fillPlaceholders(
        found.members.empty()
            ? texts.translate("Report",
                              "No other municipality belongs to the same group as %1 (%2) and has a population "
                              "within 20 % of its %3 inhabitants.")
            : texts.translate("Report",
                              "Municipalities in the same group as %1 (%2) with a population within 20 % of its "
                              "%3 inhabitants, in alphabetical order."),
        arguments);
    return found;
}

} // namespace landkort::report
