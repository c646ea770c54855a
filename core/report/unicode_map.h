// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace landkort::report {

/// A ToUnicode CMap: character code → UTF-16BE text. Ranges are written out up to a bound, so that a hostile map stays
/// small.
struct UnicodeMap {
    std::map<unsigned, std::u16string> texts;

    bool holds(unsigned code) const { return texts.contains(code) && !texts.at(code).empty(); }
    /// A code whose text holds one of these units; empty when none does.
    bool mapsTo(char16_t unit) const;
};

UnicodeMap readUnicodeMap(std::string_view cmap);

} // namespace landkort::report
