// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

#include <optional>

namespace landkort::domain {

/// A project in one municipality, with the status a source states for that municipality (DOMAIN.md §6 rule 2). Unknown
/// means the sources do not say; it never falls back to the project's own status.
struct Adoption {
    MunicipalityCode municipality;
    Status status = Status::Unknown;
    std::optional<base::PartialDate> statusDate;
    AdoptionBasis basis = AdoptionBasis::Named;
    QString note;

    friend bool operator==(const Adoption&, const Adoption&) = default;
};

} // namespace landkort::domain
