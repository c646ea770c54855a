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

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

class MapCanvas;
class MapInset;
class MapLegend;
class MapTip;

/// Denmark with its 98 municipalities coloured by a measure: all at their true position, and framed insets for the 24
/// of the capital and for Bornholm. Clicks and keys change the controller's filter; counts come from its snapshot.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    MapPanel(FilterController& controller, Theme& theme, std::shared_ptr<const geo::Borders> borders,
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

signals:
    void ready();
    void measureChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeInsets();
    void makeControls();
    template <class View> void connectView(View* view);
    void applySnapshot();
    void applyMarks();
    void applyTheme();
    void retranslate();
    void placeFloating();
    void choose(int municipality, Qt::KeyboardModifiers modifiers);
    void chooseClass(MapClassKind kind, int classIndex);
    void moveFocus(int key, const MapInset* inset);
    void showTip(int municipality, const QPoint& position);
    void hideTip();
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
    QComboBox* m_measureBox = nullptr;
    QComboBox* m_classificationBox = nullptr;
    QPushButton* m_withoutPlace = nullptr;
    QPushButton* m_wholeCountry = nullptr;
    QPushButton* m_zoomIn = nullptr;
    QPushButton* m_zoomOut = nullptr;
    MapMeasure m_measure = MapMeasure::Projects;
    analysis::Classification m_classification = analysis::Classification::NaturalBreaks;
    MapClasses m_classes;
    int m_hovered = -1;
    int m_focused = -1;
    bool m_ready = false;
};

} // namespace landkort::app
