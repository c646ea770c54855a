// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace landkort::app {

Palette lightPalette()
{
    Palette p;
    p.background = QColor(0xF5F7F8);
    p.panel = QColor(0xFFFFFF);
    p.line = QColor(0xDDE3E6);
    p.text = QColor(0x16242B);
    p.dim = QColor(0x5B6B73);
    p.accent = QColor(0x0B6478);
    p.accentSoft = QColor(0xE1EEF1);
    p.onAccent = QColor(0xFFFFFF);
    p.hover = QColor(0xEEF3F5);
    p.sea = QColor(0xE9F0F3);
    p.focus = QColor(0x0B6478);
    p.status = {QColor(0x0B6478), QColor(0xD98E04), QColor(0x8FA6B2), QColor(0x5D6A72), QColor(0xC9D1D6)};
    p.statusStale = {QColor(0x7FB3C0), QColor(0xF0CB85), QColor(0xC6D2D9), QColor(0xA4AEB4), QColor(0xC9D1D6)};
    p.statusText = {QColor(0x0B6478), QColor(0x96600A), QColor(0x4F6875), QColor(0x4E5A61), QColor(0x5B6B73)};
    p.onStatus = {QColor(0xFFFFFF), QColor(0x16242B), QColor(0x16242B), QColor(0xFFFFFF), QColor(0x16242B)};
    p.onStatusStale = {QColor(0x16242B), QColor(0x16242B), QColor(0x16242B), QColor(0x16242B), QColor(0x16242B)};
    p.classes = {QColor(0xD3E7EB), QColor(0x9CCAD3), QColor(0x5FA6B4), QColor(0x2B8094), QColor(0x0B566A)};
    p.noneLine = QColor(0xC9D1D6);
    p.noneGround = QColor(0xF7F8F8);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.dark = true;
    p.background = QColor(0x11181C);
    p.panel = QColor(0x182227);
    p.line = QColor(0x2C3A41);
    p.text = QColor(0xE8EEF1);
    p.dim = QColor(0x9DB0B9);
    p.accent = QColor(0x5CC0D3);
    p.accentSoft = QColor(0x1E3A43);
    p.onAccent = QColor(0x0E1518);
    p.hover = QColor(0x1F2B31);
    p.sea = QColor(0x0E1518);
    p.focus = QColor(0x5CC0D3);
    p.status = {QColor(0x43B0C6), QColor(0xF0B03C), QColor(0x7E96A3), QColor(0x8C979E), QColor(0x46545C)};
    p.statusStale = {QColor(0x2A6674), QColor(0x87662C), QColor(0x4B5C65), QColor(0x545D62), QColor(0x46545C)};
    p.statusText = {QColor(0x5CC0D3), QColor(0xF0B03C), QColor(0xA9BCC6), QColor(0xB0B9BE), QColor(0x9DB0B9)};
    p.onStatus = {QColor(0x0E1518), QColor(0x0E1518), QColor(0x0E1518), QColor(0x0E1518), QColor(0xE8EEF1)};
    p.onStatusStale = {QColor(0xE8EEF1), QColor(0xE8EEF1), QColor(0xE8EEF1), QColor(0xE8EEF1), QColor(0xE8EEF1)};
    p.classes = {QColor(0x1F3A42), QColor(0x25545F), QColor(0x2C7080), QColor(0x3A93A6), QColor(0x67C4D6)};
    p.noneLine = QColor(0x46545C);
    p.noneGround = QColor(0x161F24);
    return p;
}

Theme::Theme(QObject* parent) : QObject(parent)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == ThemeMode::System)
            refresh();
    });
    m_palette = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? darkPalette() : lightPalette();
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::refresh()
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && systemIsDark);
    m_palette = dark ? darkPalette() : lightPalette();
    emit changed();
}

void Theme::setScale(double scale)
{
    scale = std::clamp(scale, 0.8, 2.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    emit changed();
}

/// A system font larger than 10 pt is a wish for larger text; a smaller one is left at 100 %.
static double systemFactor()
{
    static const double factor =
        std::clamp(QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF() / 10, 1.0, 1.6);
    return factor;
}

int Theme::px(double lengthAt100Percent) const
{
    return static_cast<int>(std::lround(lengthAt100Percent * m_scale * systemFactor()));
}

static double pixelsOf(TextRole role)
{
    switch (role) {
    case TextRole::AppTitle:
        return 18;
    case TextRole::TileNumber:
        return 28;
    case TextRole::CardTitle:
    case TextRole::Body:
        return 14;
    case TextRole::Label:
        return 13;
    case TextRole::Note:
        return 12;
    case TextRole::SmallNote:
        return 11;
    }
    return 14;
}

QFont Theme::font(TextRole role) const
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(px(pixelsOf(role)));
    const bool semibold = role == TextRole::AppTitle || role == TextRole::TileNumber || role == TextRole::CardTitle;
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::numberFont(TextRole role) const
{
    QFont made = font(role);
    made.setFeature("tnum", 1);
    return made;
}

int Theme::animationMs() const
{
    return std::min(150, QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration));
}

