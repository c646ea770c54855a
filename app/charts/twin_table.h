// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QTableView>

namespace landkort::app {

/// A quiet table as high as its rows: the column it stands in scrolls, not the table. Wide ones scroll sideways.
class TwinTable : public QTableView {
    Q_OBJECT
public:
    explicit TwinTable(const Theme& theme, QWidget* parent = nullptr);

    void applyTheme();
    /// After the model was filled. Does nothing while hidden.
    void fit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int contentHeight() const;

    const Theme& m_theme;
};

} // namespace landkort::app
