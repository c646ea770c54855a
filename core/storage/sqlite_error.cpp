// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>

#include <SQLiteCpp/Database.h>
#include <errno.h>
#include <sqlite3.h>

namespace landkort::storage {

namespace {

struct Meaning {
    base::ErrorKind kind;
    const char* source;
};

const Meaning kBusy = {base::ErrorKind::StoreBusy,
                       QT_TRANSLATE_NOOP("Error", "The store %1 is being used by another program. Close the other "
                                                  "program and try again.")};
const Meaning kFull = {base::ErrorKind::DiskFull,
                       QT_TRANSLATE_NOOP("Error", "There is no room left on the disk for %1. Make room and try again; "
                                                  "nothing was changed.")};
const Meaning kNotWritable = {base::ErrorKind::NotWritable,
                              QT_TRANSLATE_NOOP("Error", "%1 cannot be written. Check that you may write there, or "
                                                         "choose another place.")};
const Meaning kUnreadable = {base::ErrorKind::FileUnreadable,
                             QT_TRANSLATE_NOOP("Error", "%1 cannot be opened. Check that the file is there and that "
                                                        "you may read it.")};
const Meaning kNotADatabase = {base::ErrorKind::NotADatabase,
                               QT_TRANSLATE_NOOP("Error", "The file %1 is not a store of AI-landkort. Choose another "
                                                          "file; nothing was changed.")};
const Meaning kDamaged = {base::ErrorKind::DamageFound,
                          QT_TRANSLATE_NOOP("Error", "The store %1 is damaged. Use a back-up, or move the file away: "
                                                     "the program then makes a new store from its own data.")};
const Meaning kOther = {base::ErrorKind::Internal,
                        QT_TRANSLATE_NOOP("Error", "The store %1 could not be used. Try again, and tell us the error "
                                                   "details if it happens again.")};

Meaning ioMeaning(int extendedCode, int systemErrno)
{
    if (systemErrno == ENOSPC || systemErrno == EFBIG || systemErrno == EDQUOT)
        return kFull;
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return kUnreadable;
    default:
        return kNotWritable;
    }
}

Meaning meaningOf(int code, int extendedCode, int systemErrno)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return kBusy;
    case SQLITE_FULL:
        return kFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return kNotWritable;
    case SQLITE_CANTOPEN:
        return kUnreadable;
    case SQLITE_NOTADB:
        return kNotADatabase;
    case SQLITE_CORRUPT:
        return kDamaged;
    case SQLITE_IOERR:
        return ioMeaning(extendedCode, systemErrno);
    default:
        return kOther;
    }
}

} // namespace

base::Error errorFrom(const SQLite::Exception& exception, const QString& file, int systemErrno)
{
    const Meaning meaning = meaningOf(exception.getErrorCode() & 0xff, exception.getExtendedErrorCode(), systemErrno);
    return {meaning.kind,
            meaning.source,
            {QDir::toNativeSeparators(file)},
            QStringLiteral("SQLite %1/%2, errno %3: %4")
                .arg(exception.getErrorCode())
                .arg(exception.getExtendedErrorCode())
                .arg(systemErrno)
                .arg(QString::fromUtf8(exception.what()))};
}

base::Error damaged(const QString& file, const QString& detail)
{
    return {kDamaged.kind, kDamaged.source, {QDir::toNativeSeparators(file)}, detail};
}

int systemErrnoOf(Database& database)
{
    return sqlite3_system_errno(database.connection().getHandle());
}

} // namespace landkort::storage