QString Theme::styleSheet() const
{
    static const QString pattern = QStringLiteral(R"(
QWidget { color: @text; }
QMainWindow, QDialog, QWidget#page { background: @background; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: @6px @8px; font-size: @13px; }
QLineEdit { background: @background; border: 1px solid @line; border-radius: @6px; padding: @5px @10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 1px solid @accent; }
QPushButton { background: @panel; border: 1px solid @line; border-radius: @8px; padding: @6px @12px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @focus; }
QPushButton:disabled { color: @dim; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; padding: @7px @16px; }
QPushButton[primary="true"]:disabled { background: @line; color: @dim; border: 1px solid @line; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent; padding: @2px @4px; font-size: @13px; }
QPushButton[flush="true"] { padding: @2px 0px; margin-right: @8px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @focus; border-radius: @4px; }
QPushButton[link="true"]:disabled { color: @dim; }
QRadioButton { spacing: @8px; }
QRadioButton::indicator { width: @14px; height: @14px; border-radius: @8px; border: 1px solid @dim; background: @panel; }
QRadioButton::indicator:checked { width: @6px; height: @6px; border: @5px solid @accent; background: @panel; }
QRadioButton::indicator:focus { border-color: @focus; }
QComboBox { background: @panel; border: 1px solid @line; border-radius: @6px; padding: @4px @8px; }
QComboBox:focus { border: 1px solid @focus; }
QComboBox::drop-down { border: none; width: @24px; }
QComboBox::down-arrow { image: url(:/icons/combo-arrow-@tone.png); width: @16px; height: @16px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @accentSoft; selection-color: @text; outline: none; }
QMenu { background: @panel; border: 1px solid @line; border-radius: @8px; padding: @6px; }
QMenu::item { padding: @6px @24px @6px @12px; border-radius: @4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: @4px @8px; }
QScrollArea, QAbstractScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: @4px; min-height: @24px; min-width: @24px; margin: 1px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QFrame[card="true"] { background: @panel; border: 1px solid @line; border-radius: @12px; }
QLabel { background: transparent; }
QLabel[dim="true"] { color: @dim; }
QLabel[role="cardTitle"] { font-size: @14px; font-weight: 600; }
QLabel[role="lead"] { color: @dim; font-size: @12px; }
QLabel[role="note"] { color: @dim; font-size: @11px; }
QLabel[role="nothing"] { color: @dim; font-size: @13px; }
QTextBrowser, QTextEdit, QPlainTextEdit { background: @panel; border: 1px solid @line; border-radius: @8px; }
)");
    static const QRegularExpression token(QStringLiteral("@(\\d+)px|@([A-Za-z]+)"));
    const std::array<std::pair<QLatin1String, QColor>, 10> colours = {{
        {QLatin1String("background"), m_palette.background},
        {QLatin1String("panel"), m_palette.panel},
        {QLatin1String("line"), m_palette.line},
        {QLatin1String("text"), m_palette.text},
        {QLatin1String("dim"), m_palette.dim},
        {QLatin1String("accent"), m_palette.accent},
        {QLatin1String("accentSoft"), m_palette.accentSoft},
        {QLatin1String("onAccent"), m_palette.onAccent},
        {QLatin1String("hover"), m_palette.hover},
        {QLatin1String("focus"), m_palette.focus},
    }};
    const QString tone = m_palette.dark ? QStringLiteral("dark") : QStringLiteral("light");
    QString sheet;
    qsizetype last = 0;
    for (auto it = token.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(pattern).mid(last, match.capturedStart() - last);
        if (match.capturedLength(1) > 0) {
            sheet += QStringLiteral("%1px").arg(px(match.captured(1).toInt()));
        } else if (match.captured(2) == QLatin1String("tone")) {
            sheet += tone;
        } else {
            const auto colour = std::find_if(colours.begin(), colours.end(),
                                             [&](const auto& c) { return match.captured(2) == c.first; });
            Q_ASSERT(colour != colours.end());
            sheet += colour->second.name();
        }
        last = match.capturedEnd();
    }
    sheet += QStringView(pattern).mid(last);
    return sheet;
}

} // namespace landkort::app
