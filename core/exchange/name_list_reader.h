// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"

#include <QByteArray>

namespace landkort::exchange {

/// A text file with one name per line, alone or first among cells separated by ";", tab or ",": UTF-8 or UTF-16 with
/// a byte order mark, UTF-8, else Windows-1252. Quotation marks around a cell are taken off; empty lines keep their
/// number but give no row. FileBroken for a file that is no text.
base::Result<RawSheet> readNameList(const QByteArray& bytes, const QString& fileName);

/// The same of a file. FileMissing, FileUnreadable, or InvalidInput when it is larger than a list can be (1 MB).
base::Result<RawSheet> readNameListFile(const QString& path);

} // namespace landkort::exchange
