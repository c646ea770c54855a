// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/municipality.h"

#include <vector>

namespace landkort::report {

struct ComparableMunicipalities {
    std::vector<int> members; ///< indexes into the catalog, in its order, without the subject
    QString sentence;         ///< how the set is made
};

/// The municipalities of the same group with a population within a fifth of the subject's.
ComparableMunicipalities comparableWith(const domain::MunicipalityCatalog& catalog, int subject,
                                        const base::Texts& texts);

} // namespace landkort::report
