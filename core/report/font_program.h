// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace landkort::report {

/// An embedded font program, read with FreeType: TrueType, CFF, OpenType or Type 1. Glyph 0 is .notdef.
class FontProgram {
public:
    explicit FontProgram(std::string bytes);
    ~FontProgram();
    FontProgram(FontProgram&&) noexcept;

    bool readable() const;
    int glyphCount() const;
    /// In thousandths of the em, as PDF's widths; nothing when the glyph cannot be loaded.
    std::optional<double> width(int glyph) const;
    std::string glyphName(int glyph) const; ///< empty when the program has no names
    std::optional<int> glyphOfName(const std::string& name) const;
    /// Through the program's Unicode table or the glyphs' names; nothing when it has neither.
    std::optional<int> glyphOfCharacter(char32_t character) const;
    /// Through the program's own encoding (Type 1, CFF) or the (3,0) or (1,0) table (TrueType).
    std::optional<int> glyphOfBuiltInCode(unsigned code) const;
    /// Of CFF programs keyed by CID; nothing for other programs.
    std::optional<int> cidOfGlyph(int glyph) const;
    int cmapCount() const; ///< those in the program, not those FreeType makes up
    bool hasCmap(int platform, int encoding) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace landkort::report
