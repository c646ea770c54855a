// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/board_data.h"
#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// One use case: its name, how many projects, and a slim bar of their statuses on the scale of the whole board. A
/// button that is checked while the use case is chosen. Knows no filter.
class BoardCard : public QAbstractButton {
    Q_OBJECT
public:
    BoardCard(const Theme& theme, QWidget* parent = nullptr);

    struct Look {
        bool documented = true;   ///< rule 8
        bool published = true;    ///< false: numbers do not exist, only the name is shown, nothing to click
        bool showsOrigin = false; ///< a quiet "KL" or "ours" after the name
        bool highlightActive = false;
        query::StatusCounts highlighted;
        int scale = 1; ///< projects of a full bar
    };
    void setItem(const BoardItem& item, const Look& look, const base::Texts& texts);
    void setHighlight(bool active, const query::StatusCounts& highlighted);
    const BoardItem& item() const { return m_item; }
    QString countText() const { return m_count; }
    QRect nameRect() const; ///< where the name is written
    QRect barRect() const;  ///< the bar's full length
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    void applyTheme();

signals:
    void rested(const QString& key); ///< pointer or keyboard; empty = left
    void arrowPressed(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void nextCheckState() override {} ///< the filter decides what is chosen

private:
    void paintBar(QPainter& painter) const;
    QRect nameRectFor(int width) const;
    int padding() const { return m_theme.px(10); }

    const Theme& m_theme;
    BoardItem m_item;
    Look m_look;
    QString m_count;
    QString m_origin;
    QString m_tip;
    bool m_hovered = false;
};

} // namespace landkort::app
