// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/xlsx_reader.h"

#include "core/exchange/reading/sheet_grid.h"
#include "core/exchange/reading/xlsx_parts.h"

namespace landkort::exchange {

namespace {

/// One sheet's XML to rows.
class XlsxSheet {
public:
    XlsxSheet(const WorkbookFiles& files, const XlsxParts& parts)
        : m_files(files), m_parts(parts), m_guard(files.guard().fresh()), m_grid(m_guard)
    {
    }

    std::optional<base::Error> read(const QString& file)
    {
        auto error = m_files.read(file, [this](QXmlStreamReader& xml) { return take(xml); });
        if (!error)
            m_grid.finish(m_issues);
        if (m_damage)
            return m_files.damaged(QLatin1String(m_damage));
        return m_grid.error() ? m_grid.error() : m_tooLong ? m_tooLong : error;
    }
    std::vector<RawRow> takeRows() { return m_grid.takeRows(); }
    std::vector<ImportIssue> takeIssues() { return std::move(m_issues); }

private:
    bool take(QXmlStreamReader& xml)
    {
        if (!m_inlineText.take(xml)) {
            if (xml.isCharacters() && m_inValue)
                m_value += xml.text();
            else if (xml.isStartElement())
                start(xml);
            else if (xml.isEndElement())
                end(xml.name());
        }
        m_tooLong = m_guard.checkCell(std::max(m_value.size(), m_inlineText.text().size()), m_grid.row());
        return !m_tooLong && !m_grid.error() && !m_damage;
    }

    void start(const QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        const auto attributes = xml.attributes();
        if (name == u"c") {
            startCell(attributes);
        } else if (name == u"v") {
            m_inValue = true;
        } else if (name == u"f") {
            m_hasFormula = true;
        } else if (name == u"row") {
            startRow(attributes);
        } else if (name == u"mergeCell") {
            if (const auto range = parseCellRange(attributes.value(QLatin1String("ref"))))
                m_grid.merge(*range);
        } else if (name == u"col" && isTrue(attributes.value(QLatin1String("hidden")))) {
            const int first = std::max(1, attributes.value(QLatin1String("min")).toInt());
            const int last = std::min(kLastSheetColumn, attributes.value(QLatin1String("max")).toInt());
            m_grid.hideColumns(last - first + 1);
        }
    }

    void startRow(const QXmlStreamAttributes& attributes)
    {
        const auto said = attributes.value(QLatin1String("r"));
        const int row = said.isEmpty() ? m_grid.row() + 1 : said.toInt();
        m_column = -1;
        if (row > kLastSheetRow || !m_grid.startRow(row, isTrue(attributes.value(QLatin1String("hidden")))))
            m_damage = "rows out of order";
    }

    void startCell(const QXmlStreamAttributes& attributes)
    {
        const auto said = attributes.value(QLatin1String("r"));
        const auto place = parseCellPlace(said);
        if (!said.isEmpty() && !place)
            m_damage = "a cell without a place";
        m_column = place ? place->column : m_column + 1;
        m_type = attributes.value(QLatin1String("t")).toString();
        const auto style = attributes.value(QLatin1String("s")).toUInt();
        m_format = style < m_parts.styles.size() ? m_parts.styles[style] : NumberFormat();
        m_value.clear();
        m_inlineText.clear();
        m_hasFormula = false;
    }

    void end(QStringView name)
    {
        if (name == u"v") {
            m_inValue = false;
        } else if (name == u"c") {
            if (m_hasFormula && m_value.isEmpty() && m_type != u"str")
                m_issues.push_back(formulaWithoutValue(m_grid.row(), cellName(m_grid.row(), m_column)));
            m_grid.setCell(m_column, cellText());
        }
    }

    QString cellText()
    {
        if (m_type == u"s")
            return sharedText();
        if (m_type == u"inlineStr")
            return unescapeXlsx(m_inlineText.text());
        if (m_type == u"str")
            return unescapeXlsx(m_value);
        if (m_type == u"b")
            return m_value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
        if (m_type == u"d")
            return QString(m_value).replace(u'T', u' ').remove(QLatin1String(" 00:00:00"));
        if (m_type == u"e") {
            m_issues.push_back(formulaError(m_grid.row(), m_value));
            return m_value;
        }
        return m_format.isDate() || m_format.isTime() ? dateText(m_value, m_format, m_parts.from1904)
                                                      : numberText(m_value, m_format);
    }

    QString sharedText()
    {
        bool ok = false;
        const uint index = m_value.toUInt(&ok);
        if (ok && index < m_parts.strings.size())
            return m_parts.strings[index];
        if (!m_value.isEmpty())
            m_damage = "a text that is not in the list of texts";
        return {};
    }

    static bool isTrue(QStringView value) { return value == u"1" || value == u"true"; }

    static constexpr int kLastSheetRow = 1'048'576, kLastSheetColumn = 16'384;
    const WorkbookFiles& m_files;
    const XlsxParts& m_parts;
    SizeGuard m_guard;
    SheetGrid m_grid;
    std::vector<ImportIssue> m_issues;
    std::optional<base::Error> m_tooLong;
    const char* m_damage = nullptr;
    // The cell that is being read.
    int m_column = -1;
    QString m_type, m_value;
    XlsxText m_inlineText;
    NumberFormat m_format;
    bool m_inValue = false, m_hasFormula = false;
};

} // namespace

base::Result<WorkbookSheet> readXlsx(const WorkbookFiles& files, const QString& wanted)
{
    const auto parts = readXlsxParts(files);
    if (!parts)
        return parts.error();
    if (!parts.value().isWorkbook)
        return noWorkbook(files.guard().fileName());
    SheetChoice choice(wanted);
    for (const auto& sheet : parts.value().sheets) {
        if (!choice.needs(sheet.name, sheet.hidden))
            continue;
        XlsxSheet reading(files, parts.value());
        if (auto error = reading.read(sheet.file))
            return *error;
        choice.offer(reading.takeRows(), reading.takeIssues());
    }
    return std::move(choice).result(QStringLiteral("xlsx"), files.guard().fileName());
}

} // namespace landkort::exchange
