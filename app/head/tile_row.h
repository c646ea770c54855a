// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QWidget>

#include <array>

namespace landkort::app {

class Tile;

/// The seven headline figures, with labels that say what the edition is. The five statuses toggle their filter. Cards
/// where they fit; two lines of small ones on a narrow or enlarged window.
class TileRow : public QWidget {
    Q_OBJECT
public:
    TileRow(FilterController& controller, Theme& theme, QWidget* parent);

    static constexpr int kTiles = 7;
    Tile* tile(int index) const { return m_tiles[static_cast<size_t>(index)]; }
    Tile* statusTile(domain::Status status) const { return tile(2 + static_cast<int>(status)); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void place();
    bool cardsFit(int width) const;
    void placeCards();
    void placeLines();

    FilterController& m_controller;
    Theme& m_theme;
    std::array<Tile*, kTiles> m_tiles{};
};

} // namespace landkort::app
