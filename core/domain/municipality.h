// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace landkort::domain {

struct Municipality {
    MunicipalityCode code;
    QString name;         ///< "Esbjerg"
    QString officialName; ///< "Esbjerg Kommune", "Københavns Kommune", "Bornholms Regionskommune"
    QString regionKey;    ///< Danmarks Statistik's code: "1083"
    QString regionName;
    QString groupKey; ///< "capital", "metropolitan", "provincial", "commuter", "rural"
    int population = 0;
    QDate populationDate;
    double areaSquareKilometres = 0;
    bool areaExact = true; ///< false: good to ±0.2 km² only
    QStringList aliases;   ///< met in the wild: "Copenhagen", "Århus"

    friend bool operator==(const Municipality&, const Municipality&) = default;
};

struct Region {
    QString key;
    QString name;

    friend bool operator==(const Region&, const Region&) = default;
};

/// The five groups of Danmarks Statistik's KOMMUNEGRUPPER_V1_2018, in its order.
struct MunicipalityGroup {
    QString key;
    QString danish;
    QString english;

    friend bool operator==(const MunicipalityGroup&, const MunicipalityGroup&) = default;
};

/// All 98 municipalities in Danish order (… Vordingborg, Ærø, Aabenraa, Aalborg, Aarhus), with their regions and
/// groups. An index into `municipalities` is the way the rest of the program speaks of one within a session.
struct MunicipalityCatalog {
    std::vector<Municipality> municipalities;
    std::vector<Region> regions; ///< Danish order of name
    std::vector<MunicipalityGroup> groups;

    /// -1 when there is none.
    int indexOf(const MunicipalityCode& code) const;
    int regionIndexOf(const QString& regionKey) const;
    int groupIndexOf(const QString& groupKey) const;

    friend bool operator==(const MunicipalityCatalog&, const MunicipalityCatalog&) = default;
};

QString label(const MunicipalityGroup&, const base::Texts&);

} // namespace landkort::domain
