// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/local_overlay.h"

#include "core/query/field_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace landkort::query {

namespace {

using domain::Adoption;
using domain::Correction;
using domain::CorrectionKind;
using domain::Project;
using domain::Status;

/// The last of each target, in order.
std::vector<Correction> effective(const std::vector<Correction>& corrections)
{
    std::vector<Correction> last;
    for (const auto& correction : corrections) {
        if (correction.state != domain::CorrectionState::InForce)
            continue;
        std::erase_if(last, [&](const Correction& earlier) { return earlier.sameTarget(correction); });
        last.push_back(correction);
    }
    return last;
}

const Adoption* strongestOf(const std::vector<Adoption>& adoptions)
{
    const Adoption* best = nullptr;
    for (const auto& adoption : adoptions) {
        const bool stronger = !best || domain::strongest(adoption.status, best->status) != best->status;
        const bool newer = best && adoption.status == best->status && adoption.statusDate &&
                           (!best->statusDate || adoption.statusDate->lastDay() > best->statusDate->lastDay());
        if (stronger || newer)
            best = &adoption;
    }
    return best;
}

void followPlaces(Project& project, const Project& before, bool added)
{
    const Adoption* now = strongestOf(project.adoptions);
    const Adoption* then = strongestOf(before.adoptions);
    if (!now)
        return;
    const bool single = project.adoptions.size() == 1 && (added || before.adoptions.size() == 1) &&
                        project.municipalitiesClaimed.value_or(1) <= 1;
    const bool followed = then && then->status == before.status;
    const bool stronger = domain::strongest(now->status, project.status) != project.status;
    if (!single && !stronger && (!followed || now->status == before.status))
        return;
    project.status = now->status;
    project.statusDate = now->statusDate;
}

class Overlay {
public:
    Overlay(std::vector<Project> projects, const domain::Vocabulary& vocabulary,
            const domain::MunicipalityCatalog& catalog)
        : m_vocabulary(vocabulary), m_catalog(catalog), m_stored(projects.size()), m_projects(std::move(projects))
    {
        for (size_t i = 0; i < m_projects.size(); ++i)
            m_rowOfId.emplace(m_projects[i].id.text(), i);
    }

    Overlaid lay(const std::vector<Correction>& corrections)
    {
        // A project must be there before anything can be said of it.
        for (const auto& correction : corrections) {
            if (correction.kind == CorrectionKind::AddProject)
                apply(correction);
        }
        for (const auto& correction : corrections) {
            if (correction.kind != CorrectionKind::AddProject)
                apply(correction);
        }
        for (const size_t row : m_placesChanged)
            followPlaces(m_projects[row], m_before[row], row >= m_stored);
        return result();
    }

private:
    void apply(const Correction& c)
    {
        const auto found = m_rowOfId.find(c.project.text());
        if (c.kind == CorrectionKind::AddProject) {
            if (found == m_rowOfId.end() && addProject(c))
                m_result.local.inForce.push_back(c);
            return;
        }
        if (found == m_rowOfId.end())
            return;
        const size_t row = found->second;
        m_before.emplace(row, m_projects[row]);
        if (change(m_projects[row], row, c)) {
            m_changed.insert(row);
            m_result.local.inForce.push_back(c);
        }
    }

    bool addProject(const Correction& c)
    {
        if (c.value.isEmpty())
            return false;
        Project project;
        project.id = c.project;
        project.title = c.value;
        if (m_catalog.indexOf(c.municipality) >= 0)
            project.adoptions.push_back({c.municipality, Status::Unknown, {}, domain::AdoptionBasis::Named, {}});
        m_rowOfId.emplace(c.project.text(), m_projects.size());
        m_projects.push_back(std::move(project));
        return true;
    }

    bool change(Project& project, size_t row, const Correction& c)
    {
        switch (c.kind) {
        case CorrectionKind::SetField:
            return c.field && setFieldText(project, *c.field, c.value, m_vocabulary);
        case CorrectionKind::SetStatus:
            return setStatus(project, row, c);
        case CorrectionKind::HideAdoption:
            return hideAdoption(project, row, c);
        case CorrectionKind::HideProject:
            m_hidden.insert(row);
            return true;
        case CorrectionKind::AddProject:
            break;
        }
        return false;
    }

    bool setStatus(Project& project, size_t row, const Correction& c)
    {
        const auto status = domain::statusFromKey(c.value);
        if (!status || m_catalog.indexOf(c.municipality) < 0)
            return false;
        const auto place = placeOf(project, c.municipality);
        Adoption& adoption = place == project.adoptions.end()
                                 ? project.adoptions.emplace_back(
                                       Adoption{c.municipality, *status, {}, domain::AdoptionBasis::Named, {}})
                                 : *place;
        adoption.status = *status;
        adoption.statusDate = c.date;
        m_placesChanged.insert(row);
        return true;
    }

    bool hideAdoption(Project& project, size_t row, const Correction& c)
    {
        const auto place = placeOf(project, c.municipality);
        if (place == project.adoptions.end())
            return false;
        if (project.adoptions.size() == 1) {
            m_hidden.insert(row);
            return true;
        }
        project.adoptions.erase(place);
        m_placesChanged.insert(row);
        return true;
    }

    static std::vector<Adoption>::iterator placeOf(Project& project, const domain::MunicipalityCode& code)
    {
        return std::find_if(project.adoptions.begin(), project.adoptions.end(),
                            [&](const Adoption& a) { return a.municipality == code; });
    }

    Overlaid result()
    {
        LocalChanges& local = m_result.local;
        if (!local.isEmpty()) {
            for (size_t row = 0; row < m_projects.size(); ++row) {
                const bool added = row >= m_stored;
                if (m_hidden.contains(row)) {
                    local.hiddenProjects += !added;
                    continue;
                }
                local.addedProjects += added;
                local.changedProjects += !added && m_changed.contains(row);
                local.isLocal.push_back(added || m_changed.contains(row));
                local.storedRows.push_back(added ? -1 : static_cast<int>(row));
                m_result.projects.push_back(std::move(m_projects[row]));
            }
        } else {
            m_result.projects = std::move(m_projects);
        }
        return std::move(m_result);
    }

    const domain::Vocabulary& m_vocabulary;
    const domain::MunicipalityCatalog& m_catalog;
    size_t m_stored; ///< rows from here on are added
    std::vector<Project> m_projects;
    std::map<QString, size_t> m_rowOfId;
    std::map<size_t, Project> m_before; ///< as they were, of those that corrections name
    std::set<size_t> m_changed;
    std::set<size_t> m_placesChanged;
    std::set<size_t> m_hidden;
    Overlaid m_result;
};

} // namespace

Overlaid overlayCorrections(std::vector<Project> projects, const std::vector<Correction>& corrections,
                            const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog)
{
    return Overlay(std::move(projects), vocabulary, catalog).lay(effective(corrections));
}

} // namespace landkort::query
