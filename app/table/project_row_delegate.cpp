// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/project_row_delegate.h"

#include "app/models/item_roles.h"
#include "app/models/project_cells.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace landkort::app {

/// No cell shows more; laying out five thousand letters to elide them takes time.
static constexpr qsizetype kLongestWords = 400;

static ProjectColumn columnOf(const QModelIndex& index)
{
    return static_cast<ProjectColumn>(index.column());
}

static bool isFirstVisual(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

static bool isOld(const QModelIndex& index)
{
    const auto status = static_cast<domain::Status>(index.data(StatusRole).toInt());
    return status != domain::Status::Unknown && !index.data(RecentRole).toBool();
}

QString ProjectRowDelegate::words(const QModelIndex& index) const
{
    QString text = index.data().toString().left(kLongestWords).simplified();
    if (columnOf(index) == ProjectColumn::Status && m_yearInStatus && isOld(index)) {
        const QString year = index.data(StatusYearRole).toString();
        text += year.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(year);
    }
    return text;
}

QFont ProjectRowDelegate::fontOf(const QModelIndex& index) const
{
    switch (columnOf(index)) {
    case ProjectColumn::Title:
        return m_theme.font(TextRole::Body);
    case ProjectColumn::StatusDate:
    case ProjectColumn::Started:
        return m_theme.numberFont(TextRole::Label);
    default:
        return m_theme.font(TextRole::Label);
    }
}

QColor ProjectRowDelegate::colourOf(const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    if (!index.data(StatedRole).toBool())
        return palette.dim;
    switch (columnOf(index)) {
    case ProjectColumn::Status:
        return isOld(index) ? palette.dim : palette.statusText[index.data(StatusRole).toUInt()];
    case ProjectColumn::StatusDate:
        return isOld(index) ? palette.dim : palette.text;
    case ProjectColumn::Source:
        return palette.dim;
    default:
        return palette.text;
    }
}

QRect ProjectRowDelegate::wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int left = m_theme.px(isFirstVisual(option, index) ? 16 : 8);
    const int dot = columnOf(index) == ProjectColumn::Status ? m_theme.px(16) : 0;
    return option.rect.adjusted(left + dot, 0, -m_theme.px(8), 0);
}

void ProjectRowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool tinted = index.data(TintedRole).toBool();
    if (selected || tinted)
        painter->fillRect(option.rect, selected ? palette.accentSoft : palette.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (isFirstVisual(option, index) && (selected || tinted))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), m_theme.px(3), option.rect.height() - 1),
                          palette.accent);
}

void ProjectRowDelegate::paintDot(QPainter* painter, const QPointF& centre, const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const auto status = index.data(StatusRole).toUInt();
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.px(4.5);
    // Hollow says "not stated" without colour; an old status has a ring that keeps its pale fill visible.
    const bool unknown = static_cast<domain::Status>(status) == domain::Status::Unknown;
    const bool old = isOld(index);
    painter->setBrush(unknown ? QBrush(Qt::NoBrush) : old ? palette.statusStale[status] : palette.status[status]);
    painter->setPen(unknown ? QPen(palette.dim, 1) : old ? QPen(palette.status[status], 1) : QPen(Qt::NoPen));
    painter->drawEllipse(centre, unknown || old ? radius - 0.5 : radius, unknown || old ? radius - 0.5 : radius);
}

/// One line where it fits, else two, the second one elided. Returns whether all of it fits.
static bool layOut(QTextLayout& layout, const QFontMetrics& metrics, int width)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    int end = 0;
    for (int i = 0; i < 2; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(metrics.lineSpacing());
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end >= layout.text().size();
}

/// The words elided so that what follows them is always seen whole.
static QString shortened(const QString& words, const QString& suffix, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(words + suffix, font);
    if (layOut(layout, metrics, width))
        return words + suffix;
    const int second = std::min<int>(layout.lineAt(1).textStart(), static_cast<int>(words.size()));
    const int room = width - metrics.horizontalAdvance(suffix) - (suffix.isEmpty() ? 0 : metrics.averageCharWidth());
    return words.left(second) + metrics.elidedText(words.mid(second), Qt::ElideRight, room) + suffix;
}

void ProjectRowDelegate::paintWords(QPainter* painter, const QRect& place, const QString& words,
                                    const QString& suffix) const
{
    const QFontMetrics metrics(painter->font());
    const QString text = shortened(words, suffix, painter->font(), place.width());
    QTextLayout layout(text, painter->font());
    QTextLayout::FormatRange mark;
    mark.start = static_cast<int>(text.size() - suffix.size());
    mark.length = static_cast<int>(suffix.size());
    mark.format.setForeground(m_theme.palette().accent);
    if (!suffix.isEmpty())
        layout.setFormats({mark});
    layOut(layout, metrics, place.width());
    const int height = layout.lineCount() * metrics.lineSpacing();
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - height) / 2.0));
}

/// "  · rettet lokalt" after a title; spaces that do not break keep it in one piece.
static QString markOf(const QModelIndex& index)
{
    const QString mark = index.data(LocalRole).toString().replace(QLatin1Char(' '), QChar(0xA0));
    return mark.isEmpty() ? QString() : QStringLiteral("  ·%1%2").arg(QChar(0xA0)).arg(mark);
}

void ProjectRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect place = wordsRect(option, index);
    if (columnOf(index) == ProjectColumn::Status)
        paintDot(painter, QPointF(place.left() - m_theme.px(11), option.rect.center().y() + 0.5), index);
    painter->setFont(fontOf(index));
    painter->setPen(colourOf(index));
    paintWords(painter, place, words(index), markOf(index));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        const QRect& r = option.rect;
        const int width = m_theme.px(2);
        painter->fillRect(QRect(r.left(), r.top(), r.width(), width), m_theme.palette().focus);
        painter->fillRect(QRect(r.left(), r.bottom() - width + 1, r.width(), width), m_theme.palette().focus);
    }
    painter->restore();
}

bool ProjectRowDelegate::fits(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTextLayout layout(words(index) + index.data(LocalRole).toString(), fontOf(index));
    return words(index).size() < kLongestWords &&
           layOut(layout, QFontMetrics(fontOf(index)), wordsRect(option, index).width());
}

bool ProjectRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    if (index.isValid() && columnOf(index) != ProjectColumn::Status && fits(option, index))
        return false;
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace landkort::app
