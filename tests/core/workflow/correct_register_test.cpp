// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/correct_register.h"

#include "core/query/snapshot.h"
#include "core/workflow/open_landscape.h"
#include "tests/core/exchange/data_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace landkort;
using domain::Status;
using workflow::CorrectionAnswer;

namespace {

class World {
public:
    explicit World(const QString& file = QString())
    {
        workflow::OpenOptions options;
        options.storeFile = file;
        options.inMemory = file.isEmpty();
        options.dataFolder = test::bundledDataFolder();
        auto opened = workflow::LandscapeStore::open(options);
        REQUIRE(opened);
        m_store = std::move(opened).value();
    }

    workflow::LandscapeStore& store() { return *m_store; }
    domain::EditionId edition() const { return m_store->defaultEdition().id; }
    std::shared_ptr<const query::Landscape> shown() const { return m_store->load(edition()).value(); }
    std::shared_ptr<const query::Landscape> stored() const { return m_store->loadStored(edition()).value(); }

    /// Keeps both landscapes alive while a plan is made.
    template <class Plan> base::Result<storage::CorrectionPlan> plan(Plan make) const
    {
        const auto before = stored();
        const auto now = shown();
        return make(workflow::CorrectionGround{*before, *now, m_store->corrections(edition()).value()});
    }
    std::vector<qint64> apply(const base::Result<storage::CorrectionPlan>& plan)
    {
        REQUIRE(plan);
        const auto numbers = m_store->correct(edition(), plan.value());
        REQUIRE(numbers);
        return numbers.value();
    }
    std::vector<qint64> answer(const domain::ProjectId& id, const char* municipality,
                               const std::vector<CorrectionAnswer>& answers)
    {
        return apply(planned(id, municipality, answers));
    }
    base::Result<storage::CorrectionPlan> planned(const domain::ProjectId& id, const char* municipality,
                                                  const std::vector<CorrectionAnswer>& answers) const
    {
        return plan([&](const auto& ground) { return workflow::planAnswers(ground, id, by(municipality), answers); });
    }
    static workflow::CorrectionBy by(const char* municipality)
    {
        return {domain::MunicipalityCode(QString::fromUtf8(municipality)), QStringLiteral("Set på mødet."),
                QDate(2026, 11, 25)};
    }
    /// The first project that only this many municipalities share.
    const domain::Project& with(size_t municipalities, Status status) const
    {
        const auto landscape = stored();
        const auto& all = landscape->projects();
        const auto found = std::find_if(all.begin(), all.end(), [&](const domain::Project& p) {
            return p.adoptions.size() == municipalities && p.status == status && !p.municipalitiesClaimed &&
                   p.adoptions.front().status == status;
        });
        REQUIRE(found != all.end());
        m_kept = landscape;
        return *found;
    }

private:
    std::unique_ptr<workflow::LandscapeStore> m_store;
    mutable std::shared_ptr<const query::Landscape> m_kept;
};

QString sentenceOf(const base::Result<storage::CorrectionPlan>& plan)
{
    REQUIRE(!plan);
    return plan.error().sentence(base::Texts(base::Language::Danish));
}

query::Totals totals(const query::Landscape& landscape)
{
    return query::makeSnapshot(std::make_shared<query::Landscape>(landscape), {})->totals;
}

} // namespace

TEST_CASE("A corrected status changes every count and leaves the edition as it was; undo and redo go both ways",
          "[core][workflow][corrections]")
{
    QTemporaryDir folder;
    World world(folder.filePath(QStringLiteral("a.sqlite")));
    const domain::Project pilot = world.with(1, Status::Pilot);
    const auto place = pilot.adoptions.front().municipality.text().toUtf8();
    const auto before = totals(*world.shown());
    const auto numbers =
        world.answer(pilot.id, place.constData(),
                     {{QStringLiteral("status"), QStringLiteral("i drift"), QStringLiteral("2026-11")}});
    REQUIRE(numbers.size() == 1);
    const auto after = totals(*world.shown());
    CHECK(*after.inOperation == *before.inOperation + 1);
    CHECK(*after.pilot == *before.pilot - 1);
    CHECK(*after.projects == *before.projects);
    CHECK(totals(*world.stored()) == before);
    const auto content = world.store().content(world.edition()); // what a further import starts from
    REQUIRE(content);
    CHECK(content.value().projects == world.stored()->projects());

    World again(folder.filePath(QStringLiteral("a.sqlite")));
    CHECK(totals(*again.shown()) == after);
    again.apply(again.plan([&](const auto& ground) { return workflow::planUndo(ground, numbers[0]); }));
    CHECK(totals(*again.shown()) == before);
    CHECK(again.shown()->local().isEmpty());
    CHECK(again.store().corrections(again.edition()).value().size() == 1);
    CHECK(sentenceOf(again.plan([&](const auto& ground) {
              return workflow::planUndo(ground, numbers[0]);
          })).contains(QStringLiteral("1")));
    again.apply(again.plan([&](const auto& ground) { return workflow::planRedo(ground, numbers[0]); }));
    CHECK(totals(*again.shown()) == after);
    CHECK(again.store().check());
}

