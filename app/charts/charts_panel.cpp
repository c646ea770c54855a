// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charts_panel.h"

#include "app/charts/register_charts.h"
#include "app/charts/totals_card.h"
#include "app/charts/unpublished_card.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace landkort::app {

ChartsPanel::ChartsPanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_controller(controller), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget(this);
    column->setObjectName(QStringLiteral("chartsColumn"));
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_charts = {new DomainChart(controller, theme, column), new StatusChart(controller, theme, column),
                new UseCaseChart(controller, theme, column), new MunicipalityChart(controller, theme, column),
                new StartYearChart(controller, theme, column)};
    m_unpublished = new UnpublishedCard(theme, column);
    m_totals = new TotalsCard(theme, column);
    for (auto* chart : m_charts) {
        m_layout->addWidget(chart);
        chart->view().installEventFilter(this);
    }
    m_layout->addWidget(m_unpublished);
    m_layout->addWidget(m_totals);
    m_layout->addStretch(1);
    setWidget(column);
    viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);

    connect(&controller, &FilterController::snapshotChanged, this, &ChartsPanel::refresh);
    connect(&controller, &FilterController::landscapeChanged, this, &ChartsPanel::applyTheme);
    connect(&controller, &FilterController::highlightChanged, this, &ChartsPanel::refreshHighlight);
    connect(&controller, &FilterController::languageChanged, this, &ChartsPanel::applyTheme);
    connect(&theme, &Theme::changed, this, &ChartsPanel::applyTheme);
    applyTheme();
}

ChartsPanel::~ChartsPanel()
{
    disconnect(&m_controller, nullptr, this,
               nullptr); // a chart that loses the focus while it goes clears the highlight
}

void ChartsPanel::setPublishedEditions(const std::vector<domain::Edition>& editions)
{
    m_totals->setEditions(editions);
    m_totals->refresh(m_controller.texts());
}

void ChartsPanel::refresh()
{
    if (!m_controller.hasLandscape())
        return;
    const bool isRegister = m_controller.landscape().isRegister();
    for (auto* chart : m_charts) {
        chart->setVisible(isRegister);
        if (isRegister)
            chart->refresh();
    }
    m_unpublished->setVisible(!isRegister);
}

void ChartsPanel::refreshHighlight()
{
    if (!m_controller.hasLandscape() || !m_controller.landscape().isRegister())
        return;
    for (auto* chart : m_charts)
        chart->refreshHighlight();
}

void ChartsPanel::applyTheme()
{
    m_layout->setSpacing(m_theme.px(16));
    verticalScrollBar()->setSingleStep(m_theme.px(40));
    setAccessibleName(m_controller.texts().translate("Charts", "Charts"));
    for (auto* chart : m_charts)
        chart->applyTheme();
    m_unpublished->refresh(m_controller.texts());
    m_totals->applyTheme(m_controller.texts());
    m_totals->refresh(m_controller.texts());
    refresh();
}

/// A chart reached by Tab must be on screen.
bool ChartsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto* view = qobject_cast<QWidget*>(watched))
            ensureWidgetVisible(view);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace landkort::app
