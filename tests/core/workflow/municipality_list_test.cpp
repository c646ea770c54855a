// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/municipality_list.h"

#include "core/base/texts.h"
#include "core/exchange/bundled_data.h"
#include "core/exchange/sheet_writers.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;

namespace {

const domain::MunicipalityCatalog& catalog()
{
    static const auto read = exchange::readBundledCatalog(test::bundledDataFolder()).value();
    return read;
}

base::Result<std::vector<int>> listed(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("liste.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const auto table = exchange::readTableFile(file.fileName());
    if (!table)
        return table.error();
    return workflow::municipalitiesOfList(table.value().sheet, table.value().fileName, catalog());
}

QStringList names(const QByteArray& bytes)
{
    QStringList found;
    const auto result = listed(bytes);
    REQUIRE(result.ok());
    for (const int m : result.value())
        found.append(catalog().municipalities[static_cast<size_t>(m)].name);
    return found;
}

} // namespace

TEST_CASE("A list takes names, official names, aliases and codes, also without the leading zero", "[core][peers]")
{
    CHECK(names("Esbjerg\nvejle kommune\nÅrhus\n621\n0101\n") ==
          QStringList{QStringLiteral("Esbjerg"), QStringLiteral("Vejle"), QStringLiteral("Aarhus"),
                      QStringLiteral("Kolding"), QStringLiteral("København")});
}

TEST_CASE("A list may have a heading, further columns, empty lines and repeated names", "[core][peers]")
{
    CHECK(names("Kommune;Indbyggere\r\n\"Esbjerg\";114947\r\n\r\nVejle;123250\r\nEsbjerg;1\r\n") ==
          QStringList{QStringLiteral("Esbjerg"), QStringLiteral("Vejle")});
}

TEST_CASE("A list is read in UTF-8, UTF-16 and Windows-1252", "[core][peers]")
{
    const QStringList expected = {QStringLiteral("Ærø"), QStringLiteral("Køge")};
    CHECK(names("\xEF\xBB\xBF\xC3\x86r\xC3\xB8\nK\xC3\xB8ge\n") == expected);
    CHECK(names("\xC6r\xF8\nK\xF8ge\n") == expected);
    CHECK(names(QByteArray("\xFF\xFE\xC6\x00r\x00\xF8\x00\n\x00K\x00\xF8\x00g\x00"
                           "e\x00",
                           18)) == expected);
}

TEST_CASE("A list with an unknown name is refused with its line and the nearest match", "[core][peers]")
{
    const auto result = listed("Esbjerg\n\nKoldng\n");
    REQUIRE_FALSE(result.ok());
    const QString sentence = result.error().sentence(base::Texts(base::Language::English));
    CHECK(sentence.contains(QStringLiteral("Line 3")));
    CHECK(sentence.contains(QStringLiteral("Kolding?")));
    CHECK_FALSE(listed("Kommune\n").ok());
    CHECK_FALSE(listed("").ok());
    CHECK_FALSE(listed("Esbjerg\nKommune\n").ok()); // a heading stands first or nowhere
}

TEST_CASE("A sheet with a row per municipality is the subject's own list, as FLIS writes them", "[core][peers]")
{
    const auto peersOf = [](const QByteArray& bytes, const char* subject) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("flis.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto table = exchange::readTableFile(file.fileName()).value();
        const int index = *subject == 0 ? -1 : *workflow::municipalityNamed(QString::fromUtf8(subject), catalog());
        return workflow::peersOfList(table.sheet, table.fileName, catalog(), index);
    };
    const auto namesOf = [](const base::Result<std::vector<int>>& result) {
        QStringList found;
        REQUIRE(result.ok());
        for (const int m : result.value())
            found.append(catalog().municipalities[static_cast<size_t>(m)].name);
        return found;
    };
    const QByteArray wide = "FLIS sammenligningskommuner 2026\n"
                            "Kommunenr;Kommune;Sammenligning 1;Sammenligning 2\n"
                            "621;Kolding;Vejle;Horsens\n561;Esbjerg;Randers;Kolding\n";
    CHECK(namesOf(peersOf(wide, "Esbjerg")) == QStringList{QStringLiteral("Randers"), QStringLiteral("Kolding")});
    const QByteArray pairs = "Kommune;Sammenligningskommune;Nr\n"
                             "Kolding;Vejle;1\nKolding;Horsens;2\nEsbjerg;Randers;101\n"; // 101 is no København
    CHECK(namesOf(peersOf(pairs, "Kolding")) == QStringList{QStringLiteral("Vejle"), QStringLiteral("Horsens")});
    CHECK(namesOf(peersOf(pairs, "Esbjerg")) == QStringList{QStringLiteral("Randers")});
    const auto none = peersOf(pairs, "Vejle");
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().sentence(base::Texts(base::Language::Danish)).contains(QStringLiteral("Vejle")));
    CHECK_FALSE(peersOf(wide, "").ok());
    const QTemporaryDir folder; // the same as Excel keeps it
    QFile sheet(folder.filePath(QStringLiteral("flis.xlsx")));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write(exchange::writeXlsx({{QStringLiteral("FLIS"),
                                      {{QStringLiteral("Kommune"), QStringLiteral("Sammenligningskommune")},
                                       {QStringLiteral("Ærø"), QStringLiteral("Samsø")},
                                       {QStringLiteral("Ærø"), QStringLiteral("Læsø")}}}})
                    .value());
    sheet.close();
    const auto excel = exchange::readTableFile(sheet.fileName()).value();
    CHECK(namesOf(workflow::peersOfList(excel.sheet, excel.fileName, catalog(),
                                        *workflow::municipalityNamed(QStringLiteral("Ærø"), catalog()))) ==
          QStringList{QStringLiteral("Samsø"), QStringLiteral("Læsø")});
    CHECK(namesOf(peersOf("Kommune;Nr\nVejle;630\nHorsens;615\n", "Kolding")) ==
          QStringList{QStringLiteral("Vejle"), QStringLiteral("Horsens")}); // an ordinary list
}
