// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/figure.h"

#include <QByteArray>

namespace landkort::report {

enum class PictureFormat { Svg, Png };

/// The figure on white, with a margin. PNG at 2 pixels per point (144 dpi). SVG text stays shapes of the font, so it
/// looks the same without the font.
base::Result<QByteArray> writePicture(const Figure& figure, PictureFormat format);

} // namespace landkort::report
