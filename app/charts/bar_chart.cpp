// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_chart.h"

#include "app/charts/bar_table_model.h"
#include "app/charts/status_legend.h"
#include "app/charts/twin_table.h"

#include <algorithm>

namespace landkort::app {

using query::Dimension;

BarChart::BarChart(FilterController& controller, const Theme& theme, Dimension dimension, BarDirection direction,
                   bool withLegend, QWidget* parent)
    : ChartCard(theme, parent), m_controller(controller), m_dimension(dimension),
      m_view(new BarView(theme, direction, this)), m_model(new BarTableModel(this))
{
    if (withLegend) {
        m_legend = new StatusLegend(theme, this);
        connect(m_legend, &StatusLegend::activated, this,
                [this](const QString& key) { toggle(Dimension::Status, key); });
        connect(m_legend, &StatusLegend::rested, this, [this](const QString& key) { rest(Dimension::Status, key); });
    }
    setDrawing(m_legend, m_view);
    connect(m_view, &BarView::activated, this, [this](const QString& key) { toggle(m_dimension, key); });
    connect(m_view, &BarView::rested, this, [this](const QString& key) { rest(m_dimension, key); });
}

void BarChart::prepareTable(TwinTable& table)
{
    table.setModel(m_model);
    for (int column = 0; column < BarTableModel::ColumnCount; ++column)
        table.setColumnHidden(column, !BarTableModel::isShown(column, m_dimension));
    connect(&table, &TwinTable::rowActivated, this, [this](int row) {
        const QString key = m_model->keyOf(row); // the model is filled anew by the click
        if (!key.isEmpty())
            toggle(m_dimension, key);
    });
}

BarChart::~BarChart()
{
    delete m_legend; // losing the focus while they go, they still tell the chart
    delete m_view;
}

void BarChart::toggle(Dimension dimension, const QString& key)
{
    m_controller.toggle(dimension, key);
}

void BarChart::rest(Dimension dimension, const QString& key)
{
    if (key.isEmpty()) {
        const auto& item = m_controller.highlight().target.item;
        if (item && item->dimension == dimension)
            m_controller.clearHighlight();
        return;
    }
    query::HighlightTarget target;
    target.item = query::HighlightTarget::Item{dimension, key};
    m_controller.setHighlight(target);
}

void BarChart::refresh()
{
    BarData bars = makeData();
    bars.documented = documented();
    bars.highlightActive = !m_controller.highlight().isEmpty();
    m_view->setData(bars, texts());
    m_model->setRows(bars.listed(), BarTableModel::headings(bars, texts()));
    if (m_legend != nullptr)
        m_legend->setChosen(m_controller.filter().keys(Dimension::Status));
    setWords(bars.title, bars.lead, bars.notes);
    setDrawable(!bars.isEmpty());
    const bool nothing = std::none_of(bars.listed().begin(), bars.listed().end(),
                                      [](const BarRow& row) { return row.counts.projects > 0; });
    setEmptyText(nothing ? texts().translate("Charts", "Nothing to show: no projects match the filter.") : QString());
    fitTable();
}

void BarChart::refreshHighlight()
{
    BarData bars = m_view->data();
    bars.highlightActive = !m_controller.highlight().isEmpty();
    const auto& landscape = m_controller.landscape();
    for (auto& row : bars.rows) {
        const int item = row.key.isEmpty() ? -1 : landscape.itemOf(m_dimension, row.key);
        row.highlighted = item < 0 ? query::StatusCounts{} : m_controller.highlight().of(m_dimension, item);
    }
    m_view->setHighlight(bars);
}

void BarChart::applyTheme()
{
    applyCardTheme(texts());
    m_view->applyTheme();
    if (m_legend != nullptr)
        m_legend->setTexts(texts(), m_controller.hasLandscape() && documented());
}

BarRow BarChart::rowOf(int item) const
{
    const auto& landscape = m_controller.landscape();
    const auto& facet = m_controller.snapshot().facet(m_dimension).rows[static_cast<size_t>(item)];
    BarRow row;
    row.label = landscape.itemLabel(m_dimension, item, texts());
    row.key = landscape.itemKey(m_dimension, item);
    row.chosen = facet.chosen;
    row.counts = facet.others;
    row.highlighted = m_controller.highlight().of(m_dimension, item);
    return row;
}

std::vector<BarRow> BarChart::rowsWithProjects() const
{
    std::vector<BarRow> rows;
    for (const auto& facet : m_controller.snapshot().facet(m_dimension).rows) {
        if (facet.others.projects > 0 || facet.chosen)
            rows.push_back(rowOf(facet.item));
    }
    return rows;
}

void sortByProjects(std::vector<BarRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const BarRow& a, const BarRow& b) { return a.counts.projects > b.counts.projects; });
}

CutRows cutBetweenEquals(const std::vector<BarRow>& sorted, size_t wanted)
{
    CutRows cut;
    size_t begin = 0;
    bool full = false;
    while (begin < sorted.size()) {
        size_t end = begin;
        while (end < sorted.size() && sorted[end].counts.projects == sorted[begin].counts.projects)
            ++end;
        full = full || end > wanted;
        int left = 0;
        for (size_t i = begin; i < end; ++i) {
            if (!full || sorted[i].chosen)
                cut.rows.push_back(sorted[i]);
            else
                ++left;
        }
        if (left > 0)
            cut.rest.push_back({left, sorted[begin].counts.projects});
        begin = end;
    }
    return cut;
}

} // namespace landkort::app
