// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/workbook.h"

#include "core/exchange/reading/ods_reader.h"
#include "core/exchange/reading/workbook_files.h"
#include "core/exchange/reading/xlsx_reader.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

const char* const kNoWorkbook = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is a ZIP archive without a spreadsheet in it. Unpack it, and open the file inside.");
const char* const kDamagedZip = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is a damaged archive; perhaps it was not copied whole. Copy or download it again.");
const char* const kBinary =
    QT_TRANSLATE_NOOP("Error", "The workbook %1 is in Excel's binary format (XLSB). Save it as XLSX and try again.");
const char* const kProtected =
    QT_TRANSLATE_NOOP("Error", "The workbook %1 is protected by a password. Save it without one and try again.");

base::Error refusal(base::ErrorKind kind, const char* source, const SizeGuard& guard)
{
    return {kind, source, {guard.fileName()}, {}};
}

} // namespace

base::Error protectedWorkbook(const QString& fileName)
{
    return {base::ErrorKind::InvalidInput, kProtected, {fileName}, {}};
}

base::Error noWorkbook(const QString& fileName)
{
    return {base::ErrorKind::InvalidInput, kNoWorkbook, {fileName}, {}};
}

base::Result<WorkbookSheet> readWorkbook(const QByteArray& zip, const QString& wanted, const SizeGuard& guard)
{
    const auto archive = ZipArchive::open(zip);
    if (!archive)
        return refusal(base::ErrorKind::FileBroken, kDamagedZip, guard);
    // What LibreOffice has called its protected documents since 2024.
    if (archive->anyEncrypted() || archive->has(QStringLiteral("encrypted-package")))
        return protectedWorkbook(guard.fileName());
    if (archive->declaredBytes() > kMostUnpackedBytes)
        return unpackedTooLarge(guard.fileName());
    if (archive->has(QStringLiteral("xl/workbook.bin")))
        return refusal(base::ErrorKind::InvalidInput, kBinary, guard);
    const WorkbookFiles files(*archive, guard);
    if (files.has(QStringLiteral("[Content_Types].xml")))
        return readXlsx(files, wanted);
    if (files.has(QStringLiteral("content.xml")))
        return readOds(files, wanted);
    return noWorkbook(guard.fileName());
}

} // namespace landkort::exchange