TEST_CASE("An answer that says what the edition says takes the correction back", "[core][workflow][corrections]")
{
    World world;
    const domain::Project p = world.with(1, Status::InOperation);
    world.answer(p.id, "", {{QStringLiteral("title"), QStringLiteral("Et andet navn"), {}}});
    CHECK(world.shown()->local().inForce.size() == 1);
    world.answer(p.id, "", {{QStringLiteral("title"), p.title, {}}});
    CHECK(world.shown()->local().isEmpty());
    CHECK(sentenceOf(world.planned(p.id, "", {{QStringLiteral("title"), p.title, {}}})) ==
          QStringLiteral("Sådan står der allerede; intet blev rettet."));
}

TEST_CASE("The search finds what corrections say, and no longer what they replaced", "[core][workflow][corrections]")
{
    World world;
    const domain::Project p = world.with(1, Status::InOperation);
    const domain::Project other = world.with(1, Status::Pilot);
    world.answer(p.id, "",
                 {{QStringLiteral("title"), QStringLiteral("Zebrastribe på Århus' hjemmeside"), {}},
                  {QStringLiteral("description"), QStringLiteral("Om striber."), {}}});
    world.apply(world.plan([&](const auto& ground) { return workflow::planHiding(ground, other.id, World::by("")); }));
    const auto shown = world.shown();
    const std::vector<int> row = {shown->rowOf(p.id)};
    CHECK(shown->search()(QStringLiteral("zebra")) == row);
    CHECK(shown->search()(QStringLiteral("zebrastribe aarh strib")) == row);
    CHECK(shown->search()(QStringLiteral("aarhus-hjem zebra")) == row);
    CHECK(shown->search()(QStringLiteral("ebrastribe")).empty());
    const auto found = shown->search()(p.title);
    CHECK(std::find(found.begin(), found.end(), row[0]) == found.end());
    CHECK(shown->rowOf(other.id) < 0);
    CHECK(shown->search()(QString()).size() == shown->projects().size());
    for (const int at : shown->search()(QStringLiteral("ai")))
        CHECK(at < static_cast<int>(shown->projects().size()));
    // Every row the store finds unchanged is the row it is shown at.
    const auto stored = world.stored();
    for (const int at : stored->search()(QStringLiteral("chatbot"))) {
        const auto& id = stored->projects()[static_cast<size_t>(at)].id;
        const int now = shown->rowOf(id);
        if (now < 0 || id == p.id)
            continue;
        const auto rows = shown->search()(QStringLiteral("chatbot"));
        CHECK(std::find(rows.begin(), rows.end(), now) != rows.end());
    }
}

