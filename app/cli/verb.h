// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/session.h"

#include <vector>

namespace landkort::cli {

/// One job of the program. Each lives in its own file and is listed in verbs.cpp.
struct Verb {
    QString name;
    QString usage;           ///< "show ID": what follows the program's name
    const char* description; ///< English, context "CliHelp"
    std::vector<Option> options;
    bool takesFilters = false;
    int positionalCount = 0;
    int (*run)(Session& session); ///< the exit code
    int optionalCount = 0;        ///< of the positional words, how many may be left out
};

const std::vector<Verb>& verbs();
/// Null when there is none.
const Verb* findVerb(const QString& name);
/// The options of every verb: --db, --edition, --lang, --help, --version.
const std::vector<Option>& globalOptions();
/// Global, own and filter options.
std::vector<Option> optionsOf(const Verb& verb);
/// The switch that many verbs share.
Option jsonOption();

} // namespace landkort::cli
