// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/map/map_classes.h"
#include "app/map/map_shapes.h"
#include "app/models/municipality_map_model.h"
#include "app/shared/theme.h"

#include <QWidget>

#include <array>
#include <memory>

namespace landkort::app {

class MapCanvas;
class MapControls;
class MapInset;
class MapLegend;
class MapScene;
class MapTip;

/// Denmark with its 98 municipalities coloured by a measure: all at their true position, and framed insets for the 24
/// of the capital and for Bornholm. Clicks and keys change the controller's filter; counts come from its snapshot.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    MapPanel(FilterController& controller, Theme& theme, MapScene& scene, std::shared_ptr<const geo::Borders> borders,
             QWidget* parent = nullptr);
    ~MapPanel() override;

    MapMeasure measure() const { return m_measure; }
    void setMeasure(MapMeasure measure);
    analysis::Classification classification() const { return m_classification; }
    void setClassification(analysis::Classification classification);
    /// The first frame with the municipalities has been drawn.
    bool isReady() const { return m_ready; }
    const MapClasses& classes() const { return m_classes; }
    MapCanvas& canvas() const { return *m_canvas; }
    const std::vector<MapInset*>& insets() const { return m_insets; }
    MapLegend& legend() const { return *m_legend; }
    MapTip& tip() const { return *m_tip; }
    MapControls& controls() const { return *m_controls; }

signals:
    void ready();
    void measureChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeArrows();
    void makeInsets();
    void connectControls();
    template <class View> void connectView(View* view, std::vector<int> members);
    void applySnapshot();
    void applyMarks();
    void applyTheme();
    void retranslate();
    void placeFloating();
    void placeInsets(int insetWidth, int gap);
    void choose(int municipality, Qt::KeyboardModifiers modifiers);
    void chooseClass(MapClassKind kind, int classIndex);
    void moveFocus(int key, MapInset* inset);
    /// Names the municipality in the tip and highlights it in all views; -1 = none.
    void point(int municipality, const QRect& box);
    void showTip();
    double coverCost(const QRect& place) const;
    QString numbersOf(int municipality) const;
    const QString& codeOf(int municipality) const;

    FilterController& m_controller;
    Theme& m_theme;
    std::shared_ptr<const geo::Borders> m_borders;
    std::shared_ptr<const domain::MunicipalityCatalog> m_catalog;
    std::shared_ptr<const MapShapes> m_shapes;
    std::vector<std::array<int, 4>> m_arrows; ///< per municipality of the catalog: where the arrow keys lead
    std::unique_ptr<MunicipalityMapModel> m_model;
    MapCanvas* m_canvas = nullptr;
    std::vector<MapInset*> m_insets;
    MapLegend* m_legend = nullptr;
    MapTip* m_tip = nullptr;
    MapControls* m_controls = nullptr;
    MapMeasure m_measure = MapMeasure::Projects;
    analysis::Classification m_classification = analysis::Classification::NaturalBreaks;
    MapClasses m_classes;
    int m_pointed = -1; ///< by pointer or keyboard
    QRect m_pointedBox; ///< of the pointed one, in this widget's pixels
    int m_focused = -1; ///< by keyboard
    bool m_ready = false;
};

} // namespace landkort::app
