// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"

namespace landkort::app {

/// One measure over the set, as a dot plot shows it. Plain data.
struct DotData {
    struct Dot {
        QString key; ///< code of the municipality
        QString name;
        int value = 0;
        bool own = false;
    };
    QString title;
    std::vector<Dot> dots; ///< by value, then in Danish order
    bool documented = true;
    QString none;                           ///< what 0 is called: "ingen dokumenteret"
    std::optional<analysis::Spread> spread; ///< only of complete editions (rule 8)
    QString spreadWords;                    ///< "median 3, halvdelen mellem 2 og 5"

    int most() const { return dots.empty() ? 0 : dots.back().value; }
};

enum class DotMeasure { Projects, InOperation, Pilot };
inline constexpr std::array kDotMeasures = {DotMeasure::Projects, DotMeasure::InOperation, DotMeasure::Pilot};

DotData dotData(const PeerPicture& picture, DotMeasure measure, const base::Texts& texts);
/// "Esbjerg 6", "Assens: ingen dokumenteret".
QString dotWords(const DotData& data, const DotData::Dot& dot, const base::Texts& texts);

} // namespace landkort::app
