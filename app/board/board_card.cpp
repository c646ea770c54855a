// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board_card.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace landkort::app {

BoardCard::BoardCard(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus); // one card at a time is in the Tab order: the board decides which
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BoardCard::setItem(const BoardItem& item, const Look& look, const base::Texts& texts)
{
    m_item = item;
    m_look = look;
    m_count = look.published ? countWords(item.counts.projects, look.documented, texts) : QString();
    const bool named = item.key != query::kNotStatedKey;
    m_origin = !look.showsOrigin || !named ? QString()
               : item.klHeading            ? QStringLiteral("KL")
                                           : texts.translate("Board", "ours");
    m_tip = look.published ? boardTip(item, look.documented, texts)
                           : item.label + QLatin1Char('\n') + texts.translate("Board", "the number is not published");
    setCheckable(look.published);
    setChecked(item.chosen && look.published);
    setCursor(look.published ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(item.label);
    setAccessibleName(item.label);
    setAccessibleDescription(
        m_tip.mid(m_tip.indexOf(QLatin1Char('\n')) + 1).replace(QLatin1Char('\n'), QStringLiteral("; ")));
    updateGeometry();
    update();
}

void BoardCard::setHighlight(bool active, const query::StatusCounts& highlighted)
{
    m_look.highlightActive = active;
    m_look.highlighted = highlighted;
    update();
}

void BoardCard::applyTheme()
{
    updateGeometry();
    update();
}

QRect BoardCard::nameRectFor(int width) const
{
    QFont bold = m_theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics small(m_theme.font(TextRole::SmallNote));
    const int tag = m_origin.isEmpty() ? 0 : small.horizontalAdvance(m_origin) + m_theme.px(8);
    const QRect room(padding(), m_theme.px(8), std::max(1, width - 2 * padding() - tag), 1000);
    const QRect used = QFontMetrics(bold).boundingRect(room, Qt::TextWordWrap, m_item.label);
    return {room.left(), room.top(), room.width(), used.height()};
}

QRect BoardCard::nameRect() const
{
    return nameRectFor(width());
}

int BoardCard::heightForWidth(int width) const
{
    const int name = nameRectFor(width).bottom() + 1;
    if (!m_look.published)
        return name + m_theme.px(8);
    return name + m_theme.px(3) + QFontMetrics(m_theme.font(TextRole::SmallNote)).height() + m_theme.px(8);
}

QSize BoardCard::sizeHint() const
{
    const int wide = m_theme.px(230);
    return {wide, heightForWidth(wide)};
}

QRect BoardCard::barRect() const
{
    const QFontMetrics small(m_theme.numberFont(TextRole::SmallNote));
    const int line = small.height();
    const int bar = m_theme.px(6);
    const int words = small.horizontalAdvance(m_count) + m_theme.px(8);
    const int top = height() - m_theme.px(8) - line + (line - bar) / 2 + 1; // neighbours may have longer names
    return {padding(), top, std::max(1, width() - 2 * padding() - std::max(words, m_theme.px(78))), bar};
}

void BoardCard::paintEvent(QPaintEvent*)
{
    const Palette& palette = m_theme.palette();
    const bool lit = !m_look.highlightActive || m_look.highlighted.projects > 0;
    const bool none = m_look.published && m_item.counts.projects == 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = m_item.chosen && m_look.published;
    const double width = outlined ? 2 : 1;
    painter.setPen(QPen(outlined ? palette.accent : palette.line, width));
    const bool warm = m_look.published && (m_hovered || (m_look.highlightActive && lit));
    painter.setBrush(warm ? palette.hover : palette.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), m_theme.px(8),
                            m_theme.px(8));
    if (hasFocus()) {
        painter.setPen(QPen(palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), m_theme.px(5), m_theme.px(5));
    }
    QFont font = m_theme.font(TextRole::Label);
    if (outlined)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(lit && !none ? palette.text : palette.dim);
    const QRect name = nameRect();
    painter.drawText(name, Qt::TextWordWrap, m_item.label);
    painter.setPen(palette.dim);
    painter.setFont(m_theme.font(TextRole::SmallNote));
    painter.drawText(QRect(name.right(), name.top(), this->width() - padding() - name.right(), name.height()),
                     Qt::AlignRight | Qt::AlignTop, m_origin);
    if (m_look.published)
        paintBar(painter);
}

void BoardCard::paintBar(QPainter& painter) const
{
    const Palette& palette = m_theme.palette();
    const QRect full = barRect();
    painter.setFont(m_theme.numberFont(TextRole::SmallNote));
    painter.setPen(palette.dim);
    const QRect line(padding(), full.top() - m_theme.px(10), width() - 2 * padding(), full.height() + m_theme.px(20));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_count);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_item.counts.projects == 0) {
        if (!m_look.documented)
            return;
        // The same hatching as "none documented" on the map.
        const QRect swatch(full.left(), full.top(), m_theme.px(24), full.height());
        painter.fillRect(swatch, palette.noneGround);
        painter.fillRect(swatch, QBrush(palette.noneLine, Qt::BDiagPattern));
        return;
    }
    const double unit = static_cast<double>(full.width()) / std::max(1, m_look.scale);
    const auto stretch = [&](int from, int count) {
        const int left = full.left() + static_cast<int>(from * unit);
        const int right = full.left() + static_cast<int>((from + count) * unit);
        return QRect(left, full.top(), std::max(1, right - left), full.height());
    };
    int from = 0;
    for (const auto status : domain::kAllStatuses) {
        const size_t s = static_cast<size_t>(status);
        const int start = from;
        for (const bool recent : {true, false}) {
            const int count = recent ? m_item.counts.recentOf(status) : m_item.counts.staleOf(status);
            const int highlighted = recent ? m_look.highlighted.recentOf(status) : m_look.highlighted.staleOf(status);
            const QColor colour = recent ? palette.status[s] : palette.statusStale[s];
            QColor faint = colour;
            faint.setAlphaF(0.28f);
            if (count > 0)
                painter.fillRect(stretch(from, count), m_look.highlightActive ? faint : colour);
            if (m_look.highlightActive && highlighted > 0)
                painter.fillRect(stretch(from, std::min(highlighted, count)), colour);
            from += count;
        }
        if (start > 0 && from > start)
            painter.fillRect(QRect(stretch(start, 1).left(), full.top(), 1, full.height()), palette.panel);
    }
}

bool BoardCard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString plain = m_tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), QStringLiteral("<qt>%1</qt>").arg(plain),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

void BoardCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    m_hovered = true;
    update();
    if (m_look.published)
        emit rested(m_item.key);
}

void BoardCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    m_hovered = false;
    update();
    emit rested(QString());
}

void BoardCard::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason && m_look.published)
        emit rested(m_item.key);
}

void BoardCard::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    emit rested(QString());
}

void BoardCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit arrowPressed(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace landkort::app
