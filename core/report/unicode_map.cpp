// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unicode_map.h"

#include <algorithm>
#include <vector>

namespace landkort::report {

namespace {

constexpr size_t kMostEntries = 70000;

/// "<…>" strings and bare words of a CMap; everything else is passed over.
class CMapTokens {
public:
    explicit CMapTokens(std::string_view bytes) : m_bytes(bytes) {}

    bool next(std::string& token, bool& isHex)
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '<' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] != '<') {
                const size_t end = std::min(m_bytes.find('>', m_at), m_bytes.size());
                token.assign(m_bytes.substr(m_at + 1, end - m_at - 1));
                std::erase_if(token, [](char h) { return !isxdigit(static_cast<unsigned char>(h)); });
                m_at = end + 1;
                isHex = true;
                return true;
            }
            if (c == '[' || c == ']' || isalpha(static_cast<unsigned char>(c))) {
                const size_t begin = m_at++;
                while (c != '[' && c != ']' && m_at < m_bytes.size() &&
                       isalpha(static_cast<unsigned char>(m_bytes[m_at])))
                    ++m_at;
                token.assign(m_bytes.substr(begin, m_at - begin));
                isHex = false;
                return true;
            }
            ++m_at;
        }
        return false;
    }

private:
    std::string_view m_bytes;
    size_t m_at = 0;
};

unsigned codeOf(const std::string& hex)
{
    return hex.empty() ? 0 : static_cast<unsigned>(std::stoul(hex.substr(0, 8), nullptr, 16));
}

std::u16string unitsOf(const std::string& hex)
{
    std::u16string units;
    for (size_t i = 0; i < hex.size(); i += 4)
        units += static_cast<char16_t>(std::stoul(hex.substr(i, 4), nullptr, 16));
    return units;
}

void addRange(UnicodeMap& map, unsigned low, unsigned high, std::u16string text)
{
    for (unsigned code = low; code <= high && map.texts.size() < kMostEntries; ++code) {
        map.texts[code] = text;
        if (!text.empty())
            ++text.back();
        if (code == 0xFFFFFFFFU)
            break;
    }
}

} // namespace

bool UnicodeMap::mapsTo(char16_t unit) const
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const auto& entry) { return entry.second.find(unit) != std::u16string::npos; });
}

UnicodeMap readUnicodeMap(std::string_view cmap)
{
    UnicodeMap map;
    CMapTokens tokens(cmap);
    std::string token;
    bool isHex = false;
    bool inChars = false, inRanges = false, inArray = false;
    std::vector<std::string> waiting;
    while (map.texts.size() < kMostEntries && tokens.next(token, isHex)) {
        if (!isHex) {
            inChars = token == "beginbfchar" || (inChars && token != "endbfchar");
            inRanges = token == "beginbfrange" || (inRanges && token != "endbfrange");
            inArray = inRanges && token == "[";
            if (!inArray)
                waiting.clear();
            continue;
        }
        waiting.push_back(token);
        if (inChars && waiting.size() == 2) {
            map.texts[codeOf(waiting[0])] = unitsOf(waiting[1]);
            waiting.clear();
        } else if (inRanges && inArray && waiting.size() > 2) {
            map.texts[codeOf(waiting[0]) + static_cast<unsigned>(waiting.size()) - 3] = unitsOf(waiting.back());
        } else if (inRanges && !inArray && waiting.size() == 3) {
            addRange(map, codeOf(waiting[0]), codeOf(waiting[1]), unitsOf(waiting[2]));
            waiting.clear();
        }
    }
    return map;
}

} // namespace landkort::report
