// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/landscape.h"
#include "core/storage/correction_store.h"

#include <QDate>

#include <vector>

namespace landkort::workflow {

/// What is corrected: an edition as it is stored and as it is shown. Both of the same edition.
struct CorrectionGround {
    const query::Landscape& stored;
    const query::Landscape& shown;
    std::vector<domain::Correction> made; ///< of every state, in order
};

/// Who corrects, and when. Without a municipality the project's only one is meant.
struct CorrectionBy {
    domain::MunicipalityCode municipality;
    QString note;
    QDate on;
};

/// One answer: "status" or a domain::CorrectedField's key, and what it is to say, as a person writes it: a key or a
/// label in either language, a date as "2026-11", "none" or nothing for not stated. `date` is a status' own.
struct CorrectionAnswer {
    QString field;
    QString value;
    QString date;
};

/// Plans what the user wants; nothing is stored. What cannot be understood, names personal data or changes nothing is
/// an Error (InvalidInput). An answer that says what the edition says takes the corrections back instead. Only projects
/// that name the municipality can be corrected for it; a status adds it to one that does not.
base::Result<storage::CorrectionPlan> planAnswers(const CorrectionGround& ground, const domain::ProjectId& project,
                                                  const CorrectionBy& by, const std::vector<CorrectionAnswer>& answers);
/// Hides the project, or with a municipality its part in it. The only municipality of a project hides the project.
base::Result<storage::CorrectionPlan> planHiding(const CorrectionGround& ground, const domain::ProjectId& project,
                                                 const CorrectionBy& by);
/// A project the edition does not have; its id is made from title and municipality.
base::Result<storage::CorrectionPlan> planAddition(const CorrectionGround& ground, const QString& title,
                                                   const CorrectionBy& by,
                                                   const std::vector<CorrectionAnswer>& answers);
/// Takes back one that is in force, or brings one back that was taken back.
base::Result<storage::CorrectionPlan> planUndo(const CorrectionGround& ground, qint64 number);
base::Result<storage::CorrectionPlan> planRedo(const CorrectionGround& ground, qint64 number);

/// Refuses what has no projects: published totals.
base::Result<void> canBeCorrected(const domain::Edition& edition);
/// The text as it can be stored, or why not: too long, an e-mail address or phone number in it.
base::Result<QString> correctionText(const QString& text, bool manyLines);

} // namespace landkort::workflow
