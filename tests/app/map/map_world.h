// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/danish_text.h"
#include "core/domain/municipality.h"
#include "core/geo/borders.h"
#include "core/query/landscape.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace landkort::test {

/// All 98 municipalities and their borders as bundled, and editions made by hand, so that a test of the map says itself
/// what it expects.
inline QByteArray readData(const char* name)
{
    QFile file(QStringLiteral(LANDKORT_SOURCE_DIR "/data/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline std::shared_ptr<const geo::Borders> bundledBorders()
{
    static const auto borders = [] {
        auto read = geo::readBorders(readData("municipalities.geojson"), QStringLiteral("municipalities.geojson"));
        REQUIRE(read.ok());
        return std::make_shared<const geo::Borders>(std::move(read).value());
    }();
    return borders;
}

inline std::shared_ptr<const domain::MunicipalityCatalog> allMunicipalities()
{
    static const auto catalog = [] {
        auto made = std::make_shared<domain::MunicipalityCatalog>();
        const QStringList lines = QString::fromUtf8(readData("municipalities.tsv")).split(QLatin1Char('\n'));
        for (const auto& line : lines.mid(1)) {
            const QStringList fields = line.split(QLatin1Char('\t'));
            if (fields.size() < 10)
                continue;
            domain::Municipality m;
            m.code = domain::MunicipalityCode(fields[0]);
            m.name = fields[1];
            m.officialName = fields[2];
            m.regionKey = fields[3];
            m.groupKey = fields[9] == QLatin1String("Hovedstadskommune") ? QStringLiteral("capital") : fields[9];
            m.population = fields[5].toInt();
            m.populationDate = QDate::fromString(fields[6], Qt::ISODate);
            made->municipalities.push_back(m);
            if (made->regionIndexOf(m.regionKey) < 0)
                made->regions.push_back({m.regionKey, fields[4]});
            if (made->groupIndexOf(m.groupKey) < 0)
                made->groups.push_back({m.groupKey, fields[9], fields[9]});
        }
        std::sort(made->municipalities.begin(), made->municipalities.end(),
                  [](const auto& a, const auto& b) { return base::compareDanish(a.name, b.name) < 0; });
        REQUIRE(made->municipalities.size() == 98);
        return std::shared_ptr<const domain::MunicipalityCatalog>(made);
    }();
    return catalog;
}

inline int indexOf(const char* name)
{
    const auto& all = allMunicipalities()->municipalities;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].name == QString::fromUtf8(name))
            return static_cast<int>(i);
    }
    FAIL("no municipality " << name);
    return -1;
}

inline QString codeOf(const char* name)
{
    return allMunicipalities()->municipalities[static_cast<size_t>(indexOf(name))].code.text();
}

inline domain::Project projectIn(const QString& title, std::vector<std::pair<const char*, domain::Status>> places)
{
    static int next = 0;
    domain::Project p;
    p.id = domain::ProjectId(QStringLiteral("p%1").arg(++next));
    p.title = title;
    p.status = places.empty() ? domain::Status::Unknown : places.front().second;
    for (const auto& [name, status] : places) {
        domain::Adoption a;
        a.municipality = domain::MunicipalityCode(codeOf(name));
        a.status = status;
        p.adoptions.push_back(a);
    }
    return p;
}

inline std::shared_ptr<const query::Landscape> landscapeWith(std::vector<domain::Project> projects,
                                                             domain::Coverage coverage = domain::Coverage::Documented)
{
    domain::Edition edition;
    edition.name = QStringLiteral("Test");
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-23"));
    return std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, allMunicipalities(), std::move(projects),
                                              [](const QString&) { return std::vector<int>{}; });
}

/// Esbjerg 6 (2 in operation, 2 pilots, 1 planned, 1 ended), Aarhus 2, Gentofte 1, one shared by Aalborg and Odense,
/// two without a municipality; all others none.
inline std::shared_ptr<const query::Landscape> smallMap(domain::Coverage coverage = domain::Coverage::Documented)
{
    using domain::Status;
    return landscapeWith(
        {projectIn(QStringLiteral("Chatbot <b>fed</b> & mere"), {{"Esbjerg", Status::InOperation}}),
         projectIn(QStringLiteral("Telefonrobotten Berta"), {{"Esbjerg", Status::InOperation}}),
         projectIn(QStringLiteral("Journal med AI"), {{"Esbjerg", Status::Pilot}}),
         projectIn(QStringLiteral("Referater"), {{"Esbjerg", Status::Pilot}}),
         projectIn(QStringLiteral("Vejtilsyn"), {{"Esbjerg", Status::Planned}}),
         projectIn(QStringLiteral("Energistyring"), {{"Esbjerg", Status::Ended}}),
         projectIn(QStringLiteral("Nattilsyn"), {{"Aarhus", Status::InOperation}}),
         projectIn(QStringLiteral("FleetOptimiser"), {{"Aarhus", Status::Unknown}}),
         projectIn(QStringLiteral("Bedre breve"), {{"Gentofte", Status::Pilot}}),
         projectIn(QStringLiteral("Fælles"), {{"Aalborg", Status::Pilot}, {"Odense", Status::Planned}}),
         projectIn(QStringLiteral("Uden sted A"), {}), projectIn(QStringLiteral("Uden sted B"), {})},
        coverage);
}

inline std::shared_ptr<const query::Landscape> publishedTotals()
{
    domain::Edition edition;
    edition.name = QStringLiteral("Kommunernes AI-landkort (KL)");
    edition.kind = domain::EditionKind::PublishedTotals;
    edition.published = domain::PublishedTotals{};
    edition.published->projects = 119;
    return std::make_shared<query::Landscape>(edition, domain::Vocabulary{}, allMunicipalities(),
                                              std::vector<domain::Project>{},
                                              [](const QString&) { return std::vector<int>{}; });
}

/// The bundled register's adoptions, with nothing but title, place and status.
inline std::shared_ptr<const query::Landscape> bundledMap()
{
    const auto statusOf = [](const QString& text) {
        if (text == QLatin1String("I drift"))
            return domain::Status::InOperation;
        if (text == QLatin1String("Pilot"))
            return domain::Status::Pilot;
        if (text == QLatin1String("Planlagt"))
            return domain::Status::Planned;
        return text == QLatin1String("Afsluttet") ? domain::Status::Ended : domain::Status::Unknown;
    };
    std::map<QString, domain::Project> projects;
    for (const auto& line : QString::fromUtf8(readData("ai_projects.tsv")).split(QLatin1Char('\n')).mid(1)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() < 8)
            continue;
        domain::Project p = projectIn(fields[1], {});
        p.id = domain::ProjectId(fields[0]);
        p.status = statusOf(fields[7]);
        projects[fields[0]] = p;
    }
    for (const auto& line : QString::fromUtf8(readData("adoptions.tsv")).split(QLatin1Char('\n')).mid(1)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() < 3)
            continue;
        domain::Adoption a;
        a.municipality = domain::MunicipalityCode(codeOf(fields[1].toUtf8().constData()));
        a.status = statusOf(fields[2]);
        projects[fields[0]].adoptions.push_back(a);
    }
    std::vector<domain::Project> list;
    for (const auto& [id, project] : projects)
        list.push_back(project);
    return landscapeWith(std::move(list));
}

} // namespace landkort::test
