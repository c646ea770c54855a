// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/exchange/contact_finder.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/register_synonyms.h"
#include "core/exchange/text_repair.h"

#include <QCoreApplication>

namespace landkort::exchange {

using domain::OriginRule;

static constexpr qsizetype kMostQuoted = 200;

RowReader::RowReader(const RawTable& table, const ColumnMapping& mapping) : m_mapping(mapping)
{
    Q_ASSERT(table.header.size() == static_cast<qsizetype>(mapping.columns.size()));
    Q_UNUSED(table)
    m_columns.fill(-1);
    for (int i = 0; const auto& column : mapping.columns) {
        if (column.field == ImportField::Contact)
            m_contactColumns.push_back(i);
        else if (column.field != ImportField::Ignore)
            m_columns.at(static_cast<size_t>(column.field)) = i;
        ++i;
    }
}

void RowReader::start(const RawRow& row, ParsedRow& parsed, std::vector<ImportIssue>& issues)
{
    m_row = &row;
    m_parsed = &parsed;
    m_issues = &issues;
    parsed.lineNumber = row.lineNumber;
}

const QString& RowReader::header(ImportField field) const
{
    static const QString none;
    const int column = m_columns.at(static_cast<size_t>(field));
    return column < 0 ? none : m_mapping.columns[static_cast<size_t>(column)].header;
}

QString RowReader::text(ImportField field)
{
    const int column = m_columns.at(static_cast<size_t>(field));
    if (column < 0)
        return {};
    const QString& raw = m_row->cells.at(column);
    if (raw.isEmpty())
        return {};
    const RepairedText repaired = repairText(raw);
    const QString unmarked = withoutMark(repaired.text);
    if (unmarked != repaired.text)
        origin(field, raw, OriginRule::Unmarked);
    const TextWithoutContacts safe = takeOutContacts(unmarked);
    if (!safe.contacts.isEmpty()) {
        for (const auto& contact : safe.contacts)
            m_parsed->contacts.push_back({header(field), contact});
        origin(field, safe.text, OriginRule::ContactRemoved);
        note(field, "contact_in_text", {},
             QT_TRANSLATE_NOOP("ImportIssue", "In %1 there was contact data; it was taken out and kept apart."));
    } else if (repaired.rule == OriginRule::Mojibake) {
        origin(field, raw, OriginRule::Mojibake);
        note(field, "repaired_text", raw,
             QT_TRANSLATE_NOOP("ImportIssue", "In %1, broken letters were repaired: “%2” became “%3”."),
             {repaired.text.left(kMostQuoted)});
    } else if (repaired.rule) {
        origin(field, raw, *repaired.rule);
    }
    if (safe.text.isEmpty())
        return {};
    const bool isOutcome = field == ImportField::Outcome && outcomeFromWords(safe.text); // "ikke oplyst" is one
    if (meansNotStated(safe.text) && !isOutcome && !m_mapping.rules.meaningOf(key(field), safe.text)) {
        origin(field, safe.text, OriginRule::NotStatedWord);
        return {};
    }
    return safe.text;
}

QString RowReader::line(ImportField field)
{
    const QString whole = text(field);
    QString simple = whole.simplified();
    if (simple != whole)
        origin(field, whole, OriginRule::Spaces);
    return simple;
}

std::vector<domain::Contact> RowReader::contacts() const
{
    std::vector<domain::Contact> found;
    for (const int column : m_contactColumns) {
        const QString text = repairText(m_row->cells.at(column)).text;
        if (!meansNotStated(text))
            found.push_back({m_mapping.columns[static_cast<size_t>(column)].header, text});
    }
    return found;
}

std::optional<QString> RowReader::ruled(ImportField field, const QString& text)
{
    auto meaning = m_mapping.rules.meaningOf(key(field), text);
    if (meaning)
        origin(field, text, OriginRule::UserRule);
    return meaning;
}

void RowReader::origin(ImportField field, const QString& original, OriginRule rule,
                       const domain::MunicipalityCode& municipality)
{
    m_parsed->origins.push_back({key(field), municipality, {0, m_row->lineNumber}, header(field), original, rule});
}

ImportIssue RowReader::issue(IssueSeverity severity, ImportField field, const char* code, const QString& value,
                             const char* source, const QStringList& furtherArguments) const
{
    const QString quoted = value.left(kMostQuoted);
    return {severity,
            m_row->lineNumber,
            header(field),
            QString::fromLatin1(code),
            quoted,
            source,
            QStringList{header(field), quoted} + furtherArguments};
}

void RowReader::warn(ImportField field, const char* code, const QString& value, const char* source,
                     const QStringList& furtherArguments)
{
    m_issues->push_back(issue(IssueSeverity::Warning, field, code, value, source, furtherArguments));
}

void RowReader::note(ImportField field, const char* code, const QString& value, const char* source,
                     const QStringList& furtherArguments)
{
    m_issues->push_back(issue(IssueSeverity::Note, field, code, value, source, furtherArguments));
}

void RowReader::lose(const char* code, const char* source)
{
    m_issues->push_back({IssueSeverity::Error,
                         m_row->lineNumber,
                         header(ImportField::Title),
                         QString::fromLatin1(code),
                         {},
                         source,
                         {}});
}

} // namespace landkort::exchange
