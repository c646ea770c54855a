// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window shares its room: what stands beside what at which width.
#include "app/main_window.h"

#include "app/charts/charts_panel.h"
#include "app/details/details_panel.h"
#include "app/filter/filter_panel.h"
#include "app/head/chips_row.h"
#include "app/shared/icon_button.h"
#include "app/shared/tab_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace landkort::app {

/// Widths at 100 %, in px: below them a column folds away.
static constexpr int kThreeColumns = 1160;
static constexpr int kTwoColumns = 720;
static constexpr int kWide = 1600;

/// Columns get their widths from the window's; where three do not fit, charts and then filters wait behind a button.
void MainWindow::shareWidth()
{
    if (!m_columns || m_presented || m_widthShared == width())
        return;
    m_widthShared = width();
    const int logical = width() * 100 / std::max(1, m_theme.px(100));
    m_rightButton->setVisible(logical < kThreeColumns);
    m_filtersButton->setVisible(logical < kTwoColumns);
    m_right->setVisible(logical >= kThreeColumns || m_rightButton->isChecked());
    m_filters->setVisible(logical >= kTwoColumns ? logical >= kThreeColumns || !m_rightButton->isChecked()
                                                 : m_filtersButton->isChecked());
    const int left = m_theme.px(logical >= kWide ? 320 : logical >= kThreeColumns ? 316 : 272);
    const int right = m_theme.px(logical >= kWide ? 432 : 336);
    m_columns->setSizes({left, std::max(1, width() - m_theme.px(48) - left)});
    m_centreAndRight->setSizes({std::max(1, width() - m_theme.px(64) - left - right), right});
}

/// The charts have the right column until something is chosen; where the user has drawn the line, it stays.
void MainWindow::shareRight()
{
    if (!m_right || m_rightMoved || m_presented)
        return;
    const int height = std::max(2, m_right->height());
    const int details = m_details->showsHint() ? m_theme.px(96) : height * 2 / 5;
    m_right->setSizes({std::max(1, height - details), details});
}

/// Beside the tabs where the filter's words can be read there, else in a row of their own.
void MainWindow::placeChips()
{
    if (!m_tabRow || m_presented)
        return;
    int room = m_rest->width() - m_tabRow->spacing();
    for (const auto* button : {m_filtersButton, m_rightButton})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + m_tabRow->spacing();
    // Undo and redo alone are no reason for a row of their own: then the tabs give way.
    const bool beside = m_chips->chips().empty() || m_tabs->shorterWidth() + m_chips->neededWidth() <= room;
    m_tabs->fitTo(beside ? room - m_chips->neededWidth() : room);
    QHBoxLayout* wanted = beside ? m_tabRow : m_chipRow;
    if (wanted->indexOf(m_chips) >= 0)
        return;
    (wanted == m_tabRow ? m_chipRow : m_tabRow)->removeWidget(m_chips);
    wanted->insertWidget(wanted == m_tabRow ? m_tabRow->indexOf(m_rightButton) : 0, m_chips, 1);
    m_tabGap->changeSize(0, 0, wanted == m_tabRow ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_tabRow->invalidate();
}

void MainWindow::foldColumns()
{
    m_widthShared = 0;
    shareWidth();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

/// What depends on the width of the tabs' row and on the height of the right column.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_rest)
        placeChips();
    else if (event->type() == QEvent::Resize && watched == m_right)
        shareRight();
    return QWidget::eventFilter(watched, event);
}

} // namespace landkort::app