TEST_CASE("An added project counts as any other, and carries where it is from", "[core][workflow][corrections]")
{
    World world;
    const auto before = totals(*world.shown());
    world.apply(world.plan([&](const auto& ground) {
        return workflow::planAddition(ground, QStringLiteral("Fodgængere på Læsø"), World::by("0825"),
                                      {{QStringLiteral("status"), QStringLiteral("pilot"), QStringLiteral("2026")},
                                       {QStringLiteral("domain"), QStringLiteral("teknik og miljø"), {}},
                                       {QStringLiteral("description"), QString(), {}}});
    }));
    const auto shown = world.shown();
    CHECK(*totals(*shown).projects == *before.projects + 1);
    CHECK(*totals(*shown).pilot == *before.pilot + 1);
    const int row = shown->rowOf(domain::ProjectId(QStringLiteral("lokal-laesoe-fodgaengere-paa-laesoe")));
    REQUIRE(row >= 0);
    CHECK(shown->local().storedRow(row) == -1);
    const auto provenance = world.store().provenanceOf(world.edition(), -1);
    REQUIRE(provenance);
    CHECK(provenance.value().isEmpty());
    const auto second = world.plan([&](const auto& ground) {
        return workflow::planAddition(ground, QStringLiteral("Fodgængere på Læsø"), World::by("0825"), {});
    });
    REQUIRE(second);
    CHECK(second.value().added.front().project.text() == QStringLiteral("lokal-laesoe-fodgaengere-paa-laesoe-2"));
}

TEST_CASE("What cannot be corrected is refused with one sentence", "[core][workflow][corrections]")
{
    World world;
    const domain::Project p = world.with(1, Status::InOperation);
    const domain::Project shared = world.with(2, Status::InOperation);
    const auto answer = [](const char* field, const char* value, const char* date = "") {
        return std::vector<CorrectionAnswer>{
            {QString::fromUtf8(field), QString::fromUtf8(value), QString::fromUtf8(date)}};
    };
    const auto refused = [&](const domain::ProjectId& id, const char* place,
                             const std::vector<CorrectionAnswer>& answers) {
        return sentenceOf(world.planned(id, place, answers));
    };
    CHECK(refused(p.id, "", answer("colour", "red")).contains(QStringLiteral("status, title, description")));
    CHECK(refused(p.id, "", answer("status", "i gang?")).contains(QStringLiteral("i gang?")));
    CHECK(refused(p.id, "", answer("domain", "sundhd og ældre")).contains(QStringLiteral("Sundhed og ældre")));
    CHECK(refused(p.id, "", answer("status", "pilot", "forår")).contains(QStringLiteral("forår")));
    CHECK(refused(p.id, "", answer("status", "pilot", "2027")).contains(QStringLiteral("2027")));
    CHECK(refused(p.id, "", answer("title", "  ")) == QStringLiteral("Et projekt skal have en titel."));
    CHECK(refused(p.id, "", answer("description", "Ring til nn@kommune.dk")).contains(QStringLiteral("nn@kommune.dk")));
    CHECK(refused(p.id, "0411", answer("title", "x")).contains(p.title));
    CHECK(refused(shared.id, "", answer("title", "x")).contains(QStringLiteral("2 kommuner")));
    CHECK(refused(domain::ProjectId(QStringLiteral("nobody")), "", answer("title", "x"))
              .contains(QStringLiteral("nobody")));
    const QString tooLong(20000, QLatin1Char('x'));
    CHECK(refused(p.id, "", {{QStringLiteral("description"), tooLong, {}}}).size() < 200);
    for (const auto& edition : world.store().editions()) {
        if (edition.kind != domain::EditionKind::PublishedTotals)
            continue;
        const auto landscape = world.store().load(edition.id).value();
        const auto plan =
            workflow::planAddition({*landscape, *landscape, {}}, QStringLiteral("x"), World::by("0825"), {});
        CHECK(sentenceOf(plan).contains(edition.name));
    }
}

TEST_CASE("Two windows do not answer the same correction twice", "[core][storage][corrections]")
{
    QTemporaryDir folder;
    World one(folder.filePath(QStringLiteral("a.sqlite")));
    const domain::Project p = one.with(1, Status::InOperation);
    const auto number = one.answer(p.id, "", {{QStringLiteral("title"), QStringLiteral("Nyt"), {}}}).front();
    World two(folder.filePath(QStringLiteral("a.sqlite")));
    const auto plan = two.plan([&](const auto& ground) { return workflow::planUndo(ground, number); });
    REQUIRE(plan);
    REQUIRE(one.store().correct(one.edition(), plan.value()));
    auto late = plan.value();
    domain::Correction more = one.store().corrections(one.edition()).value().front();
    late.added.push_back(more);
    CHECK(!two.store().correct(two.edition(), late));
    CHECK(two.store().corrections(two.edition()).value().size() == 1); // nothing of it was stored
}
