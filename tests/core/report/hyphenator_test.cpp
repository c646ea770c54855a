// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenator.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::report;

static QString divided(Hyphenator& hyphenator, const char* text)
{
    return hyphenator.withSoftHyphens(QString::fromUtf8(text)).replace(QChar(0x00AD), QLatin1Char('|'));
}

TEST_CASE("Hyphenator divides by the dictionary it is given", "[core][report]")
{
    const QTemporaryDir folder;
    QFile dictionary(folder.filePath(QStringLiteral("hyph_da_DK.dic")));
    REQUIRE(dictionary.open(QIODevice::WriteOnly));
    dictionary.write("ISO8859-1\nmune1\n\xF8r1\nsag1s\n");
    dictionary.close();
    Hyphenator hyphenator(base::Language::Danish, {folder.path()});
    REQUIRE(hyphenator.hasDictionary());
    CHECK(divided(hyphenator, "kommunerne") == QStringLiteral("kommune|rne"));
    CHECK(divided(hyphenator, "(kommunerne),") == QStringLiteral("(kommune|rne),"));
    CHECK(divided(hyphenator, "børnehave") == QStringLiteral("bør|nehave"));
    // Names, addresses, short words and words with digits stay whole.
    for (const char* whole : {"Kommunerne", "https://kommunerne.dk", "mune", "kommunerne2024", "sagsbeh.kommunerne"})
        CHECK(divided(hyphenator, whole) == QString::fromUtf8(whole));
}

TEST_CASE("Hyphenator without a dictionary leaves words whole", "[core][report]")
{
    const QTemporaryDir folder;
    Hyphenator hyphenator(base::Language::Danish, {folder.path()});
    CHECK_FALSE(hyphenator.hasDictionary());
    CHECK(divided(hyphenator, "sagsbehandlingssystemer") == QStringLiteral("sagsbehandlingssystemer"));
}

TEST_CASE("Hyphenator divides real Danish words when the system has the dictionary", "[core][report]")
{
    Hyphenator hyphenator(base::Language::Danish);
    if (!hyphenator.hasDictionary())
        SKIP("hyphen-da is not installed");
    CHECK(divided(hyphenator, "sagsbehandling").contains(QLatin1Char('|')));
    CHECK(divided(hyphenator, "digitalisering").contains(QLatin1Char('|')));
}
