// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/register_charts.h"

#include "core/query/filter_words.h"

#include <algorithm>

namespace landkort::app {

using base::fillPlaceholders;
using query::Dimension;

namespace {

constexpr size_t kUseCaseBars = 12;
constexpr size_t kMunicipalityBars = 10;
constexpr size_t kLongestGap = 30; ///< years; a mistyped year must not make an axis of centuries

/// "and 14 with 2 projects · 31 with 1 project"
QString restInWords(const std::vector<CutRows::Rest>& rest, bool anyShown, const base::Texts& texts)
{
    QStringList parts;
    for (const auto& group : rest) {
        const QString with = texts.translate("Charts", "with %n project(s)", nullptr, group.projects);
        parts.append(texts.number(group.items) + QLatin1Char(' ') + with);
    }
    const QString joined = parts.join(QStringLiteral(" · "));
    return anyShown ? fillPlaceholders(texts.translate("Charts", "and %1"), {joined}) : joined;
}

void addRest(BarData& data, const CutRows& cut, const base::Texts& texts)
{
    data.rows = cut.rows;
    if (!cut.rest.empty())
        data.notes.append(restInWords(cut.rest, !cut.rows.empty(), texts));
}

} // namespace

DomainChart::DomainChart(FilterController& controller, const Theme& theme, QWidget* parent)
    : BarChart(controller, theme, Dimension::Domain, BarDirection::Rows, true, parent)
{
    setObjectName(QStringLiteral("domainChart"));
}

static QString originWords(const domain::DomainEntry* entry, const base::Texts& texts)
{
    using Origin = domain::DomainEntry::Origin;
    if (entry == nullptr)
        return {};
    switch (entry->origin) {
    case Origin::Slide:
        return texts.translate("Charts", "The domain is on KL's slide.");
    case Origin::Press:
        return texts.translate("Charts", "The domain is named in the press.");
    case Origin::Ours:
        return texts.translate("Charts", "The domain is our addition.");
    case Origin::Edition:
        return {};
    }
    return {};
}

BarData DomainChart::makeData() const
{
    BarData bars;
    bars.title = texts().translate("Charts", "In operation and pilots by domain");
    bars.rowHeading = query::dimensionLabel(dimension(), texts());
    const auto& landscape = controller().landscape();
    for (int item = 0; item < landscape.itemCount(dimension()); ++item) {
        BarRow row = rowOf(item);
        row.note = originWords(landscape.vocabulary().domain(row.key), texts());
        if (row.counts.projects > 0 || row.chosen || !landscape.isNotStated(dimension(), item))
            bars.rows.push_back(row);
    }
    sortByProjects(bars.rows);
    bars.tableRows = bars.rows;
    for (auto& row : bars.tableRows) {
        const auto* entry = landscape.vocabulary().domain(row.key);
        if (entry != nullptr && entry->origin == domain::DomainEntry::Origin::Ours)
            row.tag = texts().translate("Charts", "ours");
    }
    return bars;
}

StatusChart::StatusChart(FilterController& controller, const Theme& theme, QWidget* parent)
    : BarChart(controller, theme, Dimension::Status, BarDirection::Rows, false, parent)
{
    setObjectName(QStringLiteral("statusChart"));
}

BarData StatusChart::makeData() const
{
    BarData bars;
    bars.title = texts().translate("Charts", "Status");
    bars.rowHeading = query::dimensionLabel(dimension(), texts());
    const auto& landscape = controller().landscape();
    for (int item = 0; item < landscape.itemCount(dimension()); ++item) {
        BarRow row = rowOf(item);
        row.label = statusWord(domain::kAllStatuses[static_cast<size_t>(item)], documented(), texts());
        bars.rows.push_back(row);
    }
    if (controller().snapshot().placeFiltered)
        bars.notes.append(texts().translate("Charts", "The status in the chosen places."));
    bars.notes.append(texts().translate("Charts", "Paler: stated more than two years ago or without a date."));
    return bars;
}

UseCaseChart::UseCaseChart(FilterController& controller, const Theme& theme, QWidget* parent)
    : BarChart(controller, theme, Dimension::UseCase, BarDirection::Rows, true, parent)
{
    setObjectName(QStringLiteral("useCaseChart"));
}

BarData UseCaseChart::makeData() const
{
    BarData bars;
    bars.title = texts().translate("Charts", "Use cases");
    bars.rowHeading = query::dimensionLabel(dimension(), texts());
    std::vector<BarRow> all = rowsWithProjects();
    for (auto& row : all) {
        const auto* entry = controller().landscape().vocabulary().useCase(row.key);
        if (entry != nullptr && documented())
            row.tag = entry->klHeading ? QStringLiteral("KL") : texts().translate("Charts", "ours");
    }
    sortByProjects(all);
    addRest(bars, cutBetweenEquals(all, kUseCaseBars), texts());
    bars.tableRows = all;
    if (documented())
        bars.notes.append(texts().translate("Charts", "KL: one of KL's 13 headings. Ours: added by us."));
    return bars;
}

MunicipalityChart::MunicipalityChart(FilterController& controller, const Theme& theme, QWidget* parent)
    : BarChart(controller, theme, Dimension::Municipality, BarDirection::Rows, true, parent)
{
    setObjectName(QStringLiteral("municipalityChart"));
}

BarData MunicipalityChart::makeData() const
{
    BarData bars;
    bars.title = documented() ? texts().translate("Charts", "Municipalities with most documented projects")
                              : texts().translate("Charts", "Municipalities with most projects");
    bars.rowHeading = query::dimensionLabel(dimension(), texts());
    std::vector<BarRow> all = rowsWithProjects();
    int counted = 0;
    std::vector<BarRow> withoutPlace;
    for (const auto& row : all) {
        counted += row.counts.projects;
        if (row.key == query::kNotStatedKey)
            withoutPlace.push_back(row);
    }
    std::erase_if(all, [](const BarRow& row) { return row.key == query::kNotStatedKey; });
    sortByProjects(all);
    addRest(bars, cutBetweenEquals(all, kMunicipalityBars), texts());
    bars.tableRows = all;
    for (const auto& row : withoutPlace) {
        bars.tableRows.push_back(row); // so that the table adds up
        bars.notes.append(
            texts().translate("Charts", "%n project(s) without a named municipality", nullptr, row.counts.projects));
    }
    const int projects = controller().snapshot().facet(dimension()).projectsWithout;
    if (counted > projects)
        bars.notes.append(fillPlaceholders(
            texts().translate("Charts", "Shared projects count in each municipality: %1 counts of %2 projects."),
            {texts().number(counted), texts().number(projects)}));
    bars.notes.append(texts().translate("Charts", "The status is the municipality's own."));
    return bars;
}

StartYearChart::StartYearChart(FilterController& controller, const Theme& theme, QWidget* parent)
    : BarChart(controller, theme, Dimension::StartYear, BarDirection::Columns, true, parent)
{
    setObjectName(QStringLiteral("startYearChart"));
}

BarData StartYearChart::makeData() const
{
    BarData bars;
    bars.title = texts().translate("Charts", "Start year");
    bars.rowHeading = query::dimensionLabel(dimension(), texts());
    const auto& landscape = controller().landscape();
    const query::Facet& facet = controller().snapshot().facet(dimension());
    const BarRow notStated = rowOf(landscape.itemCount(dimension()) - 1);
    bars.lead = fillPlaceholders(
        texts().translate("Charts", "stated for %1 of %2"),
        {texts().number(facet.projectsWithout - notStated.counts.projects), texts().number(facet.projectsWithout)});
    std::vector<BarRow> stated = rowsWithProjects();
    std::erase_if(stated, [](const BarRow& row) { return row.key == query::kNotStatedKey; });
    for (const auto& row : stated) {
        // Years without a project stand in the row as an empty place: the axis is time.
        const size_t full = bars.rows.size() + kLongestGap;
        while (!bars.rows.empty() && bars.rows.size() < full &&
               bars.rows.back().label.toInt() + 1 < row.label.toInt()) {
            BarRow gap;
            gap.label = QString::number(bars.rows.back().label.toInt() + 1);
            bars.rows.push_back(gap);
        }
        bars.rows.push_back(row);
    }
    bars.tableRows = stated;
    if (notStated.counts.projects > 0 || notStated.chosen)
        bars.tableRows.push_back(notStated);
    return bars;
}

} // namespace landkort::app
