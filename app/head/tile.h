// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

struct TileContent {
    QString number; ///< "63"; or words when nothing was published: "ikke oplyst"
    QString of;     ///< "af 148" under a filter
    QString label;  ///< "angivet i drift"
    QString note;   ///< "heraf 46 oplyst inden for to år"
    QColor colour;  ///< of the number
    bool stated = true;
    bool clickable = false;
    bool chosen = false;
    friend bool operator==(const TileContent&, const TileContent&) = default;
};

/// A headline figure as a card. Clickable ones toggle something and show that they are chosen.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    enum class Form { Card, Line }; ///< Line: number and label side by side, where room is short

    Tile(Theme& theme, QWidget* parent);

    void setContent(const TileContent& content);
    const TileContent& content() const { return m_content; }
    void setForm(Form form);
    int neededWidth() const; ///< as a card
    static int heightOf(Form form, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCard(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    QFont numberFont() const;

    Theme& m_theme;
    TileContent m_content;
    Form m_form = Form::Card;
};

} // namespace landkort::app
