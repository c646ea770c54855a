// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/query/landscape.h"
#include "core/query/project_filter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace landkort::workflow {

/// A filter option as command line and window share it; `name` without dashes. Each may be repeated.
struct FilterOption {
    QString name;
    QString valueName;       ///< "NAME", "YEAR", "WORDS" …
    const char* description; ///< English, context "FilterOption"
};
const std::vector<FilterOption>& filterOptions();
QString description(const FilterOption& option, const base::Texts& texts);

/// One option with its value, as written.
struct FilterArgument {
    QString option; ///< without dashes
    QString value;
    friend bool operator==(const FilterArgument&, const FilterArgument&) = default;
};

/// The filter that options ask for. A value may be a key, a label in either language, a municipality's code, official
/// name or alias; exactly as written first, then folded (case, Danish letters). "none" is "ikke oplyst". A value that
/// is not known, or a year that is none, is an Error (InvalidInput) with the nearest match. A text without a letter or
/// digit filters nothing and is left out (see storage::SearchIndex). Of several --started-from the earliest counts, of
/// several --started-to the latest: within one option OR.
base::Result<query::ProjectFilter> filterFromArguments(const std::vector<FilterArgument>& arguments,
                                                       const query::Landscape& landscape);

/// The options that ask for this filter, by keys: filterFromArguments() gives the same filter back.
std::vector<FilterArgument> argumentsFromFilter(const query::ProjectFilter& filter);
/// The same as words of a command line: "--municipality", "0561", …
QStringList commandLineFromFilter(const query::ProjectFilter& filter);
/// The way back: pairs of words as filterFromArguments() takes them.
std::vector<FilterArgument> argumentsFromCommandLine(const QStringList& words);

} // namespace landkort::workflow
