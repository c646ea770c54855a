// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/used_font.h"

#include "core/report/character_map_check.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <array>
#include <cmath>

namespace landkort::report {

namespace {

std::string bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() ? object.getName() : std::string();
}

/// WinAnsiEncoding; where it agrees with ASCII, MacRomanEncoding too.
char32_t winAnsiCharacter(unsigned code)
{
    static constexpr std::array<char16_t, 32> upper = {0x20AC, 0x2022, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x2022, 0x017D, 0x2022,
                                                       0x2022, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x2022, 0x017E, 0x0178};
    if (code == 0xA0)
        return U' ';
    if (code == 0xAD)
        return U'-';
    return code >= 0x80 && code < 0xA0 ? upper[code - 0x80] : static_cast<char32_t>(code);
}

} // namespace

UsedFont::UsedFont(PdfExamination& examination, QPDFObjectHandle font, int page)
    : m_examination(examination), m_font(font), m_descendant(font), m_page(page),
      m_subtype(nameOf(font.getKey("/Subtype")))
{
    m_composite = m_subtype == "/Type0";
    if (m_composite) {
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        m_descendant = descendants.isArray() && descendants.getArrayNItems() > 0 ? descendants.getArrayItem(0)
                                                                                 : QPDFObjectHandle::newDictionary();
        if (!m_descendant.isDictionary())
            m_descendant = QPDFObjectHandle::newDictionary();
    }
    m_descriptor = m_descendant.getKey("/FontDescriptor");
    if (!m_descriptor.isDictionary())
        m_descriptor = QPDFObjectHandle::newDictionary();
    QPDFObjectHandle flags = m_descriptor.getKey("/Flags");
    m_symbolic = flags.isInteger() && (flags.getIntValue() & 4) != 0;
    readToUnicode();
    readProgram();
    if (m_composite)
        readComposite();
    else
        readSimple();
    if (m_subtype == "/TrueType")
        checkTrueType();
    if (!m_toUnicode && !isTextWithoutMap())
        fail("31-027");
    checkGlyphLists();
}

void UsedFont::fail(const char* condition, const std::string& detail)
{
    m_examination.fail(condition, m_page, nameOf(m_descendant.getKey("/BaseFont")) + ' ' + detail);
}

void UsedFont::readToUnicode()
{
    QPDFObjectHandle map = m_font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    m_toUnicode = readUnicodeMap(bytesOf(map));
    if (m_toUnicode->mapsTo(0))
        fail("31-028");
    if (m_toUnicode->mapsTo(0xFEFF) || m_toUnicode->mapsTo(0xFFFE))
        fail("31-029");
}

void UsedFont::readProgram()
{
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        QPDFObjectHandle file = m_descriptor.getKey(key);
        if (!file.isStream())
            continue;
        m_embedded = true;
        FontProgram program(bytesOf(file));
        if (program.readable())
            m_program.emplace(std::move(program));
    }
}

void UsedFont::readSimple()
{
    QPDFObjectHandle encoding = m_font.getKey("/Encoding");
    m_baseEncoding = nameOf(encoding);
    if (encoding.isDictionary()) {
        m_baseEncoding = nameOf(encoding.getKey("/BaseEncoding"));
        unsigned code = 0;
        QPDFObjectHandle differences = encoding.getKey("/Differences");
        if (differences.isArray()) {
            for (auto& item : differences.getArrayAsVector()) {
                if (item.isInteger())
                    code = static_cast<unsigned>(item.getIntValueAsInt());
                else if (item.isName())
                    m_differences[code++] = item.getName().substr(1);
            }
        }
    }
    QPDFObjectHandle missing = m_descriptor.getKey("/MissingWidth");
    m_defaultWidth = missing.isNumber() ? missing.getNumericValue() : 0;
    QPDFObjectHandle widths = m_font.getKey("/Widths");
    QPDFObjectHandle first = m_font.getKey("/FirstChar");
    if (!widths.isArray() || !first.isInteger())
        return;
    auto code = static_cast<unsigned>(first.getIntValueAsInt());
    for (auto& width : widths.getArrayAsVector())
        m_widths[code++] = width.isNumber() ? width.getNumericValue() : 0;
}

void UsedFont::readCidWidths(QPDFObjectHandle widths)
{
    if (!widths.isArray())
        return;
    const auto items = widths.getArrayAsVector();
    for (size_t i = 0; i + 1 < items.size();) {
        if (!items[i].isInteger())
            return;
        auto cid = static_cast<unsigned>(items[i].getIntValueAsInt());
        if (items[i + 1].isArray()) {
            for (auto& width : QPDFObjectHandle(items[i + 1]).getArrayAsVector())
                m_widths[cid++] = width.isNumber() ? width.getNumericValue() : 0;
            i += 2;
            continue;
        }
        if (i + 2 >= items.size() || !items[i + 1].isInteger() || !items[i + 2].isNumber())
            return;
        const unsigned last = std::min(static_cast<unsigned>(items[i + 1].getIntValueAsInt()), 0xFFFFU);
        for (; cid <= last; ++cid)
            m_widths[cid] = items[i + 2].getNumericValue();
        i += 3;
    }
}

