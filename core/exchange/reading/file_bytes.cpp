// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/file_bytes.h"

#include "core/exchange/reading/size_guard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace landkort::exchange {

namespace {

constexpr qint64 kChunkBytes = 1'048'576;

const char* const kAddress = QT_TRANSLATE_NOOP(
    "Error", "“%1” is an address, not a file. Save what is there as a file on this computer, and open that file.");
const char* const kMissing =
    QT_TRANSLATE_NOOP("Error", "The file %1 is not there. Check the name, or whether it was moved.");
const char* const kFolder = QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose a file in it.");
const char* const kNoOrdinaryFile =
    QT_TRANSLATE_NOOP("Error", "%1 is not an ordinary file. Choose a file that is stored on a disk.");
const char* const kNoPermission =
    QT_TRANSLATE_NOOP("Error", "You are not allowed to read the file %1. Ask its owner for access, or copy it to a "
                               "folder of your own.");
const char* const kUnreadable =
    QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read. Copy it to this computer and try again.");
const char* const kEmpty = QT_TRANSLATE_NOOP("Error", "The file %1 is empty: it holds 0 bytes. Save it again.");
const char* const kChanged = QT_TRANSLATE_NOOP(
    "Error", "The file %1 was changed while it was read. Nothing was taken from it; try again when it is saved.");

base::Error unreadable(const QString& fileName, const QString& detail)
{
    return {base::ErrorKind::FileUnreadable, kUnreadable, {fileName}, detail};
}

std::optional<base::Error> notAFile(const QString& path, const QFileInfo& info)
{
    if (path.contains(QLatin1String("://")) || path.startsWith(QLatin1String("/vsi")))
        return base::Error{base::ErrorKind::InvalidInput, kAddress, {path}, {}};
    if (info.isDir())
        return base::Error{base::ErrorKind::InvalidInput, kFolder, {info.fileName()}, {}};
    // Opening a pipe would wait for a writer, a device might never end.
    if (info.exists() && !info.isFile())
        return base::Error{base::ErrorKind::InvalidInput, kNoOrdinaryFile, {info.fileName()}, {}};
    return std::nullopt;
}

/// A file in a folder one may not enter looks as if it were missing.
bool isBehindClosedFolder(const QFileInfo& info)
{
    QFileInfo folder(info.absolutePath());
    while (!folder.exists() && folder.absolutePath() != folder.absoluteFilePath())
        folder.setFile(folder.absolutePath());
    return folder.isDir() && !folder.isExecutable();
}

} // namespace

base::Result<QByteArray> readWhole(QIODevice& device, const QString& fileName, const base::Progress& progress)
{
    const qint64 sizeAtFirst = device.size();
    if (sizeAtFirst > kMostFileBytes)
        return fileTooLarge(fileName);
    QByteArray bytes;
    bytes.reserve(sizeAtFirst);
    for (;;) {
        if (progress.cancelled())
            return cancelledReading();
        const QByteArray chunk = device.read(kChunkBytes);
        if (chunk.isEmpty())
            break;
        bytes.append(chunk);
        if (bytes.size() > kMostFileBytes)
            return fileTooLarge(fileName);
    }
    if (!device.atEnd())
        return unreadable(fileName, device.errorString());
    // A network drive that goes away, or a program that saves over the file, must not give us half of it.
    if (bytes.size() != sizeAtFirst || device.size() != sizeAtFirst)
        return base::Error{base::ErrorKind::FileUnreadable, kChanged, {fileName}, device.errorString()};
    if (bytes.isEmpty())
        return base::Error{base::ErrorKind::FileBroken, kEmpty, {fileName}, {}};
    return bytes;
}

base::Result<FileBytes> readFileOnce(const QString& path, const base::Progress& progress)
{
    const QFileInfo info(path);
    if (auto error = notAFile(path, info))
        return *error;
    const QString fileName = info.fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (info.exists() ? !info.isReadable() : isBehindClosedFolder(info))
            return base::Error{base::ErrorKind::FileUnreadable, kNoPermission, {fileName}, file.errorString()};
        if (!info.exists())
            return base::Error{base::ErrorKind::FileMissing, kMissing, {QDir::toNativeSeparators(path)}, {}};
        return unreadable(fileName, file.errorString());
    }
    auto bytes = readWhole(file, fileName, progress);
    if (!bytes)
        return bytes.error();
    FileBytes read;
    read.fileName = fileName;
    read.bytes = std::move(bytes).value();
    read.sha256 = QCryptographicHash::hash(read.bytes, QCryptographicHash::Sha256).toHex();
    return read;
}

} // namespace landkort::exchange
