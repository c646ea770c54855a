// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

namespace landkort::exchange {

namespace {

constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kDirectoryHeader = 0x02014b50;
constexpr quint32 kDirectoryEnd = 0x06054b50;
constexpr quint16 kVersionNeeded = 20;
constexpr quint16 kNamesAreUtf8 = 1 << 11;
constexpr quint16 kFirstDay = (1 << 5) | 1; ///< 1 January 1980

void append16(QByteArray& bytes, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void append32(QByteArray& bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray deflated(const QByteArray& content)
{
    z_stream stream{};
    constexpr int rawDeflate = -15;
    constexpr int memoryLevel = 8;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib is not the one this program was built with");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int done = deflate(&stream, Z_FINISH);
    Q_ASSERT(done == Z_STREAM_END); // the room was asked for
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// What the header before the content and the one in the directory have in common.
QByteArray commonHeader(const QByteArray& name, const QByteArray& content, const QByteArray& packed, bool isDeflated)
{
    QByteArray header;
    append16(header, kVersionNeeded);
    append16(header, kNamesAreUtf8);
    append16(header, isDeflated ? 8 : 0);
    append16(header, 0); // midnight
    append16(header, kFirstDay);
    append32(header, static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(content.constData()),
                                                static_cast<uInt>(content.size()))));
    append32(header, static_cast<quint32>(packed.size()));
    append32(header, static_cast<quint32>(content.size()));
    append16(header, static_cast<quint16>(name.size()));
    append16(header, 0); // no extra field
    return header;
}

} // namespace

void ZipWriter::add(const QString& name, const QByteArray& content, Packing packing)
{
    const QByteArray utf8 = name.toUtf8();
    const bool deflate = packing == Packing::Deflated;
    const QByteArray packed = deflate ? deflated(content) : content;
    const QByteArray header = commonHeader(utf8, content, packed, deflate);
    append32(m_directory, kDirectoryHeader);
    append16(m_directory, kVersionNeeded);
    m_directory += header;
    append16(m_directory, 0); // no comment
    append16(m_directory, 0); // first disk
    append16(m_directory, 0);
    append32(m_directory, 0);
    append32(m_directory, static_cast<quint32>(m_bytes.size()));
    m_directory += utf8;
    append32(m_bytes, kLocalHeader);
    m_bytes += header + utf8 + packed;
    ++m_count;
}

QByteArray ZipWriter::finish()
{
    const auto directoryAt = static_cast<quint32>(m_bytes.size());
    m_bytes += m_directory;
    append32(m_bytes, kDirectoryEnd);
    append16(m_bytes, 0);
    append16(m_bytes, 0);
    append16(m_bytes, static_cast<quint16>(m_count));
    append16(m_bytes, static_cast<quint16>(m_count));
    append32(m_bytes, static_cast<quint32>(m_directory.size()));
    append32(m_bytes, directoryAt);
    append16(m_bytes, 0);
    return m_bytes;
}

} // namespace landkort::exchange
