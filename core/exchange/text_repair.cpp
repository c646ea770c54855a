// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_repair.h"

#include <array>

namespace landkort::exchange {

namespace {

/// Windows-1252's characters of the bytes 0x80 to 0x9F; 0 where it has none.
constexpr std::array<char16_t, 32> kWindowsHigh = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that is this character in Windows-1252, or -1. The five unused bytes pass as their control characters.
int windowsByte(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF) || (code < 0xA0 && kWindowsHigh[code - 0x80] == 0))
        return code;
    for (size_t i = 0; i < kWindowsHigh.size(); ++i) {
        if (kWindowsHigh[i] == code)
            return static_cast<int>(0x80 + i);
    }
    return -1;
}

/// The character that the UTF-8 sequence at `at`, read as Windows-1252, was meant to be, and the sequence's length; 0
/// when there is none. Only sequences that begin with Ã, Â or â: "SKØ«" and "Å»" are sound Danish and would be clean
/// UTF-8 too.
struct Sequence {
    char16_t character = 0;
    qsizetype length = 0;
};

Sequence sequenceAt(const QString& text, qsizetype at)
{
    const auto next = [&](qsizetype offset) {
        const int byte = at + offset < text.size() ? windowsByte(text.at(at + offset)) : -1;
        return byte >= 0x80 && byte <= 0xBF ? byte & 0x3F : -1;
    };
    const int lead = windowsByte(text.at(at));
    if ((lead == 0xC2 || lead == 0xC3) && next(1) >= 0)
        return {static_cast<char16_t>(((lead & 0x1F) << 6) | next(1)), 2};
    if (lead == 0xE2 && next(1) >= 0 && next(2) >= 0)
        return {static_cast<char16_t>(0x2000 | (next(1) << 6) | next(2)), 3};
    return {};
}

/// Sequence by sequence: a sound "ø" elsewhere in the cell must not keep the rest broken.
QString decodedAgain(const QString& text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Sequence sequence = sequenceAt(text, i);
        decoded += sequence.length > 0 ? QChar(sequence.character) : text.at(i);
        i += sequence.length > 0 ? sequence.length - 1 : 0;
    }
    return decoded;
}

QString withoutMojibake(const QString& text)
{
    const QString once = decodedAgain(text);
    return decodedAgain(once); // it happened twice to some texts
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xFEFF || code == 0x00AD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 ||
           (code < 0x20 && code != '\n' && code != '\t');
}

QString withPlainSpaces(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            plain += c;
        else if (isInvisible(c))
            continue;
        else if (c.isSpace())
            plain += QLatin1Char(' ');
        else
            plain += c;
    }
    return plain.trimmed();
}

/// Nothing to mend, as most cells: ASCII and the letters of western Europe, none of which begins a broken sequence.
bool isPlain(const QString& text)
{
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool letter = code >= 0xC0 && code <= 0xFF && code != 0xC2 && code != 0xC3 && code != 0xE2;
        if (!letter && ((code < 0x20 && code != '\n') || code > 0x7E))
            return false;
    }
    return text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace());
}

} // namespace

RepairedText repairText(const QString& text)
{
    if (isPlain(text))
        return {text, std::nullopt};
    // A broken letter may hold a non-breaking space as its second half, so letters come first.
    const QString sound = withoutMojibake(text);
    const QString plain = withPlainSpaces(sound);
    if (sound != text)
        return {plain, domain::OriginRule::Mojibake};
    if (plain != text)
        return {plain, domain::OriginRule::Spaces};
    return {plain, std::nullopt};
}

} // namespace landkort::exchange
