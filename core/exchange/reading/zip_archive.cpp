// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The format: PKWARE's APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
#include "core/exchange/reading/zip_archive.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace landkort::exchange {

namespace {

constexpr qsizetype kEndBytes = 22, kDirectoryBytes = 46, kLocalBytes = 30;
constexpr qsizetype kLongestComment = 65535;
constexpr quint32 kEndMark = 0x06054B50, kDirectoryMark = 0x02014B50, kLocalMark = 0x04034B50;
constexpr quint32 kInZip64 = 0xFFFFFFFF;
constexpr quint16 kZip64Field = 1;

quint16 u16(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 u32(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

std::optional<qsizetype> findEnd(const QByteArray& bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - kEndBytes - kLongestComment);
    for (qsizetype at = bytes.size() - kEndBytes; at >= first; --at) {
        if (u32(bytes, at) == kEndMark)
            return at;
    }
    return std::nullopt;
}

/// Sizes that a writer put into the 64-bit field although the file is small.
void takeZip64(const QByteArray& bytes, qint64 at, qint64 end, ZipEntry& entry)
{
    while (at + 4 <= end) {
        const qint64 fieldEnd = at + 4 + u16(bytes, at + 2);
        if (u16(bytes, at) == kZip64Field && fieldEnd <= end) {
            qint64 value = at + 4;
            for (qint64* size : {&entry.unpackedBytes, &entry.packedBytes, &entry.headerOffset}) {
                if (*size == kInZip64 && value + 8 <= fieldEnd) {
                    *size = qFromLittleEndian<qint64>(bytes.constData() + value);
                    value += 8;
                }
            }
        }
        at = fieldEnd;
    }
}

} // namespace

std::optional<ZipArchive> ZipArchive::open(const QByteArray& bytes)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    if (bytes.size() < kEndBytes || !archive.readDirectory())
        return std::nullopt;
    return archive;
}

bool ZipArchive::readDirectory()
{
    const auto end = findEnd(m_bytes);
    if (!end)
        return false;
    constexpr int kUnknownCount = 0xFFFF;
    const int declared = u16(m_bytes, *end + 10);
    int read = 0;
    qint64 at = u32(m_bytes, *end + 16);
    while (at + kDirectoryBytes <= *end && u32(m_bytes, at) == kDirectoryMark) {
        const qint64 nameEnd = at + kDirectoryBytes + u16(m_bytes, at + 28);
        const qint64 extraEnd = nameEnd + u16(m_bytes, at + 30);
        const qint64 next = extraEnd + u16(m_bytes, at + 32);
        if (next > *end)
            return false;
        ZipEntry entry;
        entry.encrypted = u16(m_bytes, at + 8) & 1;
        entry.method = u16(m_bytes, at + 10);
        entry.checksum = u32(m_bytes, at + 16);
        entry.packedBytes = u32(m_bytes, at + 20);
        entry.unpackedBytes = u32(m_bytes, at + 24);
        entry.headerOffset = u32(m_bytes, at + 42);
        takeZip64(m_bytes, nameEnd, extraEnd, entry);
        QString name = QString::fromUtf8(m_bytes.mid(at + kDirectoryBytes, nameEnd - at - kDirectoryBytes));
        name.replace(u'\\', u'/'); // some writers of Windows use its own slash
        if (!m_entries.contains(name))
            m_entries.insert(name, entry);
        at = next;
        ++read;
    }
    return declared == read || declared == kUnknownCount;
}

const ZipEntry* ZipArchive::find(const QString& name) const
{
    const auto exact = m_entries.constFind(name);
    if (exact != m_entries.constEnd())
        return &*exact;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
            return &*entry;
    }
    return nullptr;
}

bool ZipArchive::anyEncrypted() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const ZipEntry& entry) { return entry.encrypted; });
}

