// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/separator_guess.h"
#include "core/exchange/reading/size_guard.h"
#include "core/exchange/reading/text_encoding.h"

#include "tests/core/exchange/reading/scratch_file.h"

#include <QElapsedTimer>

using namespace landkort;
using test::countOf;
using test::english;
using test::readBytes;

namespace {

const QString kName = QStringLiteral("liste.csv");

QString refusal(const QByteArray& bytes)
{
    const auto read = readBytes(bytes, kName);
    REQUIRE_FALSE(read.ok());
    return english(read.error());
}

QChar guessed(const char* text, QChar fromName = {})
{
    return exchange::guessSeparator(QString::fromUtf8(text), fromName);
}

} // namespace

TEST_CASE("The separator is the one that divides most rows alike", "[core][exchange][reading]")
{
    CHECK(guessed("a;b\n1;2\n") == u';');
    CHECK(guessed("a,b\n1,2\n") == u',');
    CHECK(guessed("a\tb\n1\t2\n") == u'\t');
    CHECK(guessed("a|b\n1|2\n") == u'|');
    // One comma in every row, but all of them decimal.
    CHECK(guessed("1,5;2,5\n2,5;3,5\n") == u';');
    // Commas in texts, unequal in number.
    CHECK(guessed("Projekt;Kommune\nA, B og C;Esbjerg\nD;Aarhus\nE, F;Assens\n") == u';');
    CHECK(guessed("Projekt,Kommune\n\"a;b;c\",Esbjerg\n\"d;e;f\",Aarhus\n") == u',');
    // Nothing separates: what the name promises, else a semicolon.
    CHECK(guessed("a\nb\n") == u';');
    CHECK(guessed("a\nb\n", u'\t') == u'\t');
    // A promise of tabs does not outweigh clear content.
    CHECK(guessed("a;b;c\n1;2;3\n", u'\t') == u';');
}

TEST_CASE("Limits of rows, columns and cells have a sentence each", "[core][exchange][reading]")
{
    CHECK(readBytes("a" + QByteArray(";x").repeated(exchange::kMostColumns - 1), kName).ok());
    CHECK(refusal("a;b\na" + QByteArray(";x").repeated(exchange::kMostColumns))
              .contains(QStringLiteral("more than 500 columns in line 2")));

    const QByteArray megabyte(1024 * 1024, 'x');
    CHECK(refusal("a;b\n\"c" + megabyte.repeated(5) + "\";d\n")
              .contains(QStringLiteral("cell in line 2 of the file liste.csv holds more than 1\u202F000\u202F000")));
    CHECK(readBytes("a;b\nc;" + QByteArray(exchange::kMostCellCharacters, 'x') + "\n", kName).ok());
}

TEST_CASE("The limits of rows and of all cells are counted over the whole file", "[core][exchange][reading]")
{
    const base::Progress progress;
    exchange::SizeGuard rows(kName, progress);
    int kept = 0;
    std::optional<base::Error> error;
    while (!(error = rows.add({kept + 1, {}})))
        ++kept;
    CHECK(kept == exchange::kMostRows);
    CHECK(english(*error).contains(QStringLiteral("more than 1\u202F000\u202F000 rows")));

    exchange::SizeGuard cells(kName, progress);
    CHECK_FALSE(cells.addCells(exchange::kMostCells - 1));
    CHECK_FALSE(cells.add({1, {QStringLiteral("x")}}));
    error = cells.add({2, {QString()}});
    REQUIRE(error);
    CHECK(english(*error).contains(QStringLiteral("more than 20\u202F000\u202F000 cells")));
}

TEST_CASE("A file full of unclosed quotes costs linear time", "[core][exchange][reading]")
{
    // Each opens a quoted cell that only the end of the file would end.
    const QByteArray hostile = QByteArray("\"\"\"x;\n").repeated(300'000);
    QElapsedTimer timer;
    timer.start();
    const auto read = readBytes(hostile, kName);
    REQUIRE(read.ok());
    CHECK(timer.elapsed() < 20'000); // quadratic would be hours
    CHECK(read.value().sheet.rows.size() == 300'000);
    CHECK(countOf(read.value(), "unclosed_quote") > 0);
    CHECK(countOf(read.value(), "quotes_ignored") == 1);
}

TEST_CASE("An unclosed quote loses nothing of the file below it", "[core][exchange][reading]")
{
    QByteArray bytes = "Projekt;Kommune\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "Projekt " + QByteArray::number(i) + (i == 400 ? ";\"Esbjerg\n" : ";Esbjerg\n");
    const auto read = readBytes(bytes, kName);
    REQUIRE(read.ok());
    REQUIRE(read.value().sheet.rows.size() == 1001);
    CHECK(read.value().sheet.rows.back().lineNumber == 1001);
    REQUIRE(read.value().issues.size() == 1);
    CHECK(read.value().issues.front().lineNumber == 402);
    CHECK(read.value().issues.front().severity == exchange::IssueSeverity::Error);
}

TEST_CASE("A reading can be cancelled and tells how far it is", "[core][exchange][reading]")
{
    const test::ScratchFile file(kName, QByteArray("a;b;c\n").repeated(50'000));
    int reports = 0, last = -1;
    const base::Progress watching([&](int done, int total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        ++reports;
    });
    CHECK(exchange::readTableFile(file.path(), {}, watching).ok());
    CHECK(reports > 5);

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

TEST_CASE("A sheet asked for in a file without sheets is refused", "[core][exchange][reading]")
{
    const auto read = readBytes("a;b\n", kName, {QStringLiteral("Ark1")});
    REQUIRE_FALSE(read.ok());
    CHECK(english(read.error()).contains(QStringLiteral("has no sheets")));
}

TEST_CASE("No byte of a text is lost, whatever its encoding", "[core][exchange][reading]")
{
    QByteArray all;
    for (int byte = 0x20; byte < 0x100; ++byte)
        all += static_cast<char>(byte);
    const auto latin = exchange::decodeText(all, kName);
    REQUIRE(latin.ok());
    CHECK(latin.value().encoding == QStringLiteral("windows-1252"));
    CHECK(latin.value().text.size() == all.size());
    for (const QChar letter : QStringLiteral("æøåÆØÅ€»"))
        CHECK(latin.value().text.contains(letter));
    CHECK_FALSE(latin.value().text.contains(QChar(QChar::ReplacementCharacter)));

    const QByteArray utf32 = QByteArray("\xFF\xFE\0\0", 4) + QByteArray("\xE6\0\0\0", 4);
    CHECK(exchange::decodeText(utf32, kName).value().text == QStringLiteral("æ"));
    // ASCII alone gives no reason for a note.
    CHECK(exchange::decodeText("abc", kName).value().issues.empty());
}
