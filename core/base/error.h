// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace landkort::base {

class Texts;

enum class ErrorKind {
    FileMissing,
    FileUnreadable,
    FileBroken,
    NotWritable,
    DiskFull,
    NotADatabase,
    NewerStore,
    StoreBusy,
    DamageFound,
    InvalidInput,
    NotFound,
    Cancelled,
    Internal,
};

/// Something the world did, told as one sentence a user understands: what, where, what to do.
///
/// The sentence is kept as its English source and its arguments, because the layer that fails knows nothing of the
/// user's language. Mark sources with QT_TRANSLATE_NOOP("Error", "…") so that they are translated.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    const char* source = ""; ///< English, context "Error", with %1 … %9 for the arguments; static storage
    QStringList arguments;
    QString detail; ///< for the log and "Kopiér fejloplysninger", never for the message itself

    QString sentence(const Texts& texts) const;
};

} // namespace landkort::base
