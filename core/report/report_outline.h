// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/report/report_document.h"

#include <QJsonArray>

#include <optional>
#include <variant>
#include <vector>

namespace landkort::report {

enum class ReportTemplate {
    Annex,     ///< "Bilag til udvalg": one municipality
    Landscape, ///< "Landsoverblik": the filter's selection
    Domain,    ///< "Fagområde": one professional domain
    Changes,   ///< "Ændringer siden sidst": two registers
};

/// "annex", "landscape", "domain", "changes", as on the command line.
QString key(ReportTemplate kind);
std::optional<ReportTemplate> templateFromKey(const QString& key);
QString label(ReportTemplate kind, const base::Texts& texts);

/// A part of the report that may be left out or moved. The first page and the method with its sources are no such part:
/// without them a report would claim more than its data.
enum class Section {
    WhereWeAre,
    Projects,
    Comparable,
    Elsewhere,
    Questions,
    Domains,
    UseCases,
    Flow,
    New,
    Gone,
    Changed
};

/// "projects", "use-cases", as on the command line.
QString key(Section section);
std::optional<Section> sectionFromKey(const QString& key);
QString label(Section section, const base::Texts& texts);

/// What the user says between the sections. Plain text; a list has one item per line.
struct OwnText {
    enum class Kind { Heading, Paragraph, List };
    Kind kind = Kind::Paragraph;
    QString text;
    friend bool operator==(const OwnText&, const OwnText&) = default;
};

struct OutlineItem {
    std::variant<Section, OwnText> content;
    bool included = true; ///< left out ones are kept, so that nothing typed is lost
    friend bool operator==(const OutlineItem&, const OutlineItem&) = default;
};

/// What stands between the first page and the method, in order.
using ReportOutline = std::vector<OutlineItem>;

/// All sections of the template, in the order a committee reads.
ReportOutline usualOutline(ReportTemplate kind);
/// The outline as this template can have it: sections of others and repeated ones fall out, missing ones follow at the
/// end, left out.
ReportOutline fittedOutline(const ReportOutline& outline, ReportTemplate kind);

/// The blocks of a text of the user's own; none when it is blank.
std::vector<Block> ownBlocks(const OwnText& own);

/// [{"section": "projects"}, {"heading": "…", "included": false}, {"paragraph": "…"}, {"list": "…\n…"}]
QJsonArray toJson(const ReportOutline& outline);
/// An Error of kind InvalidInput names the first item that cannot be understood.
base::Result<ReportOutline> outlineFromJson(const QJsonArray& items);
/// "where,projects,questions": these sections in this order. An Error names the word the template has no section for.
base::Result<ReportOutline> outlineFromNames(const QString& names, ReportTemplate kind);

} // namespace landkort::report
