// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace landkort::report {

/// Where header and footer lie on the page, in the page's own units (y downwards, as the painter draws).
struct PaginationZones {
    double headerBottom = 0;
    double footerTop = 0;
};

/// Marks what a page draws outside every tag as a typed artifact: header and footer as Pagination, the rest (rules,
/// repeated header rows) as Layout. cairo drops its Artifact tag inside an element that has children and knows no
/// types, so this is done on the finished content, operator by operator.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter {
public:
    explicit ArtifactFilter(const PaginationZones& zones) : m_zones(zones) {}

    void handleToken(QPDFTokenizer::Token const& token) override;
    void handleEOF() override;

private:
    struct Operation {
        std::string text; ///< with operands and blanks
        std::string name;
        std::vector<double> numbers;
    };
    /// The first operation after the object that begins at `first`: a path up to its paint, a text up to ET, or what
    /// cairo marked as artifact itself up to EMC.
    size_t endOfObject(size_t first) const;
    std::string propertiesOf(size_t first, size_t end) const;

    PaginationZones m_zones;
    std::vector<Operation> m_operations;
    Operation m_current;
};

} // namespace landkort::report
