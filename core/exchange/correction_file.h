// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/correction.h"
#include "core/domain/municipality.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace landkort::exchange {

/// What one user sends another: corrections over an edition that both have, and nothing else of it. States, numbers and
/// proposals do not travel.
struct CorrectionFile {
    QString editionName;
    QByteArray editionHash;                ///< of the edition as stored: workflow::contentHash
    domain::MunicipalityCode municipality; ///< whose corrections these are; may be empty
    QString author;
    QString text;
    std::vector<domain::Correction> corrections;
};

/// More is no small file to send.
inline constexpr qsizetype kMostCorrectionBytes = 2'000'000;
inline constexpr qsizetype kMostCorrections = 2000;

/// JSON, UTF-8, one object: {"format": "ai-landkort corrections", "version": 1, "edition": {"name", "sha256"},
/// "municipality", "author", "text", "corrections": [{"kind", "project", "municipality", "field", "value", "before",
/// "date", "date_before", "note", "made_on"}]}. Empty texts are null.
QByteArray writeCorrectionFile(const CorrectionFile& file);

/// One of them, as it stands there.
QJsonObject correctionJson(const domain::Correction& correction);

/// Refuses with one sentence (InvalidInput) what is not exactly such a file: a part that is not known or missing, a
/// wrong type, a key, date or municipality that does not exist, too much of anything. Whether a correction makes sense
/// in an edition is not known here. `fileName` is for the sentence.
base::Result<CorrectionFile> readCorrectionFile(const QByteArray& bytes, const QString& fileName,
                                                const domain::MunicipalityCatalog& catalog);

} // namespace landkort::exchange
