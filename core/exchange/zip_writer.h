// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace landkort::exchange {

/// Makes a ZIP in memory; the same contents always give the same bytes (every date is 1 January 1980). PKWARE's
/// APPNOTE 6.3.9, §4.3; up to 4 GB and 65,535 entries, which nothing of ours comes near.
class ZipWriter {
public:
    enum class Packing { Stored, Deflated };

    void add(const QString& name, const QByteArray& content, Packing packing = Packing::Deflated);
    /// Nothing can be added afterwards.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace landkort::exchange
