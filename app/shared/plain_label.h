// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

QT_BEGIN_NAMESPACE
class QLabel;
class QWidget;
QT_END_NAMESPACE

namespace landkort::app {

/// Words that wrap and are never read as markup, whoever wrote them; `dim` in the theme's quiet colour.
QLabel* plainLabel(const QString& words, const QFont& font, QWidget* parent, bool dim = false);

} // namespace landkort::app
