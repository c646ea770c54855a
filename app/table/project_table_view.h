// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace landkort::app {

/// A table that tells when it is left and wants to be copied, and whose width changed.
class ProjectTableView : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

signals:
    void left();
    void copyWanted();
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace landkort::app
