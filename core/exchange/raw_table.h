// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace landkort::exchange {

/// A row as the file has it.
struct RawRow {
    int lineNumber = 0; ///< from 1, as a person sees the file: the header is a line too
    QStringList cells;
};

/// A sheet or a file of separated values as it is: title blocks, header and empty rows included, rows of any length.
struct RawSheet {
    QString name; ///< empty where the format has none
    std::vector<RawRow> rows;
};

/// Texts in rows and columns under a header, before anybody says what they mean; every row has as many cells as the
/// header.
struct RawTable {
    QString fileName; ///< for sentences; not necessarily a path
    QStringList header;
    std::vector<RawRow> rows;
};

} // namespace landkort::exchange
