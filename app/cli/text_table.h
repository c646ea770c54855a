// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace landkort::cli {

/// Columns lined up with spaces for a terminal: the first column left, the others right when `numbers`.
class TextTable {
public:
    explicit TextTable(bool numbers = true) : m_numbers(numbers) {}

    void addRow(QStringList cells) { m_rows.push_back(std::move(cells)); }
    void addRule() { m_rows.push_back({}); } ///< a line of dashes
    QString toString() const;

private:
    bool m_numbers;
    std::vector<QStringList> m_rows;
};

/// `lead` and then `text`, broken at spaces to `width` characters, later lines indented to the lead's width. Characters
/// that could steer the terminal are left out.
QString wrapped(const QString& lead, const QString& text, int width);

/// Without control characters: data is shown, never obeyed.
QString harmless(const QString& text);

} // namespace landkort::cli
