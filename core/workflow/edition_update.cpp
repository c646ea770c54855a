// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/edition_update.h"

#include "core/analysis/project_matcher.h"
#include "core/exchange/import_field.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace landkort::workflow {

namespace {

using domain::Status;
using exchange::ImportField;

QString textOf(const QString& text)
{
    return text;
}
QString textOf(const QStringList& texts)
{
    return texts.join(QStringLiteral("; "));
}
QString textOf(const std::optional<base::PartialDate>& date)
{
    return date ? date->toIso() : QString();
}
QString textOf(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}
template <class Enum> QString textOf(const std::optional<Enum>& value)
{
    return value ? domain::key(*value) : QString();
}

/// Takes what a file states of a project into that project.
class ProjectUpdate {
public:
    ProjectUpdate(domain::Project& project, domain::ProjectProvenance& provenance, domain::ProjectProvenance& theirs)
        : m_project(project), m_provenance(provenance), m_theirs(theirs)
    {
    }

    void take(domain::Project& from)
    {
        field(ImportField::Title, m_project.title, from.title);
        field(ImportField::Domain, m_project.domainKey, from.domainKey);
        field(ImportField::UseCase, m_project.useCaseKey, from.useCaseKey);
        field(ImportField::Target, m_project.target, from.target);
        field(ImportField::Task, m_project.task, from.task);
        field(ImportField::Started, m_project.started, from.started);
        field(ImportField::Vendors, m_project.vendors, from.vendors);
        field(ImportField::Technology, m_project.technology, from.technology);
        field(ImportField::Description, m_project.description, from.description);
        field(ImportField::Note, m_project.note, from.note);
        field(ImportField::Partners, m_project.partners, from.partners);
        field(ImportField::Confidence, m_project.confidence, from.confidence);
        field(ImportField::Outcome, m_project.outcome, from.outcome);
        field(ImportField::MunicipalitiesClaimed, m_project.municipalitiesClaimed, from.municipalitiesClaimed);
        takeSource(from);
        takeStatus(from);
        m_provenance.rows.insert(m_provenance.rows.end(), m_theirs.rows.begin(), m_theirs.rows.end());
        m_provenance.fields.insert(m_provenance.fields.end(), m_theirs.fields.begin(), m_theirs.fields.end());
    }

private:
    template <class Value> void field(ImportField name, Value& mine, const Value& theirs)
    {
        if (textOf(theirs).isEmpty() || mine == theirs)
            return;
        if (!textOf(mine).isEmpty())
            earlier(name, textOf(mine), {});
        mine = theirs;
    }

    void earlier(ImportField name, const QString& text, const domain::MunicipalityCode& municipality)
    {
        const domain::RowOrigin row = m_theirs.rows.empty() ? domain::RowOrigin{} : m_theirs.rows.front();
        m_provenance.fields.push_back({key(name), municipality, row, {}, text, domain::OriginRule::Earlier});
    }

    void takeSource(const domain::Project& from)
    {
        if (from.source.address.isEmpty() || from.source.address == m_project.source.address)
            return;
        if (!m_project.source.address.isEmpty() && !m_project.otherSources.contains(m_project.source.address))
            m_project.otherSources.append(m_project.source.address);
        m_project.otherSources.removeAll(from.source.address);
        m_project.source = from.source;
    }

    void takeStatus(const domain::Project& from)
    {
        for (const auto& theirs : from.adoptions) {
            const auto same = [&](const domain::Adoption& a) { return a.municipality == theirs.municipality; };
            const auto mine = std::find_if(m_project.adoptions.begin(), m_project.adoptions.end(), same);
            if (mine == m_project.adoptions.end()) {
                m_project.adoptions.push_back(theirs);
            } else if (theirs.status != Status::Unknown) {
                if (mine->status != theirs.status && mine->status != Status::Unknown)
                    earlier(ImportField::Status, domain::key(mine->status), mine->municipality);
                const auto known = mine->status == theirs.status ? mine->statusDate : std::nullopt;
                *mine = theirs;
                if (!mine->statusDate)
                    mine->statusDate = known;
            }
        }
        if (from.status == Status::Unknown)
            return;
        const Status before = m_project.status;
        m_project.status = from.status;
        if (from.statusDate || before != from.status)
            m_project.statusDate = from.statusDate;
        for (const auto& adoption : m_project.adoptions) {
            if (domain::strongest(adoption.status, m_project.status) == m_project.status)
                continue;
            m_project.status = adoption.status;
            m_project.statusDate = adoption.statusDate;
        }
        if (before != m_project.status && before != Status::Unknown)
            earlier(ImportField::Status, domain::key(before), {});
    }

    domain::Project& m_project;
    domain::ProjectProvenance& m_provenance;
    domain::ProjectProvenance& m_theirs;
};

exchange::ImportIssue matched(const domain::Project& project, int line, double score)
{
    return {exchange::IssueSeverity::Note,
            line,
            {},
            QStringLiteral("updated_project"),
            project.title,
            QT_TRANSLATE_NOOP("ImportIssue", "“%1” updates a project of the edition (likeness %2)."),
            {project.title, QString::number(score, 'f', 2)}};
}

} // namespace

EditionUpdate updateEdition(storage::NewEdition& content, exchange::MergedProjects update,
                            std::vector<exchange::ImportIssue>& issues)
{
    EditionUpdate counts;
    const int file = static_cast<int>(content.provenance.files.size()) - 1;
    const size_t before = content.projects.size();
    content.provenance.projects.resize(before);
    content.contacts.resize(before);
    QSet<QString> ids;
    for (const auto& project : content.projects)
        ids.insert(project.id.text());
    const auto matches = analysis::matchAll(content.projects, update.projects);
    for (size_t i = 0; i < update.projects.size(); ++i) {
        domain::Project& project = update.projects[i];
        domain::ProjectProvenance& provenance = update.provenance[i];
        for (auto& row : provenance.rows)
            row.file = file;
        for (auto& field : provenance.fields)
            field.row.file = file;
        const auto& match = matches[i];
        if (match.index < 0) {
            const QString wanted = project.id.text();
            for (int number = 2; ids.contains(project.id.text()); ++number)
                project.id = domain::ProjectId(QStringLiteral("%1-%2").arg(wanted).arg(number));
            ids.insert(project.id.text());
            content.projects.push_back(std::move(project));
            content.provenance.projects.push_back(std::move(provenance));
            content.contacts.push_back(std::move(update.contacts[i]));
            ++counts.added;
            continue;
        }
        const auto at = static_cast<size_t>(match.index);
        ++counts.updated;
        issues.push_back(matched(project, provenance.rows.front().lineNumber, match.score));
        ProjectUpdate(content.projects[at], content.provenance.projects[at], provenance).take(project);
        auto& contacts = content.contacts[at];
        contacts.insert(contacts.end(), update.contacts[i].begin(), update.contacts[i].end());
    }
    return counts;
}

} // namespace landkort::workflow
