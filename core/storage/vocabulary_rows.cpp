// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vocabulary_rows.h"

#include "core/storage/binding.h"

namespace landkort::storage {

using Origin = domain::DomainEntry::Origin;

static QString originKey(Origin origin)
{
    switch (origin) {
    case Origin::Slide:
        return QStringLiteral("slide");
    case Origin::Press:
        return QStringLiteral("press");
    case Origin::Ours:
        return QStringLiteral("ours");
    case Origin::Edition:
        return QStringLiteral("edition");
    }
    return {};
}

static std::optional<Origin> originFromKey(const QString& text)
{
    for (const auto origin : {Origin::Slide, Origin::Press, Origin::Ours, Origin::Edition}) {
        if (text == originKey(origin))
            return origin;
    }
    return std::nullopt;
}

void writeVocabulary(SQLite::Database& connection, qint64 editionId, const domain::Vocabulary& vocabulary)
{
    SQLite::Statement domainRow(
        connection,
        "INSERT INTO domains (edition_id, position, key, danish, english, origin) VALUES (?, ?, ?, ?, ?, ?)");
    for (int i = 0; const auto& d : vocabulary.domains)
        run(domainRow, editionId, i++, d.key, d.danish, d.english, originKey(d.origin));
    SQLite::Statement useCaseRow(connection,
                                 "INSERT INTO use_cases (edition_id, position, key, danish, english, target, task, "
                                 "task_basis, kl_heading, slide_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; const auto& u : vocabulary.useCases) {
        const auto target = u.target ? std::optional<QString>(domain::key(*u.target)) : std::optional<QString>();
        const auto task = u.task ? std::optional<QString>(domain::key(*u.task)) : std::optional<QString>();
        run(useCaseRow, editionId, i++, u.key, u.danish, u.english, target, task, u.taskBasis, u.klHeading,
            u.slideOrder);
    }
}

domain::Vocabulary readVocabulary(SQLite::Database& connection, qint64 editionId)
{
    domain::Vocabulary vocabulary;
    SQLite::Statement domainRow(
        connection, "SELECT key, danish, english, origin FROM domains WHERE edition_id = ? ORDER BY position");
    bindValue(domainRow, 1, editionId);
    while (domainRow.executeStep())
        vocabulary.domains.push_back({textAt(domainRow, 0), textAt(domainRow, 1), textAt(domainRow, 2),
                                      requiredEnumAt(domainRow, 3, originFromKey)});
    SQLite::Statement row(connection, "SELECT key, danish, english, target, task, task_basis, kl_heading, slide_order "
                                      "FROM use_cases WHERE edition_id = ? ORDER BY position");
    bindValue(row, 1, editionId);
    while (row.executeStep()) {
        domain::UseCaseEntry entry;
        entry.key = textAt(row, 0);
        entry.danish = textAt(row, 1);
        entry.english = textAt(row, 2);
        entry.target = enumAt(row, 3, domain::targetFromKey);
        entry.task = enumAt(row, 4, domain::taskFromKey);
        entry.taskBasis = textAt(row, 5);
        entry.klHeading = flagAt(row, 6);
        entry.slideOrder = numberAt(row, 7);
        vocabulary.useCases.push_back(std::move(entry));
    }
    return vocabulary;
}

} // namespace landkort::storage
