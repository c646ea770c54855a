// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/number_format.h"
#include "core/exchange/reading/sheet_grid.h"
#include "core/exchange/reading/zip_archive.h"

#include "tests/core/exchange/reading/scratch_file.h"
#include "tests/core/exchange/reading/zip_writer.h"

#include <QDir>

#include <random>

using namespace landkort;
using exchange::ZipArchive;
using exchange::ZipEntryReader;
using test::english;
using test::readBytes;
using test::worksheet;
using test::ZipWriter;

namespace {

const QString kName = QStringLiteral("bog.xlsx");

QByteArray textRow(int row, const QByteArray& text)
{
    const QByteArray number = QByteArray::number(row);
    return "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
}

QString readAll(const QByteArray& zip, const QString& name, qint64 most, ZipEntryReader::Fault& fault)
{
    const auto archive = ZipArchive::open(zip);
    REQUIRE(archive);
    REQUIRE(archive->find(name));
    ZipEntryReader reader(*archive, *archive->find(name), most);
    const QByteArray bytes = reader.readAll();
    fault = reader.fault();
    return QString::fromUtf8(bytes);
}

QString date(const char* code, double days, bool from1904 = false)
{
    return exchange::dateText(QString::number(days, 'g', 17), exchange::parseNumberFormat(QString::fromUtf8(code)),
                              from1904);
}

QString number(const char* code, const char* value)
{
    return exchange::numberText(QLatin1String(value), exchange::parseNumberFormat(QString::fromUtf8(code)));
}

} // namespace

TEST_CASE("ZipArchive unpacks what was packed, by pieces", "[core][exchange][reading]")
{
    ZipWriter zip;
    const QByteArray large = QByteArray("Næstved;").repeated(200'000);
    zip.add("a.txt", "kort");
    zip.add("folder/b.txt", large);
    ZipEntryReader::Fault fault;
    CHECK(readAll(zip.bytes(), QStringLiteral("a.txt"), 100, fault) == QStringLiteral("kort"));
    CHECK(fault == ZipEntryReader::Fault::None);
    CHECK(readAll(zip.bytes(), QStringLiteral("folder/b.txt"), large.size(), fault).toUtf8() == large);
    CHECK(fault == ZipEntryReader::Fault::None);
    CHECK(ZipArchive::open(zip.bytes())->declaredBytes() == 4 + large.size());
    CHECK_FALSE(ZipArchive::open("PK\x03\x04 and nothing more, though it goes on for a while"));
}

TEST_CASE("ZipArchive does not believe what an archive declares", "[core][exchange][reading]")
{
    ZipWriter zip;
    zip.add("lying", QByteArray(50'000'000, 'x'), 1000);
    zip.add("honest", QByteArray(50'000'000, 'x'));
    zip.add("short", "x", 1000);
    ZipEntryReader::Fault fault;
    CHECK(readAll(zip.bytes(), QStringLiteral("lying"), 10'000'000, fault).size() <= 2'000'000);
    CHECK(fault == ZipEntryReader::Fault::Damaged);
    CHECK(readAll(zip.bytes(), QStringLiteral("honest"), 10'000'000, fault).size() <= 11'000'000);
    CHECK(fault == ZipEntryReader::Fault::TooLarge);
    readAll(zip.bytes(), QStringLiteral("short"), 10'000'000, fault);
    CHECK(fault == ZipEntryReader::Fault::Damaged);
}

TEST_CASE("A workbook that unpacks to more than it declares is refused", "[core][exchange][reading]")
{
    ZipWriter zip;
    for (const auto& [name, content] : test::xlsxFiles({{"Ark1", worksheet(textRow(1, QByteArray(3'000'000, 'x')))}}))
        zip.add(name, content, name.startsWith("xl/worksheets") ? 500 : -1);
    const auto read = readBytes(zip.bytes(), kName);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().kind == base::ErrorKind::FileBroken);
}

TEST_CASE("The limits hold inside workbooks too", "[core][exchange][reading]")
{
    const auto refusal = [](const QByteArray& rows) {
        const auto read = readBytes(test::xlsx({{"Ark1", worksheet(rows)}}), kName);
        REQUIRE_FALSE(read.ok());
        return english(read.error());
    };
    CHECK(refusal(textRow(7, QByteArray(5'000'000, 'x'))).contains(QStringLiteral("A cell in line 7 of the file")));
    CHECK(refusal("<row r=\"3\"><c r=\"SG3\"><v>1</v></c></row>")
              .contains(QStringLiteral("more than 500 columns in line 3")));
    // A column that is only formatted is none.
    CHECK(readBytes(test::xlsx({{"Ark1", worksheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"/></row>")}}),
                    kName)
              .ok());
}

