// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/danish_stems.h"
#include "core/analysis/project_terms.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::analysis;

namespace {

QStringList stemsOf(const char* text)
{
    QStringList stems;
    for (const auto& word : DanishStems().wordsOf(QString::fromUtf8(text)))
        stems.append(word.stem);
    return stems;
}

} // namespace

TEST_CASE("DanishStems brings the forms of a word together", "[core][analysis][twins]")
{
    CHECK(stemsOf("Faktura fakturaer fakturaerne fakturaens").removeDuplicates() == 3);
    // From the sample vocabulary published with Snowball's Danish stemmer.
    CHECK(stemsOf("indtage indtager indtaget") ==
          QStringList{QStringLiteral("indtag"), QStringLiteral("indtag"), QStringLiteral("indtag")});
    CHECK(stemsOf("undersøgelse undersøgelsen undersøgelser").removeDuplicates() == 2);
}

TEST_CASE("DanishStems folds after stemming, and keeps the written word", "[core][analysis][twins]")
{
    const auto words = DanishStems().wordsOf(QStringLiteral("Ældreplejens RUTER"));
    REQUIRE(words.size() == 2);
    CHECK(words[0].stem == QStringLiteral("aldreplej"));
    CHECK(words[0].written == QStringLiteral("ældreplejens"));
    CHECK(words[1].stem == QStringLiteral("rut"));
}

TEST_CASE("DanishStems leaves out stop words, numbers, single letters and signs", "[core][analysis][twins]")
{
    CHECK(stemsOf("AI i kommunen og en 450 m² it-bot, den 3.") ==
          QStringList{QStringLiteral("m²"), QStringLiteral("it"), QStringLiteral("bot")});
    CHECK(stemsOf("").isEmpty());
}

TEST_CASE("Terms hold a word, and half as heavy its two ends, so that compounds meet", "[core][analysis][twins]")
{
    const DanishStems stems;
    Terms terms;
    addTerms(terms, stems, QStringLiteral("byggesager byggetilladelser"), 1);
    CHECK(terms.value(QStringLiteral("byggesag")).weight == 1);
    CHECK(terms.value(QStringLiteral("^bygg")).weight == 1); // half of each
    CHECK(terms.value(QStringLiteral("^bygg")).written.isEmpty());
    CHECK(terms.value(QStringLiteral("byggesag")).written == QStringLiteral("byggesager"));
}
