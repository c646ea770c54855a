// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace landkort::domain {

/// An id that cannot be mistaken for another kind of id. `Tag` only tells the kinds apart.
template <class Tag> class TextId {
public:
    TextId() = default;
    explicit TextId(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const TextId& a, const TextId& b) { return a.m_text == b.m_text; }
    friend bool operator<(const TextId& a, const TextId& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const TextId& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Stable slug of a project, unique within an edition: "esbjerg-ai-chatbot".
using ProjectId = TextId<struct ProjectTag>;
/// Danmarks Statistik's four digits with leading zero: "0561".
using MunicipalityCode = TextId<struct MunicipalityTag>;

/// Row id of an edition in the store; 0 = not stored.
enum class EditionId : qint64 {};

} // namespace landkort::domain
