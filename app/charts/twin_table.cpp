// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/twin_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace landkort::app {

TwinTable::TwinTable(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void TwinTable::applyTheme()
{
    const Palette& palette = m_theme.palette();
    const QFont cells = m_theme.numberFont(TextRole::Note);
    const QFont heads = m_theme.font(TextRole::SmallNote);
    setFont(cells);
    setStyleSheet(QStringLiteral("QTableView { background: transparent; color: %1; selection-background-color: %2; "
                                 "selection-color: %1; font-size: %5px; outline: none; }"
                                 "QTableView::item { border-bottom: 1px solid %3; padding: 0 4px; }"
                                 "QTableView::item:focus { border: 1px solid %6; }"
                                 "QHeaderView { background: transparent; } QHeaderView::section { background: "
                                 "transparent; color: %4; border: none; padding: 2px 7px; font-size: %7px; }")
                      .arg(palette.text.name(), palette.accentSoft.name(), palette.line.name(), palette.dim.name())
                      .arg(cells.pixelSize())
                      .arg(palette.focus.name())
                      .arg(heads.pixelSize()));
    fit();
}

void TwinTable::fit()
{
    if (model() == nullptr || isHidden())
        return; // measured when it is shown
    const QFont cells = m_theme.numberFont(TextRole::Note);
    const QFont heads = m_theme.font(TextRole::SmallNote);
    const QFontMetrics cellMetrics(cells);
    QFont boldCells = cells;
    boldCells.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(boldCells);
    const QFontMetrics headMetrics(heads);
    const int pad = m_theme.px(6) + 8;
    int headHeight = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (isColumnHidden(column))
            continue;
        int wanted = 0;
        const QStringList lines = heading.split(QLatin1Char('\n'));
        for (const auto& line : lines)
            wanted = std::max(wanted, headMetrics.horizontalAdvance(line));
        headHeight = std::max(headHeight, static_cast<int>(lines.size()) * headMetrics.lineSpacing());
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString text = model()->index(row, column).data().toString();
            wanted = std::max(wanted, boldMetrics.horizontalAdvance(text));
        }
        setColumnWidth(column, wanted + pad);
    }
    horizontalHeader()->setFixedHeight(headHeight + m_theme.px(8));
    verticalHeader()->setDefaultSectionSize(cellMetrics.height() + m_theme.px(8));
    updateGeometry();
}

int TwinTable::contentHeight() const
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const bool wide = horizontalHeader()->length() > width();
    return horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() +
           (wide ? horizontalScrollBar()->sizeHint().height() : 0) + 2;
}

void TwinTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fit();
}

QSize TwinTable::sizeHint() const
{
    return {m_theme.px(320), contentHeight()};
}

QSize TwinTable::minimumSizeHint() const
{
    return {m_theme.px(160), contentHeight()};
}

void TwinTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void TwinTable::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (press && currentIndex().isValid())
        emit rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void TwinTable::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().x() != 0 || (event->modifiers() & Qt::ShiftModifier) != 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace landkort::app
