// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace landkort::app {

BarView::BarView(const Theme& theme, BarDirection direction, QWidget* parent)
    : QChartView(parent), m_theme(theme), m_direction(direction)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would cap the height at the size hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeSeries();
}

void BarView::makeSeries()
{
    QChart* base = chart();
    base->legend()->hide();
    base->setBackgroundVisible(false);
    base->setPlotAreaBackgroundVisible(false);
    base->setMargins({});
    base->setAnimationOptions(QChart::NoAnimation);
    m_categories = new QBarCategoryAxis(this);
    m_values = new QValueAxis(this);
    const bool rows = m_direction == BarDirection::Rows;
    if (rows)
        m_series = new QHorizontalStackedBarSeries(this);
    else
        m_series = new QStackedBarSeries(this);
    for (int i = 0; i < domain::kStatusCount * 2; ++i)
        m_sets.push_back(new QBarSet(QString(), this));
    base->addSeries(m_series);
    base->addAxis(m_categories, rows ? Qt::AlignLeft : Qt::AlignBottom);
    base->addAxis(m_values, rows ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    m_categories->setVisible(false);
    m_values->setVisible(false);
    // The view is the thing to click and to hover; the scene's own items would swallow it.
    base->setAcceptHoverEvents(false);
    setInteractive(false);
}

/// Taken off the chart while it is filled: otherwise every value lays the whole chart out again. A set makes an item of
/// every row it has, also where it is zero, so sets without a bar stay out.
void BarView::fillSeries()
{
    const int rows = static_cast<int>(m_data.rows.size());
    std::vector<QList<qreal>> values(m_sets.size(), QList<qreal>(rows, 0));
    QStringList categories;
    for (int row = 0; row < rows; ++row) {
        // Horizontal series count upwards from the bottom.
        const int at = m_direction == BarDirection::Rows ? rows - 1 - row : row;
        for (const auto& part : partsOf(m_data.rows[static_cast<size_t>(row)]))
            values[static_cast<size_t>(part.status) * 2 + !part.recent][at] = part.count;
        categories.append(QString::number(row));
    }
    chart()->removeSeries(m_series);
    for (auto* set : m_series->barSets()) {
        m_series->take(set);
        set->setParent(this);
    }
    for (size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->remove(0, static_cast<int>(m_sets[i]->count()));
        if (std::all_of(values[i].begin(), values[i].end(), [](qreal value) { return value == 0; }))
            continue;
        m_sets[i]->append(values[i]);
        m_series->append(m_sets[i]);
    }
    if (m_categories->categories() != categories)
        m_categories->setCategories(categories);
    chart()->addSeries(m_series);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
}

void BarView::setData(const BarData& data, const base::Texts& texts)
{
    m_data = data;
    m_texts = &texts;
    const int last = static_cast<int>(m_data.rows.size()) - 1;
    m_focused = std::clamp(m_focused, 0, std::max(0, last));
    m_rested = std::min(m_rested, last);
    fillSeries();
    place();
    QStringList spoken;
    for (const auto& row : m_data.rows)
        spoken.append(spokenRow(row, m_data.documented, texts));
    setAccessibleName(m_data.title);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

void BarView::setHighlight(const BarData& data)
{
    m_data.highlightActive = data.highlightActive;
    for (size_t i = 0; i < std::min(m_data.rows.size(), data.rows.size()); ++i)
        m_data.rows[i].highlighted = data.rows[i].highlighted;
    viewport()->update();
}

void BarView::applyTheme()
{
    const Palette& palette = m_theme.palette();
    for (size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setPen(Qt::NoPen);
        m_sets[i]->setBrush(i % 2 == 0 ? palette.status[i / 2] : palette.statusStale[i / 2]);
    }
    place();
}

void BarView::place()
{
    m_geometry = BarGeometry(m_data, m_direction, m_theme, width());
    m_series->setBarWidth(m_geometry.thickness());
    m_values->setRange(0, m_geometry.valueRange());
    chart()->setPlotArea(m_geometry.plotArea());
    updateGeometry();
    viewport()->update();
}

int BarView::heightForWidth(int width) const
{
    return BarGeometry(m_data, m_direction, m_theme, width).height();
}

QSize BarView::sizeHint() const
{
    return {m_theme.px(320), m_geometry.height()};
}

QSize BarView::minimumSizeHint() const
{
    return {m_theme.px(200), m_geometry.height()};
}

void BarView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

/// The column scrolls, not the chart.
void BarView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void BarView::rest(int row)
{
    if (row == m_rested)
        return;
    m_rested = row;
    const bool known = row >= 0 && !m_data.rows[static_cast<size_t>(row)].key.isEmpty();
    setCursor(known ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    emit rested(known ? m_data.rows[static_cast<size_t>(row)].key : QString());
}

bool BarView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        rest(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = m_geometry.rowAt(help->pos());
        if (row < 0 || m_texts == nullptr) {
            QToolTip::hideText();
            return true;
        }
        const QString tip = tipOf(m_data.rows[static_cast<size_t>(row)], m_data.documented, *m_texts);
        const QString plain = tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(plain), viewport(),
                           m_geometry.band(row).toRect());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void BarView::mouseMoveEvent(QMouseEvent* event)
{
    rest(m_geometry.rowAt(event->position()));
}

void BarView::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the release is ours
}

void BarView::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = m_geometry.rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_focused = row;
    const QString key = m_data.rows[static_cast<size_t>(row)].key; // the data is another one after the click
    if (!key.isEmpty())
        emit activated(key);
}

void BarView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1
                     : event->key() == Qt::Key_Up || event->key() == Qt::Key_Left  ? -1
                                                                                   : 0;
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (step != 0) {
        focusRow(m_focused + step);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        focusRow(event->key() == Qt::Key_Home ? 0 : m_geometry.rowCount() - 1);
    } else if (press && m_focused < m_geometry.rowCount()) {
        const QString key = m_data.rows[static_cast<size_t>(m_focused)].key;
        if (!key.isEmpty())
            emit activated(key);
    } else {
        event->ignore();
    }
}

void BarView::focusRow(int row)
{
    if (m_geometry.rowCount() == 0)
        return;
    m_focused = std::clamp(row, 0, m_geometry.rowCount() - 1);
    m_rested = -1;
    emit rested(m_data.rows[static_cast<size_t>(m_focused)].key);
    viewport()->update();
    speak();
}

void BarView::speak() const
{
    if (m_texts == nullptr || !QAccessible::isActive())
        return;
    const QString words = spokenRow(m_data.rows[static_cast<size_t>(m_focused)], m_data.documented, *m_texts);
    QAccessibleAnnouncementEvent event(const_cast<BarView*>(this), words);
    QAccessible::updateAccessibility(&event);
}

void BarView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        focusRow(m_focused);
    viewport()->update();
}

void BarView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    emit rested(QString());
    viewport()->update();
}

} // namespace landkort::app
