// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/correction_planner.h"

#include "core/query/field_text.h"
#include "core/workflow/correction_answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

using domain::Correction;
using domain::CorrectionKind;
using domain::CorrectionState;

static base::Error fault(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

static QStringList answerable()
{
    QStringList keys = {kStatusAnswer};
    for (const auto field : domain::kCorrectedFields)
        keys.append(domain::key(field));
    return keys;
}

const domain::Project* projectOf(const query::Landscape& landscape, const domain::ProjectId& id)
{
    const int row = landscape.rowOf(id);
    return row < 0 ? nullptr : &landscape.projects()[static_cast<size_t>(row)];
}

const domain::Adoption* placeOf(const domain::Project* project, const domain::MunicipalityCode& code)
{
    if (!project)
        return nullptr;
    const auto found = std::find_if(project->adoptions.begin(), project->adoptions.end(),
                                    [&](const domain::Adoption& a) { return a.municipality == code; });
    return found == project->adoptions.end() ? nullptr : &*found;
}

CorrectionPlanner::CorrectionPlanner(const CorrectionGround& ground, domain::ProjectId project,
                                     const domain::Project* shown, CorrectionBy by)
    : m_ground(ground), m_id(std::move(project)), m_shown(shown), m_stored(projectOf(ground.stored, m_id)),
      m_by(std::move(by))
{
}

base::Result<void> CorrectionPlanner::answer(const CorrectionAnswer& answer)
{
    if (answer.field == kStatusAnswer)
        return status(answer);
    const auto field = domain::correctedFieldFromKey(answer.field);
    if (!field)
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” is no field that can be corrected; these can: %2."),
                     {answer.field, answerable().join(QStringLiteral(", "))});
    const auto value = fieldValue(*field, answer.value, m_ground.stored, m_by.on);
    if (!value)
        return value.error();
    Correction c = begin(CorrectionKind::SetField);
    c.field = field;
    c.value = value.value();
    c.before = m_stored ? query::fieldText(*m_stored, *field) : QString();
    const QString now = m_shown ? query::fieldText(*m_shown, *field) : QString();
    take(c, c.value == now, c.value == c.before);
    return {};
}

void CorrectionPlanner::hide(bool wholeProject)
{
    Correction c = begin(wholeProject ? CorrectionKind::HideProject : CorrectionKind::HideAdoption);
    const domain::Project* known = m_stored ? m_stored : m_shown;
    c.before = known->title;
    m_plan.added.push_back(c);
}

void CorrectionPlanner::add(const QString& title)
{
    Correction c = begin(CorrectionKind::AddProject);
    c.value = title;
    m_plan.added.push_back(c);
}

Correction CorrectionPlanner::begin(CorrectionKind kind) const
{
    Correction c;
    c.kind = kind;
    c.project = m_id;
    c.municipality = m_by.municipality;
    c.note = m_by.note;
    c.madeOn = m_by.on;
    return c;
}

base::Result<void> CorrectionPlanner::status(const CorrectionAnswer& answer)
{
    if (m_by.municipality.isEmpty())
        return fault(QT_TRANSLATE_NOOP("Error", "A status belongs to a municipality; say which one."));
    const auto value = statusValue(answer.value, m_ground.stored);
    if (!value)
        return value.error();
    const auto date = dateValue(answer.date, m_by.on);
    if (!date)
        return date.error();
    const domain::Adoption* stored = placeOf(m_stored, m_by.municipality);
    const domain::Adoption* shown = placeOf(m_shown, m_by.municipality);
    Correction c = begin(CorrectionKind::SetStatus);
    c.value = value.value();
    if (c.value != domain::key(domain::Status::Unknown))
        c.date = date.value();
    c.before = stored ? domain::key(stored->status) : QString();
    c.dateBefore = stored ? stored->statusDate : std::nullopt;
    const auto same = [&](const domain::Adoption* a) {
        return a && domain::key(a->status) == c.value && a->statusDate == c.date;
    };
    take(c, same(shown), same(stored) && shown);
    return {};
}

/// What is shown already needs no correction; what the edition says needs the earlier ones taken back.
void CorrectionPlanner::take(const Correction& c, bool asShown, bool asStored)
{
    if (asShown)
        return;
    if (!asStored || !m_stored) {
        m_plan.added.push_back(c);
        return;
    }
    for (const auto& earlier : m_ground.made) {
        if (earlier.state == CorrectionState::InForce && earlier.sameTarget(c))
            m_plan.changed.push_back({earlier.number, CorrectionState::InForce, CorrectionState::Undone});
    }
}

} // namespace landkort::workflow
