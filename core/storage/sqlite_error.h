// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <SQLiteCpp/Exception.h>

#include <stdexcept>
#include <type_traits>

namespace landkort::storage {

/// The store holds something this version of the program could not have written. Only thrown below guarded().
class DamagedContent : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A sentence for the user; what SQLite said is the detail. `systemErrno` is SQLite's, 0 when not known: a file-size
/// limit and a quota are full disks too, though SQLite calls them input/output errors.
base::Error errorFrom(const SQLite::Exception& exception, const QString& file, int systemErrno);
base::Error damaged(const QString& file, const QString& detail);
int systemErrnoOf(Database& database);

/// Runs `work` and turns what it throws into an Error. The one place where SQLite's exceptions end.
template <class Work> auto guarded(Database& database, Work&& work) -> base::Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception, database.file(), systemErrnoOf(database));
    } catch (const DamagedContent& content) {
        return damaged(database.file(), QString::fromUtf8(content.what()));
    }
}

} // namespace landkort::storage
