// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/filter_arguments.h"

#include "core/base/danish_text.h"
#include "core/storage/search_index.h"
#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

namespace {

using query::Dimension;

struct DimensionOption {
    Dimension dimension;
    const char* name;
};

constexpr DimensionOption kDimensionOptions[] = {
    {Dimension::Municipality, "municipality"},
    {Dimension::Region, "region"},
    {Dimension::Group, "group"},
    {Dimension::Domain, "domain"},
    {Dimension::UseCase, "use-case"},
    {Dimension::Target, "target"},
    {Dimension::Task, "task"},
    {Dimension::Status, "status"},
    {Dimension::Vendor, "vendor"},
    {Dimension::Technology, "technology"},
    {Dimension::Confidence, "confidence"},
    {Dimension::StartYear, "started"},
};
const QString kStartedFrom = QStringLiteral("started-from");
const QString kStartedTo = QStringLiteral("started-to");
const QString kText = QStringLiteral("text");

constexpr qsizetype kShortList = 12;

/// A name a person may write, and the key it stands for.
struct KnownName {
    QString name;
    QString key;
};

std::vector<KnownName> knownNames(Dimension dimension, const query::Landscape& landscape)
{
    static thread_local const base::Texts danish(base::Language::Danish);
    static thread_local const base::Texts english(base::Language::English);
    std::vector<KnownName> names;
    for (int item = 0; item < landscape.itemCount(dimension); ++item) {
        const QString& key = landscape.itemKey(dimension, item);
        names.push_back({landscape.itemLabel(dimension, item, danish), key});
        names.push_back({landscape.itemLabel(dimension, item, english), key});
        names.push_back({key, key});
        if (dimension == Dimension::Municipality && !landscape.isNotStated(dimension, item)) {
            const auto& municipality = landscape.catalog().municipalities[static_cast<size_t>(item)];
            names.push_back({municipality.officialName, key});
            for (const auto& alias : municipality.aliases)
                names.push_back({alias, key});
        }
        if (dimension == Dimension::Region && !landscape.isNotStated(dimension, item))
            names.push_back({QStringLiteral("Region ") + landscape.itemLabel(dimension, item, danish), key});
    }
    if (dimension == Dimension::Status) // every list's "ikke oplyst" is "none", and the statuses have theirs
        names.push_back({query::kNotStatedKey, domain::key(domain::Status::Unknown)});
    return names;
}

QString labelOf(Dimension dimension, const QString& key, const query::Landscape& landscape)
{
    const int item = landscape.itemOf(dimension, key);
    return item < 0 ? key : landscape.itemLabel(dimension, item, base::Texts(base::Language::Danish));
}

base::Error unknownValue(const FilterArgument& argument, Dimension dimension, const query::Landscape& landscape,
                         const std::vector<KnownName>& known)
{
    QStringList names;
    for (const auto& entry : known)
        names.append(entry.name);
    QString nearest = nearestName(argument.value, names);
    if (nearest.isEmpty() && landscape.itemCount(dimension) <= kShortList) {
        QStringList keys;
        for (int item = 0; item < landscape.itemCount(dimension); ++item)
            keys.append(landscape.itemKey(dimension, item));
        return {base::ErrorKind::InvalidInput,
                QT_TRANSLATE_NOOP("Error", "“%1” is not known to --%2; choose among %3."),
                {argument.value, argument.option, keys.join(QStringLiteral(", "))},
                {}};
    }
    if (nearest.isEmpty())
        return {base::ErrorKind::InvalidInput,
                QT_TRANSLATE_NOOP("Error", "“%1” is not known to --%2, and nothing there resembles it."),
                {argument.value, argument.option},
                {}};
    // A municipality's alias or code is not what the program calls it.
    if (dimension == Dimension::Municipality) {
        const auto entry = std::find_if(known.begin(), known.end(), [&](const auto& k) { return k.name == nearest; });
        nearest = labelOf(dimension, entry->key, landscape);
    }
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "“%1” is not known to --%2; did you mean %3?"),
            {argument.value, argument.option, nearest},
            {}};
}

std::optional<int> yearOf(const QString& text)
{
    const bool digits = text.size() == 4 && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return c >= QLatin1Char('0') && c <= QLatin1Char('9');
                        });
    return digits ? std::optional<int>(text.toInt()) : std::nullopt;
}

base::Error notAYear(const FilterArgument& argument)
{
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "--%1 takes a year of four digits, not “%2”."),
            {argument.option, argument.value},
            {}};
}

base::Result<QString> keyFor(const FilterArgument& argument, Dimension dimension, const query::Landscape& landscape)
{
    const auto known = knownNames(dimension, landscape);
    for (const auto& entry : known) {
        if (entry.name == argument.value)
            return entry.key;
    }
    const QString folded = base::fold(argument.value.simplified());
    for (const auto& entry : known) {
        if (base::fold(entry.name) == folded)
            return entry.key;
    }
    if (dimension != Dimension::StartYear)
        return unknownValue(argument, dimension, landscape, known);
    if (!yearOf(argument.value))
        return notAYear(argument);
    return argument.value; // a year in which nothing started is a fair question
}

