// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a font once, whatever is shown with it.
#include "core/report/used_font.h"

#include <qpdf/Buffer.hh>

#include <algorithm>

namespace landkort::report {

static std::string bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void UsedFont::checkTrueType()
{
    if (m_symbolic) {
        if (m_font.hasKey("/Encoding"))
            fail("31-024");
        if (m_program && m_program->cmapCount() == 0)
            fail("31-025");
        if (m_program && m_program->cmapCount() > 1 && !m_program->hasCmap(3, 0))
            fail("31-026");
        return;
    }
    if (m_program && !m_program->hasCmap(3, 1) && !m_program->hasCmap(1, 0))
        fail("31-017");
    if (!m_font.hasKey("/Encoding"))
        fail("31-019");
    else if (m_baseEncoding.empty())
        fail("31-020");
    else if (m_baseEncoding != "/WinAnsiEncoding" && m_baseEncoding != "/MacRomanEncoding")
        fail("31-021", m_baseEncoding);
    if (!m_differences.empty() && m_program && !m_program->hasCmap(3, 1))
        fail("31-023");
}

void UsedFont::checkGlyphLists()
{
    if (!m_program)
        return;
    checkNames();
    checkCids();
}

void UsedFont::checkNames()
{
    const std::string listed = textOf(m_descriptor.getKey("/CharSet"));
    if (!listed.empty() && (m_subtype == "/Type1" || m_subtype == "/MMType1")) {
        std::set<std::string> names;
        for (size_t at = listed.find('/'); at != std::string::npos;) {
            const size_t next = listed.find('/', at + 1);
            names.insert(listed.substr(at + 1, next == std::string::npos ? next : next - at - 1));
            at = next;
        }
        for (int glyph = 1; glyph < m_program->glyphCount(); ++glyph) {
            const std::string name = m_program->glyphName(glyph);
            if (!name.empty() && name != ".notdef" && names.erase(name) == 0)
                fail("31-012", name);
        }
        names.erase(".notdef");
        if (!names.empty() && m_program->glyphOfName(".notdef"))
            fail("31-013", *names.begin());
    }
}

void UsedFont::checkCids()
{
    QPDFObjectHandle set = m_descriptor.getKey("/CIDSet");
    if (!m_composite || !set.isStream() || (m_glyphOfCid.empty() && !m_cidToGid.empty()))
        return;
    const std::string bits = bytesOf(set);
    const auto isListed = [&](int cid) {
        const auto byte = static_cast<size_t>(cid) / 8;
        return byte < bits.size() && (static_cast<unsigned char>(bits[byte]) >> (7 - cid % 8) & 1) != 0;
    };
    const auto isThere = [&](int cid) {
        return m_glyphOfCid.empty() ? cid < m_program->glyphCount() : m_glyphOfCid.contains(cid);
    };
    const int most = std::min(0xFFFF, std::max(static_cast<int>(bits.size()) * 8, m_program->glyphCount()));
    for (int cid = 1; cid < most; ++cid) {
        if (isThere(cid) && !isListed(cid) && (!m_glyphOfCid.empty() || m_program->width(cid).value_or(0) > 0))
            fail("31-014", std::to_string(cid));
        if (!isThere(cid) && isListed(cid))
            fail("31-015", std::to_string(cid));
    }
}

} // namespace landkort::report
