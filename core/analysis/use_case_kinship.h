// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/project_terms.h"
#include "core/query/landscape.h"

namespace landkort::analysis {

/// How near two use cases are by what their projects' texts and their own names say: chatbots for citizens are nearer
/// to voicebots than to road inspection. The cosine of the angle between tf-idf vectors of all their projects' terms
/// (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988), stretched so that clear
/// kinship is told from chance, and never as much as being the same.
class UseCaseKinship {
public:
    UseCaseKinship() = default;
    UseCaseKinship(const query::Landscape& landscape, const std::vector<Terms>& termsOfRows, const DanishStems& stems);

    /// Items of Dimension::UseCase: 1 for the same, else 0 … 0.8; 0 for "not stated".
    double of(int useCase, int other) const;

private:
    std::vector<std::vector<double>> m_kinship;
};

} // namespace landkort::analysis
