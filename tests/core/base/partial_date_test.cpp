// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <catch2/catch_test_macros.hpp>

using landkort::base::PartialDate;

TEST_CASE("PartialDate reads years, months and days and writes them back", "[core][base]")
{
    for (const char* iso : {"2024", "2024-09", "2024-11-20"}) {
        const auto date = PartialDate::fromIso(QString::fromUtf8(iso));
        REQUIRE(date);
        CHECK(date->toIso() == QString::fromUtf8(iso));
    }
}

TEST_CASE("PartialDate refuses what is no date", "[core][base]")
{
    for (const char* text :
         {"", "24", "2024-13", "2024-00", "2023-02-29", "2024-1-1", "forår 2024", "2024-09-", "0000"})
        CHECK_FALSE(PartialDate::fromIso(QString::fromUtf8(text)));
}

TEST_CASE("PartialDate counts from its last day", "[core][base]")
{
    CHECK(PartialDate::fromIso(QStringLiteral("2024"))->lastDay() == QDate(2024, 12, 31));
    CHECK(PartialDate::fromIso(QStringLiteral("2024-02"))->lastDay() == QDate(2024, 2, 29));
    CHECK(PartialDate::fromIso(QStringLiteral("2024-11-20"))->lastDay() == QDate(2024, 11, 20));
}
