// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/text_width.h"

#include <QFontMetrics>
#include <QFontMetricsF>

#include <catch2/catch_test_macros.hpp>

using namespace landkort::app;

static QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

TEST_CASE("A text is measured once in each font and never confused with another", "[app][text]")
{
    const QString word = QStringLiteral("Borgerservice og digitalisering");
    const int before = textsMeasured();
    for (int round = 0; round < 3; ++round) {
        for (const int pixels : {11, 14}) {
            for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
                const QFont font = fontOf(pixels, weight);
                CHECK(textWidth(font, word) == QFontMetricsF(font).horizontalAdvance(word));
            }
        }
    }
    CHECK(textsMeasured() == before + 4);
    QFont tabular = fontOf(14);
    tabular.setFeature("tnum", 1);
    CHECK(textWidth(tabular, QStringLiteral("1111")) ==
          QFontMetricsF(tabular).horizontalAdvance(QStringLiteral("1111")));
    CHECK(textWidth(fontOf(14), QStringLiteral("1111")) ==
          QFontMetricsF(fontOf(14)).horizontalAdvance(QStringLiteral("1111")));
    CHECK(textWidth(tabular, QStringLiteral("1111")) != textWidth(fontOf(14), QStringLiteral("1111")));
}

TEST_CASE("The height of a wrapped text follows its width", "[app][text]")
{
    const QString sentence = QStringLiteral("lysere: oplyst for mere end to år siden eller uden dato");
    const QFont font = fontOf(11);
    const int line = QFontMetrics(font).height();
    CHECK(wrappedTextHeight(font, sentence, 1000) == line);
    CHECK(wrappedTextHeight(font, sentence, 120) >= 3 * line);
    CHECK(wrappedTextHeight(font, sentence, 1000) == line);
}

TEST_CASE("A wrapped label knows its height anew when its text or its font changes", "[app][text]")
{
    WrappedLabel label;
    label.setFont(fontOf(14));
    label.setText(QStringLiteral("kort"));
    const int one = label.heightForWidth(200);
    CHECK(label.heightForWidth(200) == one);
    label.setText(QStringLiteral("En sætning, der er så lang, at den fylder flere linjer i en smal spalte"));
    const int several = label.heightForWidth(200);
    CHECK(several > 2 * one);
    CHECK(label.heightForWidth(2000) == one);
    CHECK(label.heightForWidth(200) == several);
    label.setFont(fontOf(28));
    CHECK(label.heightForWidth(200) > several);
    CHECK(label.textFormat() == Qt::PlainText);
}
