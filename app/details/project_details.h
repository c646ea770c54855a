// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/details_writer.h"
#include "core/base/texts.h"
#include "core/query/snapshot.h"

namespace landkort::app {

/// Writes everything known of one project, "ikke oplyst" where nothing is.
class ProjectDetails {
public:
    /// `row`: of the landscape.
    ProjectDetails(DetailsWriter& writer, const query::Snapshot& snapshot, const base::Texts& texts, int row);

    /// Whether there is a link to correct the project.
    void setCorrectable(bool correctable) { m_correctable = correctable; }
    void write();
    /// What else is known of where it comes from; nothing for no lines.
    void writeOrigins(const QStringList& lines);

private:
    void writeStatus();
    void writePlaceStatus(const query::MatchingProject& match);
    void writeReservations();
    void writeLocal();
    void writeDescription();
    void writeMunicipalities();
    void writeAdoptions(bool counted);
    void writeAdoption(const domain::Adoption& adoption);
    void writeFacts();
    void writeDomain();
    void writeUseCase();
    void writeTargetAndTask();
    void writeSources();
    void writeAddress(const QString& address);
    void writeItems(query::Dimension dimension);
    void writeText(const QString& text);
    void writeStatusLine(domain::Status status, const QString& where, const std::optional<base::PartialDate>& date,
                         bool recent);
    QString yearsOf(const std::optional<base::PartialDate>& date) const;
    QStringList countedNames() const;
    bool isCounted(const domain::Adoption& adoption) const;

    DetailsWriter& m_writer;
    const query::Snapshot& m_snapshot;
    const query::Landscape& m_landscape;
    const base::Texts& m_texts;
    const domain::Project& m_project;
    int m_row;
    bool m_correctable = false;
    const query::MatchingProject* m_match = nullptr; ///< nullptr = outside the filter
};

} // namespace landkort::app
