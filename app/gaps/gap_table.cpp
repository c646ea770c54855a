// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gap_table.h"

#include "app/gaps/gap_lines_model.h"
#include "app/shared/row_table.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace landkort::app {

/// px at 100 %: of the room for a bar, and of the least the column that gives way keeps.
static constexpr int kBarWidth = 64;
static constexpr int kLeastName = 132;

GapTableHeader::GapTableHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setUpRowTableHeader(*this);
}

QSize GapTableHeader::sizeHint() const
{
    int lines = 1;
    for (int section = 0; model() && section < count(); ++section)
        lines = std::max(
            lines,
            static_cast<int>(model()->headerData(section, Qt::Horizontal).toString().count(QLatin1Char('\n'))) + 1);
    return {QHeaderView::sizeHint().width(),
            QFontMetrics(m_theme.font(TextRole::Note)).lineSpacing() * lines + m_theme.px(12)};
}

int GapTableHeader::neededWidth(int section) const
{
    int widest = 0;
    for (const QString& line : model()->headerData(section, Qt::Horizontal).toString().split(QLatin1Char('\n')))
        widest = std::max(widest, QFontMetrics(m_theme.font(TextRole::Note)).horizontalAdvance(line));
    return widest + m_theme.px(18);
}

void GapTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& palette = m_theme.palette();
    painter->save();
    painter->fillRect(rect, palette.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
    painter->setFont(m_theme.font(TextRole::Note));
    painter->setPen(palette.dim);
    painter->drawText(rect.adjusted(m_theme.px(section == 0 ? 16 : 8), m_theme.px(4), -m_theme.px(8), -m_theme.px(6)),
                      Qt::AlignBottom | Qt::AlignLeft, model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

void GapRowDelegate::paintBar(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const auto status = static_cast<size_t>(index.data(GapLinesModel::BarStatusRole).toInt());
    const double all = index.data(GapLinesModel::BarRole).toDouble();
    const double recent = index.data(GapLinesModel::BarRecentRole).toDouble();
    const double full = m_theme.px(kBarWidth) - m_theme.px(30);
    const double height = m_theme.px(10);
    const double top = room.center().y() - height / 2;
    painter.setPen(Qt::NoPen);
    if (all > 0) {
        painter.fillRect(QRectF(room.left(), top, std::max(2.0, full * all), height), palette.statusStale[status]);
        painter.fillRect(QRectF(room.left(), top, full * recent, height), palette.status[status]);
    }
    const double after = all > 0 ? std::max(2.0, full * all) + m_theme.px(6) : 0;
    painter.setPen(all > 0 ? palette.text : palette.dim);
    painter.drawText(QRectF(room).adjusted(after, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
}

void GapRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool current = view && view->currentIndex().row() == index.row();
    painter->save();
    if (current || index.data(TintedRole).toBool())
        painter->fillRect(option.rect, current ? palette.accentSoft : palette.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    const QRect room = option.rect.adjusted(m_theme.px(index.column() == 0 ? 16 : 8), 0, -m_theme.px(8), 0);
    QFont font = index.column() == 0 ? m_theme.font(TextRole::Label) : m_theme.numberFont(TextRole::Label);
    font.setWeight(current && index.column() == 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    if (index.data(GapLinesModel::BarStatusRole).isValid()) {
        paintBar(*painter, room, index);
    } else {
        painter->setPen(palette.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    if (current && view->hasFocus()) {
        paintRowFocus(*painter, option.rect, m_theme);
    }
    painter->restore();
}

GapTable::GapTable(Theme& theme, QAbstractTableModel* model, int stretched, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_header(new GapTableHeader(theme, this)), m_stretched(stretched)
{
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new GapRowDelegate(theme, this));
    setUpRowTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex& at) { emit rested(at.row()); });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { emit rested(-1); });
    connect(model, &QAbstractItemModel::modelReset, this, &GapTable::fit);
}

void GapTable::applyTheme()
{
    horizontalScrollBar()->setSingleStep(m_theme.px(32));
    verticalScrollBar()->setSingleStep(m_theme.px(34));
    verticalHeader()->setDefaultSectionSize(m_theme.px(34));
    fit();
    viewport()->update();
}

int GapTable::wholeHeight() const
{
    return m_header->sizeHint().height() + model()->rowCount() * m_theme.px(34) + 1;
}

int GapTable::widthOf(int column) const
{
    const QFontMetrics metrics(m_theme.numberFont(TextRole::Label));
    const int side = m_theme.px(column == 0 ? 28 : 18);
    int wanted = m_header->neededWidth(column);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, column);
        const bool bar = index.data(GapLinesModel::BarStatusRole).isValid();
        const int content = bar ? m_theme.px(kBarWidth) : metrics.horizontalAdvance(index.data().toString());
        wanted = std::max(wanted, std::min(content, m_theme.px(280)) + side);
    }
    return wanted;
}

void GapTable::fit()
{
    const int columns = model()->columnCount();
    int taken = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == m_stretched)
            continue;
        const int width = widthOf(column);
        m_header->resizeSection(column, width);
        taken += width;
    }
    if (m_stretched < columns)
        m_header->resizeSection(m_stretched, std::max(m_theme.px(kLeastName), viewport()->width() - taken));
    updateGeometries();
}

void GapTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (enter && currentIndex().isValid())
        emit rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

/// Tabbing in must land somewhere that can be seen.
void GapTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void GapTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const auto at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.isValid())
        emit rowActivated(at.row());
}

bool GapTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit rested(-1);
    return QTableView::viewportEvent(event);
}

void GapTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GapTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && current.row() != previous.row())
        emit rowShown(current.row());
}

} // namespace landkort::app
