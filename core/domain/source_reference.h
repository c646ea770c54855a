// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QString>

#include <optional>

namespace landkort::domain {

/// Where a statement can be read. `address` is opened only by the user's click, and only when it is http or https.
struct SourceReference {
    QString address;
    QString title;
    std::optional<base::PartialDate> date;

    friend bool operator==(const SourceReference&, const SourceReference&) = default;
};

} // namespace landkort::domain
