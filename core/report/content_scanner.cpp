// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content_scanner.h"

#include <algorithm>
#include <charconv>

namespace landkort::report {

static bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

static bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/' ||
           c == '%';
}

static int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string_view ContentScanner::regularWord()
{
    const size_t begin = m_at;
    while (m_at < m_bytes.size() && !isBlank(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    return m_bytes.substr(begin, m_at - begin);
}

std::string ContentScanner::literalString()
{
    std::string text;
    int open = 1;
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        char c = m_bytes[m_at];
        if (c == '\\') {
            ++m_at;
            c = peek();
            if (c >= '0' && c <= '7') {
                int value = c - '0';
                for (int digits = 1; digits < 3 && peek(1) >= '0' && peek(1) <= '7'; ++digits)
                    value = value * 8 + (m_bytes[++m_at] - '0');
                text += static_cast<char>(value);
            } else if (c == '\r' || c == '\n') {
                m_at += c == '\r' && peek(1) == '\n';
            } else {
                static constexpr std::string_view letters = "nrtbf";
                static constexpr std::string_view meant = "\n\r\t\b\f";
                const size_t at = letters.find(c);
                text += at == std::string_view::npos ? c : meant[at];
            }
            continue;
        }
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open == 0)
            break;
        text += c;
    }
    ++m_at;
    return text;
}

std::string ContentScanner::hexString()
{
    std::string text;
    int pending = -1;
    for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '>'; ++m_at) {
        const int value = hexValue(m_bytes[m_at]);
        if (value < 0)
            continue;
        if (pending < 0) {
            pending = value;
        } else {
            text += static_cast<char>(pending * 16 + value);
            pending = -1;
        }
    }
    if (pending >= 0)
        text += static_cast<char>(pending * 16);
    ++m_at;
    return text;
}

void ContentScanner::operand(ContentOperation& operation, const std::string& text, bool isString)
{
    if (m_dictionaries == 0)
        (isString ? operation.strings : operation.names).push_back(text);
    else if (!isString)
        m_key = text;
    else if (m_key == "/Lang")
        operation.language = text;
}

void ContentScanner::word(ContentOperation& operation, std::string_view word)
{
    double number = 0;
    std::from_chars(word.data(), word.data() + word.size(), number);
    if (m_dictionaries == 0)
        operation.lastNumber = number;
    else if (m_key == "/MCID")
        operation.mcid = static_cast<int>(std::clamp(number, -1.0, 1e9));
}

void ContentScanner::skipInlineImage()
{
    // The data begin one blank after ID and end at an EI between blanks.
    size_t at = m_bytes.find("ID", m_at);
    while (at != std::string_view::npos) {
        at = m_bytes.find("EI", at + 1);
        if (at == std::string_view::npos)
            break;
        const bool alone = isBlank(m_bytes[at - 1]) && (at + 2 >= m_bytes.size() || isBlank(m_bytes[at + 2]));
        if (alone) {
            m_at = at + 2;
            return;
        }
    }
    m_at = m_bytes.size();
}

bool ContentScanner::next(ContentOperation& operation)
{
    operation.names.clear();
    operation.strings.clear();
    operation.language.clear();
    operation.lastNumber = 0;
    operation.mcid = -1;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (isBlank(c)) {
            ++m_at;
        } else if (c == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        } else if (c == '(') {
            operand(operation, literalString(), true);
        } else if (c == '<' && peek(1) == '<') {
            ++m_dictionaries;
            m_at += 2;
        } else if (c == '>' && peek(1) == '>') {
            m_dictionaries = std::max(0, m_dictionaries - 1);
            m_at += 2;
        } else if (c == '<') {
            operand(operation, hexString(), true);
        } else if (c == '/') {
            ++m_at;
            operand(operation, "/" + std::string(regularWord()), false);
        } else if (isDelimiter(c)) {
            ++m_at;
        } else if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
            word(operation, regularWord());
        } else {
            operation.name = regularWord();
            if (m_dictionaries > 0)
                continue;
            if (operation.name == "BI") {
                skipInlineImage();
                operation.name = "EI";
            }
            if (operation.name != "true" && operation.name != "false" && operation.name != "null")
                return true;
        }
    }
    return false;
}

} // namespace landkort::report
