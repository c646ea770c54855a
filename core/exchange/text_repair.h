// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/provenance.h"

#include <QString>

#include <optional>

namespace landkort::exchange {

/// A cell's text ready to be understood, and what had to be done to it. Line breaks inside are kept.
struct RepairedText {
    QString text;
    std::optional<domain::OriginRule> rule; ///< Spaces or Mojibake; nothing when the text is as it was
};

/// Turns non-breaking and other odd spaces into spaces, takes out invisible characters and spaces at the ends, and
/// puts right UTF-8 that somebody once read as Windows-1252 ("KÃ¸benhavn"), also when that happened twice.
RepairedText repairText(const QString& text);

} // namespace landkort::exchange
