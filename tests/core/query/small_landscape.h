// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/danish_text.h"
#include "core/query/landscape.h"

#include <memory>

namespace landkort::test {

inline domain::Municipality municipality(const char* code, const char* name, const char* region, const char* group)
{
    domain::Municipality m;
    m.code = domain::MunicipalityCode(QString::fromUtf8(code));
    m.name = QString::fromUtf8(name);
    m.officialName = m.name + QStringLiteral(" Kommune");
    m.regionKey = QString::fromUtf8(region);
    m.groupKey = QString::fromUtf8(group);
    m.population = 50000;
    return m;
}

inline domain::Adoption adoption(const char* code, domain::Status status, const char* date = "")
{
    domain::Adoption a;
    a.municipality = domain::MunicipalityCode(QString::fromUtf8(code));
    a.status = status;
    a.statusDate = base::PartialDate::fromIso(QString::fromUtf8(date));
    return a;
}

inline domain::Project project(const char* id, domain::Status status, const char* date = "",
                               std::vector<domain::Adoption> adoptions = {}, const char* domainKey = "economy")
{
    domain::Project p;
    p.id = domain::ProjectId(QString::fromUtf8(id));
    p.title = QStringLiteral("Project ") + p.id.text();
    p.domainKey = QString::fromUtf8(domainKey);
    p.status = status;
    p.statusDate = base::PartialDate::fromIso(QString::fromUtf8(date));
    p.adoptions = std::move(adoptions);
    return p;
}

/// Four municipalities in two regions and two groups: Odense and Nyborg in 1083, Aalborg and Aarhus elsewhere.
inline std::shared_ptr<const domain::MunicipalityCatalog> fourMunicipalities()
{
    auto catalog = std::make_shared<domain::MunicipalityCatalog>();
    catalog->municipalities = {municipality("0450", "Nyborg", "1083", "commuter"),
                               municipality("0461", "Odense", "1083", "metropolitan"),
                               municipality("0851", "Aalborg", "1081", "metropolitan"),
                               municipality("0751", "Aarhus", "1082", "metropolitan")};
    catalog->regions = {{QStringLiteral("1082"), QStringLiteral("Midtjylland")},
                        {QStringLiteral("1081"), QStringLiteral("Nordjylland")},
                        {QStringLiteral("1083"), QStringLiteral("Syddanmark")}};
    catalog->groups = {
        {QStringLiteral("metropolitan"), QStringLiteral("Storbykommune"), QStringLiteral("Metropolitan")},
        {QStringLiteral("commuter"), QStringLiteral("Oplandskommune"), QStringLiteral("Commuter")}};
    return catalog;
}

/// An edition of documented examples as of 23 November 2026 over fourMunicipalities(); the search finds whole titles'
/// words.
inline std::shared_ptr<const query::Landscape> landscapeOf(std::vector<domain::Project> projects)
{
    domain::Edition edition;
    edition.name = QStringLiteral("Test");
    edition.coverage = domain::Coverage::Documented;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-23"));
    domain::Vocabulary vocabulary;
    vocabulary.domains = {
        {QStringLiteral("economy"), QStringLiteral("Økonomi"), QStringLiteral("Economy")},
        {QStringLiteral("health_care"), QStringLiteral("Sundhed og ældre"), QStringLiteral("Health care")}};
    QStringList titles;
    for (const auto& p : projects)
        titles.append(base::fold(p.title));
    const auto search = [titles](const QString& words) {
        std::vector<int> rows;
        for (int i = 0; i < titles.size(); ++i) {
            if (titles.at(i).contains(base::fold(words)))
                rows.push_back(i);
        }
        return rows;
    };
    return std::make_shared<query::Landscape>(edition, vocabulary, fourMunicipalities(), std::move(projects), search);
}

} // namespace landkort::test
