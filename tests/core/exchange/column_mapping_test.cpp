// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_world.h"

#include "core/exchange/mapping_file.h"

using namespace landkort;
using exchange::ImportField;

static exchange::ColumnMapping propose(std::initializer_list<const char*> lines)
{
    return exchange::proposeMapping(test::tableOf(lines), exchange::MunicipalityFinder(test::catalog()),
                                    test::vocabulary());
}

static QStringList fields(const exchange::ColumnMapping& mapping)
{
    QStringList keys;
    for (const auto& column : mapping.columns)
        keys.append(key(column.field));
    return keys;
}

TEST_CASE("Columns are known by Danish and English headers", "[core][exchange][import]")
{
    CHECK(fields(propose({"Projektnavn|Kommunenavn|Forvaltning|Fase|Leverandør|Teknologi|Startår|Beskrivelse|Kilde|"
                          "Målgruppe|Opgavetype|Anvendelsesområde|Id|Kontaktperson",
                          "x|Aarhus|y|z|q|w|2023|e|r|t|u|i|o|p"})) ==
          QStringList{"title", "municipalities", "domain", "status", "vendors", "technology", "started", "description",
                      "source", "target", "task", "use_case", "id", "contact"});
    CHECK(fields(propose({"Title|Municipality|Domain|Stage|Supplier|Start year|Link", "x|Odense|y|z|q|2023|e"})) ==
          QStringList{"title", "municipalities", "domain", "status", "vendors", "started", "source"});
    CHECK(fields(propose({"Use case|Kommune", "Chatbot til alle|Aarhus"})) == QStringList{"title", "municipalities"});
}

TEST_CASE("Columns with unknown headers are known by their values", "[core][exchange][import]")
{
    const auto mapping = propose({"Titel|A|B|C|D", "x|Aarhus|I drift|https://a.dk/1|Bo Hansen, bo@a.dk",
                                  "y|Odense|Pilot|https://a.dk/2|ib@a.dk", "z|Køge|Planlagt|https://a.dk/3|eva@a.dk"});
    CHECK(fields(mapping) == QStringList{"title", "municipalities", "status", "source", "contact"});
    CHECK(mapping.columns[1].confidence < 1);
    CHECK(mapping.columns[1].confidence > 0);
}

TEST_CASE("Words that look like a closed list do not overrule a header for free text", "[core][exchange][import]")
{
    const auto mapping =
        propose({"Titel|Intern bemærkning|Teknologi m.m.", "x|internt|pilot", "y|internt|pilot", "z|internt|pilot"});
    CHECK(fields(mapping) == QStringList{"title", "note", "technology"});
}

TEST_CASE("Contact data makes a column personal, whatever its header says", "[core][exchange][import]")
{
    CHECK(fields(propose({"Titel|Kilde", "x|a@b.dk", "y|c@d.dk"})) == QStringList{"title", "contact"});
    CHECK(fields(propose({"Titel|Note", "x|12 34 56 78", "y|+45 87654321"})) == QStringList{"title", "contact"});
}

TEST_CASE("Of two columns for one field the surer is taken, else the first", "[core][exchange][import]")
{
    CHECK(fields(propose({"Titel|Kommune|Kommunekode", "x|Aarhus|0751"})) ==
          QStringList{"title", "municipalities", "ignore"});
    CHECK(fields(propose({"Titel|Status pr. 1. marts|Fase", "x|I drift|Pilot"})) ==
          QStringList{"title", "ignore", "status"});
}

TEST_CASE("A mapping file maps columns and values", "[core][exchange][import]")
{
    const QByteArray json = R"({"columns": {"Agency": "municipalities", "Stage": "status", "x": "ignore"},
                                "values": {"status": {"Deployed widely": "in_operation", "Other": null}}})";
    const auto read = exchange::readMappingFile(json, QStringLiteral("m.json"), test::vocabulary(), test::catalog());
    REQUIRE(read.faults.empty());
    CHECK(read.mapping.columns.at(QStringLiteral("Agency")) == ImportField::Municipalities);
    CHECK(read.mapping.rules.meaningOf(QStringLiteral("status"), QStringLiteral("DEPLOYED  widely")) ==
          QStringLiteral("in_operation"));
    CHECK(read.mapping.rules.meaningOf(QStringLiteral("status"), QStringLiteral("other")) == QString());

    auto mapping = propose({"Title|Agency|Stage|x", "a|Aarhus|b|c"});
    CHECK(exchange::apply(read.mapping, QStringLiteral("m.json"), mapping).empty());
    CHECK(fields(mapping) == QStringList{"title", "municipalities", "status", "ignore"});
    // Saved and read again, it is the same.
    auto again = propose({"Title|Agency|Stage|x", "a|Aarhus|b|c"});
    const auto saved =
        exchange::readMappingFile(exchange::mappingToJson(mapping), QString(), test::vocabulary(), test::catalog());
    REQUIRE(saved.faults.empty());
    CHECK(exchange::apply(saved.mapping, QString(), again).empty());
    CHECK(fields(again) == fields(mapping));
    CHECK(again.rules == mapping.rules);
}

TEST_CASE("Every fault of a mapping file is a sentence of its own", "[core][exchange][import]")
{
    const auto faults = [](const char* json) {
        return exchange::readMappingFile(json, QStringLiteral("m.json"), test::vocabulary(), test::catalog()).faults;
    };
    CHECK(faults("{\"columns\": ").size() == 1);
    CHECK(faults("[]").size() == 1);
    CHECK(faults(R"({"colums": {}})").size() == 1);
    CHECK(faults(R"({"columns": []})").size() == 1);
    const auto all = faults(R"({"columns": {"A": "statuss", "B": "title", "C": "title"},
                               "values": {"title": {"x": "y"}, "status": {"x": "running"}, "domain": {"x": "health_care"},
                                          "municipalities": {"x": "9999"}}})");
    CHECK(all.size() == 5);
    const base::Texts english(base::Language::English);
    for (const auto& fault : all)
        CHECK(fault.sentence(english).contains(QStringLiteral("m.json")));
    exchange::MappingFile missing;
    missing.columns[QStringLiteral("Nowhere")] = ImportField::Title;
    auto mapping = propose({"Titel|Kommune", "a|Aarhus"});
    CHECK(exchange::apply(missing, QStringLiteral("m.json"), mapping).size() == 1);
}
