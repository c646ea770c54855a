// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

typedef struct _cairo_surface cairo_surface_t;

namespace landkort::report {

/// A PNG as a cairo surface, to be destroyed by the caller; check its status.
cairo_surface_t* readPng(const QByteArray& bytes);
/// A PNG of at most 4,000 pixels each way. The size is read before anything is decoded.
bool isReadablePng(const QByteArray& bytes);

} // namespace landkort::report
