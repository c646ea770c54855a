// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace landkort::exchange {

/// A text as words are compared: folded (base::fold), "&" and "+" as "og", letters and digits only, single spaces.
/// "Sundhed & Ældre." → "sundhed og aldre".
QString wordKey(const QString& text);

/// Slips between two texts: letters missing, extra, wrong, or two swapped; anything above `most` comes back as most
/// + 1.
int slipsBetween(const QString& a, const QString& b, int most);

/// A readable ASCII key: "Sundhed og ældre" → "sundhed-og-aeldre"; at most 60 characters; "x" when nothing is left.
QString slug(const QString& text);

} // namespace landkort::exchange
