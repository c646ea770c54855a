// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using exchange::dateFromWords;

static QString iso(const char* text)
{
    const auto date = dateFromWords(QString::fromUtf8(text));
    return date ? date->date.toIso() : QString();
}

TEST_CASE("Dates keep the precision that is stated", "[core][exchange][import]")
{
    const std::pair<const char*, const char*> cases[] = {
        {"2024", "2024"},
        {"2024-09", "2024-09"},
        {"2024-09-01", "2024-09-01"},
        {"2024-09-01T00:00:00", "2024-09-01"},
        {"2024-09-01 00:00:00", "2024-09-01"},
        {"2024/9/1", "2024-09-01"},
        {"01-09-2024", "2024-09-01"},
        {"1.9.2024", "2024-09-01"},
        {"1/9 2024", "2024-09-01"},
        {"23. november 2026", "2026-11-23"},
        {"1. sept. 2024", "2024-09-01"},
        {"d. 5. maj 2024", "2024-05-05"},
        {"November 20, 2024", "2024-11-20"},
        {"20th November 2024", "2024-11-20"},
        {"sep 2024", "2024-09"},
        {"September 2024", "2024-09"},
        {"sep-2024", "2024-09"},
        {"9/2024", "2024-09"},
        {"forår 2024", "2024"},
        {"Efteråret 2024", ""},
        {"efterår 2024", "2024"},
        {"3. kvartal 2024", "2024"},
        {"Q3 2024", "2024"},
        {"2024 Q3", "2024"},
        {"2024-Q3", "2024"},
        {"1. halvår 2025", "2025"},
        {"medio 2024", "2024"},
        {"ca. 2024", "2024"},
        {"2023.0", "2023"},
        {"45292", "2024-01-01"},
        {"45292.5", "2024-01-01"},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(iso(text) == QLatin1String(expected));
    }
}

TEST_CASE("What is no single date is no date", "[core][exchange][import]")
{
    for (const char* text : {"", "snart", "2023-2024", "2023/2024", "31-02-2024", "13/13/2024", "0/0/2024", "1-9-24",
                             "12345", "99999", "11/20/2024", "2024-13", "0 maj 2024x", "1850-01-01"}) {
        INFO(text);
        CHECK(iso(text).isEmpty());
    }
}

TEST_CASE("A date in another form than its own says by which rule it was read", "[core][exchange][import]")
{
    CHECK_FALSE(dateFromWords(QStringLiteral("2024-09"))->rule);
    CHECK(dateFromWords(QStringLiteral("sep 2024"))->rule == domain::OriginRule::DateWords);
    CHECK(dateFromWords(QStringLiteral("45292"))->rule == domain::OriginRule::SheetDate);
}
