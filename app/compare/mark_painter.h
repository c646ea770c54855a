// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace landkort::app {

/// The mark of a status, told apart by shape, not by colour: a disc (in operation), a half disc (pilot), a ring
/// (planned), a cross (ended), a question mark (not stated). What was stated more than two years ago is paler.
void paintMark(QPainter& painter, const QPointF& centre, domain::Status status, bool recent, const Theme& theme);
/// "None documented": the hatching of the map.
void paintNoneDocumented(QPainter& painter, const QRect& place, const Theme& theme);

} // namespace landkort::app
