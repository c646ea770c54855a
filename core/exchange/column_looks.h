// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "core/exchange/municipality_finder.h"
#include "core/exchange/raw_table.h"

namespace landkort::exchange {

/// Shares, 0 … 1, of a column's stated values that look like something.
struct ColumnLooks {
    int values = 0; ///< stated ones looked at
    double municipalities = 0;
    double status = 0;
    double target = 0;
    double task = 0;
    double domain = 0;
    double useCase = 0;
    double date = 0;
    double address = 0;
    double contact = 0;
};
ColumnLooks looksOf(const RawTable& table, int column, const MunicipalityFinder& municipalities,
                    const domain::Vocabulary& vocabulary);

/// Whether a text is a web address ("https://…", "www.…").
bool isWebAddress(const QString& text);

} // namespace landkort::exchange
