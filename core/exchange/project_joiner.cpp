// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_joiner.h"

#include "core/exchange/import_field.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

namespace {

using domain::Status;

const domain::Adoption* adoptionIn(const domain::Project& project, const domain::MunicipalityCode& code)
{
    const auto it = std::find_if(project.adoptions.begin(), project.adoptions.end(),
                                 [&](const domain::Adoption& a) { return a.municipality == code; });
    return it == project.adoptions.end() ? nullptr : &*it;
}

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

/// One further row on its way into a project.
class Joiner {
public:
    Joiner(domain::Project& project, domain::ProjectProvenance& provenance, ParsedRow& row,
           std::vector<ImportIssue>& issues)
        : m_project(project), m_provenance(provenance), m_row(row), m_issues(issues)
    {
    }

    bool join()
    {
        domain::Project& from = m_row.project;
        take(ImportField::Domain, m_project.domainKey, from.domainKey);
        take(ImportField::UseCase, m_project.useCaseKey, from.useCaseKey);
        take(ImportField::Target, m_project.target, from.target);
        take(ImportField::Task, m_project.task, from.task);
        take(ImportField::Started, m_project.started, from.started);
        take(ImportField::Vendors, m_project.vendors, from.vendors);
        take(ImportField::Technology, m_project.technology, from.technology);
        take(ImportField::Description, m_project.description, from.description);
        take(ImportField::Note, m_project.note, from.note);
        take(ImportField::Partners, m_project.partners, from.partners);
        take(ImportField::Confidence, m_project.confidence, from.confidence);
        take(ImportField::Outcome, m_project.outcome, from.outcome);
        take(ImportField::MunicipalitiesClaimed, m_project.municipalitiesClaimed, from.municipalitiesClaimed);
        takeSource();
        takePlaces();
        m_provenance.rows.push_back({0, m_row.lineNumber});
        m_provenance.fields.insert(m_provenance.fields.end(), m_row.origins.begin(), m_row.origins.end());
        return !m_new;
    }

private:
    template <class Value> void take(ImportField field, Value& mine, const Value& theirs)
    {
        const QString text = textOf(theirs);
        if (text.isEmpty() || mine == theirs)
            return;
        m_new = true;
        if (textOf(mine).isEmpty())
            mine = theirs;
        else
            contradict(field, text, {});
    }

    void contradict(ImportField field, const QString& text, const domain::MunicipalityCode& municipality)
    {
        m_new = true;
        m_row.origins.push_back(
            {key(field), municipality, {0, m_row.lineNumber}, {}, text, domain::OriginRule::OtherRow});
        m_issues.push_back(
            {IssueSeverity::Warning,
             m_row.lineNumber,
             {},
             QStringLiteral("contradicting_rows"),
             text.left(200),
             QT_TRANSLATE_NOOP("ImportIssue", "This row of the same project says “%1” where line %2 "
                                              "says otherwise; that line's value is kept (%3)."),
             {text.left(200), QString::number(m_provenance.rows.front().lineNumber), m_row.project.title}});
    }

    void takeSource()
    {
        const auto& from = m_row.project.source;
        auto& mine = m_project.source;
        if (mine.address.isEmpty() && mine.title.isEmpty()) {
            m_new = m_new || !from.address.isEmpty() || !from.title.isEmpty();
            mine = from;
        } else if (!from.address.isEmpty() && from.address != mine.address &&
                   !m_project.otherSources.contains(from.address)) {
            m_project.otherSources.append(from.address);
            m_new = true;
        }
        for (const auto& address : m_row.project.otherSources) {
            if (m_project.otherSources.contains(address) || address == mine.address)
                continue;
            m_project.otherSources.append(address);
            m_new = true;
        }
    }

    void takePlaces()
    {
        const domain::Project& from = m_row.project;
        bool heard = from.adoptions.empty();
        for (const auto& theirs : from.adoptions) {
            auto* mine = const_cast<domain::Adoption*>(adoptionIn(m_project, theirs.municipality));
            if (!mine) {
                m_project.adoptions.push_back(theirs);
                heard = m_new = true;
            } else if (mine->status == Status::Unknown && theirs.status != Status::Unknown) {
                mine->status = theirs.status;
                mine->statusDate = theirs.statusDate;
                heard = m_new = true;
            } else if (theirs.status == Status::Unknown || theirs.status == mine->status) {
                heard = true;
            } else {
                contradict(ImportField::Status, m_row.statusText, theirs.municipality);
            }
        }
        if (heard)
            takeStatus();
    }

    void takeStatus()
    {
        const domain::Project& from = m_row.project;
        if (from.status == Status::Unknown || from.status == m_project.status)
            return;
        m_new = true;
        if (m_project.status != Status::Unknown)
            m_row.origins.push_back({key(ImportField::Status),
                                     {},
                                     {0, m_row.lineNumber},
                                     {},
                                     m_row.statusText,
                                     domain::OriginRule::Strongest});
        if (domain::strongest(from.status, m_project.status) == from.status) {
            m_project.status = from.status;
            m_project.statusDate = from.statusDate;
        }
    }

    domain::Project& m_project;
    domain::ProjectProvenance& m_provenance;
    ParsedRow& m_row;
    std::vector<ImportIssue>& m_issues;
    bool m_new = false;
};

} // namespace

bool fitsInto(const domain::Project& project, const domain::Project& row)
{
    if (row.adoptions.empty() && project.adoptions.empty())
        return row.status == Status::Unknown || row.status == project.status;
    return std::all_of(row.adoptions.begin(), row.adoptions.end(), [&](const domain::Adoption& theirs) {
        const auto* mine = adoptionIn(project, theirs.municipality);
        return !mine || theirs.status == Status::Unknown || theirs.status == mine->status;
    });
}

bool joinRow(domain::Project& project, domain::ProjectProvenance& provenance, ParsedRow& row,
             std::vector<ImportIssue>& issues)
{
    return Joiner(project, provenance, row, issues).join();
}

} // namespace landkort::exchange
