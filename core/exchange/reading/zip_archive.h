// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

namespace landkort::exchange {

/// One file inside a ZIP.
struct ZipEntry {
    qint64 headerOffset = 0;
    qint64 packedBytes = 0;
    qint64 unpackedBytes = 0; ///< as declared
    quint32 checksum = 0;     ///< CRC-32 of the unpacked bytes
    int method = 0;           ///< 0 stored, 8 deflated; nothing else is unpacked
    bool encrypted = false;
};

/// The list of contents of a ZIP that is wholly in memory. Names differ by more than case (a workbook may
/// write one name in two ways); of two entries with one name the first counts.
class ZipArchive {
public:
    /// Nothing when the bytes are no ZIP or its list of contents is damaged.
    static std::optional<ZipArchive> open(const QByteArray& bytes);

    bool has(const QString& name) const { return find(name) != nullptr; }
    const ZipEntry* find(const QString& name) const;
    bool anyEncrypted() const;
    qint64 declaredBytes() const; ///< of everything unpacked
    const QByteArray& bytes() const { return m_bytes; }

private:
    bool readDirectory();

    QByteArray m_bytes;
    QHash<QString, ZipEntry> m_entries;
};

/// One entry unpacked while it is read, so that a bomb costs no memory. Unpacking ends with a fault when the data are
/// damaged, are longer than declared, fail their checksum, or pass `mostBytes`.
class ZipEntryReader : public QIODevice {
public:
    enum class Fault { None, Damaged, TooLarge };

    ZipEntryReader(const ZipArchive& archive, const ZipEntry& entry, qint64 mostBytes);
    ~ZipEntryReader() override;

    Fault fault() const;
    qint64 unpackedBytes() const;
    bool isSequential() const override { return true; }
    bool atEnd() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace landkort::exchange
