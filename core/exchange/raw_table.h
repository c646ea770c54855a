// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace landkort::exchange {

/// A row as the file has it; every row of a table has as many cells as its header.
struct RawRow {
    int lineNumber = 0; ///< from 1, as a person sees the file: the header is a line too
    QStringList cells;
};

/// Texts in rows and columns, before anybody says what they mean.
struct RawTable {
    QString fileName; ///< for sentences; not necessarily a path
    QStringList header;
    std::vector<RawRow> rows;
};

} // namespace landkort::exchange
