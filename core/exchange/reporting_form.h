// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/domain/municipality.h"
#include "core/domain/vocabulary.h"

#include <QByteArray>

namespace landkort::exchange {

/// How many rows of the form have drop-downs and dates; more can be written below them.
inline constexpr int kFormRows = 2000;

/// The empty form in which a municipality reports its projects, as XLSX: a sheet with one heading line and nothing
/// else, where closed lists are drop-downs and dates are dates; a sheet that says how to fill it; one with the lists
/// (in sight: the import warns of hidden sheets). Its headings and list entries are words the import knows, so a filled
/// form imports without a question.
base::Result<QByteArray> writeReportingForm(const domain::MunicipalityCatalog& catalog,
                                            const domain::Vocabulary& vocabulary, const base::Texts& texts);

} // namespace landkort::exchange
