// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/item_roles.h"
#include "app/models/project_table_model.h"
#include "tests/app/table/table_landscape.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using query::Dimension;

namespace {

struct Shown {
    std::shared_ptr<const query::Landscape> landscape = test::landscapeOf(test::sixProjects());
    ProjectTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Shown(const query::ProjectFilter& filter = {}) { show(filter); }
    void show(const query::ProjectFilter& filter)
    {
        model.setContent(query::makeSnapshot(landscape, filter), base::Texts(base::Language::Danish));
    }
    QString cell(int row, ProjectColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, static_cast<int>(column)).data(role).toString();
    }
    QString ids() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.idAt(row).text());
        return found.join(QLatin1Char(' '));
    }
    QString idsSortedBy(ProjectColumn column, Qt::SortOrder order)
    {
        model.sort(static_cast<int>(column), order);
        return ids();
    }
};

query::ProjectFilter in(std::set<QString> codes)
{
    query::ProjectFilter filter;
    filter.choose(Dimension::Municipality, std::move(codes));
    return filter;
}

} // namespace

TEST_CASE("ProjectTableModel sorts titles as Danish does", "[app][table]")
{
    Shown shown;
    CHECK(shown.ids() == QStringLiteral("c f aa d b e")); // Chatbot Zebra Ældre Øre Åben Aarhus
    CHECK(shown.idsSortedBy(ProjectColumn::Title, Qt::DescendingOrder) == QStringLiteral("e b d aa f c"));
}

TEST_CASE("ProjectTableModel keeps what is not stated last in both directions", "[app][table]")
{
    Shown shown;
    CHECK(shown.idsSortedBy(ProjectColumn::Status, Qt::AscendingOrder) == QStringLiteral("c f aa d e b"));
    CHECK(shown.idsSortedBy(ProjectColumn::Status, Qt::DescendingOrder) == QStringLiteral("e d aa c f b"));
    CHECK(shown.idsSortedBy(ProjectColumn::StatusDate, Qt::AscendingOrder) == QStringLiteral("e f d c aa b"));
    CHECK(shown.idsSortedBy(ProjectColumn::StatusDate, Qt::DescendingOrder) == QStringLiteral("aa c d f e b"));
    CHECK(shown.idsSortedBy(ProjectColumn::Started, Qt::AscendingOrder).startsWith(QStringLiteral("e c ")));
    CHECK(shown.idsSortedBy(ProjectColumn::Started, Qt::DescendingOrder).startsWith(QStringLiteral("c e ")));
    CHECK(shown.idsSortedBy(ProjectColumn::Vendors, Qt::AscendingOrder).startsWith(QStringLiteral("c aa ")));
    CHECK(shown.idsSortedBy(ProjectColumn::Vendors, Qt::DescendingOrder).startsWith(QStringLiteral("aa c ")));
    CHECK(shown.idsSortedBy(ProjectColumn::Municipalities, Qt::DescendingOrder).endsWith(QStringLiteral(" b")));
    CHECK(shown.idsSortedBy(ProjectColumn::Domain, Qt::DescendingOrder).endsWith(QStringLiteral(" b")));
}

TEST_CASE("ProjectTableModel sorts stably upon the sort before", "[app][table]")
{
    Shown shown;
    shown.model.sort(static_cast<int>(ProjectColumn::Title), Qt::DescendingOrder);
    CHECK(shown.idsSortedBy(ProjectColumn::Domain, Qt::AscendingOrder) == QStringLiteral("d aa e f c b"));
}

TEST_CASE("ProjectTableModel sorts every column without losing a row or an index", "[app][table]")
{
    Shown shown;
    const QPersistentModelIndex zebra = shown.model.index(shown.model.rowOf(domain::ProjectId(QStringLiteral("f"))), 3);
    for (int column = 0; column < kProjectColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            shown.model.sort(column, order);
            CHECK(shown.model.idAt(zebra.row()).text() == QStringLiteral("f"));
            CHECK(zebra.column() == 3);
            CHECK(shown.model.rowCount() == 6);
        }
    }
}

