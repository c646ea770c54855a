// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>

namespace landkort::app {

/// The map's QML and the engine that runs it. Made before the window, it is read in Qt's own thread, with the modules
/// it imports, while the window is built; who needs it earlier waits for it. Must outlive the maps. Thread: GUI.
class MapScene {
public:
    MapScene();

    QQmlEngine& engine() { return m_engine; }
    static QUrl url();

private:
    QQmlEngine m_engine;
    QQmlComponent m_reading; ///< keeps what was read
};

} // namespace landkort::app
