// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace landkort::base {

/// Folding for search and for matching names (CLI.md): NFC, lower case, æ/ae→a, ø/oe→o, å/aa→a. Applied to the index
/// and the query alike; shown text is never folded.
QString fold(const QString& text);

/// Danish order whatever the machine's locale: Æ Ø Å last, Aa as Å, digits by value. Negative, zero or positive.
/// Thread: any (one collator per thread).
int compareDanish(const QString& left, const QString& right);
void sortDanish(QStringList& texts);

/// The genitive as a heading needs it: "Esbjergs", "Assens'", "Aarhus'".
QString danishGenitive(const QString& name);

} // namespace landkort::base
