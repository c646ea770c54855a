// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/report_draft.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace landkort::app {

/// What the user says about a report, as it is remembered from one to the next. Choices that no longer exist (an
/// edition, a municipality) are kept until another is made.
struct ReportChoices {
    report::ReportTemplate kind = report::ReportTemplate::Annex;
    QString municipality; ///< code; empty = the selection on screen
    bool atlas = false;   ///< one annex for each municipality instead
    QString domainKey;    ///< of ReportTemplate::Domain
    QString earlier;      ///< name of the register that ReportTemplate::Changes compares with
    base::Language language = base::Language::Danish;
    report::CaseFields fields;
    QString logoFile;
    QString logoText;
    bool attachData = false;
    std::map<report::ReportTemplate, report::ReportOutline> outlines; ///< those that were touched

    report::ReportOutline outline() const; ///< of the chosen template
    friend bool operator==(const ReportChoices&, const ReportChoices&) = default;
};

QJsonObject toJson(const ReportChoices& choices);
/// What cannot be understood is left at what `proposed` says.
ReportChoices choicesFromJson(const QJsonObject& json, ReportChoices proposed);

/// What the window shows when the report is asked for.
struct ReportContext {
    std::shared_ptr<const query::Snapshot> snapshot;
    std::shared_ptr<const geo::Borders> borders;
    std::vector<domain::Edition> publishedEditions;
    std::vector<domain::Edition> registers; ///< that can be compared with
    std::function<base::Result<std::shared_ptr<const query::Landscape>>(domain::EditionId)> loader;
};

/// What a report is proposed to be about: the municipality the filter chooses, else the whole selection.
ReportChoices proposedChoices(const ReportContext& context, base::Language language);

/// The report as the core takes it, but for where it goes.
base::Result<workflow::ReportRequest> requestOf(const ReportChoices& choices, const ReportContext& context,
                                                const QByteArray& logoPng);

} // namespace landkort::app