TEST_CASE("ProjectTableModel gives the status, date and municipalities within the chosen places", "[app][table]")
{
    Shown shown;
    const auto rowOf = [&](const char* id) { return shown.model.rowOf(domain::ProjectId(QString::fromUtf8(id))); };
    CHECK(shown.cell(rowOf("c"), ProjectColumn::Status) == QStringLiteral("i drift"));
    CHECK(shown.cell(rowOf("c"), ProjectColumn::StatusDate) == QStringLiteral("marts 2026"));
    CHECK(shown.cell(rowOf("c"), ProjectColumn::Municipalities) == QStringLiteral("Odense, Aalborg"));
    CHECK(shown.cell(rowOf("c"), ProjectColumn::Vendors) == QStringLiteral("boost.ai, Deloitte"));
    CHECK(shown.cell(rowOf("c"), ProjectColumn::Started) == QStringLiteral("2022"));
    CHECK(shown.cell(rowOf("aa"), ProjectColumn::StatusDate) == QStringLiteral("8. maj 2026"));
    CHECK(shown.cell(rowOf("b"), ProjectColumn::Status) == QStringLiteral("ikke oplyst"));
    CHECK(shown.cell(rowOf("b"), ProjectColumn::Municipalities) == QStringLiteral("ikke oplyst"));
    CHECK(shown.cell(rowOf("b"), ProjectColumn::Domain) == QStringLiteral("ikke oplyst"));

    shown.show(in({QStringLiteral("0461")}));
    CHECK(shown.ids() == QStringLiteral("c f"));
    CHECK(shown.cell(0, ProjectColumn::Status) == QStringLiteral("pilotprojekt"));
    CHECK(shown.cell(0, ProjectColumn::StatusDate) == QStringLiteral("1. april 2022"));
    CHECK(shown.cell(0, ProjectColumn::Municipalities) == QStringLiteral("Odense, delt med Aalborg"));
    CHECK(shown.model.index(0, 0).data(RecentRole).toBool() == false);
    CHECK(shown.cell(0, ProjectColumn::Status, Qt::ToolTipRole).contains(QStringLiteral("ældre end to år")));
}

TEST_CASE("ProjectTableModel tells how many municipalities a source claims", "[app][table]")
{
    auto projects = test::sixProjects();
    projects[1].municipalitiesClaimed = 20;
    projects[2].municipalitiesClaimed = 40;
    projects[5].municipalitiesClaimed = 1;
    ProjectTableModel model;
    const auto snapshot = query::makeSnapshot(test::landscapeOf(projects), {});
    model.setContent(snapshot, base::Texts(base::Language::Danish));
    const auto cell = [&](const char* id) {
        return model.index(model.rowOf(domain::ProjectId(QString::fromUtf8(id))), 1).data().toString();
    };
    CHECK(cell("c") == QStringLiteral("Odense, Aalborg (ca. 40, heraf 2 navngivet)"));
    CHECK(cell("b") == QStringLiteral("ca. 20, heraf ingen navngivet"));
    CHECK(cell("f") == QStringLiteral("Odense"));
}

TEST_CASE("ProjectTableModel changes nothing but the tint when only the highlight changes", "[app][table]")
{
    Shown shown;
    QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
    const auto snapshot = query::makeSnapshot(shown.landscape, {});
    query::HighlightTarget target;
    target.item = {Dimension::Municipality, QStringLiteral("0751")};
    shown.model.setHighlight(query::makeHighlight(*snapshot, target));
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 2); // aa and e
    CHECK(changes.front().at(2).value<QList<int>>() == QList<int>{TintedRole});
    CHECK(shown.model.index(shown.model.rowOf(domain::ProjectId(QStringLiteral("e"))), 0).data(TintedRole).toBool());
    CHECK_FALSE(
        shown.model.index(shown.model.rowOf(domain::ProjectId(QStringLiteral("c"))), 0).data(TintedRole).toBool());
    shown.model.setHighlight({});
    CHECK(changes.size() == 4);
}

TEST_CASE("ProjectTableModel escapes what a tool tip would read as HTML", "[app][table]")
{
    const QString image = QStringLiteral("<img src=x onerror=alert(1)>");
    std::vector<domain::Project> projects = {test::titled("x", "", domain::Status::Pilot),
                                             test::titled("y", "", domain::Status::Pilot)};
    projects[0].title = image;
    projects[1].title = QString(5000, QLatin1Char('w'));
    ProjectTableModel model;
    model.setContent(query::makeSnapshot(test::landscapeOf(projects), {}), base::Texts(base::Language::Danish));
    const int row = model.rowOf(domain::ProjectId(QStringLiteral("x")));
    CHECK(model.index(row, 0).data().toString() == image);
    const QString tip = model.index(row, 0).data(Qt::ToolTipRole).toString();
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
    CHECK(tip.contains(QStringLiteral("&lt;img src=x")));
    CHECK(model.index(1 - row, 0).data(Qt::ToolTipRole).toString().size() < 800);
}

TEST_CASE("ProjectTableModel speaks the window's language", "[app][table]")
{
    Shown shown;
    shown.model.setContent(query::makeSnapshot(shown.landscape, {}), base::Texts(base::Language::English));
    CHECK(shown.model.headerData(static_cast<int>(ProjectColumn::Domain), Qt::Horizontal).toString() ==
          QStringLiteral("Professional domain"));
    CHECK(shown.cell(shown.model.rowOf(domain::ProjectId(QStringLiteral("aa"))), ProjectColumn::StatusDate) ==
          QStringLiteral("8 May 2026"));
}
