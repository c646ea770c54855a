// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_text.h"

#include "app/cli/text_table.h"
#include "core/query/filter_words.h"
#include "core/query/local_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::cli {

namespace {

using base::fillPlaceholders;
using domain::Status;
using query::Dimension;

constexpr int kWidth = 100;
constexpr const char* kLabels = "CliSummary"; // the context of texts that are chosen first

QString line(const QString& text)
{
    return wrapped(QString(), text, kWidth) + QLatin1Char('\n');
}

QString numberOrNotStated(const std::optional<int>& value, const base::Texts& texts)
{
    return value ? texts.number(*value) : texts.notStated();
}

/// Rule 8: examples are named as such; a complete list has KL's labels.
QString totalLabel(const query::Landscape& landscape, const char* examples, const char* complete,
                   const base::Texts& texts)
{
    const bool asExamples = landscape.isRegister() && landscape.isDocumentedExamples();
    return texts.translate(kLabels, asExamples ? examples : complete);
}

struct TotalRow {
    std::optional<int> value;
    std::optional<int> whole;
    QString label;
};

std::vector<TotalRow> totalRows(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& totals = snapshot.totals;
    const auto& whole = snapshot.unfiltered;
    const auto& landscape = *snapshot.landscape;
    QString inOperation = totalLabel(landscape, QT_TRANSLATE_NOOP("CliSummary", "stated to be in operation"),
                                     QT_TRANSLATE_NOOP("CliSummary", "projects in operation"), texts);
    if (totals.inOperationRecent && totals.inOperation.value_or(0) > 0)
        inOperation += QStringLiteral(", ") + texts.translate("CliSummary", "of which %n stated within two years",
                                                              nullptr, *totals.inOperationRecent);
    std::vector<TotalRow> rows = {
        {totals.projects, whole.projects,
         totalLabel(landscape, QT_TRANSLATE_NOOP("CliSummary", "documented projects"),
                    QT_TRANSLATE_NOOP("CliSummary", "AI projects"), texts)},
        {totals.municipalities, whole.municipalities,
         totalLabel(landscape, QT_TRANSLATE_NOOP("CliSummary", "named municipalities"),
                    QT_TRANSLATE_NOOP("CliSummary", "municipalities"), texts)},
        {totals.inOperation, whole.inOperation, inOperation},
        {totals.pilot, whole.pilot, texts.translate("CliSummary", "pilot projects")},
        {totals.planned, whole.planned, texts.translate("CliSummary", "planned")},
        {totals.ended, whole.ended, texts.translate("CliSummary", "ended or abandoned")},
        {totals.unknown, whole.unknown, texts.translate("CliSummary", "status not stated")},
    };
    if (totals.withoutMunicipality.value_or(0) > 0)
        rows.push_back({totals.withoutMunicipality, whole.withoutMunicipality,
                        texts.translate("CliSummary", "without a named municipality")});
    return rows;
}

/// Numbers under each other, and under a filter "12 af 148" with both numbers lined up.
QString totalsBlock(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto rows = totalRows(snapshot, texts);
    const bool filtered = !snapshot.filter.isEmpty();
    qsizetype valueWidth = 0, wholeWidth = 0;
    for (const auto& row : rows) {
        valueWidth = std::max(valueWidth, numberOrNotStated(row.value, texts).size());
        wholeWidth = std::max(wholeWidth, numberOrNotStated(row.whole, texts).size());
    }
    QString block;
    for (const auto& row : rows) {
        QString value = numberOrNotStated(row.value, texts).rightJustified(valueWidth);
        if (filtered && row.value && row.whole)
            value = fillPlaceholders(texts.translate("CliSummary", "%1 of %2"),
                                     {value, texts.number(*row.whole).rightJustified(wholeWidth)});
        block += wrapped(QStringLiteral("  ") + value + QStringLiteral("  "), row.label, kWidth) + QLatin1Char('\n');
    }
    return block;
}

QString notes(const query::Snapshot& snapshot, const base::Texts& texts)
{
    QString text;
    if (snapshot.placeFiltered)
        text += line(texts.translate("CliSummary", "The status is the one stated for the chosen municipalities."));
    if (snapshot.sharedProjects > 0)
        text += line(texts.translate("CliSummary", "%n project(s) are shared and count in several municipalities.",
                                     nullptr, snapshot.sharedProjects));
    return text.isEmpty() ? text : QLatin1Char('\n') + text;
}

/// Rule 8: in examples a zero is "none documented", which is not the same as none.
QString cell(int count, const base::Texts& texts)
{
    return count == 0 ? QStringLiteral("–") : texts.number(count);
}

QString domainTable(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    TextTable table;
    table.addRow({query::dimensionLabel(Dimension::Domain, texts), texts.translate("CliSummary", "Projects"),
                  texts.translate("CliSummary", "In operation"), texts.translate("CliSummary", "Pilot"),
                  texts.translate("CliSummary", "Planned"), texts.translate("CliSummary", "Ended"),
                  texts.translate("CliSummary", "Not stated")});
    table.addRule();
    const auto addRow = [&](const QString& label, int projects, auto countOf) {
        QStringList cells = {label, cell(projects, texts)};
        for (const auto status : domain::kAllStatuses)
            cells.append(cell(countOf(status), texts));
        table.addRow(cells);
    };
    for (const auto& row : snapshot.facet(Dimension::Domain).rows) {
        if (landscape.isNotStated(Dimension::Domain, row.item) && row.filtered.projects == 0)
            continue;
        addRow(harmless(landscape.itemLabel(Dimension::Domain, row.item, texts)), row.filtered.projects,
               [&](Status s) { return row.filtered.of(s); });
    }
    table.addRule();
    addRow(texts.translate("CliSummary", "Total"), snapshot.totals.projects.value_or(0),
           [&](Status s) { return snapshot.totals.of(s).value_or(0); });
    QString text = QLatin1Char('\n') + table.toString();
    if (landscape.isDocumentedExamples())
        text += texts.translate("CliSummary", "– = none documented") + QLatin1Char('\n');
    return text;
}

/// What to take away to see projects again.
QString emptyBlock(const query::Snapshot& snapshot, const base::Texts& texts)
{
    QStringList causes;
    for (const auto dimension : snapshot.emptiedBy)
        causes.append(query::dimensionLabel(dimension, texts));
    if (snapshot.emptiedByStartedRange)
        causes.append(query::dimensionLabel(Dimension::StartYear, texts));
    if (snapshot.emptiedByText)
        causes.append(texts.translate("CliSummary", "Search"));
    if (causes.isEmpty())
        return QLatin1Char('\n') + line(texts.translate("CliSummary", "No project matches all the filters together."));
    return QLatin1Char('\n') +
           line(fillPlaceholders(texts.translate("CliSummary", "No project matches. Without one of these filters there "
                                                               "would be some: %1."),
                                 {causes.join(QStringLiteral(", "))}));
}

} // namespace