qint64 ZipArchive::declaredBytes() const
{
    qint64 total = 0;
    for (const auto& entry : m_entries) {
        if (entry.unpackedBytes < 0 || entry.unpackedBytes > std::numeric_limits<qint64>::max() / 2 - total)
            return std::numeric_limits<qint64>::max();
        total += entry.unpackedBytes;
    }
    return total;
}

struct ZipEntryReader::State {
    QByteArray bytes; ///< the archive's, shared
    ZipEntry entry;
    qint64 mostBytes = 0;
    qint64 unpacked = 0;
    quint32 checksum = 0;
    bool ended = false;
    Fault fault = Fault::None;
    z_stream stream = {};
    bool inflating = false;

    void fail(Fault kind)
    {
        fault = kind;
        ended = true;
    }
    void finish()
    {
        ended = true;
        if (unpacked != entry.unpackedBytes || checksum != entry.checksum)
            fault = Fault::Damaged;
    }
};

ZipEntryReader::ZipEntryReader(const ZipArchive& archive, const ZipEntry& entry, qint64 mostBytes)
    : m_state(std::make_unique<State>())
{
    State& s = *m_state;
    s.bytes = archive.bytes();
    s.entry = entry;
    s.mostBytes = mostBytes;
    const qint64 size = s.bytes.size(), header = entry.headerOffset;
    qint64 data = -1;
    if (header >= 0 && header <= size - kLocalBytes && u32(s.bytes, header) == kLocalMark)
        data = header + kLocalBytes + u16(s.bytes, header + 26) + u16(s.bytes, header + 28);
    if (data < 0 || data > size || entry.packedBytes < 0 || entry.packedBytes > size - data || entry.encrypted ||
        (entry.method != 0 && entry.method != Z_DEFLATED)) {
        s.fail(Fault::Damaged);
    } else {
        s.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(s.bytes.constData() + data));
        s.stream.avail_in = static_cast<uInt>(entry.packedBytes);
        s.inflating = entry.method == Z_DEFLATED && inflateInit2(&s.stream, -MAX_WBITS) == Z_OK;
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntryReader::~ZipEntryReader()
{
    if (m_state->inflating)
        inflateEnd(&m_state->stream);
}

ZipEntryReader::Fault ZipEntryReader::fault() const
{
    return m_state->fault;
}

qint64 ZipEntryReader::unpackedBytes() const
{
    return m_state->unpacked;
}

bool ZipEntryReader::atEnd() const
{
    return m_state->ended;
}

qint64 ZipEntryReader::readData(char* data, qint64 most)
{
    State& s = *m_state;
    if (s.ended || most <= 0)
        return s.fault == Fault::None ? 0 : -1;
    qint64 got = 0;
    int outcome = Z_OK;
    if (s.inflating) {
        s.stream.next_out = reinterpret_cast<Bytef*>(data);
        s.stream.avail_out = static_cast<uInt>(std::min<qint64>(most, 1 << 20));
        const uInt room = s.stream.avail_out;
        outcome = inflate(&s.stream, Z_NO_FLUSH);
        got = room - s.stream.avail_out;
    } else {
        got = std::min<qint64>(most, s.stream.avail_in);
        std::copy_n(reinterpret_cast<const char*>(s.stream.next_in), got, data);
        s.stream.next_in += got;
        s.stream.avail_in -= static_cast<uInt>(got);
        outcome = s.stream.avail_in == 0 ? Z_STREAM_END : Z_OK;
    }
    s.unpacked += got;
    s.checksum = static_cast<quint32>(crc32(s.checksum, reinterpret_cast<const Bytef*>(data), static_cast<uInt>(got)));
    if (s.unpacked > s.mostBytes)
        s.fail(Fault::TooLarge);
    else if (outcome == Z_STREAM_END)
        s.finish();
    else if (outcome != Z_OK || got == 0 || s.unpacked > s.entry.unpackedBytes)
        s.fail(Fault::Damaged);
    return s.fault == Fault::None ? got : -1;
}

} // namespace landkort::exchange
