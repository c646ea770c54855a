// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/models/project_table_model.h"
#include "app/shared/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace landkort::app {

class ProjectRowDelegate;
class ProjectTableView;
class TableColumns;

/// The tab Tabel: the matching projects, sortable by every column, columns to choose, rows to copy. Selecting a row
/// selects the project; the pointer on a row highlights it everywhere.
class TablePanel : public QFrame {
    Q_OBJECT
public:
    TablePanel(FilterController& controller, Theme& theme, QWidget* parent = nullptr);

    /// Columns, their order and widths, and the sort; for the program's settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    /// The rows selected, as a spreadsheet takes them: the shown columns in their order, headings first.
    void copySelection() const;

private:
    void makeTable();
    void makeFooter();
    void connectTable();
    void showSnapshot();
    void showSelection();
    void showFooter();
    QString emptySentence() const;
    void applyTheme();
    void retranslate();
    void selectFromTable();
    void openColumnsMenu(const QPoint& globalPosition);

    FilterController& m_controller;
    Theme& m_theme;
    ProjectTableModel* m_model;
    ProjectTableView* m_view = nullptr;
    ProjectRowDelegate* m_delegate = nullptr;
    TableColumns* m_columns = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_footer = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_columnsButton = nullptr;
    bool m_following = false; ///< the selection is being set from outside
};

} // namespace landkort::app
