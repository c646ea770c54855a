// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_view.h"
#include "app/charts/chart_card.h"
#include "app/filter/filter_controller.h"

namespace landkort::app {

class BarTableModel;
class StatusLegend;

/// A card with stacked bars over one dimension of the filter. A derived class says what its bars are; this one repaints
/// when the snapshot, the highlight, the language or the theme changes, and turns clicks into changes of the filter.
class BarChart : public ChartCard {
    Q_OBJECT
public:
    BarChart(FilterController& controller, const Theme& theme, query::Dimension dimension, BarDirection direction,
             bool withLegend, QWidget* parent);
    ~BarChart() override;

    void refresh();
    void refreshHighlight();
    void applyTheme();

    BarView& view() const { return *m_view; }
    StatusLegend* legend() const { return m_legend; } ///< nothing when the bars name the statuses themselves
    BarTableModel& tableModel() const { return *m_model; }
    query::Dimension dimension() const { return m_dimension; }

protected:
    virtual BarData makeData() const = 0;
    void prepareTable(TwinTable& table) override;
    const FilterController& controller() const { return m_controller; }
    const base::Texts& texts() const { return m_controller.texts(); }
    bool documented() const { return m_controller.landscape().isDocumentedExamples(); }
    /// The bar of an item of the dimension, with its part of the highlight.
    BarRow rowOf(int item) const;
    /// All items with projects, or chosen, in the edition's order.
    std::vector<BarRow> rowsWithProjects() const;

private:
    void toggle(query::Dimension dimension, const QString& key);
    void rest(query::Dimension dimension, const QString& key);

    FilterController& m_controller;
    query::Dimension m_dimension;
    BarView* m_view;
    StatusLegend* m_legend = nullptr;
    BarTableModel* m_model;
};

/// The largest first; equal ones keep their order.
void sortByProjects(std::vector<BarRow>& rows);

/// Rows sorted by sortByProjects, cut where a group of equals ends so that at most `wanted` stay (chosen ones always
/// do); what was cut is told as "and 14 with 2 projects". When already the first group is larger, nothing stays.
struct CutRows {
    std::vector<BarRow> rows;
    struct Rest {
        int items;
        int projects; ///< each
    };
    std::vector<Rest> rest;
};
CutRows cutBetweenEquals(const std::vector<BarRow>& sorted, size_t wanted);

} // namespace landkort::app
