// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/workbook_files.h"

#include "core/exchange/reading/workbook.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

const char* const kDamaged =
    QT_TRANSLATE_NOOP("Error", "The workbook %1 is damaged. Open it in the program it comes from and save it again.");
const char* const kNoSuchSheet = QT_TRANSLATE_NOOP("Error", "The workbook %1 has no sheet “%2”. Its sheets are: %3.");
const char* const kFormulaError =
    QT_TRANSLATE_NOOP("ImportIssue", "A formula in this row gives an error, %1; it was read as that text.");
const char* const kNoValue = QT_TRANSLATE_NOOP(
    "ImportIssue", "The cell %1 has a formula without a result, as the file was saved by a program "
                   "that does not calculate. It was read as empty; save the file from a spreadsheet.");
const char* const kHiddenSheets =
    QT_TRANSLATE_NOOP("ImportIssue", "The workbook has hidden sheets: %1. They can be chosen too.");
const char* const kHiddenSheet = QT_TRANSLATE_NOOP("ImportIssue", "The sheet “%1” is hidden in the workbook.");

QString listed(const QStringList& names)
{
    constexpr qsizetype kMostNamed = 20;
    const QString text = names.first(std::min(names.size(), kMostNamed)).join(QLatin1String(", "));
    return names.size() > kMostNamed ? text + QLatin1String(", …") : text;
}

} // namespace

base::Error WorkbookFiles::damaged(const QString& detail) const
{
    return {base::ErrorKind::FileBroken, kDamaged, {m_guard.fileName()}, detail};
}

std::optional<base::Error> WorkbookFiles::read(const QString& name,
                                               const std::function<bool(QXmlStreamReader& xml)>& take) const
{
    constexpr int kTokensBetweenLooks = 8192;
    const ZipEntry* entry = m_archive.find(name);
    if (!entry)
        return damaged(name + QLatin1String(" is missing"));
    const qint64 total = m_archive.declaredBytes();
    ZipEntryReader bytes(m_archive, *entry, kMostUnpackedBytes);
    QXmlStreamReader xml(&bytes);
    for (int tokens = 0; !xml.atEnd(); ++tokens) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(name + QLatin1String(" has a document type"));
        if (tokens % kTokensBetweenLooks == 0) {
            if (m_guard.cancelled())
                return cancelledReading();
            m_guard.report(std::min(m_bytesRead + bytes.unpackedBytes(), total), total);
        }
        const bool wanted = token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
                            token == QXmlStreamReader::Characters;
        if (wanted && !take(xml))
            return std::nullopt;
    }
    m_bytesRead += bytes.unpackedBytes();
    if (bytes.fault() == ZipEntryReader::Fault::TooLarge)
        return unpackedTooLarge(m_guard.fileName());
    if (bytes.fault() != ZipEntryReader::Fault::None || xml.hasError())
        return damaged(QStringLiteral("%1, line %2: %3").arg(name).arg(xml.lineNumber()).arg(xml.errorString()));
    return std::nullopt;
}

/// 0 exactly the sheet asked for, 1 the same name in other letters; without a wish 0 visible, 1 hidden; 2 not wanted.
int SheetChoice::rank(const QString& name, bool hidden) const
{
    if (m_wanted.isEmpty())
        return hidden ? 1 : 0;
    return name == m_wanted ? 0 : name.compare(m_wanted, Qt::CaseInsensitive) == 0 ? 1 : 2;
}

bool SheetChoice::needs(const QString& name, bool hidden)
{
    m_names.append(name);
    m_lastHidden = hidden;
    if (hidden)
        m_hidden.append(name);
    const int points = rank(name, hidden);
    return points < 2 && (!m_any || points < m_chosenRank);
}

void SheetChoice::offer(std::vector<RawRow> rows, std::vector<ImportIssue> issues)
{
    if (rows.empty() && m_wanted.isEmpty())
        return;
    m_any = true;
    m_chosen = m_names.last();
    m_chosenRank = rank(m_chosen, m_lastHidden);
    m_rows = std::move(rows);
    m_issues = std::move(issues);
}

base::Result<WorkbookSheet> SheetChoice::result(const QString& format, const QString& fileName) &&
{
    if (!m_any && m_wanted.isEmpty())
        return nothingInside(fileName);
    if (!m_any)
        return base::Error{base::ErrorKind::NotFound, kNoSuchSheet, {fileName, m_wanted, listed(m_names)}, {}};
    if (m_rows.empty())
        return nothingInside(fileName, m_chosen);
    if (m_hidden.contains(m_chosen))
        m_issues.push_back({IssueSeverity::Note, 0, {}, QStringLiteral("hidden_sheet"), {}, kHiddenSheet, {m_chosen}});
    else if (!m_hidden.isEmpty())
        m_issues.push_back(
            {IssueSeverity::Note, 0, {}, QStringLiteral("hidden_sheets"), {}, kHiddenSheets, {listed(m_hidden)}});
    return WorkbookSheet{format, m_names, {m_chosen, std::move(m_rows)}, std::move(m_issues)};
}

ImportIssue formulaError(int line, const QString& text)
{
    return {IssueSeverity::Warning, line, {}, QStringLiteral("formula_error"), text, kFormulaError, {text}};
}

ImportIssue formulaWithoutValue(int line, const QString& cell)
{
    return {IssueSeverity::Warning, line, {}, QStringLiteral("formula_without_value"), {}, kNoValue, {cell}};
}

} // namespace landkort::exchange