TEST_CASE("The sheet asked for is read, and an unknown one is refused with the names there are",
          "[core][exchange][reading]")
{
    const QByteArray book = test::xlsx({{"Forside", worksheet("")},
                                        {"Projekter", worksheet(textRow(2, "A"))},
                                        {"projekter", worksheet(textRow(3, "B"))}});
    const auto first = readBytes(book, kName);
    REQUIRE(first.ok());
    CHECK(first.value().sheet.name == QStringLiteral("Projekter"));
    CHECK(first.value().sheetNames.size() == 3);
    CHECK(readBytes(book, kName, {QStringLiteral("projekter")}).value().sheet.rows.back().lineNumber == 3);
    CHECK(readBytes(book, kName, {QStringLiteral("PROJEKTER")}).value().sheet.name == QStringLiteral("Projekter"));
    const auto unknown = readBytes(book, kName, {QStringLiteral("Ark9")});
    REQUIRE_FALSE(unknown.ok());
    CHECK(english(unknown.error()).contains(QStringLiteral("no sheet “Ark9”. Its sheets are: Forside, Projekter")));
    const auto empty = readBytes(book, kName, {QStringLiteral("Forside")});
    REQUIRE_FALSE(empty.ok());
    CHECK(english(empty.error()).contains(QStringLiteral("in the sheet “Forside”")));
}

TEST_CASE("Dates are what the sheet shows, in ISO form", "[core][exchange][reading]")
{
    CHECK(date("dd-mm-yyyy", 45413) == QStringLiteral("2024-05-01"));
    CHECK(date("[$-406]d. mmmm yyyy;@", 45413) == QStringLiteral("2024-05-01"));
    CHECK(date("d/m/yy h:mm", 45413.5625) == QStringLiteral("2024-05-01 13:30"));
    CHECK(date("mmm-yy", 45413) == QStringLiteral("2024-05"));
    CHECK(date("yyyy", 45413) == QStringLiteral("2024"));
    CHECK(date("\"uge\" d. mmm", 45413) == QStringLiteral("2024-05-01"));
    CHECK(date("h:mm AM/PM", 0.75) == QStringLiteral("18:00"));
    CHECK(date("[hh]:mm", 1.25) == QStringLiteral("30:00"));
    CHECK(date("dd-mm-yyyy", 0) == QStringLiteral("1899-12-31"));
    CHECK(date("dd-mm-yyyy", 61) == QStringLiteral("1900-03-01"));
    CHECK(date("dd-mm-yyyy", 0, true) == QStringLiteral("1904-01-01"));
    CHECK(date("dd-mm-yyyy", 1e9) == QStringLiteral("1000000000"));

    CHECK_FALSE(exchange::parseNumberFormat(QStringLiteral("General")).isDate());
    CHECK_FALSE(exchange::parseNumberFormat(QStringLiteral("#,##0 \"dage\"")).isDate());
    CHECK_FALSE(exchange::parseNumberFormat(QStringLiteral("[Red]0.00")).isDate());
    CHECK_FALSE(exchange::parseNumberFormat(QStringLiteral("0.00E+00")).isDate());
    CHECK(exchange::parseNumberFormat(QStringLiteral("mm:ss")).minute);
    CHECK_FALSE(exchange::parseNumberFormat(QStringLiteral("mm:ss")).month);
}

TEST_CASE("Numbers are what a person reads", "[core][exchange][reading]")
{
    CHECK(number("General", "2024.0") == QStringLiteral("2024"));
    CHECK(number("General", "4512345678") == QStringLiteral("4512345678"));
    CHECK(number("General", "0.30000000000000004") == QStringLiteral("0.3"));
    CHECK(number("General", "1E-4") == QStringLiteral("0.0001"));
    CHECK(number("General", "1e300") == QStringLiteral("1e+300"));
    CHECK(number("0%", "0.125") == QStringLiteral("12.5%"));
    CHECK(number("0000", "101") == QStringLiteral("0101"));
    CHECK(number("General", "n/a") == QStringLiteral("n/a"));
    CHECK(number("General", "nan") == QStringLiteral("nan"));
}

TEST_CASE("Places of cells are read as a sheet names them", "[core][exchange][reading]")
{
    CHECK(exchange::cellName(5, 0) == QStringLiteral("A5"));
    CHECK(exchange::cellName(1, 16383) == QStringLiteral("XFD1"));
    for (const int column : {0, 25, 26, 701, 702, 16383})
        CHECK(exchange::parseCellPlace(exchange::cellName(9, column))->column == column);
    for (const char* wrong : {"", "A", "5", "a5", "A0", "A-1", "ZZZ1", "XFE1", "AAAA1", "A1048577", "A1 "})
        CHECK_FALSE(exchange::parseCellPlace(QString::fromLatin1(wrong)));
    CHECK_FALSE(exchange::parseCellRange(u"B2:A1"));
    CHECK(exchange::parseCellRange(u"A1:XFD3")->name() == QStringLiteral("A1:XFD3"));
}

