// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_output.h"

#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "core/exchange/issue_groups.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace landkort::cli {

namespace {

constexpr int kWidth = 100;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray issuesJson(const std::vector<exchange::ImportIssue>& issues, const base::Texts& texts)
{
    QJsonArray array;
    for (const auto& issue : issues)
        array.append(
            QJsonObject{{QStringLiteral("severity"), exchange::key(issue.severity)},
                        {QStringLiteral("line"), issue.lineNumber > 0 ? QJsonValue(issue.lineNumber) : QJsonValue()},
                        {QStringLiteral("column"), textOrNull(issue.column)},
                        {QStringLiteral("code"), issue.code},
                        {QStringLiteral("value"), textOrNull(issue.value)},
                        {QStringLiteral("message"), issue.sentence(texts)}});
    return array;
}

QString severityInWords(exchange::IssueSeverity severity, const base::Texts& texts)
{
    switch (severity) {
    case exchange::IssueSeverity::Error:
        return texts.translate("CliImport", "Error");
    case exchange::IssueSeverity::Warning:
        return texts.translate("CliImport", "Warning");
    case exchange::IssueSeverity::Note:
        return texts.translate("CliImport", "Note");
    }
    return {};
}

QString linesInWords(const std::vector<int>& lines, const base::Texts& texts)
{
    constexpr size_t mostNamed = 8;
    QStringList numbers;
    for (size_t i = 0; i < std::min(lines.size(), mostNamed); ++i)
        numbers.append(QString::number(lines[i]));
    if (lines.size() > mostNamed)
        numbers.append(QStringLiteral("…"));
    const int count = static_cast<int>(lines.size());
    if (count == 1)
        return lines.front() == 0 ? texts.translate("CliImport", "the file")
                                  : base::fillPlaceholders(texts.translate("CliImport", "line %1"), {numbers.front()});
    return base::fillPlaceholders(texts.translate("CliImport", "%1 rows (lines %2)"),
                                  {texts.number(count), numbers.join(QStringLiteral(", "))});
}

QString groupsText(const std::vector<exchange::ImportIssue>& issues, const base::Texts& texts)
{
    QString text;
    bool answerable = false;
    for (const auto& group : exchange::groupIssues(issues)) {
        const QString lead = QStringLiteral("  ") + severityInWords(group.first.severity, texts) +
                             QStringLiteral(" · ") + linesInWords(group.lines, texts) + QStringLiteral(": ");
        text += wrapped(QStringLiteral("  "), lead.mid(2) + group.first.sentence(texts), kWidth) + QLatin1Char('\n');
        answerable = answerable || group.first.code.startsWith(QStringLiteral("unknown_"));
    }
    if (answerable)
        text += QLatin1Char('\n') +
                wrapped({},
                        texts.translate("CliImport", "What was not recognised can be answered once in a mapping, for "
                                                     "instance {\"values\": {\"status\": {\"Drift (delvis)\": "
                                                     "\"in_operation\"}}}; see packaging/mapping.md."),
                        kWidth) +
                QLatin1Char('\n');
    return text;
}

QString totalsText(const query::Totals& totals, const base::Texts& texts)
{
    QStringList parts = {base::fillPlaceholders(
        texts.translate("CliImport", "projects %1, municipalities %2"),
        {texts.number(totals.projects.value_or(0)), texts.number(totals.municipalities.value_or(0))})};
    for (const auto status : domain::kAllStatuses)
        parts.append(label(status, texts) + QLatin1Char(' ') + texts.number(totals.of(status).value_or(0)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QJsonObject importJson(const workflow::PreparedImport& import, const query::Totals* totals, const base::Texts& texts)
{
    QJsonObject mapping;
    for (const auto& column : import.mapping.columns)
        mapping.insert(column.header, exchange::key(column.field));
    QJsonObject json{{QStringLiteral("edition"), editionJson(import.content.edition)},
                     {QStringLiteral("rows_read"), import.rowsRead},
                     {QStringLiteral("projects"), import.projects},
                     {QStringLiteral("merged"), import.merged},
                     {QStringLiteral("skipped"), import.skipped},
                     {QStringLiteral("issues"), issuesJson(import.issues, texts)},
                     {QStringLiteral("mapping"), mapping}};
    if (totals)
        json.insert(QStringLiteral("totals"), totalsJson(*totals));
    return json;
}

QString importText(const workflow::PreparedImport& import, const query::Totals& totals, bool into, bool dryRun,
                   const base::Texts& texts)
{
    const auto fill = [&](const char* source, const QStringList& arguments) {
        return base::fillPlaceholders(texts.translate("CliImport", source), arguments) + QLatin1Char('\n');
    };
    QString text =
        fill(QT_TRANSLATE_NOOP("CliImport", "%1 rows = %2 projects + %3 rows of the same project + %4 left out"),
             {texts.number(import.rowsRead), texts.number(import.projects), texts.number(import.merged),
              texts.number(import.skipped)});
    if (into)
        text += fill(QT_TRANSLATE_NOOP("CliImport", "Of the projects %1 are new and %2 update one of the edition's."),
                     {texts.number(import.added), texts.number(import.updated)});
    text += fill(QT_TRANSLATE_NOOP("CliImport", "The edition then holds: %1"), {totalsText(totals, texts)});
    text += QLatin1Char('\n') + fill(QT_TRANSLATE_NOOP("CliImport", "Columns:"), {});
    TextTable columns(false);
    for (const auto& column : import.mapping.columns)
        columns.addRow({QStringLiteral("  ") + harmless(column.header), QStringLiteral("→"), label(column.field, texts),
                        column.field == exchange::ImportField::Ignore
                            ? QString()
                            : texts.number(static_cast<qint64>(column.confidence * 100)) + QStringLiteral(" %")});
    text += columns.toString();
    if (!import.issues.empty())
        text += QLatin1Char('\n') + fill(QT_TRANSLATE_NOOP("CliImport", "What was met on the way:"), {}) +
                groupsText(import.issues, texts);
    text += QLatin1Char('\n');
    text += dryRun ? fill(QT_TRANSLATE_NOOP("CliImport", "This was a dry run; nothing was stored."), {})
                   : fill(QT_TRANSLATE_NOOP("CliImport", "The edition “%1” is stored."), {import.content.edition.name});
    return text;
}

} // namespace landkort::cli
