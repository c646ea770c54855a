// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_scene.h"

#include "app/map/map_overlay.h"
#include "app/models/municipality_map_model.h"

static void loadMapQml()
{
    // A static library's resources are dropped by the linker unless somebody asks for them.
    Q_INIT_RESOURCE(landkort_map_qml);
}

namespace landkort::app {

/// Once for the program, before the QML that names them is read.
static void registerMapTypes()
{
    static const bool done = [] {
        loadMapQml();
        qmlRegisterType<MapOverlay>("Landkort.Map", 1, 0, "MapOverlay");
        qmlRegisterUncreatableType<MunicipalityMapModel>("Landkort.Map", 1, 0, "MunicipalityMapModel",
                                                         QStringLiteral("made in C++"));
        return true;
    }();
    Q_UNUSED(done)
}

MapScene::MapScene() : m_reading((registerMapTypes(), &m_engine), url(), QQmlComponent::Asynchronous) {}

QUrl MapScene::url()
{
    return QUrl(QStringLiteral("qrc:/map/MunicipalityMap.qml"));
}

} // namespace landkort::app
