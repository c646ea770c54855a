// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/place_arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

base::Result<PlaceArguments> placesFromArguments(const std::vector<workflow::FilterArgument>& arguments,
                                                 const query::Landscape& landscape)
{
    using query::Dimension;
    PlaceArguments places;
    std::vector<workflow::FilterArgument> others;
    for (const auto& argument : arguments) {
        if (argument.option == QStringLiteral("region") || argument.option == QStringLiteral("group"))
            return base::Error{base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "--%1 does not go with this; use --by %1 to compare within "
                                                          "it."),
                               {argument.option},
                               {}};
        if (argument.option != QStringLiteral("municipality")) {
            others.push_back(argument);
            continue;
        }
        const auto one = workflow::filterFromArguments({argument}, landscape);
        if (!one)
            return one.error();
        const QString& key = *one.value().keys(Dimension::Municipality).begin();
        if (key == query::kNotStatedKey)
            return base::Error{base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "--municipality none is no municipality to compare."),
                               {},
                               {}};
        const int index = landscape.catalog().indexOf(domain::MunicipalityCode(key));
        if (std::find(places.municipalities.begin(), places.municipalities.end(), index) == places.municipalities.end())
            places.municipalities.push_back(index);
    }
    auto filter = workflow::filterFromArguments(others, landscape);
    if (!filter)
        return filter.error();
    places.filter = std::move(filter).value();
    return places;
}

} // namespace landkort::cli
