// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tab_strip.h"

#include "app/shared/municipality_chooser.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace landkort::app {

TabStrip::TabStrip(Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme), m_more(new QPushButton(parent))
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setProperty("quiet", true);
    m_more->setAutoDefault(false);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this,
            [this] { makeMoreMenu()->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(this, &QTabBar::currentChanged, this, [this] { fitTo(m_room); });
    connect(&m_theme, &Theme::changed, this, &TabStrip::dressMore);
    dressMore();
}

void TabStrip::dressMore()
{
    setFont(m_theme.font(TextRole::Body));
    dressAsMenuButton(*m_more, m_theme);
    const auto& palette = m_theme.palette();
    m_more->setStyleSheet(
        QStringLiteral("QPushButton { border: 1px solid transparent; background: transparent; color: %1; padding: %2px "
                       "%3px; } QPushButton:hover { color: %4; } QPushButton:focus { border: 1px solid %5; "
                       "border-radius: %2px; }")
            .arg(palette.dim.name())
            .arg(m_theme.px(4))
            .arg(m_theme.px(8))
            .arg(palette.text.name(), palette.focus.name()));
    m_more->setFont(m_theme.font(TextRole::Body));
}

void TabStrip::setTabNames(int index, const QString& name, const QString& shorter)
{
    m_names.resize(static_cast<size_t>(count()));
    m_names[static_cast<size_t>(index)] = {name, shorter};
    setTabText(index, name);
    setTabToolTip(index, name == shorter ? QString() : name);
    setAccessibleTabName(index, name);
    fitTo(m_room);
}

void TabStrip::setMoreText(const QString& text)
{
    m_more->setText(text);
    fitTo(m_room);
}

int TabStrip::widthOf(const QString& words) const
{
    return QFontMetrics(fontOf(true)).horizontalAdvance(words) + m_theme.px(20);
}

int TabStrip::wholeWidth() const
{
    int width = 0;
    for (const auto& name : m_names)
        width += widthOf(name.whole);
    return width;
}

int TabStrip::shorterWidth() const
{
    int width = 0;
    for (const auto& name : m_names)
        width += widthOf(name.shorter);
    return width;
}

/// Less than is shown: a window that gets narrower must be able to, before the tabs give way.
QSize TabStrip::minimumSizeHint() const
{
    return {m_theme.px(96), QTabBar::sizeHint().height()};
}

int TabStrip::moreWidth() const
{
    return m_more->sizeHint().width() + m_theme.px(12);
}

void TabStrip::fitTo(int room)
{
    m_room = room;
    const bool whole = wholeWidth() <= room;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const QString& name = whole ? m_names[i].whole : m_names[i].shorter;
        if (tabText(static_cast<int>(i)) != name)
            setTabText(static_cast<int>(i), name);
    }
    hideLast(whole || shorterWidth() <= room ? QWIDGETSIZE_MAX : room - moreWidth());
    updateGeometry();
}

void TabStrip::hideLast(int room)
{
    int taken = shorterWidth();
    bool hidden = false;
    for (int i = static_cast<int>(m_names.size()) - 1; i >= 0; --i) {
        const bool hide = taken > room && i != currentIndex() && room != QWIDGETSIZE_MAX;
        if (hide)
            taken -= widthOf(m_names[static_cast<size_t>(i)].shorter);
        if (isTabVisible(i) == hide)
            setTabVisible(i, !hide);
        hidden = hidden || hide;
    }
    m_more->setVisible(hidden && isVisibleTo(parentWidget()));
}

QMenu* TabStrip::makeMoreMenu()
{
    auto* menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setLayoutDirection(Qt::LeftToRight); // the button's own is turned for its chevron
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        if (!isTabVisible(i))
            menu->addAction(m_names[static_cast<size_t>(i)].whole, this, [this, i] { setCurrentIndex(i); });
    }
    return menu;
}

QFont TabStrip::fontOf(bool chosen) const
{
    QFont font = m_theme.font(TextRole::Body);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize TabStrip::tabSizeHint(int index) const
{
    // As wide as when chosen, so that choosing moves nothing.
    const int words = QFontMetrics(fontOf(true)).horizontalAdvance(tabText(index));
    return {words + m_theme.px(20), m_theme.px(36)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setFont(fontOf(chosen));
        painter.setPen(chosen || (underMouse() && tab.contains(pointer)) ? palette.text : palette.dim);
        const int words = painter.fontMetrics().horizontalAdvance(tabText(i));
        const int left = tab.left() + m_theme.px(i == 0 ? 2 : 10);
        painter.drawText(QRect(left, tab.top(), tab.width(), tab.height()), Qt::AlignVCenter, tabText(i));
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.accent);
            const int thick = m_theme.px(2);
            painter.drawRoundedRect(QRect(left, tab.bottom() - thick - m_theme.px(2), words, thick), 1, 1);
        }
        if (chosen && hasFocus()) {
            painter.setPen(QPen(palette.focus, 2));
            painter.setBrush(Qt::NoBrush);
            const QRect ring(left - m_theme.px(4), tab.top() + m_theme.px(4), words + m_theme.px(8),
                             tab.height() - m_theme.px(10));
            painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), m_theme.px(4), m_theme.px(4));
        }
    }
}

} // namespace landkort::app
