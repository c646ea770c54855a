// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/font_program.h"

#include <freetype/freetype.h>
#include <freetype/ftcid.h>
#include <ft2build.h>

#include <array>

namespace landkort::report {

struct FontProgram::Private {
    explicit Private(std::string program) : bytes(std::move(program))
    {
        if (FT_Init_FreeType(&library) != 0) {
            library = nullptr;
            return;
        }
        if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()),
                               static_cast<FT_Long>(bytes.size()), 0, &face) != 0)
            face = nullptr;
    }
    ~Private()
    {
        if (face)
            FT_Done_Face(face);
        if (library)
            FT_Done_FreeType(library);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// A CFF program's charmaps are made up by FreeType from names; only SFNT files have tables of their own.
    bool hasTables() const { return face && FT_IS_SFNT(face); }

    std::string bytes;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

FontProgram::FontProgram(std::string bytes) : m_d(std::make_unique<Private>(std::move(bytes))) {}
FontProgram::~FontProgram() = default;
FontProgram::FontProgram(FontProgram&&) noexcept = default;

bool FontProgram::readable() const
{
    return m_d->face != nullptr;
}

int FontProgram::glyphCount() const
{
    return m_d->face ? static_cast<int>(m_d->face->num_glyphs) : 0;
}

std::optional<double> FontProgram::width(int glyph) const
{
    if (!m_d->face || m_d->face->units_per_EM == 0 ||
        FT_Load_Glyph(m_d->face, static_cast<FT_UInt>(glyph), FT_LOAD_NO_SCALE) != 0)
        return std::nullopt;
    return static_cast<double>(m_d->face->glyph->metrics.horiAdvance) * 1000 / m_d->face->units_per_EM;
}

std::string FontProgram::glyphName(int glyph) const
{
    std::array<char, 256> name{};
    if (!m_d->face || !FT_HAS_GLYPH_NAMES(m_d->face) ||
        FT_Get_Glyph_Name(m_d->face, static_cast<FT_UInt>(glyph), name.data(), name.size()) != 0)
        return {};
    return name.data();
}

std::optional<int> FontProgram::glyphOfName(const std::string& name) const
{
    if (!m_d->face || !FT_HAS_GLYPH_NAMES(m_d->face))
        return std::nullopt;
    return static_cast<int>(FT_Get_Name_Index(m_d->face, const_cast<char*>(name.c_str())));
}

std::optional<int> FontProgram::glyphOfCharacter(char32_t character) const
{
    if (!m_d->face || FT_Select_Charmap(m_d->face, FT_ENCODING_UNICODE) != 0)
        return std::nullopt;
    return static_cast<int>(FT_Get_Char_Index(m_d->face, character));
}

std::optional<int> FontProgram::glyphOfBuiltInCode(unsigned code) const
{
    if (!m_d->face)
        return std::nullopt;
    for (int i = 0; i < m_d->face->num_charmaps; ++i) {
        FT_CharMap map = m_d->face->charmaps[i];
        const bool own = map->encoding == FT_ENCODING_ADOBE_CUSTOM || map->encoding == FT_ENCODING_ADOBE_STANDARD;
        const bool symbol = m_d->hasTables() && (map->encoding == FT_ENCODING_MS_SYMBOL || map->platform_id == 1);
        if ((!own && !symbol) || FT_Set_Charmap(m_d->face, map) != 0)
            continue;
        const FT_UInt glyph = FT_Get_Char_Index(m_d->face, code);
        if (glyph == 0 && map->encoding == FT_ENCODING_MS_SYMBOL)
            return static_cast<int>(FT_Get_Char_Index(m_d->face, 0xF000U + code));
        return static_cast<int>(glyph);
    }
    return std::nullopt;
}

std::optional<int> FontProgram::cidOfGlyph(int glyph) const
{
    FT_UInt cid = 0;
    if (!m_d->face || !FT_IS_CID_KEYED(m_d->face) ||
        FT_Get_CID_From_Glyph_Index(m_d->face, static_cast<FT_UInt>(glyph), &cid) != 0)
        return std::nullopt;
    return static_cast<int>(cid);
}

int FontProgram::cmapCount() const
{
    return m_d->hasTables() ? m_d->face->num_charmaps : 0;
}

bool FontProgram::hasCmap(int platform, int encoding) const
{
    if (!m_d->hasTables())
        return false;
    for (int i = 0; i < m_d->face->num_charmaps; ++i) {
        const FT_CharMap map = m_d->face->charmaps[i];
        if (map->platform_id == platform && map->encoding_id == encoding)
            return true;
    }
    return false;
}

} // namespace landkort::report
