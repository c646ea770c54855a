// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/twin_finder.h"
#include "app/shared/details_writer.h"

namespace landkort::app {

/// Writes similar projects elsewhere, each with why, and who shares the solution, each with status and date.
class TwinDetails {
public:
    TwinDetails(DetailsWriter& writer, const query::Snapshot& snapshot, const base::Texts& texts)
        : m_writer(writer), m_snapshot(snapshot), m_landscape(*snapshot.landscape), m_texts(texts)
    {
    }

    void write(const ProjectTwins& twins);

private:
    void writeSolution(const analysis::SolutionInUse& use);
    void writeAdopter(const analysis::Adopter& adopter);
    void writeTwin(const analysis::Twin& twin);
    QString placesOf(int row) const;
    bool isInFilter(int row) const;

    DetailsWriter& m_writer;
    const query::Snapshot& m_snapshot;
    const query::Landscape& m_landscape;
    const base::Texts& m_texts;
};

} // namespace landkort::app
