// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace landkort::report {

/// One operator of a content stream with those operands that checks ask for.
struct ContentOperation {
    std::string_view name;            ///< "Tj"; an inline image is "EI"
    std::vector<std::string> names;   ///< with slash, in order; those inside dictionaries left out
    std::vector<std::string> strings; ///< decoded; those of arrays too
    double lastNumber = 0;
    int mcid = -1;        ///< of an inline property dictionary; -1 = none
    std::string language; ///< /Lang of an inline property dictionary
};

/// Goes through the bytes of a content stream operator by operator. Knows the grammar of ISO 32000-1 7.2 and nothing of
/// pages; garbage is passed over, and the scan always ends.
class ContentScanner {
public:
    explicit ContentScanner(std::string_view bytes) : m_bytes(bytes) {}
    /// False at the end.
    bool next(ContentOperation& operation);

private:
    void skipInlineImage();
    std::string literalString();
    std::string hexString();
    std::string_view regularWord();
    void operand(ContentOperation& operation, const std::string& text, bool isString);
    void word(ContentOperation& operation, std::string_view word);
    char peek(size_t ahead = 0) const { return m_at + ahead < m_bytes.size() ? m_bytes[m_at + ahead] : '\0'; }

    std::string_view m_bytes;
    size_t m_at = 0;
    int m_dictionaries = 0; ///< how deep inside
    std::string m_key;      ///< the last name inside a dictionary
};

} // namespace landkort::report
