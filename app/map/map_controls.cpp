// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_controls.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace landkort::app {

MapControls::MapControls(Theme& theme, QWidget* panel) : QObject(panel), m_theme(theme)
{
    const auto button = [this, panel](auto clicked) {
        auto* made = new QPushButton(panel);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, clicked);
        return made;
    };
    m_measure = button([] {});
    m_menu = new QMenu(panel);
    m_measure->setMenu(m_menu);
    m_measures = new QActionGroup(this);
    m_classifications = new QActionGroup(this);
    m_zoomIn = button([this] { emit zoomed(0.5); });
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomOut = button([this] { emit zoomed(-0.5); });
    m_zoomOut->setText(QStringLiteral("−"));
    m_wholeCountry = button([this] { emit wholeCountryWanted(); });
    m_wholeCountry->hide();
    m_withoutPlace = button([this] { emit withoutPlaceWanted(); });
    m_withoutPlace->setProperty("link", true);
    m_notPublished = new QLabel(panel);
    m_notPublished->setTextFormat(Qt::PlainText);
    m_notPublished->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notPublished->hide();
    connect(m_measures, &QActionGroup::triggered, this,
            [this](QAction* action) { emit measureChosen(static_cast<MapMeasure>(action->data().toInt())); });
    connect(m_classifications, &QActionGroup::triggered, this, [this](QAction* action) {
        emit classificationChosen(static_cast<analysis::Classification>(action->data().toInt()));
    });
}

void MapControls::setTexts(const query::Landscape& landscape, const base::Texts& texts)
{
    fillMenu(landscape, texts);
    setChoice(m_chosenMeasure, m_chosenClassification, landscape, texts);
    m_measure->setToolTip(texts.translate("MapPanel", "What the colours show"));
    m_measure->setVisible(landscape.isRegister());
    m_wholeCountry->setText(texts.translate("MapPanel", "Show the whole country"));
    const std::array<std::pair<QPushButton*, QString>, 2> zooms = {
        {{m_zoomIn, texts.translate("MapPanel", "Zoom in")}, {m_zoomOut, texts.translate("MapPanel", "Zoom out")}}};
    for (const auto& [zoom, name] : zooms) {
        zoom->setAccessibleName(name);
        zoom->setToolTip(name);
    }
    m_notPublished->setText(texts.translate("MapPanel", "the distribution is not published"));
    m_notPublished->setVisible(!landscape.isRegister());
}

void MapControls::fillMenu(const query::Landscape& landscape, const base::Texts& texts)
{
    m_menu->clear();
    const auto heading = [this](const QString& text) {
        QAction* action = m_menu->addAction(text);
        action->setEnabled(false);
    };
    const auto choice = [this](QActionGroup* group, const QString& text, int value, bool checked) {
        QAction* action = group->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(checked);
        m_menu->addAction(action);
    };
    for (auto* group : {m_measures, m_classifications}) {
        for (auto* action : group->actions())
            delete action;
    }
    heading(texts.translate("MapPanel", "What the colours show"));
    for (int i = 0; i <= static_cast<int>(MapMeasure::PerHundredThousand); ++i) {
        const auto measure = static_cast<MapMeasure>(i);
        choice(m_measures, measureLabel(measure, landscape, texts), i, measure == m_chosenMeasure);
    }
    m_menu->addSeparator();
    heading(texts.translate("MapPanel", "How the classes are made"));
    const std::array<QString, 3> names = {texts.translate("MapPanel", "equal intervals"),
                                          texts.translate("MapPanel", "equally many in each"),
                                          texts.translate("MapPanel", "natural breaks")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i)
        choice(m_classifications, names[static_cast<size_t>(i)], i, i == static_cast<int>(m_chosenClassification));
}

void MapControls::setChoice(MapMeasure measure, analysis::Classification classification,
                            const query::Landscape& landscape, const base::Texts& texts)
{
    m_chosenMeasure = measure;
    m_chosenClassification = classification;
    for (auto* action : m_measures->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(measure));
    for (auto* action : m_classifications->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(classification));
    const QString pattern = texts.translate("MapPanel", "Show: %1");
    m_measureTexts = {base::fillPlaceholders(pattern, {measureLabel(measure, landscape, texts)}),
                      base::fillPlaceholders(pattern, {shortMeasureLabel(measure, landscape, texts)})};
    m_measure->setAccessibleName(m_measureTexts[0]);
    updateMeasureText();
}

