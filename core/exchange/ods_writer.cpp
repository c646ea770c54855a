// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/exchange/sheet_writers.h"
#include "core/exchange/zip_writer.h"

#include <QXmlStreamWriter>

namespace landkort::exchange {

namespace {

const QString kOffice = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString kTable = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString kText = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString kStyle = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString kFo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString kHeading = QStringLiteral("heading");

/// XML 1.0 §2.2: no control characters but tab and line break, and no halves of a surrogate pair.
QString fitForXml(const QString& text)
{
    QString fit;
    fit.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            fit += c;
            fit += text.at(++i);
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')) {
            fit += c;
        }
    }
    return fit;
}

/// OpenDocument 1.3 part 3 §6.1.2: white space is collapsed unless it is written as elements.
void writeLine(QXmlStreamWriter& xml, const QString& line)
{
    xml.writeStartElement(kText, QStringLiteral("p"));
    QString run;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool kept = line.at(i) == u' ' && i > 0 && i + 1 < line.size() && line.at(i - 1) != u' ';
        if (kept || (line.at(i) != u' ' && line.at(i) != u'\t')) {
            run += line.at(i);
            continue;
        }
        xml.writeCharacters(run);
        run.clear();
        xml.writeEmptyElement(kText, line.at(i) == u'\t' ? QStringLiteral("tab") : QStringLiteral("s"));
    }
    xml.writeCharacters(run);
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter& xml, const QStringList& cells, bool heading)
{
    xml.writeStartElement(kTable, QStringLiteral("table-row"));
    for (const auto& cell : cells) {
        const QString text = fitForXml(markedIfNeeded(cell));
        if (text.isEmpty()) {
            xml.writeEmptyElement(kTable, QStringLiteral("table-cell"));
            continue;
        }
        xml.writeStartElement(kTable, QStringLiteral("table-cell"));
        if (heading)
            xml.writeAttribute(kTable, QStringLiteral("style-name"), kHeading);
        xml.writeAttribute(kOffice, QStringLiteral("value-type"), QStringLiteral("string"));
        const auto lines = text.split(QLatin1Char('\n'));
        for (const auto& line : lines)
            writeLine(xml, line);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeHeadingStyle(QXmlStreamWriter& xml)
{
    xml.writeStartElement(kOffice, QStringLiteral("automatic-styles"));
    xml.writeStartElement(kStyle, QStringLiteral("style"));
    xml.writeAttribute(kStyle, QStringLiteral("name"), kHeading);
    xml.writeAttribute(kStyle, QStringLiteral("family"), QStringLiteral("table-cell"));
    xml.writeEmptyElement(kStyle, QStringLiteral("text-properties"));
    xml.writeAttribute(kFo, QStringLiteral("font-weight"), QStringLiteral("bold"));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray contentOf(const std::vector<WrittenSheet>& sheets)
{
    QByteArray content;
    QXmlStreamWriter xml(&content);
    xml.writeNamespace(kOffice, QStringLiteral("office"));
    xml.writeNamespace(kTable, QStringLiteral("table"));
    xml.writeNamespace(kText, QStringLiteral("text"));
    xml.writeNamespace(kStyle, QStringLiteral("style"));
    xml.writeNamespace(kFo, QStringLiteral("fo"));
    xml.writeStartDocument();
    xml.writeStartElement(kOffice, QStringLiteral("document-content"));
    xml.writeAttribute(kOffice, QStringLiteral("version"), QStringLiteral("1.3"));
    writeHeadingStyle(xml);
    xml.writeStartElement(kOffice, QStringLiteral("body"));
    xml.writeStartElement(kOffice, QStringLiteral("spreadsheet"));
    for (const auto& sheet : sheets) {
        xml.writeStartElement(kTable, QStringLiteral("table"));
        xml.writeAttribute(kTable, QStringLiteral("name"), sheet.name);
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            writeRow(xml, sheet.rows[row], row == 0);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return content;
}

} // namespace

QByteArray writeOds(const std::vector<WrittenSheet>& sheets)
{
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    const QByteArray manifest =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
        "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" +
        type +
        "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        "</manifest:manifest>\n";
    ZipWriter zip;
    zip.add(QStringLiteral("mimetype"), type, ZipWriter::Packing::Stored); // first and unpacked: part 2 §3.3
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest);
    zip.add(QStringLiteral("content.xml"), contentOf(sheets));
    return zip.finish();
}

} // namespace landkort::exchange
