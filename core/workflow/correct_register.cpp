// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/correct_register.h"

#include "core/workflow/correction_answer.h"
#include "core/workflow/correction_planner.h"
#include "core/workflow/create_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

namespace {

using domain::Correction;
using domain::CorrectionKind;
using domain::CorrectionState;
using storage::CorrectionPlan;

base::Error fault(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

QString nameOf(const query::Landscape& landscape, const domain::MunicipalityCode& code)
{
    const int index = landscape.catalog().indexOf(code);
    return index < 0 ? code.text() : landscape.catalog().municipalities[static_cast<size_t>(index)].name;
}

/// Whose correction it is: the one named, else the project's only one, else nobody's when it names none.
base::Result<CorrectionBy> whoCorrects(const domain::Project& project, CorrectionBy by)
{
    const auto note = correctionText(by.note, true);
    if (!note)
        return note.error();
    by.note = note.value();
    if (!by.municipality.isEmpty() || project.adoptions.empty())
        return by;
    if (project.adoptions.size() > 1)
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” is shared by %2 municipalities; say which of them corrects it."),
                     {project.title, QString::number(project.adoptions.size())});
    by.municipality = project.adoptions.front().municipality;
    return by;
}

base::Result<const domain::Project*> shownProject(const CorrectionGround& ground, const domain::ProjectId& id)
{
    if (const auto can = canBeCorrected(ground.stored.edition()); !can)
        return can.error();
    if (const domain::Project* shown = projectOf(ground.shown, id))
        return shown;
    return base::Error{base::ErrorKind::NotFound,
                       QT_TRANSLATE_NOOP("Error", "There is no project “%1” to correct; it may be hidden."),
                       {id.text()},
                       {}};
}

base::Error nothingChanges()
{
    return fault(QT_TRANSLATE_NOOP("Error", "That is what stands there already; nothing was corrected."));
}

domain::ProjectId freeId(const CorrectionGround& ground, const QString& title, const domain::MunicipalityCode& place)
{
    QString wanted = fileNamePart(title).left(60);
    if (!place.isEmpty())
        wanted = fileNamePart(nameOf(ground.stored, place)) + QLatin1Char('-') + wanted;
    const auto taken = [&](const QString& id) {
        return projectOf(ground.stored, domain::ProjectId(id)) ||
               std::any_of(ground.made.begin(), ground.made.end(),
                           [&](const Correction& c) { return c.project.text() == id; });
    };
    QString id = QStringLiteral("lokal-") + wanted;
    for (int number = 2; taken(id); ++number)
        id = QStringLiteral("lokal-%1-%2").arg(wanted).arg(number);
    return domain::ProjectId(id);
}

base::Result<CorrectionPlan> planChange(const CorrectionGround& ground, qint64 number, CorrectionState from,
                                        CorrectionState to, const char* notThere)
{
    for (const auto& c : ground.made) {
        if (c.number == number && c.state == from)
            return CorrectionPlan{{}, {{number, from, to}}};
    }
    return base::Error{base::ErrorKind::NotFound, notThere, {QString::number(number)}, {}};
}

} // namespace

base::Result<void> canBeCorrected(const domain::Edition& edition)
{
    if (edition.kind == domain::EditionKind::Register)
        return {};
    return fault(QT_TRANSLATE_NOOP("Error", "“%1” is published totals; what somebody has published cannot be "
                                            "corrected."),
                 {edition.name});
}

base::Result<CorrectionPlan> planAnswers(const CorrectionGround& ground, const domain::ProjectId& id,
                                         const CorrectionBy& by, const std::vector<CorrectionAnswer>& answers)
{
    const auto project = shownProject(ground, id);
    if (!project)
        return project.error();
    const auto who = whoCorrects(*project.value(), by);
    if (!who)
        return who.error();
    const auto& code = who.value().municipality;
    const bool status =
        std::any_of(answers.begin(), answers.end(), [](const auto& a) { return a.field == kStatusAnswer; });
    if (!status && !code.isEmpty() && !project.value()->adoptions.empty() && !placeOf(project.value(), code))
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” does not name %2; only a municipality's own projects can be "
                                                "corrected. Give it a status in %2 first, when it takes part."),
                     {project.value()->title, nameOf(ground.stored, code)});
    CorrectionPlanner planner(ground, id, project.value(), who.value());
    for (const auto& answer : answers) {
        if (const auto taken = planner.answer(answer); !taken)
            return taken.error();
    }
    return planner.plan().isEmpty() ? base::Result<CorrectionPlan>(nothingChanges()) : planner.plan();
}

base::Result<CorrectionPlan> planHiding(const CorrectionGround& ground, const domain::ProjectId& id,
                                        const CorrectionBy& by)
{
    const auto project = shownProject(ground, id);
    if (!project)
        return project.error();
    const auto note = correctionText(by.note, true);
    if (!note)
        return note.error();
    const auto& adoptions = project.value()->adoptions;
    if (!by.municipality.isEmpty() && !placeOf(project.value(), by.municipality))
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” does not name %2; there is nothing to hide."),
                     {project.value()->title, nameOf(ground.stored, by.municipality)});
    CorrectionBy who = by;
    who.note = note.value();
    const bool whole = by.municipality.isEmpty() || adoptions.size() == 1;
    if (by.municipality.isEmpty() && adoptions.size() == 1)
        who.municipality = adoptions.front().municipality;
    CorrectionPlanner planner(ground, id, project.value(), who);
    planner.hide(whole);
    return planner.plan();
}

base::Result<CorrectionPlan> planAddition(const CorrectionGround& ground, const QString& title, const CorrectionBy& by,
                                          const std::vector<CorrectionAnswer>& answers)
{
    if (const auto can = canBeCorrected(ground.stored.edition()); !can)
        return can.error();
    const auto words = fieldValue(domain::CorrectedField::Title, title, ground.stored, by.on);
    if (!words)
        return words.error();
    const auto note = correctionText(by.note, true);
    if (!note)
        return note.error();
    if (by.municipality.isEmpty())
        return fault(QT_TRANSLATE_NOOP("Error", "Say which municipality the project is in."));
    CorrectionBy who = by;
    who.note = note.value();
    CorrectionPlanner planner(ground, freeId(ground, words.value(), by.municipality), nullptr, who);
    planner.add(words.value());
    for (const auto& answer : answers) {
        if (answer.field == domain::key(domain::CorrectedField::Title))
            continue; // the correction that adds the project has it
        if (answer.value.isEmpty())
            continue; // not stated, as it is anyway
        if (const auto taken = planner.answer(answer); !taken)
            return taken.error();
    }
    return planner.plan();
}

base::Result<CorrectionPlan> planUndo(const CorrectionGround& ground, qint64 number)
{
    return planChange(ground, number, CorrectionState::InForce, CorrectionState::Undone,
                      QT_TRANSLATE_NOOP("Error", "There is no correction %1 in force; see “correct list”."));
}

base::Result<CorrectionPlan> planRedo(const CorrectionGround& ground, qint64 number)
{
    return planChange(ground, number, CorrectionState::Undone, CorrectionState::InForce,
                      QT_TRANSLATE_NOOP("Error", "No correction %1 was undone; see “correct list”."));
}

} // namespace landkort::workflow
