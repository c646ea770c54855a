// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"

#include <QByteArray>

namespace landkort::exchange {

/// Tab-separated UTF-8 with a header line, no quoting and no line breaks inside a field: the form of our own files in
/// data/. Strict, because these files are ours: another encoding, a line with too many or too few fields or a column
/// named twice is an Error (FileBroken) naming the line. Line ends may be \n or \r\n, empty lines at the end are
/// ignored, a byte order mark is skipped. Users' files are for the import, which forgives more.
base::Result<RawTable> readTsv(const QByteArray& bytes, const QString& fileName);

} // namespace landkort::exchange
