// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/danish_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort::base;

TEST_CASE("fold makes the spellings of Danish letters meet", "[core][base]")
{
    CHECK(fold(QStringLiteral("Ærø")) == QStringLiteral("aro"));
    CHECK(fold(QStringLiteral("Aeroe")) == QStringLiteral("aro"));
    CHECK(fold(QStringLiteral("Århus")) == fold(QStringLiteral("AARHUS")));
    CHECK(fold(QStringLiteral("A\u030Arhus")) == QStringLiteral("arhus")); // decomposed Å
    CHECK(fold(QStringLiteral("Køge")) == fold(QStringLiteral("KOEGE")));
    CHECK(fold(QStringLiteral("CO₂ 2024")) == QStringLiteral("co₂ 2024"));
    CHECK(fold(QString()).isEmpty());
}

TEST_CASE("compareDanish puts Æ Ø Å last and Aa as Å whatever the locale", "[core][base]")
{
    QStringList names = {QStringLiteral("Aarhus"),     QStringLiteral("Gentofte"),    QStringLiteral("Faaborg-Midtfyn"),
                         QStringLiteral("Ærø"),        QStringLiteral("Furesø"),      QStringLiteral("Aalborg"),
                         QStringLiteral("Aabenraa"),   QStringLiteral("Vordingborg"), QStringLiteral("Frederikssund"),
                         QStringLiteral("Albertslund")};
    sortDanish(names);
    CHECK(names == QStringList{QStringLiteral("Albertslund"), QStringLiteral("Frederikssund"), QStringLiteral("Furesø"),
                               QStringLiteral("Faaborg-Midtfyn"), QStringLiteral("Gentofte"),
                               QStringLiteral("Vordingborg"), QStringLiteral("Ærø"), QStringLiteral("Aabenraa"),
                               QStringLiteral("Aalborg"), QStringLiteral("Aarhus")});
}

TEST_CASE("danishGenitive follows the name's last letter", "[core][base]")
{
    CHECK(danishGenitive(QStringLiteral("Esbjerg")) == QStringLiteral("Esbjergs"));
    CHECK(danishGenitive(QStringLiteral("Assens")) == QStringLiteral("Assens'"));
    CHECK(danishGenitive(QStringLiteral("Aarhus")) == QStringLiteral("Aarhus'"));
}
