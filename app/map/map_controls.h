// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_classes.h"
#include "app/shared/theme.h"

#include <QObject>

#include <array>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QWidget;
QT_END_NAMESPACE

namespace landkort::app {

/// The buttons that float over the map: what the colours show, zoom, "Vis hele landet", the note of projects without a
/// municipality, and the sentence of an edition whose distribution is not published.
class MapControls : public QObject {
    Q_OBJECT
public:
    MapControls(Theme& theme, QWidget* panel);

    void setTexts(const query::Landscape& landscape, const base::Texts& texts);
    void setChoice(MapMeasure measure, analysis::Classification classification, const query::Landscape& landscape,
                   const base::Texts& texts);
    void setWithoutPlace(int projects, const base::Texts& texts);
    void setMoved(bool moved); ///< the whole country is not what is shown
    void applyTheme();
    /// The measure's button says it in short when it would be wider than this and so cover land.
    void setMeasureRoom(int width);
    /// The legend stands at the bottom left of the room already.
    void place(const QRect& room, const QRect& legend);
    int zoomTop() const; ///< above this the right edge is free
    /// What a tip should not cover.
    std::vector<QRect> occupied() const;

    QPushButton& measureButton() const { return *m_measure; }
    QPushButton& withoutPlaceButton() const { return *m_withoutPlace; }
    QPushButton& wholeCountryButton() const { return *m_wholeCountry; }
    QLabel& notPublishedLabel() const { return *m_notPublished; }

signals:
    void measureChosen(landkort::app::MapMeasure measure);
    void classificationChosen(landkort::analysis::Classification classification);
    void zoomed(double steps);
    void wholeCountryWanted();
    void withoutPlaceWanted();

private:
    void fillMenu(const query::Landscape& landscape, const base::Texts& texts);
    void updateMeasureText();

    Theme& m_theme;
    QPushButton* m_measure = nullptr;
    QMenu* m_menu = nullptr;
    QActionGroup* m_measures = nullptr;
    QActionGroup* m_classifications = nullptr;
    QPushButton* m_withoutPlace = nullptr;
    QPushButton* m_wholeCountry = nullptr;
    QPushButton* m_zoomIn = nullptr;
    QPushButton* m_zoomOut = nullptr;
    QLabel* m_notPublished = nullptr;
    std::array<QString, 2> m_measureTexts; ///< of the chosen measure, long and short, with "Vis: "
    int m_measureRoom = 10000;
    MapMeasure m_chosenMeasure = MapMeasure::Projects;
    analysis::Classification m_chosenClassification = analysis::Classification::NaturalBreaks;
};

} // namespace landkort::app
