// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QTranslator>

namespace landkort::app {

/// The language of the window's own words and of Qt's dialogs, switched while the window is open.
class Translators {
public:
    void install(base::Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace landkort::app
