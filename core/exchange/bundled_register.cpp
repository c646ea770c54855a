// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_data.h"
#include "core/exchange/bundled_table.h"
#include "core/exchange/register_words.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

const char* const kAdoptionsDisagree = QT_TRANSLATE_NOOP(
    "Error", "The data file %1 is broken: in line %2, the column %3 (“%4”) does not name the municipalities that "
             "adoptions.tsv names. Install the program again or restore the files.");

/// What the texts of a register may name.
struct Known {
    QHash<QString, domain::MunicipalityCode> municipalities;
    QHash<QString, QString> domains;
    QHash<QString, QString> useCases;
};

using AdoptionsByProject = QHash<QString, std::vector<domain::Adoption>>;

Known knownNames(const domain::MunicipalityCatalog& catalog, const domain::Vocabulary& vocabulary)
{
    Known known;
    for (const auto& m : catalog.municipalities)
        known.municipalities.insert(m.name, m.code);
    for (const auto& d : vocabulary.domains)
        known.domains.insert(d.danish, d.key);
    for (const auto& u : vocabulary.useCases)
        known.useCases.insert(u.danish, u.key);
    return known;
}

base::Result<AdoptionsByProject> readAdoptions(const QString& folder, const Known& known)
{
    auto opened =
        BundledTable::open(folder, QStringLiteral("adoptions.tsv"),
                           {QStringLiteral("project_id"), QStringLiteral("municipality"), QStringLiteral("status"),
                            QStringLiteral("status_date"), QStringLiteral("basis"), QStringLiteral("note")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    AdoptionsByProject adoptions;
    for (int row = 0; row < table.rowCount(); ++row) {
        domain::Adoption adoption;
        adoption.municipality = table.requiredOneOf(row, "municipality", known.municipalities);
        adoption.status = table.oneOf(row, "status", statusWords()).value_or(domain::Status::Unknown);
        adoption.statusDate = table.date(row, "status_date");
        adoption.basis = table.requiredOneOf(row, "basis", basisWords());
        adoption.note = table.text(row, "note");
        auto& ofProject = adoptions[table.required(row, "project_id")];
        for (const auto& other : ofProject) {
            if (other.municipality == adoption.municipality)
                table.failInvalid(row, "municipality", table.text(row, "municipality"));
        }
        ofProject.push_back(adoption);
    }
    if (table.error())
        return *table.error();
    return adoptions;
}

domain::Project readProject(BundledTable& table, int row, const Known& known)
{
    domain::Project p;
    p.id = domain::ProjectId(table.unique(row, "id"));
    p.title = table.required(row, "title");
    p.domainKey = table.oneOf(row, "domain", known.domains).value_or(QString());
    p.useCaseKey = table.oneOf(row, "use_case", known.useCases).value_or(QString());
    p.target = table.oneOf(row, "target", targetWords());
    p.task = table.oneOf(row, "task", taskWords());
    p.status = table.oneOf(row, "status", statusWords()).value_or(domain::Status::Unknown);
    p.statusDate = table.date(row, "status_date");
    p.started = table.date(row, "started");
    p.vendors = table.list(row, "vendor");
    p.technology = table.text(row, "technology");
    p.description = table.text(row, "description");
    p.source = {table.required(row, "source_url"), table.text(row, "source_title"), table.date(row, "source_date")};
    p.otherSources = table.text(row, "other_sources").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    p.confidence = table.oneOf(row, "confidence", confidenceWords());
    p.note = table.text(row, "note");
    p.partners = table.text(row, "partners");
    p.outcome = table.oneOf(row, "outcome", outcomeWords());
    p.municipalitiesClaimed = table.number(row, "municipalities_claimed");
    p.aiUnclear = table.yesOrNo(row, "ai_unclear");
    p.latestSource = table.date(row, "latest_source");
    return p;
}

/// Gives the project its adoptions; they must be those of its municipalities column, in any order.
void attachAdoptions(BundledTable& table, int row, const Known& known, domain::Project& project,
                     AdoptionsByProject& adoptions)
{
    project.adoptions = adoptions.take(project.id.text());
    std::set<domain::MunicipalityCode> adopting;
    for (const auto& adoption : project.adoptions)
        adopting.insert(adoption.municipality);
    std::set<domain::MunicipalityCode> named;
    for (const auto& name : table.list(row, "municipalities")) {
        const auto it = known.municipalities.find(name);
        if (it == known.municipalities.end())
            table.failInvalid(row, "municipalities", name);
        else
            named.insert(*it);
    }
    if (named != adopting)
        table.fail(kAdoptionsDisagree, row, "municipalities", table.text(row, "municipalities"));
}

base::Result<std::vector<domain::Project>> readProjects(const QString& folder, const Known& known,
                                                        AdoptionsByProject adoptions)
{
    QStringList columns;
    for (const char* name : {"id",
                             "title",
                             "municipalities",
                             "domain",
                             "use_case",
                             "target",
                             "task",
                             "status",
                             "status_date",
                             "started",
                             "vendor",
                             "technology",
                             "description",
                             "source_url",
                             "source_title",
                             "source_date",
                             "other_sources",
                             "confidence",
                             "note",
                             "partners",
                             "outcome",
                             "municipalities_claimed",
                             "ai_unclear",
                             "latest_source"})
        columns.append(QLatin1String(name));
    auto opened = BundledTable::open(folder, QStringLiteral("ai_projects.tsv"), columns);
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    std::vector<domain::Project> projects;
    for (int row = 0; row < table.rowCount(); ++row) {
        projects.push_back(readProject(table, row, known));
        attachAdoptions(table, row, known, projects.back(), adoptions);
    }
    if (table.error())
        return *table.error();
    if (!adoptions.isEmpty())
        return base::Error{base::ErrorKind::FileBroken,
                           QT_TRANSLATE_NOOP("Error", "The data file adoptions.tsv names the project “%1”, which "
                                                      "ai_projects.tsv does not have. Install the program again or "
                                                      "restore the files."),
                           {adoptions.begin().key()},
                           {}};
    return projects;
}

} // namespace

base::Result<domain::Edition> readBundledEdition(const QString& folder)
{
    static const QHash<QString, domain::Coverage> coverages = {
        {QStringLiteral("complete"), domain::Coverage::Complete},
        {QStringLiteral("documented"), domain::Coverage::Documented}};
    auto opened = BundledTable::open(
        folder, QStringLiteral("edition.tsv"),
        {QStringLiteral("name"), QStringLiteral("as_of"), QStringLiteral("coverage"), QStringLiteral("publisher")});
    if (!opened)
        return opened.error();
    BundledTable table = std::move(opened).value();
    domain::Edition edition;
    edition.bundled = true;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (row > 0)
            table.failInvalid(row, "name", table.text(row, "name")); // one edition is bundled
        edition.name = table.required(row, "name");
        table.required(row, "as_of");
        edition.asOf = table.date(row, "as_of");
        table.required(row, "coverage");
        edition.coverage = table.oneOf(row, "coverage", coverages);
        edition.publisher = table.required(row, "publisher");
    }
    if (table.error())
        return *table.error();
    return edition;
}

base::Result<EditionContent> readBundledRegister(const QString& folder, const domain::MunicipalityCatalog& catalog,
                                                 const domain::Vocabulary& vocabulary)
{
    auto edition = readBundledEdition(folder);
    if (!edition)
        return edition.error();
    const Known known = knownNames(catalog, vocabulary);
    auto adoptions = readAdoptions(folder, known);
    if (!adoptions)
        return adoptions.error();
    auto projects = readProjects(folder, known, std::move(adoptions).value());
    if (!projects)
        return projects.error();
    return EditionContent{std::move(edition).value(), vocabulary, std::move(projects).value()};
}

} // namespace landkort::exchange
