// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace landkort::domain {

/// Personal data met in a file: a name, an e-mail address, a phone number. Kept in the user's own store, in a table of
/// its own, and part of no Project, Landscape, report or export.
struct Contact {
    QString column; ///< the header as written
    QString text;

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace landkort::domain
