// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

namespace landkort::app {

enum class ThemeMode { System, Light, Dark };

/// Colours by role (LOOK.md). A status has the same colour everywhere.
struct Palette {
    QColor background, panel, line, text, dim, accent, accentSoft, onAccent, hover, sea, focus;
    std::array<QColor, domain::kStatusCount> status;      ///< fill of bars and dots
    std::array<QColor, domain::kStatusCount> statusStale; ///< the paler fill for statuses older than two years
    std::array<QColor, domain::kStatusCount> statusText;  ///< the status as words on `panel`, ≥ 4.5:1
    std::array<QColor, domain::kStatusCount> onStatus;    ///< number on the fill
    std::array<QColor, domain::kStatusCount> onStatusStale;
    std::array<QColor, 5> classes; ///< sequential ramp of the map, fewest … most
    QColor noneLine, noneGround;   ///< hatching of "ingen dokumenteret"
    bool dark = false;
};

/// Sizes at 100 % in px: 28 semibold tile numbers, 14 semibold titles, 14 body, 13 labels, 12 and 11 notes.
enum class TextRole { AppTitle, TileNumber, CardTitle, Body, Label, Note, SmallNote };

/// Light or dark, one accent, one scale (Ctrl + / Ctrl −). Everything that paints asks here and repaints on changed().
/// Thread: GUI.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const { return m_palette.dark; }
    const Palette& palette() const { return m_palette; }

    /// 1.0 = the system font's own size; 0.8 … 2.0. Steps by Ctrl + and Ctrl −.
    double scale() const { return m_scale; }
    void setScale(double scale);
    /// A length of the 8-px grid at the current scale.
    int px(double lengthAt100Percent) const;
    QFont font(TextRole role) const;
    /// With tabular figures.
    QFont numberFont(TextRole role) const;
    /// Animations are ≤ 150 ms, and 0 when the system asks for none.
    int animationMs() const;

    /// The style of all standard widgets; set on the QApplication by Application, with font(Body) as the font. It names
    /// no font for plain widgets, so that setFont(theme.font(…)) holds.
    QString styleSheet() const;

signals:
    void changed();

private:
    void refresh();

    ThemeMode m_mode = ThemeMode::System;
    double m_scale = 1.0;
    Palette m_palette;
};

Palette lightPalette();
Palette darkPalette();

} // namespace landkort::app
