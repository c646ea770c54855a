// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/status_legend.h"

#include "app/charts/bar_data.h"
#include "app/shared/text_width.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace landkort::app {

StatusLegend::StatusLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_entries(domain::kStatusCount)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would cap the height at the size hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLegend::setTexts(const base::Texts& texts, bool documented)
{
    QStringList names;
    for (const auto status : domain::kAllStatuses) {
        auto& label = m_entries[static_cast<size_t>(status)].label;
        label = statusWord(status, documented, texts);
        names.append(label);
    }
    m_note = texts.translate("Charts", "paler: stated more than two years ago or without a date");
    setAccessibleName(texts.translate("Charts", "Filter by status"));
    setAccessibleDescription(names.join(QStringLiteral(", ")) + QStringLiteral(". ") + m_note);
    applyTheme();
}

void StatusLegend::setChosen(const std::set<QString>& keys)
{
    m_chosen = keys;
    update();
}

void StatusLegend::applyTheme()
{
    arrange(width(), m_entries, m_noteRect);
    updateGeometry();
    update();
}

int StatusLegend::arrange(int width, std::vector<Entry>& entries, QRect& note) const
{
    QFont bold = m_theme.font(TextRole::Note);
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(bold).height() + m_theme.px(6); // semibold as a chosen entry, which moves nothing
    const int swatch = m_theme.px(10) + m_theme.px(6);
    int x = 0;
    int y = 0;
    for (auto& entry : entries) {
        const int wanted = swatch + static_cast<int>(std::ceil(textWidth(bold, entry.label))) + m_theme.px(6);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += line;
        }
        entry.rect = QRect(x, y, wanted, line);
        x += wanted + m_theme.px(8);
    }
    y += line;
    const int left = m_theme.px(30);
    const int room = std::max(1, width - left);
    note = QRect(left, y + m_theme.px(2), room, wrappedTextHeight(m_theme.font(TextRole::SmallNote), m_note, room));
    return note.bottom() + m_theme.px(3);
}

int StatusLegend::heightForWidth(int width) const
{
    std::vector<Entry> entries = m_entries;
    QRect note;
    return arrange(width, entries, note);
}

QSize StatusLegend::sizeHint() const
{
    return {m_theme.px(320), heightForWidth(std::max(width(), m_theme.px(200)))};
}

QSize StatusLegend::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(20)};
}

void StatusLegend::resizeEvent(QResizeEvent*)
{
    arrange(width(), m_entries, m_noteRect);
}

void StatusLegend::paintEvent(QPaintEvent*)
{
    const Palette& palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(10);
    for (int i = 0; i < domain::kStatusCount; ++i) {
        const Entry& entry = m_entries[static_cast<size_t>(i)];
        const bool chosen = m_chosen.contains(domain::key(domain::kAllStatuses[static_cast<size_t>(i)]));
        const bool focused = hasFocus() && i == m_focused;
        painter.setBrush(i == m_rested ? QBrush(palette.hover) : QBrush(Qt::NoBrush));
        painter.setPen(focused ? QPen(palette.focus, 2) : chosen ? QPen(palette.text, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(entry.rect).adjusted(0.5, 1, -0.5, -1), 4, 4);
        const QRect dot(entry.rect.left() + m_theme.px(3), entry.rect.center().y() - side / 2 + 1, side, side);
        const bool edged = domain::kAllStatuses[static_cast<size_t>(i)] == domain::Status::Unknown; // as on the bars
        painter.setPen(edged ? QPen(palette.statusText[static_cast<size_t>(i)], 0.8) : QPen(Qt::NoPen));
        painter.setBrush(palette.status[static_cast<size_t>(i)]);
        painter.drawRoundedRect(dot, 2, 2);
        QFont font = m_theme.font(TextRole::Note);
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(palette.text);
        painter.drawText(entry.rect.adjusted(m_theme.px(3) + side + m_theme.px(5), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.label);
    }
    // The pair of shades stands for every status.
    const QFontMetrics small(m_theme.font(TextRole::SmallNote));
    const int middle = m_noteRect.top() + small.height() / 2;
    const QRect first(m_theme.px(3), middle - side / 2, side, side);
    for (const size_t shade : {0, 1}) {
        painter.setPen(QPen(palette.statusText[shade], 0.8));
        painter.setBrush(palette.statusStale[shade]);
        painter.drawRect(first.translated(static_cast<int>(shade) * (side + 2), 0));
    }
    painter.setPen(palette.dim);
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.drawText(m_noteRect, Qt::TextWordWrap, m_note);
}

int StatusLegend::entryAt(const QPoint& position) const
{
    for (int i = 0; i < domain::kStatusCount; ++i) {
        if (m_entries[static_cast<size_t>(i)].rect.contains(position))
            return i;
    }
    return -1;
}

void StatusLegend::rest(int entry)
{
    if (entry == m_rested)
        return;
    m_rested = entry;
    setCursor(entry >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    emit rested(entry < 0 ? QString() : domain::key(domain::kAllStatuses[static_cast<size_t>(entry)]));
}

void StatusLegend::mouseMoveEvent(QMouseEvent* event)
{
    rest(entryAt(event->position().toPoint()));
}

void StatusLegend::leaveEvent(QEvent*)
{
    rest(-1);
}

void StatusLegend::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the release is ours
}

void StatusLegend::mouseReleaseEvent(QMouseEvent* event)
{
    const int entry = entryAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && entry >= 0)
        emit activated(domain::key(domain::kAllStatuses[static_cast<size_t>(entry)]));
}

void StatusLegend::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (forward || back) {
        m_focused = std::clamp(m_focused + (forward ? 1 : -1), 0, domain::kStatusCount - 1);
        emit rested(domain::key(domain::kAllStatuses[static_cast<size_t>(m_focused)]));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit activated(domain::key(domain::kAllStatuses[static_cast<size_t>(m_focused)]));
    } else {
        event->ignore();
    }
}

void StatusLegend::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StatusLegend::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    emit rested(QString());
    update();
}

} // namespace landkort::app
