// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/dot_plot.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace landkort::app {

// Where the dots stand, and what pointer and keyboard do; the painting is in dot_plot_paint.cpp.

/// From here on the stacks are high.
static constexpr size_t kMany = 30;

DotPlot::DotPlot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DotPlot::setData(DotData data, const base::Texts& texts)
{
    m_data = std::move(data);
    m_texts = &texts;
    m_rested = -1;
    m_focused = -1;
    QStringList spoken;
    for (const auto& dot : m_data.dots)
        spoken.append(dotWords(m_data, dot, texts));
    if (!m_data.spreadWords.isEmpty())
        spoken.append(m_data.spreadWords);
    setAccessibleName(m_data.title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    applyTheme();
}

void DotPlot::setHighlighted(const QString& key)
{
    if (key == m_highlighted)
        return;
    m_highlighted = key;
    update();
}

void DotPlot::applyTheme()
{
    setMaximumHeight(m_theme.px(m_data.dots.size() > kMany ? 260 : 168));
    updateGeometry();
    place();
}

QSize DotPlot::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(104)};
}

QSize DotPlot::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(84)};
}

QRect DotPlot::plotRect() const
{
    return rect().adjusted(0, m_theme.px(24), 0, -m_theme.px(18));
}

QRect DotPlot::binOf(int value) const
{
    const QRect plot = plotRect();
    const auto without = static_cast<int>(
        std::count_if(m_data.dots.begin(), m_data.dots.end(), [](const auto& dot) { return dot.value == 0; }));
    // As wide as its words, wider where many stand in it.
    const double crowd =
        m_data.dots.empty() ? 0 : static_cast<double>(without) / static_cast<double>(m_data.dots.size());
    const int least = m_data.documented ? (without > 0 ? 104 : 0) : 28;
    const int none = std::max(m_theme.px(least), static_cast<int>(plot.width() * crowd * 0.5));
    if (value == 0)
        return {plot.left(), plot.top(), none, plot.height()};
    const int gap = m_theme.px(m_data.documented && without > 0 ? 8 : 0);
    const double step = static_cast<double>(plot.width() - none - gap) / std::max(1, m_data.most());
    const double left = plot.left() + none + gap + (value - 1) * step;
    return {static_cast<int>(left), plot.top(), static_cast<int>(left + step) - static_cast<int>(left), plot.height()};
}

double DotPlot::xOf(double value) const
{
    const int below = static_cast<int>(std::floor(value));
    const double from = QRectF(binOf(below)).center().x();
    return below == value ? from : from + (value - below) * (QRectF(binOf(below + 1)).center().x() - from);
}

/// As large as they can be in the bin's room, at most 6 px of radius.
void DotPlot::placeStack(const QRect& bin, size_t first, size_t count)
{
    const int least = m_theme.px(5), most = m_theme.px(14);
    int pitch = most;
    const auto columnsFor = [&](int p) {
        const auto high = static_cast<size_t>(std::max(1, bin.height() / p));
        return static_cast<int>((count + high - 1) / high);
    };
    while (pitch > least && columnsFor(pitch) * pitch > bin.width())
        --pitch;
    const int columns = columnsFor(pitch);
    for (size_t i = 0; i < count; ++i) {
        const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
        m_centres[first + i] = {bin.left() + bin.width() / 2.0 + (column - (columns - 1) / 2.0) * pitch,
                                bin.bottom() - (row + 0.5) * pitch};
        m_radii[first + i] = pitch / 2.0 - 1;
    }
}

void DotPlot::place()
{
    m_centres.assign(m_data.dots.size(), {});
    m_radii.assign(m_data.dots.size(), 0);
    for (size_t first = 0; first < m_data.dots.size();) {
        size_t last = first;
        while (last < m_data.dots.size() && m_data.dots[last].value == m_data.dots[first].value)
            ++last;
        placeStack(binOf(m_data.dots[first].value), first, last - first);
        first = last;
    }
    update();
}

void DotPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

QPointF DotPlot::centreOf(const QString& key) const
{
    for (size_t i = 0; i < m_data.dots.size(); ++i) {
        if (m_data.dots[i].key == key)
            return m_centres[i];
    }
    return {};
}

int DotPlot::shown() const
{
    if (m_rested >= 0)
        return m_rested;
    if (hasFocus() && m_focused >= 0)
        return m_focused;
    for (const bool highlighted : {true, false}) {
        for (size_t i = 0; i < m_data.dots.size(); ++i) {
            if (highlighted ? !m_highlighted.isEmpty() && m_data.dots[i].key == m_highlighted : m_data.dots[i].own)
                return static_cast<int>(i);
        }
    }
    return -1;
}

QString DotPlot::caption() const
{
    const int dot = shown();
    return dot < 0 || m_texts == nullptr ? QString()
                                         : dotWords(m_data, m_data.dots[static_cast<size_t>(dot)], *m_texts);
}

int DotPlot::dotAt(const QPointF& position) const
{
    int nearest = -1;
    double least = m_theme.px(9);
    for (size_t i = 0; i < m_centres.size(); ++i) {
        const double distance = QLineF(position, m_centres[i]).length();
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void DotPlot::mouseMoveEvent(QMouseEvent* event)
{
    const int dot = dotAt(event->position());
    if (dot == m_rested)
        return;
    m_rested = dot;
    setCursor(dot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit rested(dot < 0 ? QString() : m_data.dots[static_cast<size_t>(dot)].key);
    update();
}

void DotPlot::leaveEvent(QEvent*)
{
    m_rested = -1;
    emit rested({});
    update();
}

void DotPlot::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the release is ours
}

void DotPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const int dot = dotAt(event->position());
    if (event->button() == Qt::LeftButton && dot >= 0)
        emit activated(QString(m_data.dots[static_cast<size_t>(dot)].key)); // the data go when it is chosen
}

void DotPlot::focusDot(int dot)
{
    if (m_data.dots.empty())
        return;
    m_focused = std::clamp(dot, 0, static_cast<int>(m_data.dots.size()) - 1);
    emit rested(m_data.dots[static_cast<size_t>(m_focused)].key);
    update();
    if (m_texts != nullptr && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, caption());
        QAccessible::updateAccessibility(&event);
    }
}

void DotPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        focusDot(m_focused + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        focusDot(m_focused - 1);
        break;
    case Qt::Key_Home:
        focusDot(0);
        break;
    case Qt::Key_End:
        focusDot(static_cast<int>(m_data.dots.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            emit activated(QString(m_data.dots[static_cast<size_t>(m_focused)].key));
        break;
    default:
        event->ignore();
    }
}

/// Begins at the own municipality.
void DotPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const auto own = std::find_if(m_data.dots.begin(), m_data.dots.end(), [](const auto& dot) { return dot.own; });
    if (m_focused < 0 && own != m_data.dots.end() && event->reason() != Qt::ActiveWindowFocusReason)
        focusDot(static_cast<int>(own - m_data.dots.begin()));
    update();
}

void DotPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    emit rested({});
    update();
}

} // namespace landkort::app