TEST_CASE("A workbook's reading can be cancelled and its progress never goes back", "[core][exchange][reading]")
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += textRow(row, "Digitalt nattilsyn");
    const test::ScratchFile file(kName, test::xlsx({{"Ark1", worksheet(rows)}}));
    int last = 0, reports = 0;
    const base::Progress watching([&](int done, int total) {
        CHECK((done >= last && done <= total));
        last = done;
        ++reports;
    });
    CHECK(exchange::readTableFile(file.path(), {}, watching).ok());
    CHECK(reports > 10);
    base::Progress* self = nullptr;
    base::Progress stopping([&](int done, int total) {
        if (done > total / 2)
            self->cancel();
    });
    self = &stopping;
    const auto stopped = exchange::readTableFile(file.path(), {}, stopping);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().kind == base::ErrorKind::Cancelled);
}

TEST_CASE("Reading a workbook brings no further library into the process", "[core][exchange][reading]")
{
    const auto libraries = [] {
        QFile maps(QStringLiteral("/proc/self/maps"));
        REQUIRE(maps.open(QIODevice::ReadOnly));
        QStringList names;
        for (const auto& line : maps.readAll().split('\n')) {
            const qsizetype path = line.indexOf('/');
            if (path >= 0 && line.contains(".so") && !names.contains(QString::fromUtf8(line.mid(path))))
                names.append(QString::fromUtf8(line.mid(path)));
        }
        return names;
    };
    const QStringList before = libraries();
    REQUIRE(before.size() > 3);
    CHECK(readBytes(test::xlsx({{"Ark1", worksheet(textRow(1, "A"))}}), kName).ok());
    CHECK(libraries() == before);
}

TEST_CASE("Whatever is done to a workbook's bytes, it is read or refused with a sentence", "[core][exchange][reading]")
{
    const QDir root(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/reading"));
    std::mt19937 random(2026'11'23);
    const auto below = [&](qsizetype most) { return static_cast<qsizetype>(random() % static_cast<quint64>(most)); };
    int read = 0, refused = 0;
    for (const char* folder : {"xlsx-blank-rows-and-kinds-of-cells/input.xlsx", "xlsx-merged-cells/input.xlsx",
                               "ods-kinds-of-cells/input.ods", "ods-merged-cells/input.ods"}) {
        QFile file(root.filePath(QLatin1String(folder)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            for (qsizetype i = below(8); i >= 0; --i)
                bytes[below(bytes.size())] = static_cast<char>(random());
            if (round % 5 == 0)
                bytes.truncate(4 + below(bytes.size() - 4));
            if (round % 7 == 0)
                bytes.insert(below(bytes.size()), bytes.mid(below(bytes.size()), 64));
            const auto table = readBytes(bytes, kName);
            read += table.ok();
            refused += !table.ok();
            CHECK((table.ok() || !english(table.error()).isEmpty()));
        }
    }
    CHECK(read + refused == 600);
    CHECK(refused > 100);
}

TEST_CASE("Whatever is written into a sheet's XML, it is read or refused with a sentence", "[core][exchange][reading]")
{
    // The checksum is right here, so that the fault reaches the reading itself.
    const QByteArray sheet =
        worksheet(textRow(1, "A") + "<row r=\"2\" hidden=\"1\"><c r=\"B2\" s=\"1\"><f>A1</f><v>45413</v></c>"
                                    "<c r=\"C2\" t=\"s\"><v>0</v></c></row>") +
        "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>";
    const QByteArray alphabet = "<>/\"=0123456789ABCrst &;:-";
    std::mt19937 random(2026'11'24);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray xml = sheet;
        for (auto i = random() % 3 + 1; i > 0; --i)
            xml[static_cast<qsizetype>(random() % xml.size())] =
                alphabet.at(static_cast<qsizetype>(random() % alphabet.size()));
        const auto table = readBytes(test::xlsx({{"Ark1", xml}}), kName);
        refused += !table.ok();
        CHECK((table.ok() || !english(table.error()).isEmpty()));
    }
    CHECK(refused > 50);
}

TEST_CASE("Whatever is written into the content of an ODS, it is read or refused with a sentence",
          "[core][exchange][reading]")
{
    QFile file(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/reading/ods-kinds-of-cells/input.ods"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    ZipEntryReader::Fault fault;
    const QByteArray content = readAll(file.readAll(), QStringLiteral("content.xml"), 1'000'000, fault).toUtf8();
    REQUIRE(content.size() > 1000);
    const QByteArray alphabet = "<>/\"=0123456789:.-TPHMS &;";
    std::mt19937 random(2026'11'25);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray xml = content;
        for (auto i = random() % 4 + 1; i > 0; --i)
            xml[static_cast<qsizetype>(random() % xml.size())] =
                alphabet.at(static_cast<qsizetype>(random() % alphabet.size()));
        ZipWriter zip;
        zip.add("content.xml", xml);
        const auto table = readBytes(zip.bytes(), QStringLiteral("bog.ods"));
        refused += !table.ok();
        CHECK((table.ok() || !english(table.error()).isEmpty()));
    }
    CHECK(refused > 50);
    CHECK(refused < 390);
}
