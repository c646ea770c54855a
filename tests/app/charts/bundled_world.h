// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/danish_text.h"
#include "core/query/landscape.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace landkort::test {

/// Lines of a file of data/ as named columns, read here without the program's own reader, so that a test of the charts
/// and the board stands on the literal files.
inline std::vector<std::map<QString, QString>> tableOf(const char* name)
{
    QFile file(QStringLiteral(LANDKORT_SOURCE_DIR "/data/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList head = lines.front().split(QLatin1Char('\t'));
    std::vector<std::map<QString, QString>> rows;
    for (const auto& line : lines.mid(1)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        auto& row = rows.emplace_back();
        for (qsizetype i = 0; i < head.size(); ++i)
            row[head.at(i)] = fields.value(i);
    }
    return rows;
}

inline QString at(const std::map<QString, QString>& row, const char* column)
{
    return row.at(QString::fromUtf8(column));
}

inline domain::Status statusOf(const QString& text)
{
    using domain::Status;
    static const std::map<QString, Status> words = {{QStringLiteral("I drift"), Status::InOperation},
                                                    {QStringLiteral("Pilot"), Status::Pilot},
                                                    {QStringLiteral("Planlagt"), Status::Planned},
                                                    {QStringLiteral("Afsluttet"), Status::Ended}};
    return words.contains(text) ? words.at(text) : Status::Unknown;
}

inline domain::Vocabulary bundledVocabulary()
{
    domain::Vocabulary vocabulary;
    QStringList domains;
    for (const auto& row : tableOf("ai_projects.tsv")) {
        if (!domains.contains(at(row, "domain")))
            domains.append(at(row, "domain"));
    }
    base::sortDanish(domains);
    for (const auto& name : domains)
        vocabulary.domains.push_back({name, name, name});
    for (const auto& row : tableOf("use_cases.tsv")) {
        domain::UseCaseEntry entry;
        entry.key = at(row, "key");
        entry.danish = at(row, "use_case");
        entry.english = at(row, "label_en");
        entry.target =
            at(row, "target") == QLatin1String("Borgere") ? domain::Target::Citizens : domain::Target::Employees;
        entry.task = at(row, "task") == QLatin1String("Generel") ? domain::Task::General : domain::Task::Specialised;
        entry.klHeading = at(row, "kl_heading") == QLatin1String("yes");
        if (!at(row, "slide_order").isEmpty())
            entry.slideOrder = at(row, "slide_order").toInt();
        vocabulary.useCases.push_back(entry);
    }
    return vocabulary;
}

inline std::shared_ptr<const domain::MunicipalityCatalog> bundledCatalog()
{
    auto catalog = std::make_shared<domain::MunicipalityCatalog>();
    for (const auto& row : tableOf("municipalities.tsv")) {
        domain::Municipality m;
        m.code = domain::MunicipalityCode(at(row, "code"));
        m.name = at(row, "name");
        m.regionKey = at(row, "region_code");
        m.groupKey = at(row, "municipality_group");
        catalog->municipalities.push_back(m);
        if (catalog->regionIndexOf(m.regionKey) < 0)
            catalog->regions.push_back({m.regionKey, at(row, "region")});
        if (catalog->groupIndexOf(m.groupKey) < 0)
            catalog->groups.push_back({m.groupKey, m.groupKey, m.groupKey});
    }
    std::sort(catalog->municipalities.begin(), catalog->municipalities.end(),
              [](const auto& a, const auto& b) { return base::compareDanish(a.name, b.name) < 0; });
    return catalog;
}

/// The bundled register with what charts and board look at.
inline std::shared_ptr<const query::Landscape> bundledRegister(domain::Coverage coverage = domain::Coverage::Documented)
{
    const auto catalog = bundledCatalog();
    const domain::Vocabulary vocabulary = bundledVocabulary();
    std::map<QString, domain::MunicipalityCode> codes;
    for (const auto& m : catalog->municipalities)
        codes[m.name] = m.code;
    std::map<QString, QString> useCases;
    for (const auto& entry : vocabulary.useCases)
        useCases[entry.danish] = entry.key;
    std::vector<domain::Project> projects;
    std::map<QString, size_t> rowOf;
    for (const auto& row : tableOf("ai_projects.tsv")) {
        domain::Project p;
        p.id = domain::ProjectId(at(row, "id"));
        p.title = at(row, "title");
        p.domainKey = at(row, "domain");
        p.useCaseKey = useCases[at(row, "use_case")];
        p.status = statusOf(at(row, "status"));
        p.statusDate = base::PartialDate::fromIso(at(row, "status_date"));
        p.started = base::PartialDate::fromIso(at(row, "started"));
        rowOf[p.id.text()] = projects.size();
        projects.push_back(p);
    }
    for (const auto& row : tableOf("adoptions.tsv")) {
        domain::Adoption a;
        a.municipality = codes.at(at(row, "municipality"));
        a.status = statusOf(at(row, "status"));
        a.statusDate = base::PartialDate::fromIso(at(row, "status_date"));
        projects[rowOf.at(at(row, "project_id"))].adoptions.push_back(a);
    }
    domain::Edition edition;
    edition.name = QStringLiteral("Offentligt dokumenterede kommunale AI-projekter");
    edition.coverage = coverage;
    edition.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-23"));
    return std::make_shared<query::Landscape>(edition, vocabulary, catalog, std::move(projects),
                                              [](const QString&) { return std::vector<int>{}; });
}

inline std::vector<domain::Edition> publishedEditions()
{
    std::vector<domain::Edition> editions;
    for (const auto& row : tableOf("kl_headlines.tsv")) {
        const auto number = [&](const char* column) {
            const QString text = at(row, column);
            return text.isEmpty() ? std::nullopt : std::optional<int>(text.toInt());
        };
        domain::Edition edition;
        edition.name = QStringLiteral("Kommunernes AI-landkort (KL)");
        edition.kind = domain::EditionKind::PublishedTotals;
        edition.asOf = base::PartialDate::fromIso(at(row, "as_of"));
        edition.published = domain::PublishedTotals{};
        edition.published->projects = number("projects");
        edition.published->municipalities = number("municipalities");
        edition.published->inOperation = number("in_operation");
        edition.published->source = at(row, "source");
        edition.published->quality = at(row, "quality") == QLatin1String("first-hand")
                                         ? domain::TotalsQuality::FirstHand
                                         : domain::TotalsQuality::SecondHand;
        editions.push_back(edition);
    }
    return editions;
}

inline std::shared_ptr<const query::Landscape> publishedLandscape()
{
    return std::make_shared<query::Landscape>(publishedEditions().at(1), bundledVocabulary(), bundledCatalog(),
                                              std::vector<domain::Project>{},
                                              [](const QString&) { return std::vector<int>{}; });
}

} // namespace landkort::test
