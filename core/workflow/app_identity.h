// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace landkort::workflow {

/// One name, one data folder. `AI_LANDKORT_HOME` moves everything: store, settings, views, back-ups, caches.
inline const QString kApplicationName = QStringLiteral("ai-landkort");

/// $AI_LANDKORT_HOME, else $XDG_DATA_HOME/ai-landkort, else ~/.local/share/ai-landkort (the platform's equivalent).
QString homeFolder();
QString defaultStoreFile(); ///< homeFolder()/landkort.sqlite
QString settingsFile();     ///< homeFolder()/settings.ini
QString logFile();          ///< homeFolder()/ai-landkort.log

/// The bundled data: $AI_LANDKORT_DATA when set (and nowhere else then), else beside the executable (data/), else in
/// the install prefix (../share/ai-landkort/data).
base::Result<QString> findDataFolder();

} // namespace landkort::workflow
