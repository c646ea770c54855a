// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/correct_register.h"

namespace landkort::workflow {

/// Null when there is none.
const domain::Project* projectOf(const query::Landscape& landscape, const domain::ProjectId& id);
/// Null when the project, which may be null, does not name the municipality.
const domain::Adoption* placeOf(const domain::Project* project, const domain::MunicipalityCode& code);
/// The answer that is not a field's: CorrectionAnswer::field.
inline const QString kStatusAnswer = QStringLiteral("status");

/// Makes the corrections of one project, one after another, on the same ground.
class CorrectionPlanner {
public:
    /// `shown` is null for a project that is being added. `by` is whole: the municipality is known.
    CorrectionPlanner(const CorrectionGround& ground, domain::ProjectId project, const domain::Project* shown,
                      CorrectionBy by);

    base::Result<void> answer(const CorrectionAnswer& answer);
    void hide(bool wholeProject);
    void add(const QString& title);

    const storage::CorrectionPlan& plan() const { return m_plan; }

private:
    domain::Correction begin(domain::CorrectionKind kind) const;
    base::Result<void> status(const CorrectionAnswer& answer);
    void take(const domain::Correction& correction, bool asShown, bool asStored);

    const CorrectionGround& m_ground;
    domain::ProjectId m_id;
    const domain::Project* m_shown;
    const domain::Project* m_stored;
    CorrectionBy m_by;
    storage::CorrectionPlan m_plan;
};

} // namespace landkort::workflow
