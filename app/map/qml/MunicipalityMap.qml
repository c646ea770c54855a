// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning
import Landkort.Map

// Draws the municipalities; looks up nothing and decides nothing.
Item {
    id: root

    required property MunicipalityMapModel municipalityModel
    required property color seaColor
    required property color borderColor
    property real centerLatitude: 56.1
    property real centerLongitude: 10.6
    property real zoom: 7
    property real borderWidth: 1
    property alias overlay: overlayItem

    Map {
        id: map
        anchors.fill: parent
        color: root.seaColor
        copyrightsVisible: false
        center: QtPositioning.coordinate(root.centerLatitude, root.centerLongitude)
        zoomLevel: root.zoom
        minimumZoomLevel: 4
        maximumZoomLevel: 14
        plugin: Plugin { name: "itemsoverlay" }

        MapItemView {
            model: root.municipalityModel
            delegate: MapPolygon {
                required property geoPolygon shape
                required property color fill
                geoShape: shape
                color: fill
                visible: fill.a > 0
                border.color: root.borderColor
                border.width: root.borderWidth
                autoFadeIn: false
            }
        }
    }

    MapOverlay {
        id: overlayItem
        anchors.fill: parent
    }
}
