// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_reader.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <QHash>

namespace landkort::storage {

namespace {

domain::Project readProject(SQLite::Statement& row)
{
    domain::Project p;
    p.id = domain::ProjectId(textAt(row, 1));
    p.title = textAt(row, 2);
    p.domainKey = textAt(row, 3);
    p.useCaseKey = textAt(row, 4);
    p.target = enumAt(row, 5, domain::targetFromKey);
    p.task = enumAt(row, 6, domain::taskFromKey);
    p.status = requiredEnumAt(row, 7, domain::statusFromKey);
    p.statusDate = dateAt(row, 8);
    p.started = dateAt(row, 9);
    p.technology = textAt(row, 10);
    p.description = textAt(row, 11);
    p.confidence = enumAt(row, 12, domain::confidenceFromKey);
    p.note = textAt(row, 13);
    p.partners = textAt(row, 14);
    p.outcome = enumAt(row, 15, domain::outcomeFromKey);
    p.municipalitiesClaimed = numberAt(row, 16);
    p.aiUnclear = flagAt(row, 17);
    p.latestSource = dateAt(row, 18);
    return p;
}

/// Walks a table of parts of projects; `add(project, row)` gets each with the project of the row's first column.
template <class Add>
void readParts(SQLite::Database& connection, const char* query, qint64 edition, std::vector<domain::Project>& projects,
               const QHash<qint64, size_t>& rowOfId, Add add)
{
    SQLite::Statement row(connection, query);
    bindValue(row, 1, edition);
    while (row.executeStep()) {
        const auto found = rowOfId.find(row.getColumn(0).getInt64());
        if (found == rowOfId.end())
            throwDamaged(row, 0);
        add(projects[*found], row);
    }
}

void addAdoption(domain::Project& project, SQLite::Statement& row)
{
    domain::Adoption adoption;
    adoption.municipality = domain::MunicipalityCode(textAt(row, 1));
    adoption.status = requiredEnumAt(row, 2, domain::statusFromKey);
    adoption.statusDate = dateAt(row, 3);
    adoption.basis = requiredEnumAt(row, 4, domain::adoptionBasisFromKey);
    adoption.note = textAt(row, 5);
    project.adoptions.push_back(std::move(adoption));
}

void addSource(domain::Project& project, SQLite::Statement& row)
{
    if (row.getColumn(1).getInt() == 0)
        project.source = {textAt(row, 2), textAt(row, 3), dateAt(row, 4)};
    else
        project.otherSources.append(textAt(row, 2));
}

} // namespace

std::vector<domain::Project> readProjects(SQLite::Database& connection, domain::EditionId edition)
{
    const auto id = static_cast<qint64>(edition);
    std::vector<domain::Project> projects;
    QHash<qint64, size_t> rowOfId;
    SQLite::Statement row(connection,
                          "SELECT id, slug, title, domain, use_case, target, task, status, status_date, started, "
                          "technology, description, confidence, note, partners, outcome, municipalities_claimed, "
                          "ai_unclear, latest_source FROM projects WHERE edition_id = ? ORDER BY position");
    bindValue(row, 1, id);
    while (row.executeStep()) {
        rowOfId.insert(row.getColumn(0).getInt64(), projects.size());
        projects.push_back(readProject(row));
    }
    readParts(connection,
              "SELECT v.project_id, v.vendor FROM projects p JOIN project_vendors v ON v.project_id = p.id "
              "WHERE p.edition_id = ? ORDER BY v.project_id, v.position",
              id, projects, rowOfId,
              [](domain::Project& p, SQLite::Statement& part) { p.vendors.append(textAt(part, 1)); });
    readParts(connection,
              "SELECT a.project_id, a.municipality, a.status, a.status_date, a.basis, a.note FROM projects p "
              "JOIN adoptions a ON a.project_id = p.id WHERE p.edition_id = ? ORDER BY a.project_id, a.position",
              id, projects, rowOfId, addAdoption);
    readParts(connection,
              "SELECT s.project_id, s.position, s.address, s.title, s.date FROM projects p "
              "JOIN sources s ON s.project_id = p.id WHERE p.edition_id = ? ORDER BY s.project_id, s.position",
              id, projects, rowOfId, addSource);
    return projects;
}

} // namespace landkort::storage
