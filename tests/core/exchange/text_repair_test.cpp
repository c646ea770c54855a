// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_repair.h"

#include "core/exchange/contact_finder.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using domain::OriginRule;
using exchange::repairText;

static QString u(const char* text)
{
    return QString::fromUtf8(text);
}

TEST_CASE("Broken letters are repaired, sound ones are left alone", "[core][exchange][import]")
{
    CHECK(repairText(u("KÃ¸benhavn")).text == u("København"));
    CHECK(repairText(u("KÃ¸benhavn")).rule == OriginRule::Mojibake);
    CHECK(repairText(u("SÃ¸nderborg og Ã…benrÃ¥")).text == u("Sønderborg og Åbenrå"));
    CHECK(repairText(u("AI â€“ til borgere")).text == u("AI – til borgere"));
    CHECK(repairText(u("KÃƒÂ¸benhavn")).text == u("København"));
    CHECK(repairText(u("HjÃ¸rring/Ærø")).text == u("Hjørring/Ærø"));
    CHECK(repairText(u("KÃ¸ge og Sønderborg")).text == u("Køge og Sønderborg"));
    for (const char* sound : {"SKØ«", "»Å«", "É°", "Ærø", "AI–chat", "Æ»", "â", "Ã"}) {
        CHECK(repairText(u(sound)).text == u(sound));
        CHECK_FALSE(repairText(u(sound)).rule);
    }
}

TEST_CASE("Odd spaces and invisible characters become plain ones", "[core][exchange][import]")
{
    CHECK(repairText(u("I\u00A0drift")).text == u("I drift"));
    CHECK(repairText(u("I\u00A0drift")).rule == OriginRule::Spaces);
    CHECK(repairText(u("\uFEFF Aarhus\u200B ")).text == u("Aarhus"));
    CHECK(repairText(u("to\nlinjer")).text == u("to\nlinjer"));
    CHECK_FALSE(repairText(u("to\nlinjer")).rule);
}

TEST_CASE("E-mail addresses and phone numbers are found inside texts, numbers and dates are not",
          "[core][exchange][import]")
{
    const auto mail = exchange::takeOutContacts(u("Skriv til jens.hansen@aarhus.dk eller ring tlf. 89 40 20 00."));
    CHECK(mail.text == u("Skriv til […] eller ring […]."));
    CHECK(mail.contacts == QStringList{u("jens.hansen@aarhus.dk"), u("tlf. 89 40 20 00")});
    CHECK(exchange::takeOutContacts(u("+45 89402000")).contacts.size() == 1);
    CHECK(exchange::takeOutContacts(u("åse@ærø.dk")).contacts.size() == 1);
    for (const char* harmless :
         {"2023 2024", "01-02-2024 til 03-04-2025", "12.345.678 kr.", "https://medium.com/@landkort/12345678",
          "fra 2019 til 2024, 90 sprog", "Projekt 20241120"})
        CHECK(exchange::takeOutContacts(u(harmless)).contacts.isEmpty());
    CHECK(exchange::isContact(u("12345678")));
    CHECK(exchange::isContact(u("mailto:a@b.dk")));
    CHECK_FALSE(exchange::isContact(u("2024-11-20")));
    CHECK_FALSE(exchange::isContact(u("20241120")));
    CHECK_FALSE(exchange::isContact(u("561")));
}

TEST_CASE("Sound western letters are left as they are, and a broken sequence among them is still found",
          "[core][exchange]")
{
    const QString sound = u("Café Ærø: Åbenrå, Øster Müller-Straße, SKØ«");
    CHECK(repairText(sound).text == sound);
    CHECK_FALSE(repairText(sound).rule);
    CHECK(repairText(u("Øster KÃ¸benhavn")).text == u("Øster København"));
}