QString editionTitle(const domain::Edition& edition, const base::Texts& texts)
{
    const QString date = texts.date(edition.asOf);
    if (edition.bundled && edition.coverage == domain::Coverage::Documented)
        return fillPlaceholders(
            texts.translate("CliSummary", "Publicly documented AI projects as of %1 – not KL's list"), {date});
    return fillPlaceholders(texts.translate("CliSummary", "%1 as of %2"), {edition.name, date});
}

QString coverageSentence(const domain::Edition& edition, const base::Texts& texts)
{
    if (edition.published) {
        const bool firstHand = edition.published->quality == domain::TotalsQuality::FirstHand;
        return fillPlaceholders(
            firstHand ? texts.translate("CliSummary", "Only totals have been published. Source: %1.")
                      : texts.translate("CliSummary", "Only totals have been published. Second-hand source: %1."),
            {edition.published->source});
    }
    return edition.coverage == domain::Coverage::Complete
               ? texts.translate("CliSummary", "The list is complete as reported.")
               : texts.translate("CliSummary",
                                 "Examples with a source, not a census: a municipality without a project has "
                                 "none documented here, which is not the same as none.");
}

QString editionTitle(const query::Landscape& landscape, const base::Texts& texts)
{
    const QString local = query::localCount(landscape.local(), texts);
    const QString title = editionTitle(landscape.edition(), texts);
    return local.isEmpty() ? title : title + QStringLiteral(" · ") + local;
}

QString summaryText(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    QString text = line(editionTitle(landscape.edition(), texts)) + line(coverageSentence(landscape.edition(), texts));
    if (const QString local = query::localSentence(landscape.local(), texts); !local.isEmpty())
        text += line(local);
    const QString filter = query::filterInWords(snapshot.filter, landscape, texts);
    if (!filter.isEmpty())
        text += line(fillPlaceholders(texts.translate("CliSummary", "Filter: %1"), {filter}));
    text += QLatin1Char('\n') + totalsBlock(snapshot, texts);
    if (!landscape.isRegister())
        return text;
    if (snapshot.isEmpty() && !snapshot.filter.isEmpty())
        return text + emptyBlock(snapshot, texts);
    return text + notes(snapshot, texts) + domainTable(snapshot, texts);
}

} // namespace landkort::cli
