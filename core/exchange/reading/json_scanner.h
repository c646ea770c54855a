// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>
#include <optional>

namespace landkort::exchange {

/// Walks over text that is known to be valid JSON and keeps what a parsed document forgets: where things stand and how
/// numbers were written. Positions are indexes into the text. The text must outlive it.
class JsonScanner {
public:
    explicit JsonScanner(QStringView text) : m_text(text) {}

    qsizetype skipBlanks(qsizetype at) const;
    /// Past the value that starts at `at`.
    qsizetype skipValue(qsizetype at) const;
    char16_t kindAt(qsizetype at) const { return m_text.at(at).unicode(); } ///< { [ " t f n - or a digit
    QStringView slice(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }

    /// Calls for each element with its position; returns the position past the array. False stops (returns -1).
    qsizetype eachElement(qsizetype array, const std::function<bool(qsizetype at)>& take) const;
    /// The same for the members of an object, with the position of the value.
    qsizetype eachMember(qsizetype object, const std::function<bool(const QString& key, qsizetype at)>& take) const;

    /// The text of the string that starts at `at`, escapes resolved.
    QString string(qsizetype at) const;
    /// The value as a cell shows it (json_reader.h).
    QString cell(qsizetype at) const;

private:
    qsizetype skipString(qsizetype at) const;
    QString compact(qsizetype from, qsizetype to) const;
    std::optional<QString> nameOf(qsizetype object) const;
    std::optional<QString> list(qsizetype array) const;

    QStringView m_text;
};

/// How deep arrays and objects of a text that may be JSON are nested.
int jsonDepth(QStringView text);

} // namespace landkort::exchange
