// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QString>
#include <QStringList>

namespace landkort::exchange {

/// How much an odd row or cell matters: an error loses the row, a warning leaves something "ikke oplyst", a note only
/// tells.
enum class IssueSeverity { Error, Warning, Note };
QString key(IssueSeverity severity); ///< "error", "warning", "note"

/// One odd thing met while reading a file; reading goes on. The sentence is kept as its English source and arguments,
/// as in base::Error: mark sources with QT_TRANSLATE_NOOP("ImportIssue", "…").
struct ImportIssue {
    IssueSeverity severity = IssueSeverity::Note;
    int lineNumber = 0;      ///< from 1, as a person sees the file (a sheet's row number); 0 = the file as a whole
    QString column;          ///< the column's header as written; empty = the row as a whole
    QString code;            ///< stable ASCII: "unknown_status", "ragged_row"; equal codes and values are one problem
    QString value;           ///< the text as written
    const char* source = ""; ///< English, context "ImportIssue", %1 … %9; static storage
    QStringList arguments;

    QString sentence(const base::Texts& texts) const;
};

} // namespace landkort::exchange
