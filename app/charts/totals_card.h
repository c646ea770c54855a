// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_card.h"
#include "core/domain/edition.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace landkort::app {

class TotalsView;

/// KL's published totals on their own: never together with the register (DOMAIN.md §6 rule 9).
class TotalsCard : public ChartCard {
    Q_OBJECT
public:
    TotalsCard(const Theme& theme, QWidget* parent = nullptr);

    /// Of these the ones of published totals, oldest first.
    void setEditions(const std::vector<domain::Edition>& editions);
    void refresh(const base::Texts& texts);
    void applyTheme(const base::Texts& texts);
    TotalsView& view() const { return *m_view; }
    QStandardItemModel& tableModel() const { return *m_model; }

protected:
    void prepareTable(TwinTable& table) override;

private:
    const Theme& m_theme;
    std::vector<domain::Edition> m_editions;
    TotalsView* m_view;
    QStandardItemModel* m_model;
};

} // namespace landkort::app
