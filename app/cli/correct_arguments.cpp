// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correct_arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

static base::Error usage(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

base::Result<workflow::CorrectionBy> correctionBy(const CommandLine& line, const query::Landscape& landscape)
{
    workflow::CorrectionBy by{{}, line.value(kNoteOption), QDate::currentDate()};
    if (!line.has(kMunicipalityOption))
        return by;
    // A name or code as everywhere else, refused with the nearest match.
    const auto filter =
        workflow::filterFromArguments({{kMunicipalityOption, line.value(kMunicipalityOption)}}, landscape);
    if (!filter)
        return filter.error();
    const QString code = *filter.value().keys(query::Dimension::Municipality).begin();
    if (code == query::kNotStatedKey)
        return usage(QT_TRANSLATE_NOOP("Error", "Name one municipality."));
    by.municipality = domain::MunicipalityCode(code);
    return by;
}

base::Result<std::vector<workflow::CorrectionAnswer>> correctionAnswers(const CommandLine& line, bool needed)
{
    std::vector<workflow::CorrectionAnswer> given;
    for (const auto& option : line.options) {
        if (option.option != kFieldOption)
            continue;
        const qsizetype equals = option.value.indexOf(QLatin1Char('='));
        if (equals < 1)
            return usage(QT_TRANSLATE_NOOP("Error", "Write --field as NAME=VALUE, for instance --field "
                                                    "status=in_operation; not “%1”."),
                         {option.value});
        given.push_back({option.value.left(equals).trimmed(), option.value.mid(equals + 1), line.value(kDateOption)});
    }
    const bool status =
        std::any_of(given.begin(), given.end(), [](const auto& a) { return a.field == QLatin1String("status"); });
    if (needed && given.empty())
        return usage(QT_TRANSLATE_NOOP("Error", "Say what is to be corrected: --field NAME=VALUE."));
    if (line.has(kDateOption) && !status)
        return usage(QT_TRANSLATE_NOOP("Error", "--date is the date of a status; give --field status=… too."));
    return given;
}

} // namespace landkort::cli
