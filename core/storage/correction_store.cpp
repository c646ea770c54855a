// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/correction_store.h"

#include "core/storage/binding.h"
#include "core/storage/sqlite_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

namespace landkort::storage {

namespace {

using domain::Correction;
using domain::CorrectionState;

QDate dayAt(SQLite::Statement& row, int column)
{
    const QDate day = QDate::fromString(textAt(row, column), Qt::ISODate);
    if (!day.isValid())
        throwDamaged(row, column);
    return day;
}

Correction readCorrection(SQLite::Statement& row)
{
    Correction c;
    c.number = row.getColumn(0).getInt64();
    c.kind = requiredEnumAt(row, 1, domain::correctionKindFromKey);
    c.state = requiredEnumAt(row, 2, domain::correctionStateFromKey);
    c.project = domain::ProjectId(textAt(row, 3));
    c.municipality = domain::MunicipalityCode(textAt(row, 4));
    c.field = enumAt(row, 5, domain::correctedFieldFromKey);
    c.value = textAt(row, 6);
    c.before = textAt(row, 7);
    c.date = dateAt(row, 8);
    c.dateBefore = dateAt(row, 9);
    c.note = textAt(row, 10);
    c.madeOn = dayAt(row, 11);
    c.proposal = row.isColumnNull(12) ? 0 : row.getColumn(12).getInt64();
    return c;
}

std::optional<qint64> numberOrNull(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional<qint64>(number);
}

qint64 nextPosition(SQLite::Database& connection, domain::EditionId edition)
{
    SQLite::Statement row(connection, "SELECT coalesce(max(position), -1) + 1 FROM corrections WHERE edition_id = ?");
    bindValue(row, 1, static_cast<qint64>(edition));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

std::vector<qint64> insert(SQLite::Database& connection, domain::EditionId edition,
                           const std::vector<Correction>& corrections, qint64 proposal)
{
    SQLite::Statement row(connection, "INSERT INTO corrections (edition_id, position, kind, state, project, "
                                      "municipality, field, value, before, date, date_before, note, made_on, proposal) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<qint64> numbers;
    qint64 position = nextPosition(connection, edition);
    for (const auto& c : corrections) {
        const auto field = c.field ? std::optional<QString>(domain::key(*c.field)) : std::optional<QString>();
        run(row, static_cast<qint64>(edition), position++, domain::key(c.kind), domain::key(c.state), c.project.text(),
            nullIfEmpty(c.municipality.text()), field, c.value, c.before, c.date, c.dateBefore, c.note,
            c.madeOn.toString(Qt::ISODate), numberOrNull(proposal == 0 ? c.proposal : proposal));
        numbers.push_back(connection.getLastInsertRowid());
    }
    return numbers;
}

void putLast(SQLite::Database& connection, qint64 number)
{
    SQLite::Statement row(connection, "UPDATE corrections SET position = (SELECT max(c.position) + 1 FROM corrections "
                                      "c WHERE c.edition_id = corrections.edition_id) WHERE number = ?");
    run(row, number);
}

bool changeAll(SQLite::Database& connection, const std::vector<CorrectionChange>& changes)
{
    SQLite::Statement row(connection, "UPDATE corrections SET state = ? WHERE number = ? AND state = ?");
    for (const auto& change : changes) {
        run(row, domain::key(change.to), change.number, domain::key(change.from));
        if (row.getChanges() != 1)
            return false;
        if (change.from == CorrectionState::Proposed && change.to == CorrectionState::InForce)
            putLast(connection, change.number);
    }
    return true;
}

} // namespace

base::Result<std::vector<Correction>> CorrectionStore::read(domain::EditionId edition)
{
    return guarded(m_database, [&] {
        std::vector<Correction> corrections;
        SQLite::Statement row(m_database.connection(),
                              "SELECT number, kind, state, project, municipality, field, value, before, date, "
                              "date_before, note, made_on, proposal FROM corrections WHERE edition_id = ? "
                              "ORDER BY position");
        bindValue(row, 1, static_cast<qint64>(edition));
        while (row.executeStep())
            corrections.push_back(readCorrection(row));
        return corrections;
    });
}

base::Result<std::vector<qint64>> CorrectionStore::apply(domain::EditionId edition, const CorrectionPlan& plan)
{
    const auto applied = guarded(m_database, [&]() -> std::optional<std::vector<qint64>> {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        if (!changeAll(connection, plan.changed))
            return std::nullopt;
        auto numbers = insert(connection, edition, plan.added, 0);
        transaction.commit();
        return numbers;
    });
    if (!applied)
        return applied.error();
    if (applied.value())
        return *applied.value();
    return base::Error{base::ErrorKind::StoreBusy,
                       QT_TRANSLATE_NOOP("Error", "The corrections have been changed by another window meanwhile; "
                                                  "nothing was done. Look at them again."),
                       {},
                       {}};
}

base::Result<std::vector<domain::CorrectionProposal>> CorrectionStore::proposals(domain::EditionId edition)
{
    return guarded(m_database, [&] {
        std::vector<domain::CorrectionProposal> proposals;
        SQLite::Statement row(m_database.connection(),
                              "SELECT number, file_name, sha256, edition_name, same_edition, municipality, author, "
                              "text, received_on FROM correction_proposals WHERE edition_id = ? ORDER BY number");
        bindValue(row, 1, static_cast<qint64>(edition));
        while (row.executeStep())
            proposals.push_back({row.getColumn(0).getInt64(), textAt(row, 1), textAt(row, 2).toLatin1(), textAt(row, 3),
                                 flagAt(row, 4), domain::MunicipalityCode(textAt(row, 5)), textAt(row, 6),
                                 textAt(row, 7), dayAt(row, 8)});
        return proposals;
    });
}

base::Result<qint64> CorrectionStore::addProposal(domain::EditionId edition, const domain::CorrectionProposal& proposal,
                                                  const std::vector<Correction>& corrections)
{
    return guarded(m_database, [&] {
        SQLite::Database& connection = m_database.connection();
        SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement row(connection,
                              "INSERT INTO correction_proposals (edition_id, file_name, sha256, edition_name, "
                              "same_edition, municipality, author, text, received_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                              "?)");
        run(row, static_cast<qint64>(edition), proposal.fileName, QString::fromLatin1(proposal.sha256),
            proposal.editionName, proposal.sameEdition, nullIfEmpty(proposal.municipality.text()), proposal.author,
            proposal.text, proposal.receivedOn.toString(Qt::ISODate));
        const qint64 number = connection.getLastInsertRowid();
        insert(connection, edition, corrections, number);
        transaction.commit();
        return number;
    });
}

} // namespace landkort::storage