void UsedFont::readComposite()
{
    QPDFObjectHandle encoding = m_font.getKey("/Encoding");
    m_identity = encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V");
    m_glyphsKnown = m_identity;
    if (const std::string broken = m_identity ? std::string() : brokenCharacterMap(encoding, m_descendant);
        !broken.empty())
        fail(broken.c_str());
    QPDFObjectHandle width = m_descendant.getKey("/DW");
    m_defaultWidth = width.isNumber() ? width.getNumericValue() : 1000;
    readCidWidths(m_descendant.getKey("/W"));
    if (m_descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
        QPDFObjectHandle map = m_descendant.getKey("/CIDToGIDMap");
        if (map.isNull())
            fail("31-005");
        else if (map.isStream())
            m_cidToGid = bytesOf(map);
        else if (!map.isNameAndEquals("/Identity"))
            fail("31-004");
    } else if (m_program && m_program->cidOfGlyph(0)) {
        for (int glyph = 0; glyph < m_program->glyphCount(); ++glyph)
            m_glyphOfCid.emplace(m_program->cidOfGlyph(glyph).value_or(-1), glyph);
    }
}

bool UsedFont::isTextWithoutMap() const
{
    if (m_composite) {
        QPDFObjectHandle system = QPDFObjectHandle(m_descendant).getKey("/CIDSystemInfo");
        static const std::set<std::string> collections = {"GB1", "CNS1", "Japan1", "Korea1"};
        return system.isDictionary() && textOf(system.getKey("/Registry")) == "Adobe" &&
               collections.contains(textOf(system.getKey("/Ordering")));
    }
    const bool named = m_baseEncoding == "/WinAnsiEncoding" || m_baseEncoding == "/MacRomanEncoding" ||
                       m_baseEncoding == "/MacExpertEncoding";
    return named || (m_subtype == "/TrueType" && !m_symbolic) || m_subtype == "/Type1" || m_subtype == "/MMType1" ||
           (m_subtype == "/Type3" && !m_differences.empty());
}

std::optional<int> UsedFont::simpleGlyphOf(unsigned code)
{
    if (const auto named = m_differences.find(code); named != m_differences.end() && m_subtype != "/TrueType")
        return m_program->glyphOfName(named->second);
    if (m_subtype == "/TrueType" && m_symbolic)
        return m_program->glyphOfBuiltInCode(code);
    const bool known = m_baseEncoding == "/WinAnsiEncoding" || (m_baseEncoding == "/MacRomanEncoding" && code < 0x80);
    if (known && m_differences.empty())
        return m_program->glyphOfCharacter(winAnsiCharacter(code));
    if (m_baseEncoding.empty() && m_differences.empty())
        return m_program->glyphOfBuiltInCode(code);
    return std::nullopt;
}

std::optional<int> UsedFont::glyphOf(unsigned code)
{
    if (!m_composite)
        return simpleGlyphOf(code);
    if (!m_glyphOfCid.empty()) {
        const auto found = m_glyphOfCid.find(static_cast<int>(code));
        return found == m_glyphOfCid.end() ? -1 : found->second;
    }
    if (m_cidToGid.empty())
        return static_cast<int>(code);
    const size_t at = static_cast<size_t>(code) * 2;
    if (at + 1 >= m_cidToGid.size())
        return 0;
    return static_cast<unsigned char>(m_cidToGid[at]) << 8 | static_cast<unsigned char>(m_cidToGid[at + 1]);
}

double UsedFont::widthOf(unsigned code) const
{
    const auto found = m_widths.find(code);
    return found == m_widths.end() ? m_defaultWidth : found->second;
}

void UsedFont::showGlyph(unsigned code)
{
    const std::string which = "code " + std::to_string(code);
    if (!m_embedded) {
        fail("31-009");
        return;
    }
    if (const auto named = m_differences.find(code); named != m_differences.end() && named->second == ".notdef")
        fail("31-030", which);
    if (!m_program || !m_glyphsKnown)
        return;
    const auto glyph = glyphOf(code);
    if (!glyph)
        return;
    if (*glyph < 0 || *glyph >= m_program->glyphCount() || (*glyph == 0 && !m_composite)) {
        fail(m_subtype == "/TrueType" && !m_symbolic ? "31-018" : "31-011", which);
        return;
    }
    if (*glyph == 0)
        fail("31-030", which);
    const auto width = m_program->width(*glyph);
    if (width && std::abs(*width - widthOf(code)) > 1.001)
        fail("31-016", which + ": " + std::to_string(widthOf(code)) + " for " + std::to_string(*width));
}

void UsedFont::showCode(unsigned code, bool rendered)
{
    if (m_shown.insert(code).second && !(m_toUnicode && m_toUnicode->holds(code)) && !isTextWithoutMap())
        fail("10-001", "code " + std::to_string(code));
    if (rendered && m_subtype != "/Type3" && m_rendered.insert(code).second)
        showGlyph(code);
}

void UsedFont::show(const std::string& bytes, int page, bool rendered)
{
    m_page = page;
    if (!m_composite) {
        for (const char c : bytes)
            showCode(static_cast<unsigned char>(c), rendered);
        return;
    }
    for (size_t i = 0; i + 1 < bytes.size(); i += 2)
        showCode(
            static_cast<unsigned>(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1])),
            rendered);
}

} // namespace landkort::report
