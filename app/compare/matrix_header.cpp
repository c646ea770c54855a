// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/matrix_header.h"

#include "app/compare/peer_matrix_model.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace landkort::app {

MatrixHeader::MatrixHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setStyleSheet(QStringLiteral("QHeaderView { background: transparent; border: none; }"));
}

void MatrixHeader::setUpright(bool upright, bool leftAligned)
{
    m_upright = upright;
    m_leftAligned = leftAligned;
    viewport()->update();
}

void MatrixHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

void MatrixHeader::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
}

QSize MatrixHeader::sizeHint() const
{
    return orientation() == Qt::Horizontal ? QSize(QHeaderView::sizeHint().width(), m_extent)
                                           : QSize(m_extent, QHeaderView::sizeHint().height());
}

QFont MatrixHeader::fontOf(int section, bool bold) const
{
    const bool source = orientation() == Qt::Vertical && section == 0;
    QFont font = m_theme.font(orientation() == Qt::Horizontal || source ? TextRole::Note : TextRole::Label);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int MatrixHeader::nameWidth(int section) const
{
    const QString name = model()->headerData(section, orientation()).toString();
    return QFontMetrics(fontOf(section, true)).horizontalAdvance(name);
}

int MatrixHeader::widestName() const
{
    int widest = 0;
    for (int section = 0; section < count(); ++section)
        widest = std::max(widest, nameWidth(section));
    return widest;
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& palette = m_theme.palette();
    const auto role = [&](int r) { return model()->headerData(section, orientation(), r); };
    const bool own = role(PeerMatrixModel::OwnRole).toBool();
    const bool chosen = role(PeerMatrixModel::ChosenRole).toBool();
    const bool source = role(PeerMatrixModel::SourceRole).toBool();
    const bool tinted = role(TintedRole).toBool() || section == m_hovered;
    painter->save();
    painter->fillRect(rect, own || chosen ? palette.accentSoft : tinted ? palette.hover : palette.panel);
    painter->setFont(fontOf(section, own || chosen || tinted));
    painter->setPen(own || chosen || tinted ? palette.text : source ? palette.dim : palette.text);
    const QString name = role(Qt::DisplayRole).toString();
    if (orientation() == Qt::Horizontal) {
        paintName(painter, rect, name);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
    } else {
        painter->drawText(rect.adjusted(m_theme.px(12), 0, -m_theme.px(32), 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, name);
        painter->setFont(m_theme.numberFont(TextRole::Note));
        painter->setPen(palette.dim);
        if (!source)
            painter->drawText(rect.adjusted(0, 0, -m_theme.px(12), 0), Qt::AlignVCenter | Qt::AlignRight,
                              role(PeerMatrixModel::CountRole).toString());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
        if (chosen)
            painter->fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height() - 1), palette.accent);
    }
    painter->restore();
}

void MatrixHeader::paintName(QPainter* painter, const QRect& rect, const QString& name) const
{
    const QRect room = rect.adjusted(m_theme.px(2), m_theme.px(4), -m_theme.px(2), -m_theme.px(6));
    if (m_upright) {
        painter->drawText(m_leftAligned ? room.adjusted(m_theme.px(6), 0, 0, 0) : room,
                          (m_leftAligned ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignBottom | Qt::TextSingleLine,
                          name);
        return;
    }
    painter->translate(room.left(), room.bottom());
    painter->rotate(-90);
    painter->drawText(QRect(0, 0, room.height(), room.width()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      name);
}

bool MatrixHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        emit rested(logicalIndexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        emit rested(-1);
    return QHeaderView::viewportEvent(event);
}

} // namespace landkort::app
