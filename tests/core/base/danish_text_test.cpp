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

TEST_CASE("fold agrees with Unicode's own lower case on every letter, alone and beside others", "[core][base]")
{
    for (char32_t c = 0x20; c < 0x600; ++c) {
        if (!QChar::isLetterOrNumber(c))
            continue;
        const QString letter = QString::fromUcs4(&c, 1);
        QString lower = letter.normalized(QString::NormalizationForm_C).toLower();
        lower.replace(QChar(0x00E6), QLatin1Char('a')).replace(QChar(0x00E5), QLatin1Char('a'));
        lower.replace(QChar(0x00F8), QLatin1Char('o'));
        INFO("U+" << std::hex << static_cast<unsigned>(c));
        CHECK(fold(letter) == lower);
        CHECK(fold(QStringLiteral("x") + letter + QStringLiteral("₂")) ==
              QStringLiteral("x") + lower + QStringLiteral("₂"));
    }
    CHECK(fold(QStringLiteral("3 × 4 ÷ 2 ß ÿ")) == QStringLiteral("3 × 4 ÷ 2 ß ÿ"));
    CHECK(fold(QStringLiteral("aaa oeoe aeae a")) == QStringLiteral("aa oo aa a"));
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
