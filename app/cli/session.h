// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/texts.h"
#include "core/workflow/open_landscape.h"

#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace landkort::cli {

/// Exit codes of CLI.md.
enum ExitCode { kDone = 0, kCouldNot = 1, kWrongUsage = 2 };

/// What every verb needs: the language, the streams, the store and the edition asked for.
class Session {
public:
    explicit Session(CommandLine line);

    const CommandLine& line() const { return m_line; }
    const base::Texts& texts() const { return m_texts; }
    QTextStream& out() { return m_out; }
    bool json() const { return m_line.has(QStringLiteral("json")); }

    /// Opened on first use: --db, or the user's own.
    base::Result<workflow::LandscapeStore*> store();
    /// --edition, or the default one.
    base::Result<std::shared_ptr<const query::Landscape>> landscape();

    /// One sentence on standard error, and the exit code to return.
    int fail(const base::Error& error) { return tell(error, kCouldNot); }
    int refuse(const base::Error& error) { return tell(error, kWrongUsage); }
    /// Exactly one JSON object on standard output.
    int print(const QJsonObject& object);
    /// Flushes standard output; a full disk behind it is an error too.
    int finish();

private:
    int tell(const base::Error& error, ExitCode code);

    CommandLine m_line;
    base::Texts m_texts;
    QTextStream m_out;
    QTextStream m_err;
    std::unique_ptr<workflow::LandscapeStore> m_store;
};

} // namespace landkort::cli
