// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"

#include "core/domain/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort::base;

static std::optional<PartialDate> date(const char* iso)
{
    return PartialDate::fromIso(QString::fromUtf8(iso));
}

TEST_CASE("Texts writes dates and numbers as Danes do", "[core][base]")
{
    const Texts texts(Language::Danish);
    CHECK(texts.date(date("2026-11-23")) == QStringLiteral("23. november 2026"));
    CHECK(texts.date(date("2024-09")) == QStringLiteral("september 2024"));
    CHECK(texts.date(date("2024")) == QStringLiteral("2024"));
    CHECK(texts.date(date("")) == QStringLiteral("uden dato"));
    CHECK(texts.decimal(1.25, 1) == QStringLiteral("1,3"));
    CHECK(texts.number(671714) == QStringLiteral("671.714"));
    CHECK(texts.list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) == QStringLiteral("a, b og c"));
    CHECK(texts.quoted(QStringLiteral("x")) == QStringLiteral("»x«"));
    CHECK(texts.notStated() == QStringLiteral("ikke oplyst"));
}

TEST_CASE("Texts of one language do not depend on the other's", "[core][base]")
{
    const Texts danish(Language::Danish);
    const Texts english(Language::English);
    CHECK(label(landkort::domain::Status::InOperation, danish) == QStringLiteral("i drift"));
    CHECK(label(landkort::domain::Status::InOperation, english) == QStringLiteral("in operation"));
    CHECK(english.date(date("2026-11-23")) == QStringLiteral("23 November 2026"));
}

TEST_CASE("fillPlaceholders never interprets an argument", "[core][base]")
{
    CHECK(fillPlaceholders(QStringLiteral("%1 and %2"), {QStringLiteral("%2"), QStringLiteral("x")}) ==
          QStringLiteral("%2 and x"));
    CHECK(fillPlaceholders(QStringLiteral("100 % of %1"), {QStringLiteral("y")}) == QStringLiteral("100 % of y"));
}
