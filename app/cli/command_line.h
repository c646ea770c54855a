// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workflow/filter_arguments.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace landkort::cli {

/// An option as a verb declares it.
struct Option {
    QString name;            ///< without dashes: "json"; one letter is written with one dash: "-o"
    QString valueName;       ///< empty = a switch
    const char* description; ///< English, context "CliHelp"
};

/// The words of a command line, taken apart against what its verb knows.
struct CommandLine {
    QString verb; ///< empty = none given
    QStringList positional;
    std::vector<workflow::FilterArgument> options; ///< in order; a switch has an empty value

    bool has(const QString& option) const;
    /// The last one given; empty when there is none.
    QString value(const QString& option) const;
    std::vector<workflow::FilterArgument> filters() const; ///< those of workflow::filterOptions()
};

/// The verb among the words: the first that is neither an option nor the value of a global option. Empty when none.
QString verbOf(const QStringList& words, const std::vector<Option>& global);

/// "--name VALUE", "--name=VALUE", "-o VALUE", anywhere on the line; after "--" everything is positional. An unknown
/// option, a missing or unwanted value is an Error (InvalidInput) with the nearest match.
base::Result<CommandLine> parse(const QStringList& words, const std::vector<Option>& options);

} // namespace landkort::cli
