// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace landkort::app {

/// Everything Qt and the program say goes to one file, with the time, and to memory for "Kopiér fejloplysninger".
/// The file is kept below a megabyte (the older half is dropped at start). A folder that cannot be written is no error.
/// Thread: any.
class Log {
public:
    /// From now on messages of the whole process land here; one at a time.
    explicit Log(const QString& file);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// An error the user was told of, with the detail that was kept from the sentence.
    static void error(const QString& sentence, const QString& detail);
    /// Program, versions, platform and the last messages: what a bug report needs, nothing of the user's data.
    static QString report();
};

} // namespace landkort::app
