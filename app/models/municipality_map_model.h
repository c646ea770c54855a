// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/municipality.h"
#include "core/geo/borders.h"

#include <QAbstractListModel>
#include <QColor>
#include <QGeoPolygon>

#include <vector>

namespace landkort::app {

/// One row per polygon part of the borders, for Qt Location. Shapes never change; recolouring emits dataChanged for
/// the rows whose colour changed and nothing else.
class MunicipalityMapModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ShapeRole = Qt::UserRole + 1, FillRole };

    /// `catalog` decides the index that setFills speaks of.
    MunicipalityMapModel(const geo::Borders& borders, const domain::MunicipalityCatalog& catalog,
                         QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// One colour per municipality of the catalog.
    void setFills(const std::vector<QColor>& fills);

private:
    struct Part {
        int municipality = 0;
        QGeoPolygon shape;
    };
    std::vector<Part> m_parts; ///< grouped by municipality
    std::vector<QColor> m_fills;
};

} // namespace landkort::app
