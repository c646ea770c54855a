// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/municipality_map_model.h"

namespace landkort::app {

static QList<QGeoCoordinate> coordinatesOf(const geo::Ring& ring)
{
    QList<QGeoCoordinate> coordinates;
    coordinates.reserve(static_cast<qsizetype>(ring.size()));
    for (const auto& c : ring)
        coordinates.append(QGeoCoordinate(c.latitude, c.longitude));
    return coordinates;
}

MunicipalityMapModel::MunicipalityMapModel(const geo::Borders& borders, const domain::MunicipalityCatalog& catalog,
                                           QObject* parent)
    : QAbstractListModel(parent), m_fills(catalog.municipalities.size())
{
    for (const auto& border : borders.municipalities) {
        const int municipality = catalog.indexOf(border.code);
        if (municipality < 0)
            continue;
        for (const auto& polygon : border.parts) {
            QGeoPolygon shape(coordinatesOf(polygon.outer));
            for (const auto& hole : polygon.holes)
                shape.addHole(coordinatesOf(hole));
            m_parts.push_back({municipality, shape});
        }
    }
}

int MunicipalityMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant MunicipalityMapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Part& part = m_parts[static_cast<size_t>(index.row())];
    if (role == ShapeRole)
        return QVariant::fromValue(part.shape);
    if (role == FillRole)
        return m_fills[static_cast<size_t>(part.municipality)];
    return {};
}

QHash<int, QByteArray> MunicipalityMapModel::roleNames() const
{
    return {{ShapeRole, "shape"}, {FillRole, "fill"}};
}

void MunicipalityMapModel::setFills(const std::vector<QColor>& fills)
{
    const std::vector<QColor> before = std::exchange(m_fills, fills);
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const bool end = row == rowCount();
        const auto m = end ? 0 : static_cast<size_t>(m_parts[static_cast<size_t>(row)].municipality);
        const bool changed = !end && before[m] != m_fills[m];
        if (changed && first < 0)
            first = row;
        if (!changed && first >= 0) {
            emit dataChanged(index(first), index(row - 1), {FillRole});
            first = -1;
        }
    }
}

} // namespace landkort::app
