// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/municipality_map_model.h"

#include "app/map/map_panel.h"
#include "tests/app/map/map_world.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace landkort;
using namespace landkort::app;

TEST_CASE("MunicipalityMapModel has a row per part and tells only what changed", "[app][map]")
{
    MunicipalityMapModel model(*test::bundledBorders(), *test::allMunicipalities());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    size_t parts = 0;
    for (const auto& border : test::bundledBorders()->municipalities)
        parts += border.parts.size();
    CHECK(model.rowCount() == static_cast<int>(parts));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    std::vector<QColor> fills(98, Qt::red);
    model.setFills(fills);
    CHECK(changed.size() == 1); // all of them, in one go
    changed.clear();
    model.setFills(fills);
    CHECK(changed.isEmpty());
    fills[static_cast<size_t>(test::indexOf("Esbjerg"))] = Qt::blue;
    model.setFills(fills);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][2].value<QList<int>>() == QList<int>{MunicipalityMapModel::FillRole});
    for (int row = changed[0][0].toModelIndex().row(); row <= changed[0][1].toModelIndex().row(); ++row)
        CHECK(model.index(row).data(MunicipalityMapModel::FillRole).value<QColor>() == QColor(Qt::blue));
    CHECK(reset.isEmpty());
    CHECK(layout.isEmpty());
}
