// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QTranslator>

namespace landkort::app {

/// Our texts are collected by class name without its namespaces, while tr() asks with them.
class OwnTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* comment = nullptr,
                      int n = -1) const override;
};

/// The language of the window's own words and of Qt's dialogs, switched while the window is open.
class Translators {
public:
    void install(base::Language language);

private:
    OwnTranslator m_own;
    QTranslator m_qt;
};

} // namespace landkort::app
