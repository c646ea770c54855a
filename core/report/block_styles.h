// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/text_setter.h"

namespace landkort::report {

TextStyle styleOf(Paragraph::Style style);
/// Of levels 1 to 3.
TextStyle headingStyle(int level);

} // namespace landkort::report
