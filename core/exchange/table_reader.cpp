// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/exchange/reading/json_reader.h"
#include "core/exchange/reading/text_encoding.h"
#include "core/exchange/reading/workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

namespace {

const char* const kOldExcel =
    QT_TRANSLATE_NOOP("Error", "The workbook %1 is in Excel's old format (XLS). Save it as XLSX and try again.");
const char* const kOtherOffice = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is an Office document, but no spreadsheet that can be read. Save it as XLSX or CSV.");
const char* const kWebPage =
    QT_TRANSLATE_NOOP("Error", "The file %1 is a web page or another XML document, whatever its name says. Open it in "
                               "a spreadsheet and save it as XLSX or CSV.");
const char* const kNoSheets =
    QT_TRANSLATE_NOOP("Error", "The file %1 has no sheets, so the sheet “%2” is not in it. Leave the sheet out.");

QByteArray utf16(const char* ascii)
{
    const QString text = QLatin1String(ascii);
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

bool isOle(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// Microsoft's compound files: an encrypted XLSX is wrapped in one, and XLS is one. Which it is stands in the names of
/// its streams ([MS-OFFCRYPTO] 2.3.4.4, [MS-XLS] 2.1.2), in UTF-16.
base::Error refuseOle(const FileBytes& file)
{
    if (file.bytes.contains(utf16("EncryptedPackage")))
        return protectedWorkbook(file.fileName);
    const bool excel = file.bytes.contains(utf16("Workbook")) || file.bytes.contains(utf16("Book"));
    return {base::ErrorKind::InvalidInput, excel ? kOldExcel : kOtherOffice, {file.fileName}, {}};
}

bool hasEnding(const QString& fileName, std::initializer_list<const char*> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const char* ending) {
        return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

QChar firstLetter(const QString& text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return found == text.end() ? QChar() : *found;
}

/// A table may start with a bracket too, so that alone does not make it JSON.
bool looksLikeJson(const QString& text, const QString& fileName)
{
    if (hasEnding(fileName, {".json"}))
        return true;
    const QChar first = firstLetter(text);
    return (first == u'{' || first == u'[') && isJson(text);
}

bool looksLikeMarkup(const QString& text)
{
    const QString start = text.left(4096).trimmed().toLower();
    return start.startsWith(QLatin1String("<?xml")) || start.startsWith(QLatin1String("<!doctype")) ||
           start.startsWith(QLatin1String("<html")) || start.startsWith(QLatin1String("<table"));
}

bool isBlank(const RawRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

std::optional<base::Error> readJsonInto(TableFile& table, const QString& text, SizeGuard& guard)
{
    auto json = readJson(text, guard);
    if (!json)
        return json.error();
    table.format = QStringLiteral("json");
    table.sheet = std::move(json.value().sheet);
    table.issues.insert(table.issues.end(), json.value().issues.begin(), json.value().issues.end());
    return std::nullopt;
}

std::optional<base::Error> readSeparatedInto(TableFile& table, const QString& text, SizeGuard& guard)
{
    const bool tabsPromised = hasEnding(table.fileName, {".tsv", ".tab"});
    auto read = readSeparated(text, tabsPromised ? QChar(u'\t') : QChar(), guard);
    if (!read)
        return read.error();
    table.format = read.value().separator == u'\t' ? QStringLiteral("tsv") : QStringLiteral("csv");
    table.sheet = std::move(read.value().sheet);
    table.issues.insert(table.issues.end(), read.value().issues.begin(), read.value().issues.end());
    if (std::all_of(table.sheet.rows.begin(), table.sheet.rows.end(), isBlank))
        return nothingInside(table.fileName);
    return std::nullopt;
}

std::optional<base::Error> readTextInto(TableFile& table, QByteArray bytes, const QString& wanted, SizeGuard& guard)
{
    auto decoded = decodeText(bytes, table.fileName);
    bytes.clear(); // hundreds of megabytes that nobody needs any more
    if (!decoded)
        return decoded.error();
    const QString& text = decoded.value().text;
    if (looksLikeMarkup(text))
        return base::Error{base::ErrorKind::InvalidInput, kWebPage, {table.fileName}, {}};
    if (!wanted.isEmpty())
        return base::Error{base::ErrorKind::NotFound, kNoSheets, {table.fileName, wanted}, {}};
    table.encoding = decoded.value().encoding;
    table.issues = std::move(decoded.value().issues);
    return looksLikeJson(text, table.fileName) ? readJsonInto(table, text, guard)
                                               : readSeparatedInto(table, text, guard);
}

std::optional<base::Error> readWorkbookInto(TableFile& table, const QByteArray& bytes, const QString& wanted,
                                            const SizeGuard& guard)
{
    auto book = readWorkbook(bytes, wanted, guard);
    if (!book)
        return book.error();
    table.format = book.value().format;
    table.sheetNames = book.value().sheetNames;
    table.sheet = std::move(book.value().sheet);
    table.issues = std::move(book.value().issues);
    return std::nullopt;
}

} // namespace

base::Result<TableFile> readTableFile(const QString& path, const TableReadOptions& options,
                                      const base::Progress& progress)
{
    auto file = readFileOnce(path, progress);
    if (!file)
        return file.error();
    QByteArray& bytes = file.value().bytes;
    if (isOle(bytes))
        return refuseOle(file.value());
    TableFile table;
    table.fileName = file.value().fileName;
    table.sha256 = file.value().sha256;
    SizeGuard guard(table.fileName, progress);
    const auto error = bytes.startsWith("PK\x03\x04") ? readWorkbookInto(table, bytes, options.sheet, guard)
                                                      : readTextInto(table, std::move(bytes), options.sheet, guard);
    if (error)
        return *error;
    // In the order a person goes through the file.
    std::stable_sort(table.issues.begin(), table.issues.end(),
                     [](const ImportIssue& a, const ImportIssue& b) { return a.lineNumber < b.lineNumber; });
    return table;
}

} // namespace landkort::exchange
