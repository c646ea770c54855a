// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "app/views/view_list.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace landkort::app {

/// The saved views as a list: saved by name, shown, renamed in place, put in order, taken away, given to others as a
/// file. Stays open while the window is used. Shows and saves nothing by itself.
class ViewsDialog : public QDialog {
    Q_OBJECT
public:
    /// What a view shows, in words.
    using Describe = std::function<QString(const domain::SavedView&)>;

    ViewsDialog(ViewList& views, const Theme& theme, Describe describe, QWidget* parent);

    QLineEdit& nameField() const { return *m_name; }
    QPushButton& saveButton() const { return *m_save; }
    QTreeWidget& list() const { return *m_list; }
    QPushButton& button(const char* name) const; ///< "show", "up", "down", "remove", "open", "export", "present"
    void suggestName(const QString& name);

signals:
    void saveAsked(const QString& name);
    void showAsked(int index);
    void removeAsked(int index);
    void openAsked();
    void exportAsked();
    void presentAsked();
    void failed(const landkort::base::Error& error);

private:
    QPushButton* add(const char* name, const QString& words, QWidget* parent);
    void makeList();
    void fill();
    void refreshButtons();
    void rename(QTreeWidgetItem* item);
    void moveBy(int step);
    int row() const;
    void tell(const base::Result<void>& result);

    ViewList& m_views;
    const Theme& m_theme;
    Describe m_describe;
    QLineEdit* m_name;
    QPushButton* m_save;
    QTreeWidget* m_list;
};

} // namespace landkort::app
