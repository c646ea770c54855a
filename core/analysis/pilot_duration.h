// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/landscape.h"

#include <memory>
#include <optional>
#include <vector>

namespace landkort::analysis {

/// How long a pilot had lasted when it was last seen as one, and when it was first seen in operation: the true time is
/// more than `after` days and at most `by` days; nothing = it was not seen in operation.
struct PilotTime {
    int after = 0;
    std::optional<int> by;

    friend bool operator==(const PilotTime&, const PilotTime&) = default;
};

/// A share of the pilots came into operation after more than `after` and at most `by` days; where within, is not known.
struct DurationStep {
    int after = 0;
    std::optional<int> by; ///< nothing = later than anything that was seen
    double share = 0;
};

/// Shares of interval-censored times by B. W. Turnbull's self-consistent estimate (The Empirical Distribution Function
/// with Arbitrarily Grouped, Censored and Truncated Data, J. R. Stat. Soc. B 38, 1976, p. 290–295), by repeated
/// reckoning until no share moves by more than 1e-9. Steps of no share are left out; the shares sum to 1.
std::vector<DurationStep> turnbullSteps(const std::vector<PilotTime>& times);

/// The time from pilot to operation as a row of registers shows it, and what keeps it from being told.
struct PilotDuration {
    static constexpr int kFewestRegisters = 3;
    static constexpr int kFewestPilots = 20;

    int completeRegisters = 0; ///< of a known date; no others count
    int pilots = 0;            ///< whose beginning is known: first seen as a pilot after the first register, or dated
    int beganUnknown = 0;      ///< pilots already in the first register without a stated start
    int inOperation = 0;       ///< of `pilots`, seen in operation later
    std::vector<DurationStep> steps; ///< empty when there are too few registers or pilots

    /// The step in which half of the pilots were in operation; nothing when fewer than half were seen to be.
    std::optional<DurationStep> median() const;
};

/// `registers` in any order; all but complete ones with a date are passed over. A project is followed from register to
/// register by id, else by likeness; a pilot that ends, or is gone, was not seen in operation.
PilotDuration pilotDuration(const std::vector<std::shared_ptr<const query::Landscape>>& registers);

} // namespace landkort::analysis
