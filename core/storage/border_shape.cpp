// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/border_shape.h"

#include <QtEndian>

#include <bit>

namespace landkort::storage {

namespace {

constexpr quint32 kPolygon = 3;
constexpr quint32 kMultiPolygon = 6;
constexpr qsizetype kPointSize = 16;

void append(QByteArray& bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void append(QByteArray& bytes, double value)
{
    const quint64 little = qToLittleEndian(std::bit_cast<quint64>(value));
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void appendHead(QByteArray& bytes, quint32 type, size_t count)
{
    bytes.append('\1'); // little-endian
    append(bytes, type);
    append(bytes, static_cast<quint32>(count));
}

void append(QByteArray& bytes, const geo::Ring& ring)
{
    append(bytes, static_cast<quint32>(ring.size() + 1));
    for (size_t i = 0; i <= ring.size(); ++i) {
        append(bytes, ring[i % ring.size()].longitude);
        append(bytes, ring[i % ring.size()].latitude);
    }
}

/// Reads forward; asking for more than there is makes it fail and give zeros from then on.
class Cursor {
public:
    explicit Cursor(const QByteArray& bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }

    quint32 head(quint32 type)
    {
        if (!have(1) || m_bytes.at(m_at++) != '\1' || number() != type)
            m_failed = true;
        return number();
    }
    quint32 number() { return have(4) ? qFromLittleEndian<quint32>(take(4)) : 0; }
    double decimal() { return have(8) ? std::bit_cast<double>(qFromLittleEndian<quint64>(take(8))) : 0; }
    /// So that a damaged count cannot ask for gigabytes.
    bool have(qsizetype size)
    {
        m_failed = m_failed || m_bytes.size() - m_at < size;
        return !m_failed;
    }

private:
    const char* take(qsizetype size)
    {
        m_at += size;
        return m_bytes.constData() + m_at - size;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

geo::Ring readRing(Cursor& cursor)
{
    geo::Ring ring;
    const quint32 points = cursor.number();
    if (points < 4 || !cursor.have(qsizetype(points) * kPointSize))
        return ring;
    ring.reserve(points - 1);
    for (quint32 i = 0; i < points; ++i) {
        const double longitude = cursor.decimal();
        const double latitude = cursor.decimal();
        if (i + 1 < points)
            ring.push_back({longitude, latitude});
    }
    return ring;
}

} // namespace

QByteArray toShape(const std::vector<geo::Polygon>& parts)
{
    QByteArray bytes;
    appendHead(bytes, kMultiPolygon, parts.size());
    for (const auto& part : parts) {
        appendHead(bytes, kPolygon, part.holes.size() + 1);
        append(bytes, part.outer);
        for (const auto& hole : part.holes)
            append(bytes, hole);
    }
    return bytes;
}

std::optional<std::vector<geo::Polygon>> fromShape(const QByteArray& bytes)
{
    Cursor cursor(bytes);
    std::vector<geo::Polygon> parts;
    const quint32 partCount = cursor.head(kMultiPolygon);
    for (quint32 part = 0; part < partCount && !cursor.failed(); ++part) {
        geo::Polygon polygon;
        const quint32 ringCount = cursor.head(kPolygon);
        for (quint32 i = 0; i < ringCount && !cursor.failed(); ++i) {
            geo::Ring ring = readRing(cursor);
            if (ring.empty())
                return std::nullopt;
            if (i == 0)
                polygon.outer = std::move(ring);
            else
                polygon.holes.push_back(std::move(ring));
        }
        if (polygon.outer.empty())
            return std::nullopt;
        parts.push_back(std::move(polygon));
    }
    if (cursor.failed() || !cursor.atEnd() || parts.empty())
        return std::nullopt;
    return parts;
}

} // namespace landkort::storage
