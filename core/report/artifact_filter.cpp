// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/artifact_filter.h"

#include <array>
#include <cstdlib>
#include <string_view>

namespace landkort::report {

static bool beginsPath(std::string_view name)
{
    return name == "m" || name == "re";
}

static bool endsPath(std::string_view name)
{
    static constexpr std::array<std::string_view, 11> ends = {"S", "s",  "f", "F",  "f*", "B",
                                                              "b", "B*", "n", "b*", "sh"};
    for (const auto end : ends) {
        if (name == end)
            return true;
    }
    return false;
}

void ArtifactFilter::handleToken(QPDFTokenizer::Token const& token)
{
    m_current.text += token.getRawValue();
    if (token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real)
        m_current.numbers.push_back(std::strtod(token.getValue().c_str(), nullptr));
    if (token.getType() != QPDFTokenizer::tt_word)
        return;
    m_current.name = token.getValue();
    m_operations.push_back(std::move(m_current));
    m_current = Operation();
}

size_t ArtifactFilter::endOfObject(size_t first) const
{
    const std::string& begin = m_operations[first].name;
    for (size_t i = first; i < m_operations.size(); ++i) {
        const std::string& name = m_operations[i].name;
        if ((begin == "BMC" && name == "EMC") || (begin == "BT" && name == "ET") ||
            (beginsPath(begin) && endsPath(name)) || begin == "Do")
            return i + 1;
    }
    return m_operations.size();
}

std::string ArtifactFilter::propertiesOf(size_t first, size_t end) const
{
    for (size_t i = first; i < end; ++i) {
        const Operation& o = m_operations[i];
        const bool placed = (beginsPath(o.name) && o.numbers.size() >= 2) || (o.name == "Tm" && o.numbers.size() == 6);
        if (!placed)
            continue;
        const double y = o.name == "Tm" ? o.numbers[5] : o.numbers[1];
        if (y < m_zones.headerBottom)
            return "<< /Type /Pagination /Subtype /Header /Attached [/Top] >>";
        if (y > m_zones.footerTop)
            return "<< /Type /Pagination /Subtype /Footer /Attached [/Bottom] >>";
        break;
    }
    return "<< /Type /Layout >>";
}

void ArtifactFilter::handleEOF()
{
    int depth = 0;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        const Operation& o = m_operations[i];
        const bool cairosOwn = o.name == "BMC" && o.text.find("/Artifact") != std::string::npos;
        const bool drawn = beginsPath(o.name) || o.name == "BT" || o.name == "Do";
        if (depth == 0 && (cairosOwn || drawn)) {
            const size_t end = endOfObject(i);
            const bool clips = beginsPath(o.name) && m_operations[end - 1].name == "n";
            if (!clips)
                write("\n/Artifact " + propertiesOf(i, end) + " BDC\n");
            for (size_t inside = cairosOwn ? i + 1 : i; inside < end; ++inside)
                write(m_operations[inside].text);
            if (!clips && !cairosOwn)
                write("\nEMC\n");
            i = end - 1;
            continue;
        }
        depth += o.name == "BDC" || o.name == "BMC" ? 1 : o.name == "EMC" ? -1 : 0;
        write(o.text);
    }
    write(m_current.text);
}

} // namespace landkort::report
