// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/xlsx_parts.h"

#include <QDir>

namespace landkort::exchange {

namespace {

constexpr qsizetype kLongestText = 4'000'000; // past the limit of a cell; more is not collected

struct Relation {
    QString type; ///< the last part of it: "worksheet", "sharedStrings", "styles"
    QString target;
};
using Relations = QHash<QString, Relation>;

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// "xl/" for "xl/workbook.xml".
QString folderOf(const QString& file)
{
    return file.first(file.lastIndexOf(u'/') + 1);
}

/// Targets are relative to the folder of the file they belong to, or start with / for the archive's root.
QString resolved(const QString& folder, const QString& target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
}

std::optional<base::Error> readRelations(const WorkbookFiles& files, const QString& owner, Relations& relations)
{
    const QString folder = folderOf(owner);
    const QString file = folder + QLatin1String("_rels/") + owner.sliced(folder.size()) + QLatin1String(".rels");
    return files.read(file, [&](QXmlStreamReader& xml) {
        if (xml.isStartElement() && xml.name() == u"Relationship") {
            const auto attributes = xml.attributes();
            const QString type = attributes.value(QLatin1String("Type")).toString();
            relations.insert(attributes.value(QLatin1String("Id")).toString(),
                             {type.sliced(type.lastIndexOf(u'/') + 1),
                              resolved(folder, attributes.value(QLatin1String("Target")).toString())});
        }
        return true;
    });
}

QString targetOf(const Relations& relations, QLatin1String type)
{
    for (const auto& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// The attribute r:id, whatever the prefix.
QString relationOf(const QXmlStreamReader& xml)
{
    for (const auto& attribute : xml.attributes()) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

std::optional<base::Error> readBook(const WorkbookFiles& files, const QString& file, const Relations& relations,
                                    XlsxParts& parts)
{
    bool first = true;
    return files.read(file, [&](QXmlStreamReader& xml) {
        if (!xml.isStartElement())
            return true;
        if (first)
            parts.isWorkbook = xml.name() == u"workbook";
        first = false;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            parts.from1904 = isTrue(attributes.value(QLatin1String("date1904")));
        } else if (xml.name() == u"sheet") {
            const Relation relation = relations.value(relationOf(xml));
            if (relation.type == u"worksheet") // others are charts and macros
                parts.sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation.target,
                                        attributes.value(QLatin1String("state")).startsWith(u"hidden") ||
                                            attributes.value(QLatin1String("state")) == u"veryHidden"});
        }
        return parts.isWorkbook;
    });
}

std::optional<base::Error> readStrings(const WorkbookFiles& files, const QString& file, XlsxParts& parts)
{
    XlsxText text;
    return files.read(file, [&](QXmlStreamReader& xml) {
        if (text.take(xml) || xml.name() != u"si")
            return true;
        if (xml.isStartElement())
            text.clear();
        else if (xml.isEndElement())
            parts.strings.push_back(unescapeXlsx(text.text()));
        return true;
    });
}

std::optional<base::Error> readStyles(const WorkbookFiles& files, const QString& file, XlsxParts& parts)
{
    QHash<int, QString> codes;
    bool inCellFormats = false;
    return files.read(file, [&](QXmlStreamReader& xml) {
        if (xml.isCharacters())
            return true;
        if (xml.name() == u"cellXfs")
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            return true;
        const auto attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            codes.insert(id, attributes.value(QLatin1String("formatCode")).toString());
        else if (xml.name() == u"xf" && inCellFormats)
            parts.styles.push_back(parseNumberFormat(codes.value(id, builtInFormatCode(id))));
        return true;
    });
}

} // namespace

base::Result<XlsxParts> readXlsxParts(const WorkbookFiles& files)
{
    XlsxParts parts;
    Relations root, relations;
    if (auto error = readRelations(files, QString(), root))
        return *error;
    const QString book = targetOf(root, QLatin1String("officeDocument"));
    if (book.isEmpty() || !files.has(book))
        return parts;
    if (auto error = readRelations(files, book, relations))
        return *error;
    if (auto error = readBook(files, book, relations, parts))
        return *error;
    if (!parts.isWorkbook)
        return parts;
    const QString strings = targetOf(relations, QLatin1String("sharedStrings"));
    const QString styles = targetOf(relations, QLatin1String("styles"));
    if (files.has(strings)) {
        if (auto error = readStrings(files, strings, parts))
            return *error;
    }
    if (files.has(styles)) {
        if (auto error = readStyles(files, styles, parts))
            return *error;
    }
    return parts;
}

QString unescapeXlsx(const QString& text)
{
    constexpr qsizetype kEscapeLength = 7;
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text; // XML has made every line break a \n
    QString plain = text.first(at);
    while (at < text.size()) {
        bool isHex = false;
        const auto piece = QStringView(text).sliced(at, std::min(kEscapeLength, text.size() - at));
        if (piece.size() == kEscapeLength && piece.startsWith(u"_x") && piece.endsWith(u'_')) {
            const ushort code = piece.sliced(2, 4).toUShort(&isHex, 16);
            if (isHex) {
                plain += QChar(code);
                at += kEscapeLength;
            }
        }
        if (!isHex)
            plain += text.at(at++);
    }
    return plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

bool XlsxText::take(const QXmlStreamReader& xml)
{
    if (xml.isCharacters()) {
        if (m_inText && m_phonetic == 0 && m_text.size() < kLongestText)
            m_text += xml.text();
        return m_inText;
    }
    if (xml.name() == u"rPh") {
        m_phonetic += xml.isStartElement() ? 1 : -1;
        return true;
    }
    if (xml.name() != u"t")
        return false;
    m_inText = xml.isStartElement();
    return true;
}

} // namespace landkort::exchange
