// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_table_view.h"

#include "app/compare/mark_painter.h"
#include "app/shared/row_table.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace landkort::app {

PeerTableHeader::PeerTableHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setAttribute(Qt::WA_Hover);
    setUpRowTableHeader(*this);
}

QSize PeerTableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            QFontMetrics(m_theme.font(TextRole::Note)).lineSpacing() * 3 + m_theme.px(12)};
}

int PeerTableHeader::neededWidth(int section) const
{
    QFont bold = m_theme.font(TextRole::Note);
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString& line : model()->headerData(section, Qt::Horizontal).toString().split(QLatin1Char('\n')))
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(line));
    return widest + m_theme.px(22);
}

void PeerTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& palette = m_theme.palette();
    const bool sorted = sortIndicatorSection() == section;
    const bool left = section <= static_cast<int>(PeerColumn::LatestSource);
    painter->save();
    painter->fillRect(rect, palette.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line);
    QFont font = m_theme.font(TextRole::Note);
    font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(sorted ? palette.text : palette.dim);
    painter->drawText(rect.adjusted(m_theme.px(section == 0 ? 16 : 8), m_theme.px(4), -m_theme.px(8), -m_theme.px(6)),
                      Qt::AlignBottom | (left ? Qt::AlignLeft : Qt::AlignRight),
                      model()->headerData(section, Qt::Horizontal).toString());
    if (sorted) {
        // After words at the left, before words at the right; in line with the last of them.
        const QString last = model()->headerData(section, Qt::Horizontal).toString().section(QLatin1Char('\n'), -1);
        const int words = painter->fontMetrics().horizontalAdvance(last) + m_theme.px(11);
        const double x =
            left ? rect.left() + m_theme.px(section == 0 ? 16 : 8) + words : rect.right() - m_theme.px(8) - words;
        const double up = (sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1) * m_theme.px(2);
        const QPointF tip(x, rect.bottom() - m_theme.px(6) - painter->fontMetrics().height() / 2.0 - up);
        const double wing = m_theme.px(4);
        const QPointF points[] = {tip + QPointF(-wing, 2 * up), tip, tip + QPointF(wing, 2 * up)};
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.accent, m_theme.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

void PeerRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& palette = m_theme.palette();
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool own = index.data(PeerTableModel::OwnRole).toBool();
    const bool none = index.data(PeerTableModel::NoneRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (own || selected || index.data(TintedRole).toBool())
        painter->fillRect(option.rect, own || selected ? palette.accentSoft : palette.hover);
    if (none)
        paintNoneDocumented(
            *painter, option.rect.adjusted(m_theme.px(3), m_theme.px(3), -m_theme.px(3), -m_theme.px(4)), m_theme);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    QFont font = index.column() == 0 ? m_theme.font(TextRole::Label) : m_theme.numberFont(TextRole::Label);
    font.setWeight(own ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(none ? palette.dim : palette.text);
    painter->drawText(option.rect.adjusted(m_theme.px(index.column() == 0 ? 16 : 8), 0, -m_theme.px(8), 0),
                      static_cast<int>(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                      index.data().toString());
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        paintRowFocus(*painter, option.rect, m_theme);
    }
    painter->restore();
}

PeerTableView::PeerTableView(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new PeerTableModel(this)), m_header(new PeerTableHeader(theme, this))
{
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new PeerRowDelegate(theme, this));
    setUpRowTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_header->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { emit rested(m_model->keyAt(index.row())); });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { emit rested({}); });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit municipalityAsked(m_model->keyAt(index.row())); });
}

void PeerTableView::setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts)
{
    m_model->setPicture(std::move(picture), texts);
    if (m_header->sortIndicatorSection() != static_cast<int>(m_model->sortedBy()))
        m_header->setSortIndicator(static_cast<int>(m_model->sortedBy()), Qt::AscendingOrder);
    fit();
}

void PeerTableView::applyTheme()
{
    horizontalScrollBar()->setSingleStep(m_theme.px(32));
    verticalScrollBar()->setSingleStep(m_theme.px(34));
    verticalHeader()->setDefaultSectionSize(m_theme.px(34));
    fit();
    viewport()->update();
}

/// Columns as wide as what stands in them; the names take what is left.
void PeerTableView::fit()
{
    QFont bold = m_theme.numberFont(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int taken = 0;
    for (int column = m_model->columnCount() - 1; column >= 0; --column) {
        int wanted = m_header->neededWidth(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            wanted = std::max(wanted, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) +
                                          m_theme.px(column == 0 ? 28 : 18));
        if (column == 0)
            wanted = std::max(wanted, std::min(viewport()->width() - taken, m_theme.px(240)));
        taken += wanted;
        m_header->resizeSection(column, wanted);
    }
    updateGeometries();
}

std::vector<QStringList> PeerTableView::rows() const
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows.front().append(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            rows.back().append(m_model->index(row, column).data(Qt::AccessibleTextRole).toString());
    }
    return rows;
}

void PeerTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (enter && currentIndex().isValid())
        emit municipalityAsked(m_model->keyAt(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

bool PeerTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit rested({});
    return QTableView::viewportEvent(event);
}

void PeerTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace landkort::app
