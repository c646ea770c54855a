// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/share_corrections.h"

#include "core/exchange/correction_file.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace landkort;
using domain::Correction;
using domain::CorrectionKind;
using domain::CorrectionState;

namespace {

const QDate kToday(2026, 11, 25);

std::unique_ptr<workflow::LandscapeStore> newStore()
{
    workflow::OpenOptions options;
    options.inMemory = true;
    options.dataFolder = test::bundledDataFolder();
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    return std::move(store).value();
}

workflow::CorrectedEdition corrected(const workflow::LandscapeStore& store)
{
    auto read = workflow::readCorrected(store, store.defaultEdition().id);
    REQUIRE(read);
    return std::move(read).value();
}

void apply(workflow::LandscapeStore& store, const base::Result<storage::CorrectionPlan>& plan)
{
    REQUIRE(plan);
    REQUIRE(store.correct(store.defaultEdition().id, plan.value()));
}

/// A title, a status and an added project of Nyborg's, sent to a file.
QString sentFile(const QTemporaryDir& folder)
{
    const auto store = newStore();
    const workflow::CorrectionBy by{domain::MunicipalityCode(QStringLiteral("0450")), {}, kToday};
    const domain::ProjectId id = corrected(*store).stored->projects().front().id;
    apply(*store, workflow::planAnswers(corrected(*store).ground(), id, by,
                                        {{QStringLiteral("status"), QStringLiteral("pilot"), QStringLiteral("2026")}}));
    apply(*store, workflow::planAnswers(corrected(*store).ground(), id, by,
                                        {{QStringLiteral("title"), QStringLiteral("Et bedre navn"), {}}}));
    apply(*store, workflow::planAddition(corrected(*store).ground(), QStringLiteral("Nyt i Nyborg"), by,
                                         {{QStringLiteral("vendors"), QStringLiteral("A;B"), {}}}));
    const QString file = folder.filePath(QStringLiteral("rettelser.json"));
    const auto count = workflow::sendCorrections(
        corrected(*store), {by.municipality, QStringLiteral("Nyborg"), QStringLiteral("Hilsen"), file});
    REQUIRE(count);
    CHECK(count.value() == 4);
    return file;
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

QString sentenceOf(const base::Error& error)
{
    return error.sentence(base::Texts(base::Language::Danish));
}

} // namespace

TEST_CASE("Corrections that are sent come in as a proposal, count for nothing, and are answered one by one",
          "[core][workflow][corrections]")
{
    QTemporaryDir folder;
    const QString file = sentFile(folder);
    const auto store = newStore();
    const auto before = corrected(*store);
    const auto proposal = workflow::receiveCorrections(*store, before, file, kToday);
    REQUIRE(proposal);
    CHECK(proposal.value().author == QStringLiteral("Nyborg"));
    CHECK(proposal.value().text == QStringLiteral("Hilsen"));
    CHECK(proposal.value().municipality.text() == QStringLiteral("0450"));
    CHECK(proposal.value().sameEdition);

    auto now = corrected(*store);
    CHECK(now.shown->projects() == before.stored->projects());
    REQUIRE(now.made.size() == 4);
    const auto numberOf = [&](CorrectionKind kind, std::optional<domain::CorrectedField> field = {}) {
        const auto found = std::find_if(now.made.begin(), now.made.end(),
                                        [&](const Correction& c) { return c.kind == kind && c.field == field; });
        REQUIRE(found != now.made.end());
        return found->number;
    };
    const qint64 title = numberOf(CorrectionKind::SetField, domain::CorrectedField::Title);
    const qint64 vendors = numberOf(CorrectionKind::SetField, domain::CorrectedField::Vendors);
    const qint64 status = numberOf(CorrectionKind::SetStatus);
    const qint64 added = numberOf(CorrectionKind::AddProject);

    const auto tooEarly = workflow::planAccepting(now, {title, vendors});
    REQUIRE(!tooEarly); // the project of the vendors is not accepted
    CHECK(sentenceOf(tooEarly.error()).contains(QString::number(vendors)));

    apply(*store, workflow::planRejecting(now, {title}));
    apply(*store, workflow::planAccepting(corrected(*store), {vendors, added}));
    now = corrected(*store);
    CHECK(now.shown->projects().size() == before.stored->projects().size() + 1);
    CHECK(now.shown->projects().back().vendors == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(now.shown->projects().front().title == before.stored->projects().front().title);
    CHECK(now.find(title)->state == CorrectionState::Rejected);
    CHECK(now.find(status)->state == CorrectionState::Proposed);
    CHECK(!workflow::planAccepting(now, {title}));
    apply(*store, workflow::planUndo(now.ground(), added)); // what depends on it goes with it
    CHECK(corrected(*store).shown->projects() == before.stored->projects());
    CHECK(corrected(*store).isIdle(*corrected(*store).find(vendors)));
    CHECK(store->check());
}

TEST_CASE("The same file is not received twice, nor one of another edition", "[core][workflow][corrections]")
{
    QTemporaryDir folder;
    const QString file = sentFile(folder);
    const auto store = newStore();
    REQUIRE(workflow::receiveCorrections(*store, corrected(*store), file, kToday));
    const auto again = workflow::receiveCorrections(*store, corrected(*store), file, kToday);
    REQUIRE(!again);
    CHECK(sentenceOf(again.error()) == QStringLiteral("rettelser.json er allerede modtaget, som forslag 1."));

    auto content = exchange::readCorrectionFile(bytesOf(file), QStringLiteral("f"), *store->catalog());
    REQUIRE(content);
    content.value().editionName = QStringLiteral("En anden");
    const QString other = folder.filePath(QStringLiteral("anden.json"));
    const auto write = [&] {
        QFile written(other);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(exchange::writeCorrectionFile(content.value()));
    };
    write();
    CHECK(workflow::receiveCorrections(*store, corrected(*store), other, kToday)); // the content says that it is ours
    content.value().editionHash = "0000";
    write();
    const auto refused = workflow::receiveCorrections(*store, corrected(*store), other, kToday);
    REQUIRE(!refused);
    CHECK(sentenceOf(refused.error()).contains(QStringLiteral("»En anden«")));
}

TEST_CASE("A proposal says where the receiver's edition has moved on", "[core][workflow][corrections]")
{
    QTemporaryDir folder;
    const auto store = newStore();
    auto content = exchange::readCorrectionFile(bytesOf(sentFile(folder)), QStringLiteral("f"), *store->catalog());
    REQUIRE(content);
    content.value().editionHash = "0000"; // the same name, another content
    for (auto& c : content.value().corrections) {
        if (c.field == domain::CorrectedField::Title)
            c.before = QStringLiteral("Noget helt andet");
    }
    const QString file = folder.filePath(QStringLiteral("b.json"));
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(exchange::writeCorrectionFile(content.value()));
    written.close();
    const auto proposal = workflow::receiveCorrections(*store, corrected(*store), file, kToday);
    REQUIRE(proposal);
    CHECK(!proposal.value().sameEdition);
    const auto now = corrected(*store);
    for (const auto& c : now.made)
        CHECK(now.isOutdated(c) == (c.field == domain::CorrectedField::Title));
}

TEST_CASE("A file of corrections holds what was written, and anything else is refused with one sentence",
          "[core][exchange][corrections]")
{
    QTemporaryDir folder;
    const QByteArray bytes = bytesOf(sentFile(folder));
    const auto store = newStore();
    const auto read = [&](const QByteArray& changed) {
        return exchange::readCorrectionFile(changed, QStringLiteral("f.json"), *store->catalog());
    };
    const auto content = read(bytes);
    REQUIRE(content);
    CHECK(content.value().corrections.size() == 4);
    CHECK(exchange::writeCorrectionFile(content.value()) == bytes);

    const auto refused = [&](QByteArray from, const QByteArray& to) {
        QByteArray changed = bytes;
        REQUIRE(changed.contains(from));
        changed.replace(changed.indexOf(from), from.size(), to);
        const auto result = read(changed);
        REQUIRE(!result);
        const QString sentence = sentenceOf(result.error());
        CHECK(sentence.contains(QStringLiteral("f.json")));
        return sentence;
    };
    CHECK(refused("\"author\"", "\"colour\"").contains(QStringLiteral("»colour«")));
    CHECK(refused("\"ai-landkort corrections\"", "\"x\"").contains(QStringLiteral("fra AI-landkort")));
    CHECK(refused("\"version\": 1", "\"version\": 2").contains(QStringLiteral("anden version")));
    CHECK(refused("\"set_status\"", "\"set\"").contains(QStringLiteral("»kind«")));
    CHECK(refused("\"0450\"", "\"9999\"").contains(QStringLiteral("»municipality«")));
    CHECK(refused("\"Et bedre navn\"", "17").contains(QStringLiteral("»value«")));
    CHECK(refused("\"Et bedre navn\"", "null").contains(QStringLiteral("»value«")));
    CHECK(refused("\"Et bedre navn\"", "\"Ring til nn@kommune.dk\"").contains(QStringLiteral("e-mailadresse")));
    CHECK(refused("\"title\"", "\"colour\"").contains(QStringLiteral("»field«")));
    CHECK(refused("\"2026-11-25\"", "\"i går\"").contains(QStringLiteral("»made_on«")));
    CHECK(refused("{", "[").contains(QStringLiteral("JSON")));
    CHECK(!read(QByteArray()));
    CHECK(!read(bytes.left(bytes.size() / 2)));
    CHECK(!read(QByteArray(exchange::kMostCorrectionBytes + 1, ' ')));
}

TEST_CASE("There is nothing to send while nothing is corrected, and other municipalities' are left out",
          "[core][workflow][corrections]")
{
    QTemporaryDir folder;
    const auto store = newStore();
    const QString file = folder.filePath(QStringLiteral("r.json"));
    CHECK(!workflow::sendCorrections(corrected(*store), {{}, {}, {}, file}));
    CHECK(!QFile::exists(file));
    const workflow::CorrectionBy by{domain::MunicipalityCode(QStringLiteral("0450")), {}, kToday};
    apply(*store, workflow::planAddition(corrected(*store).ground(), QStringLiteral("Nyt"), by, {}));
    CHECK(!workflow::sendCorrections(corrected(*store),
                                     {domain::MunicipalityCode(QStringLiteral("0461")), {}, {}, file}));
    CHECK(!QFile::exists(file));
    CHECK(workflow::sendCorrections(corrected(*store), {by.municipality, {}, {}, file}));
    CHECK(QFile::exists(file));
}
