// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace landkort::app {

class BarChart;
class ChartCard;
class TotalsCard;
class UnpublishedCard;

/// The right column: the charts of the edition shown, one below the other, and KL's published totals on their own. For
/// an edition of published totals the distributions are said to be unpublished. All numbers come from the snapshot.
class ChartsPanel : public QScrollArea {
    Q_OBJECT
public:
    ChartsPanel(FilterController& controller, Theme& theme, QWidget* parent = nullptr);
    ~ChartsPanel() override;

    /// All editions of the store; the published totals among them are drawn.
    void setPublishedEditions(const std::vector<domain::Edition>& editions);
    const std::vector<BarChart*>& charts() const { return m_charts; }
    TotalsCard& totals() const { return *m_totals; }
    UnpublishedCard& unpublished() const { return *m_unpublished; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshHighlight();
    void applyTheme();

    FilterController& m_controller;
    Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<BarChart*> m_charts;
    UnpublishedCard* m_unpublished;
    TotalsCard* m_totals;
};

} // namespace landkort::app
