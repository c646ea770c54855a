// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace landkort::exchange {

/// The whole of a file, read once.
struct FileBytes {
    QString fileName; ///< without folder, for sentences
    QByteArray bytes;
    QByteArray sha256; ///< of exactly these bytes, lower-case hex
};

/// Errors, one sentence each: an address instead of a file, missing, a folder, no ordinary file (a pipe, a device), no
/// permission, empty, larger than kMostFileBytes, changed while it was read. Any thread.
base::Result<FileBytes> readFileOnce(const QString& path, const base::Progress& progress);

/// The reading itself, from an open device: all of it or an Error.
base::Result<QByteArray> readWhole(QIODevice& device, const QString& fileName, const base::Progress& progress);

} // namespace landkort::exchange
