// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "app/shared/theme.h"
#include "core/base/texts.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace landkort::app {

/// What the command line asks of the window. Filter options are kept as they were written; they can only be understood
/// with an edition at hand.
struct StartOptions {
    QString storeFile;
    QString edition;
    std::optional<base::Language> language;
    std::optional<ThemeMode> theme;
    QStringList filterArguments; ///< "--domain", "Økonomi", …
    QString file;                ///< to import
    std::optional<View> view;
    std::optional<QSize> size;
    QString screenshotFile;
    bool exitAfterStartup = false;
    bool help = false;
    bool version = false;
    QString problem; ///< wrong usage, as a sentence; empty = none

    /// `arguments` without the program's name.
    static StartOptions parse(const QStringList& arguments);
    static QString helpText(const base::Texts& texts);
};

} // namespace landkort::app
