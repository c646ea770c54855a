// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace landkort::report {

/// A machine-checkable condition of the Matterhorn Protocol 1.1.
struct PdfCondition {
    const char* number;  ///< "13-004"
    const char* meaning; ///< English, context "PdfCheck"; null = not tested, pdf_checker.h says why
};

/// All 87 in the protocol's order, after the two of our own for files that cannot be looked into.
const std::vector<PdfCondition>& pdfConditions();
int testedConditionCount();

} // namespace landkort::report
