// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort::exchange;

TEST_CASE("writeCsv writes what Excel opens by a double click", "[core][exchange]")
{
    const QByteArray csv = writeCsv({{QStringLiteral("Titel"), QStringLiteral("Kommune")},
                                     {QStringLiteral("Æ; \"ø\""), QStringLiteral("Aarhus\nOdense")}},
                                    QLatin1Char(';'));
    CHECK(csv == QStringLiteral("\uFEFFTitel;Kommune\r\n\"Æ; \"\"ø\"\"\";\"Aarhus\nOdense\"\r\n").toUtf8());
}

TEST_CASE("writeCsv makes formulas harmless", "[core][exchange]")
{
    for (const char* risky : {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
        CHECK(harmlessCell(QString::fromUtf8(risky)) == QLatin1Char('\'') + QString::fromUtf8(risky));
    CHECK(harmlessCell(QStringLiteral("a=b")) == QStringLiteral("a=b"));
    CHECK(harmlessCell(QString()).isEmpty());
}

TEST_CASE("The apostrophe that makes a cell harmless can be taken off again, whatever the text was", "[core][exchange]")
{
    for (const char* text : {"=1+1", "'=1+1", "''-x", "-5 grader", "@navn", "'tis", "a=b", "'", "", "plain"}) {
        const QString original = QString::fromUtf8(text);
        CHECK(withoutMark(harmlessCell(original)) == original);
        CHECK(withoutMark(markedIfNeeded(original)) == original);
    }
    CHECK(markedIfNeeded(QStringLiteral("=1+1")) == QStringLiteral("=1+1"));
}
