// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/font_program.h"
#include "core/report/pdf_examination.h"
#include "core/report/unicode_map.h"

#include <optional>

namespace landkort::report {

/// A font as pages use it: its dictionary is examined once, each character code when it is first shown.
class UsedFont {
public:
    UsedFont(PdfExamination& examination, QPDFObjectHandle font, int page);

    /// `rendered`: false for invisible text, which needs no glyphs.
    void show(const std::string& bytes, int page, bool rendered);

private:
    void fail(const char* condition, const std::string& detail = {});
    void readToUnicode();
    void readProgram();
    void readSimple();
    void readComposite();
    void readCidWidths(QPDFObjectHandle widths);
    void checkTrueType();
    void checkGlyphLists();
    void checkNames();
    void checkCids();
    bool isTextWithoutMap() const;
    void showCode(unsigned code, bool rendered);
    void showGlyph(unsigned code);
    std::optional<int> glyphOf(unsigned code);
    std::optional<int> simpleGlyphOf(unsigned code);
    double widthOf(unsigned code) const;

    PdfExamination& m_examination;
    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant; ///< of a Type 0 font, else the font itself
    QPDFObjectHandle m_descriptor;
    int m_page;
    std::string m_subtype;
    bool m_composite = false;
    bool m_identity = false;   ///< codes are CIDs
    bool m_glyphsKnown = true; ///< false: a CMap this examination does not follow
    bool m_symbolic = false;
    bool m_embedded = false;
    std::string m_baseEncoding;
    std::map<unsigned, std::string> m_differences;
    std::optional<UnicodeMap> m_toUnicode;
    std::optional<FontProgram> m_program;
    std::string m_cidToGid; ///< two bytes per CID; empty = identity
    std::map<int, int> m_glyphOfCid;
    std::map<unsigned, double> m_widths;
    double m_defaultWidth = 0;
    std::set<unsigned> m_shown;
    std::set<unsigned> m_rendered;
};

} // namespace landkort::report
