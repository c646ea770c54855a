// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_list_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace landkort::exchange {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

const char* const kMissing =
    QT_TRANSLATE_NOOP("Error", "The list %1 is not there. Check its name and folder, or choose another file.");
const char* const kUnreadable =
    QT_TRANSLATE_NOOP("Error", "The list %1 cannot be read. Check that you may read it, or choose another file.");
const char* const kTooLarge = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is too large to be a list of municipalities. Choose a file with one name per line.");
const char* const kNoText = QT_TRANSLATE_NOOP("Error", "The file %1 is not a text file. Save the list as text or CSV, "
                                                       "with one municipality per line.");

/// The characters Windows-1252 has where Latin-1 has controls; 0 = not used.
constexpr char16_t kWindows1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

QString firstCell(const QString& line)
{
    QString cell = line.trimmed();
    if (cell.startsWith(QLatin1Char('"'))) {
        const qsizetype end = cell.indexOf(QLatin1Char('"'), 1);
        return (end < 0 ? cell.mid(1) : cell.mid(1, end - 1)).trimmed();
    }
    for (const char16_t separator : {u';', u'\t', u','})
        cell = cell.section(QChar(separator), 0, 0);
    return cell.trimmed();
}

} // namespace

base::Result<RawSheet> readNameList(const QByteArray& bytes, const QString& fileName)
{
    const QString text = decoded(bytes);
    if (text.contains(QChar(QChar::Null)))
        return base::Error{base::ErrorKind::FileBroken, kNoText, {fileName}, {}};
    RawSheet sheet;
    int lineNumber = 0;
    for (const auto& line : text.split(QLatin1Char('\n'))) {
        ++lineNumber;
        const QString cell = firstCell(line);
        if (!cell.isEmpty())
            sheet.rows.push_back({lineNumber, {cell}});
    }
    return sheet;
}

base::Result<RawSheet> readNameListFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile())
        return base::Error{base::ErrorKind::FileMissing, kMissing, {shown}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::FileUnreadable, kUnreadable, {shown}, file.errorString()};
    if (file.size() > kMostBytes)
        return base::Error{base::ErrorKind::InvalidInput, kTooLarge, {shown}, {}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return base::Error{base::ErrorKind::FileUnreadable, kUnreadable, {shown}, file.errorString()};
    return readNameList(bytes, QFileInfo(path).fileName());
}

} // namespace landkort::exchange
