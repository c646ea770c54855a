// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/ods_reader.h"

#include "core/exchange/reading/ods_cell.h"
#include "core/exchange/reading/sheet_grid.h"

#include <QSet>

namespace landkort::exchange {

namespace {

const QString kContent = QStringLiteral("content.xml");

int repeated(const QXmlStreamReader& xml, QLatin1String attribute)
{
    const int times = attributeOf(xml, attribute).toInt();
    return times < 1 ? 1 : times;
}

/// The whole content to the rows of the chosen sheet.
class OdsContent {
public:
    OdsContent(const WorkbookFiles& files, const QString& wanted) : m_files(files), m_choice(wanted) {}

    base::Result<WorkbookSheet> read()
    {
        const auto error = m_files.read(kContent, [this](QXmlStreamReader& xml) { return take(xml); });
        if (m_error)
            return *m_error;
        if (error)
            return *error;
        if (!m_isSpreadsheet)
            return noWorkbook(m_files.guard().fileName());
        return std::move(m_choice).result(QStringLiteral("ods"), m_files.guard().fileName());
    }

private:
    bool take(QXmlStreamReader& xml)
    {
        if (m_inCell) {
            m_cell.take(xml);
            if (m_cell.isComplete())
                endCell();
        } else if (xml.isStartElement()) {
            start(xml);
        } else if (xml.isEndElement()) {
            end(xml.name());
        }
        if (m_grid && m_grid->error())
            m_error = m_grid->error();
        return !m_error;
    }

    void start(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        if (name == u"spreadsheet")
            m_isSpreadsheet = true;
        else if (name == u"style")
            m_style = attributeOf(xml, QLatin1String("name")).toString();
        else if (name == u"table-properties" && attributeOf(xml, QLatin1String("display")) == u"false")
            m_hiddenStyles.insert(m_style);
        else if (name == u"table" && m_isSpreadsheet)
            startTable(xml);
        else if (m_grid)
            startInTable(xml);
    }

    void startTable(const QXmlStreamReader& xml)
    {
        const QString style = attributeOf(xml, QLatin1String("style-name")).toString();
        if (!m_choice.needs(attributeOf(xml, QLatin1String("name")).toString(), m_hiddenStyles.contains(style)))
            return;
        m_guard.emplace(m_files.guard().fresh());
        m_grid.emplace(*m_guard);
        m_issues.clear();
    }

    void startInTable(QXmlStreamReader& xml)
    {
        const QStringView name = xml.name();
        const auto visibility = attributeOf(xml, QLatin1String("visibility"));
        const bool hidden = visibility == u"collapse" || visibility == u"filter";
        if (name == u"table-row") {
            m_grid->startRow(m_grid->row() + 1, hidden);
            m_rowsRepeated = repeated(xml, QLatin1String("number-rows-repeated"));
            m_column = 0;
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            m_inCell = true;
            m_cell.start(xml);
            m_cellsRepeated = repeated(xml, QLatin1String("number-columns-repeated"));
            m_rowsSpanned = repeated(xml, QLatin1String("number-rows-spanned"));
            m_columnsSpanned = repeated(xml, QLatin1String("number-columns-spanned"));
        } else if (name == u"table-column" && hidden) {
            m_grid->hideColumns(repeated(xml, QLatin1String("number-columns-repeated")));
        }
    }

    void end(QStringView name)
    {
        if (!m_grid)
            return;
        if (name == u"table-row") {
            m_grid->repeatRow(m_rowsRepeated - 1);
        } else if (name == u"table") {
            m_grid->finish(m_issues);
            if (!m_grid->error())
                m_choice.offer(m_grid->takeRows(), std::move(m_issues));
            else
                m_error = m_grid->error();
            m_grid.reset();
        }
    }

    void endCell()
    {
        m_inCell = false;
        const int row = m_grid->row();
        const QString text = m_cell.text();
        m_error = m_guard->checkCell(text.size(), row);
        if (m_cell.isError())
            m_issues.push_back(formulaError(row, text));
        else if (m_cell.lacksValue())
            m_issues.push_back(formulaWithoutValue(row, cellName(row, m_column)));
        if (!text.isEmpty()) {
            for (int i = 0; i < m_cellsRepeated && !m_grid->error(); ++i)
                m_grid->setCell(m_column + i, text);
            if (m_rowsSpanned > 1 || m_columnsSpanned > 1)
                m_grid->merge({row, m_column, row + std::min(m_rowsSpanned, kMost) - 1,
                               m_column + std::min(m_columnsSpanned, kMost) - 1});
        }
        m_column = std::min(m_column + std::min(m_cellsRepeated, kMost), kMost);
    }

    static constexpr int kMost = 1 << 20; ///< past every sheet's last row and column
    const WorkbookFiles& m_files;
    SheetChoice m_choice;
    bool m_isSpreadsheet = false;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    std::optional<SizeGuard> m_guard;
    std::optional<SheetGrid> m_grid; ///< none outside a table whose cells are needed
    std::vector<ImportIssue> m_issues;
    std::optional<base::Error> m_error;
    OdsCell m_cell;
    bool m_inCell = false;
    int m_column = 0, m_rowsRepeated = 1, m_cellsRepeated = 1, m_rowsSpanned = 1, m_columnsSpanned = 1;
};

/// A protected document names its ciphers in the manifest; content.xml is then no XML.
base::Result<bool> isProtected(const WorkbookFiles& files)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    bool found = false;
    if (!files.has(manifest))
        return found;
    const auto error = files.read(manifest, [&](QXmlStreamReader& xml) {
        found |= xml.isStartElement() && xml.name() == u"encryption-data";
        return !found;
    });
    if (error)
        return *error;
    return found;
}

} // namespace

base::Result<WorkbookSheet> readOds(const WorkbookFiles& files, const QString& wanted)
{
    const auto locked = isProtected(files);
    if (!locked)
        return locked.error();
    if (locked.value())
        return protectedWorkbook(files.guard().fileName());
    return OdsContent(files, wanted).read();
}

} // namespace landkort::exchange
