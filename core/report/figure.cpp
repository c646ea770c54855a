// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure.h"

namespace landkort::report {

ColourRole colourOf(domain::Status status, bool recent)
{
    const int first = static_cast<int>(recent ? ColourRole::InOperation : ColourRole::InOperationStale);
    return static_cast<ColourRole>(first + static_cast<int>(status));
}

} // namespace landkort::report
