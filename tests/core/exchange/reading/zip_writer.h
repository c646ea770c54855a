// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <utility>
#include <vector>
#include <zlib.h>

namespace landkort::test {

/// Writes deflated ZIP archives for tests; what it declares can be falsified.
class ZipWriter {
public:
    void add(const QByteArray& name, const QByteArray& content, qint64 declaredBytes = -1)
    {
        const QByteArray packed = deflated(content);
        const auto checksum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size())));
        const auto size = static_cast<quint32>(declaredBytes < 0 ? content.size() : declaredBytes);
        const auto offset = static_cast<quint32>(m_bytes.size());
        const QByteArray common = u16(20) + u16(0) + u16(8) + u16(0) + u16(0) + u32(checksum) +
                                  u32(static_cast<quint32>(packed.size())) + u32(size) +
                                  u16(static_cast<quint16>(name.size())) + u16(0);
        m_bytes += QByteArray("PK\x03\x04", 4) + common + name + packed;
        m_directory +=
            QByteArray("PK\x01\x02", 4) + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(offset) + name;
        ++m_count;
    }

    QByteArray bytes() const
    {
        return m_bytes + m_directory + QByteArray("PK\x05\x06", 4) + u16(0) + u16(0) + u16(m_count) + u16(m_count) +
               u32(static_cast<quint32>(m_directory.size())) + u32(static_cast<quint32>(m_bytes.size())) + u16(0);
    }

private:
    static QByteArray u16(quint16 value)
    {
        QByteArray bytes(2, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray u32(quint32 value)
    {
        QByteArray bytes(4, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray deflated(const QByteArray& content)
    {
        z_stream stream = {};
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), 0);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
        stream.avail_in = static_cast<uInt>(content.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

    QByteArray m_bytes, m_directory;
    quint16 m_count = 0;
};

inline const char* const kMainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const char* const kOfficeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The files of an XLSX around the worksheets' XML, in the order of the names.
inline std::vector<std::pair<QByteArray, QByteArray>>
xlsxFiles(const std::vector<std::pair<QByteArray, QByteArray>>& sheets)
{
    const QByteArray relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray names, targets;
    std::vector<std::pair<QByteArray, QByteArray>> files;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i + 1));
        names += "<sheet name=\"" + sheets[i].first + "\" r:id=\"rId" + number + "\"/>";
        targets += "<Relationship Id=\"rId" + number + "\" Type=\"" + kOfficeNamespace +
                   "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        files.push_back({"xl/worksheets/sheet" + number + ".xml", sheets[i].second});
    }
    files.push_back({"[Content_Types].xml", "<Types/>"});
    files.push_back({"_rels/.rels", relationships + "<Relationship Id=\"a\" Type=\"" + kOfficeNamespace +
                                        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    files.push_back({"xl/workbook.xml", QByteArray("<workbook xmlns=\"") + kMainNamespace + "\" xmlns:r=\"" +
                                            kOfficeNamespace + "\"><sheets>" + names + "</sheets></workbook>"});
    files.push_back({"xl/_rels/workbook.xml.rels", relationships + targets + "</Relationships>"});
    return files;
}

inline QByteArray worksheet(const QByteArray& rows)
{
    return QByteArray("<worksheet xmlns=\"") + kMainNamespace + "\"><sheetData>" + rows + "</sheetData></worksheet>";
}

inline QByteArray xlsx(const std::vector<std::pair<QByteArray, QByteArray>>& sheets)
{
    ZipWriter zip;
    for (const auto& [name, content] : xlsxFiles(sheets))
        zip.add(name, content);
    return zip.bytes();
}

} // namespace landkort::test