/// Nothing for an option that is no filter; an Error for a bad value.
std::optional<base::Error> addStarted(const FilterArgument& argument, query::ProjectFilter& filter)
{
    const auto year = yearOf(argument.value);
    if (!year)
        return notAYear(argument);
    if (argument.option == kStartedFrom)
        filter.startedFrom = std::min(filter.startedFrom.value_or(*year), *year);
    else
        filter.startedTo = std::max(filter.startedTo.value_or(*year), *year);
    return std::nullopt;
}

} // namespace

const std::vector<FilterOption>& filterOptions()
{
    static const QString name = QStringLiteral("NAME");
    static const QString year = QStringLiteral("YEAR");
    static const std::vector<FilterOption> options = {
        {QStringLiteral("municipality"), QStringLiteral("NAME|CODE|none"),
         QT_TRANSLATE_NOOP("FilterOption", "projects in this municipality; none: without a named municipality")},
        {QStringLiteral("region"), name, QT_TRANSLATE_NOOP("FilterOption", "projects in this region")},
        {QStringLiteral("group"), name,
         QT_TRANSLATE_NOOP("FilterOption",
                           "projects in this group: capital, metropolitan, provincial, commuter, rural")},
        {QStringLiteral("domain"), name, QT_TRANSLATE_NOOP("FilterOption", "projects of this professional domain")},
        {QStringLiteral("use-case"), name, QT_TRANSLATE_NOOP("FilterOption", "projects of this use case")},
        {QStringLiteral("target"), name, QT_TRANSLATE_NOOP("FilterOption", "aimed at: citizens, employees")},
        {QStringLiteral("task"), name, QT_TRANSLATE_NOOP("FilterOption", "kind of task: general, specialised")},
        {QStringLiteral("status"), name,
         QT_TRANSLATE_NOOP("FilterOption", "status: in_operation, pilot, planned, ended, unknown")},
        {QStringLiteral("vendor"), name, QT_TRANSLATE_NOOP("FilterOption", "projects with this vendor")},
        {QStringLiteral("technology"), name, QT_TRANSLATE_NOOP("FilterOption", "projects using this technology")},
        {QStringLiteral("confidence"), name, QT_TRANSLATE_NOOP("FilterOption", "how sure the record is: high, medium")},
        {QStringLiteral("started"), QStringLiteral("YEAR|none"),
         QT_TRANSLATE_NOOP("FilterOption", "projects that started in this year")},
        {kStartedFrom, year, QT_TRANSLATE_NOOP("FilterOption", "projects that started in this year or later")},
        {kStartedTo, year, QT_TRANSLATE_NOOP("FilterOption", "projects that started in this year or earlier")},
        {kText, QStringLiteral("WORDS"),
         QT_TRANSLATE_NOOP("FilterOption", "projects with all these words, or beginnings of words, in title, "
                                           "description, vendor or municipality")},
    };
    return options;
}

QString description(const FilterOption& option, const base::Texts& texts)
{
    return texts.translate("FilterOption", option.description);
}

base::Result<query::ProjectFilter> filterFromArguments(const std::vector<FilterArgument>& arguments,
                                                       const query::Landscape& landscape)
{
    query::ProjectFilter filter;
    for (const auto& argument : arguments) {
        if (argument.option == kText) {
            if (!storage::searchText(argument.value).isEmpty())
                filter.texts.append(argument.value.simplified());
            continue;
        }
        if (argument.option == kStartedFrom || argument.option == kStartedTo) {
            if (auto error = addStarted(argument, filter))
                return *error;
            continue;
        }
        const auto option = std::find_if(std::begin(kDimensionOptions), std::end(kDimensionOptions),
                                         [&](const auto& o) { return argument.option == QLatin1String(o.name); });
        Q_ASSERT(option != std::end(kDimensionOptions));
        const auto key = keyFor(argument, option->dimension, landscape);
        if (!key)
            return key.error();
        if (!filter.isChosen(option->dimension, key.value()))
            filter.toggle(option->dimension, key.value());
    }
    return filter;
}

std::vector<FilterArgument> argumentsFromFilter(const query::ProjectFilter& filter)
{
    std::vector<FilterArgument> arguments;
    for (const auto& option : kDimensionOptions) {
        for (const auto& key : filter.keys(option.dimension))
            arguments.push_back({QLatin1String(option.name), key});
    }
    if (filter.startedFrom)
        arguments.push_back({kStartedFrom, QStringLiteral("%1").arg(*filter.startedFrom, 4, 10, QLatin1Char('0'))});
    if (filter.startedTo)
        arguments.push_back({kStartedTo, QStringLiteral("%1").arg(*filter.startedTo, 4, 10, QLatin1Char('0'))});
    for (const auto& words : filter.texts)
        arguments.push_back({kText, words});
    return arguments;
}

QStringList commandLineFromFilter(const query::ProjectFilter& filter)
{
    QStringList words;
    for (const auto& argument : argumentsFromFilter(filter))
        words << QStringLiteral("--") + argument.option << argument.value;
    return words;
}

std::vector<FilterArgument> argumentsFromCommandLine(const QStringList& words)
{
    std::vector<FilterArgument> arguments;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        arguments.push_back({words.at(i).mid(2), words.at(i + 1)}); // without the dashes
    return arguments;
}

} // namespace landkort::workflow
