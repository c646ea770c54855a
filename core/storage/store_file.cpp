// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_file.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>

#ifndef Q_OS_WIN
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace landkort::storage {

namespace {

base::Error cannotWrite(const QString& file, const QString& detail)
{
    return {base::ErrorKind::NotWritable,
            QT_TRANSLATE_NOOP("Error", "%1 cannot be written. Check that you may write there, or choose another "
                                       "place."),
            {QDir::toNativeSeparators(file)},
            detail};
}

bool flushToDisk(const QString& path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some network file systems refuse to flush a folder; that is not a failure of the file.
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return flushed;
#endif
}

} // namespace

QString scratchNameFor(const QString& file)
{
    return file + QStringLiteral(".new-%1-%2")
                      .arg(QCoreApplication::applicationPid())
                      .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

QString freeFileName(const QString& file)
{
    QString name = file;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file + QStringLiteral("-%1").arg(number);
    return name;
}

base::Result<Published> publishFile(const QString& scratch, const QString& file)
{
    if (!flushToDisk(scratch)) {
        QFile::remove(scratch);
        return cannotWrite(file, QStringLiteral("cannot flush"));
    }
    QFile finished(scratch);
    // QFile refuses to overwrite, also when the file appears between its look and the rename.
    if (!finished.rename(file)) {
        const QString detail = finished.errorString();
        QFile::remove(scratch);
        if (QFileInfo::exists(file))
            return Published::AlreadyThere;
        return cannotWrite(file, detail);
    }
#ifndef Q_OS_WIN
    flushToDisk(QFileInfo(file).absolutePath());
#endif
    return Published::Done;
}

base::Result<void> copyDatabase(Database& database, const QString& file)
{
    const auto exists = [&] {
        return base::Error{
            base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "The file %1 exists already. Choose another name; nothing was overwritten."),
            {QDir::toNativeSeparators(file)},
            {}};
    };
    if (QFileInfo::exists(file))
        return exists();
    const QString scratch = scratchNameFor(file);
    const auto copied = guarded(database, [&] {
        SQLite::Statement copy(database.connection(), "VACUUM INTO ?");
        run(copy, scratch);
    });
    if (!copied) {
        QFile::remove(scratch);
        base::Error error = copied.error();
        const bool writing = error.kind == base::ErrorKind::DiskFull || error.kind == base::ErrorKind::NotWritable;
        if (writing)
            error.arguments = {QDir::toNativeSeparators(file)};
        return error.kind == base::ErrorKind::FileUnreadable ? cannotWrite(file, error.detail) : error;
    }
    const auto published = publishFile(scratch, file);
    if (!published)
        return published.error();
    if (published.value() == Published::AlreadyThere)
        return exists();
    return {};
}

} // namespace landkort::storage