void MapControls::updateMeasureText()
{
    for (const QString& text : m_measureTexts) {
        m_measure->setText(text + QStringLiteral(" ▾"));
        m_measure->adjustSize();
        if (m_measure->width() <= m_measureRoom)
            return;
    }
}

void MapControls::setMeasureRoom(int width)
{
    if (std::exchange(m_measureRoom, width) != width)
        updateMeasureText();
}

void MapControls::setWithoutPlace(int projects, const base::Texts& texts)
{
    m_withoutPlace->setVisible(projects > 0);
    m_withoutPlace->setText(
        texts.translate("MapPanel", "%n project(s) without a named municipality", nullptr, projects));
}

void MapControls::setMoved(bool moved)
{
    m_wholeCountry->setVisible(moved);
}

void MapControls::applyTheme()
{
    const Palette& palette = m_theme.palette();
    const int side = m_theme.px(28);
    for (auto* zoom : {m_zoomIn, m_zoomOut}) {
        zoom->setStyleSheet(QStringLiteral("padding: 0; font-size: %1px;").arg(m_theme.px(18)));
        zoom->setFixedSize(side, side);
    }
    const QString compact =
        QStringLiteral("QPushButton { padding: %1px %2px; font-size: %3px; } QPushButton::menu-indicator { image: "
                       "none; width: 0; }")
            .arg(m_theme.px(4))
            .arg(m_theme.px(10))
            .arg(m_theme.px(13));
    m_measure->setStyleSheet(compact);
    updateMeasureText();
    m_wholeCountry->setStyleSheet(compact);
    m_notPublished->setFont(m_theme.font(TextRole::Label));
    m_notPublished->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3; border-radius: "
                                                 "%4px; padding: %5px %6px; font-size: %7px;")
                                      .arg(palette.panel.name(), palette.text.name(), palette.line.name())
                                      .arg(m_theme.px(8))
                                      .arg(m_theme.px(8))
                                      .arg(m_theme.px(14))
                                      .arg(m_theme.px(14)));
}

void MapControls::place(const QRect& room, const QRect& legend)
{
    const int gap = m_theme.px(8);
    m_measure->move(room.topLeft());
    m_withoutPlace->adjustSize();
    const bool beside = m_withoutPlace->isHidden() || legend.right() + gap + m_withoutPlace->width() <= room.right();
    const int noteBottom = beside ? room.bottom() + 1 : legend.top() - gap / 2;
    m_withoutPlace->move(room.right() + 1 - m_withoutPlace->width(), noteBottom - m_withoutPlace->height());
    const bool noNote = m_withoutPlace->isHidden();
    const int zoomBottom = noNote ? noteBottom : m_withoutPlace->y() - gap / 2;
    int x = room.right() + 1;
    m_wholeCountry->adjustSize();
    m_wholeCountry->resize(m_wholeCountry->width(), m_zoomIn->height());
    for (auto* widget : {m_zoomIn, m_zoomOut, m_wholeCountry}) {
        x -= widget->width();
        widget->move(x, zoomBottom - widget->height());
        x -= gap / 2;
    }
    m_notPublished->adjustSize();
    m_notPublished->move(room.center().x() - m_notPublished->width() / 2,
                         room.center().y() - m_notPublished->height() / 2);
}

int MapControls::zoomTop() const
{
    return m_zoomIn->y();
}

std::vector<QRect> MapControls::occupied() const
{
    std::vector<QRect> rects;
    const std::array<QWidget*, 5> widgets = {m_measure, m_withoutPlace, m_wholeCountry, m_zoomIn, m_zoomOut};
    for (const auto* widget : widgets) {
        if (!widget->isHidden())
            rects.push_back(widget->geometry());
    }
    return rects;
}

} // namespace landkort::app
