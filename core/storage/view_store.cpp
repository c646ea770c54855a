// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/view_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

base::Result<std::vector<StoredView>> ViewStore::views()
{
    return guarded(*m_database, [&] {
        std::vector<StoredView> views;
        SQLite::Statement row(m_database->connection(),
                              "SELECT name, content FROM saved_views ORDER BY position, name");
        while (row.executeStep())
            views.push_back({textAt(row, 0), textAt(row, 1)});
        return views;
    });
}

base::Result<void> ViewStore::setViews(const std::vector<StoredView>& views)
{
    return guarded(*m_database, [&] {
        SQLite::Database& connection = m_database->connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        connection.exec("DELETE FROM saved_views");
        SQLite::Statement row(connection, "INSERT INTO saved_views (name, position, content) VALUES (?, ?, ?)");
        int position = 0;
        for (const auto& view : views)
            run(row, view.name, position++, view.content);
        transaction.commit();
    });
}

base::Result<std::vector<domain::PeerList>> ViewStore::peerLists()
{
    return guarded(*m_database, [&] {
        std::vector<domain::PeerList> lists;
        SQLite::Statement row(m_database->connection(), "SELECT name, municipalities FROM peer_lists ORDER BY name");
        while (row.executeStep()) {
            domain::PeerList list{textAt(row, 0), {}};
            for (const QString& code : textAt(row, 1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                list.municipalities.emplace_back(code);
            lists.push_back(std::move(list));
        }
        return lists;
    });
}

base::Result<void> ViewStore::savePeerList(const domain::PeerList& list)
{
    return guarded(*m_database, [&] {
        QStringList codes;
        for (const auto& code : list.municipalities)
            codes.append(code.text());
        SQLite::Statement row(m_database->connection(),
                              "INSERT INTO peer_lists (name, municipalities) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET municipalities = excluded.municipalities");
        run(row, list.name, codes.join(QLatin1Char(' ')));
    });
}

base::Result<void> ViewStore::removePeerList(const QString& name)
{
    return guarded(*m_database, [&] {
        SQLite::Statement row(m_database->connection(), "DELETE FROM peer_lists WHERE name = ?");
        run(row, name);
    });
}

} // namespace landkort::storage
