// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_issue.h"

#include <QByteArray>

#include <vector>

namespace landkort::exchange {

struct DecodedText {
    QString text;     ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" or "windows-1252"
    std::vector<ImportIssue> issues;
};

/// Bytes to text, never losing one: UTF-8; UTF-16 and UTF-32 by their mark, UTF-16 also by its pattern of zeros;
/// otherwise Windows-1252, whose printable part contains ISO-8859-1 (a Note, "encoding_guessed"). Where both kinds
/// occur in one file each place is read as what it is, and the lines of the rarer kind are warned of
/// ("mixed_encoding"). "damaged_text": a line of UTF-16 or UTF-32 with a character that cannot be.
/// Bytes that are no text at all are an Error (InvalidInput). Linear in time.
base::Result<DecodedText> decodeText(const QByteArray& bytes, const QString& fileName);

} // namespace landkort::exchange
