// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/borders.h"

#include <QByteArray>

#include <optional>

namespace landkort::storage {

/// Outlines as little-endian WKB MultiPolygon (OGC 06-103r4 §8.2): rings repeat their first point at the end, degrees
/// longitude then latitude, every bit of the doubles kept.
QByteArray toShape(const std::vector<geo::Polygon>& parts);
/// Nothing when the bytes are not such a shape.
std::optional<std::vector<geo::Polygon>> fromShape(const QByteArray& bytes);

} // namespace landkort::storage
