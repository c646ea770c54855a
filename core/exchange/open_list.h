// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/provenance.h"
#include "core/domain/vocabulary.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace landkort::exchange {

/// One of an edition's open lists while a file is read: its domains or its use cases. Texts find their entry by key,
/// label or another spelling of it; any other text becomes an entry of this edition, as written.
class OpenList {
public:
    template <class Entry> explicit OpenList(const std::vector<Entry>& entries)
    {
        for (const auto& entry : entries)
            addKnown(entry.key, entry.danish, entry.english);
    }

    struct Found {
        QString key;
        std::optional<domain::OriginRule> rule; ///< KnownEntry when the text is not the label itself
        bool isNew = false;                     ///< an entry of its own from now on
        QString similar;                        ///< of a new one: the label it may have been meant to be
    };
    Found find(const QString& text);

    struct OwnEntry {
        QString key;
        QString label;
    };
    /// In the order they were met.
    const std::vector<OwnEntry>& own() const { return m_own; }

private:
    void addKnown(const QString& key, const QString& danish, const QString& english);
    QString freeKey(const QString& text) const;

    struct Known {
        QString key;
        QString label;
    };
    QHash<QString, Known> m_byWords; ///< word key → entry
    QSet<QString> m_keys;
    QSet<QString> m_labels; ///< exactly as shown
    std::vector<OwnEntry> m_own;
};

} // namespace landkort::exchange
