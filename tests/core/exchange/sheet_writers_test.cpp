// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writers.h"

#include "core/exchange/reading/zip_archive.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/zip_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::exchange;

namespace {

TableFile readBack(const QByteArray& bytes, const char* name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto read = readTableFile(path);
    REQUIRE(read);
    return std::move(read).value();
}

QByteArray entryOf(const QByteArray& zip, const char* name)
{
    const auto archive = ZipArchive::open(zip);
    REQUIRE(archive);
    const ZipEntry* entry = archive->find(QString::fromUtf8(name));
    REQUIRE(entry);
    ZipEntryReader reader(*archive, *entry, 100'000'000);
    REQUIRE(reader.open(QIODevice::ReadOnly));
    const QByteArray content = reader.readAll();
    CHECK(reader.fault() == ZipEntryReader::Fault::None);
    return content;
}

const std::vector<WrittenSheet>& sheets()
{
    static const std::vector<WrittenSheet> made = {
        {QStringLiteral("Projekter"),
         {{QStringLiteral("Titel"), QStringLiteral("Note")},
          {QStringLiteral("=HYPERLINK(\"http://x\";\"y\")"), QStringLiteral("+45 minutter")},
          {QStringLiteral("-1"), QStringLiteral("@SUM(A1)")},
          {QStringLiteral("Æ < ø & \"å\"  to mellemrum"), QStringLiteral("linje 1\nlinje 2")},
          {QStringLiteral("😀"), QString()},
          {QStringLiteral("0123"), QStringLiteral("1-2")}}},
        {QStringLiteral("Om"), {{QStringLiteral("Hvad")}, {QStringLiteral("noget")}}}};
    return made;
}

void checkSame(const TableFile& file)
{
    CHECK(file.sheetNames == QStringList{QStringLiteral("Projekter"), QStringLiteral("Om")});
    const auto& written = sheets().front().rows;
    REQUIRE(file.sheet.rows.size() == written.size());
    for (size_t row = 0; row < written.size(); ++row) {
        for (qsizetype column = 0; column < 2; ++column)
            CHECK(file.sheet.rows[row].cells.value(column) == written[row].at(column));
    }
    CHECK(file.issues.empty());
}

} // namespace

TEST_CASE("An XLSX of ours reads back cell by cell and holds no formula", "[core][exchange][writers]")
{
    const auto bytes = writeXlsx(sheets());
    REQUIRE(bytes);
    checkSame(readBack(bytes.value(), "x.xlsx"));
    const QByteArray sheet = entryOf(bytes.value(), "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("<sheetData>"));
    CHECK_FALSE(sheet.contains("<f"));
    CHECK(writeXlsx(sheets()).value() == bytes.value()); // the clock is not in it
}

TEST_CASE("A text too long for Excel is told with its row", "[core][exchange][writers]")
{
    const auto bytes = writeXlsx({{QStringLiteral("A"),
                                   {{QStringLiteral("h")},
                                    {QString(kMostXlsxCharacters, QLatin1Char('x'))},
                                    {QString(kMostXlsxCharacters + 1, QLatin1Char('x'))}}}});
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().arguments == QStringList{QStringLiteral("A"), QStringLiteral("3")});
}

TEST_CASE("An ODS of ours reads back cell by cell and holds no formula", "[core][exchange][writers]")
{
    const QByteArray bytes = writeOds(sheets());
    checkSame(readBack(bytes, "x.ods"));
    CHECK_FALSE(entryOf(bytes, "content.xml").contains("table:formula"));
    CHECK(entryOf(bytes, "mimetype") == "application/vnd.oasis.opendocument.spreadsheet");
    CHECK(bytes.sliced(30, 8) == "mimetype"); // first and unpacked, as the format wants it
    CHECK(writeOds(sheets()) == bytes);
}

TEST_CASE("An ODS leaves out what no XML can hold", "[core][exchange][writers]")
{
    const QString odd = QStringLiteral("a") + QChar(0x01) + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("b");
    const auto file = readBack(writeOds({{QStringLiteral("S"), {{QStringLiteral("h")}, {odd}}}}), "x.ods");
    CHECK(file.sheet.rows.at(1).cells.at(0) == QStringLiteral("ab"));
}

TEST_CASE("A ZIP of ours keeps empty and large entries", "[core][exchange][writers]")
{
    QByteArray large;
    for (quint32 i = 0; i < 300'000; ++i)
        large += static_cast<char>((i * 7919) >> 3);
    ZipWriter zip;
    zip.add(QStringLiteral("tom"), {});
    zip.add(QStringLiteral("æ/stor"), large);
    zip.add(QStringLiteral("stored"), large, ZipWriter::Packing::Stored);
    const QByteArray bytes = zip.finish();
    CHECK(entryOf(bytes, "tom").isEmpty());
    CHECK(entryOf(bytes, "æ/stor") == large);
    CHECK(entryOf(bytes, "stored") == large);
}
