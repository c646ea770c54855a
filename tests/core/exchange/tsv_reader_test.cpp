// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tsv_reader.h"

#include "core/base/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using exchange::readTsv;

static QString danish(const base::Error& error)
{
    return error.sentence(base::Texts(base::Language::Danish));
}

TEST_CASE("TsvReader keeps every field as it is and counts lines as a person does", "[core][exchange]")
{
    const auto table = readTsv("a\tb\n1\t\"x\"; y\n\t Å \n", QStringLiteral("t.tsv"));
    REQUIRE(table.ok());
    CHECK(table.value().header == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(table.value().rows.size() == 2);
    CHECK(table.value().rows[0].lineNumber == 2);
    CHECK(table.value().rows[0].cells.at(1) == QStringLiteral("\"x\"; y"));
    CHECK(table.value().rows[1].lineNumber == 3);
    CHECK(table.value().rows[1].cells.at(0).isEmpty());
    CHECK(table.value().rows[1].cells.at(1) == QStringLiteral(" Å "));
}

TEST_CASE("TsvReader reads a byte order mark, CRLF and empty lines at the end like nothing", "[core][exchange]")
{
    const auto table = readTsv("\xEF\xBB\xBF"
                               "a\tb\r\n1\t2\r\n\r\n\n",
                               QStringLiteral("t.tsv"));
    REQUIRE(table.ok());
    CHECK(table.value().header.first() == QStringLiteral("a"));
    REQUIRE(table.value().rows.size() == 1);
    CHECK(table.value().rows[0].cells.last() == QStringLiteral("2"));
}

TEST_CASE("TsvReader refuses a broken file and says where", "[core][exchange]")
{
    const QString name = QStringLiteral("t.tsv");
    const auto empty = readTsv("\n\n", name);
    REQUIRE_FALSE(empty.ok());
    CHECK(danish(empty.error()) ==
          QStringLiteral("Datafilen t.tsv er tom. Installér programmet igen, eller læg filen tilbage."));

    const auto fields = readTsv("a\tb\n1\t2\n1\n", name);
    REQUIRE_FALSE(fields.ok());
    CHECK(fields.error().kind == base::ErrorKind::FileBroken);
    CHECK(danish(fields.error()).contains(QStringLiteral("t.tsv er ødelagt: Linje 3 har 1 felter")));

    const auto middle = readTsv("a\tb\n\n1\t2\n", name);
    REQUIRE_FALSE(middle.ok());
    CHECK(danish(middle.error()).contains(QStringLiteral("Linje 2 har 1 felter")));

    const auto latin1 = readTsv("a\tb\n1\t\xE5\n", name);
    REQUIRE_FALSE(latin1.ok());
    CHECK(danish(latin1.error()).contains(QStringLiteral("Linje 2 er ikke tekst i UTF-8")));

    const auto nul = readTsv(QByteArray("a\tb\n1\t\0\n", 8), name);
    REQUIRE_FALSE(nul.ok());

    const auto twice = readTsv("a\ta\n1\t2\n", name);
    REQUIRE_FALSE(twice.ok());
    CHECK(danish(twice.error()).contains(QStringLiteral("to kolonner med navnet a")));
}
