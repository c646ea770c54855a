// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/project_rows.h"

#include "core/base/danish_text.h"
#include "core/query/local_words.h"

#include <QCoreApplication>

namespace landkort::workflow {

static QStringList municipalityNames(const query::Landscape& landscape, const domain::Project& project)
{
    QStringList names;
    for (const auto& adoption : project.adoptions)
        names.append(landscape.catalog()
                         .municipalities[static_cast<size_t>(landscape.catalog().indexOf(adoption.municipality))]
                         .name);
    base::sortDanish(names);
    return names;
}

QChar csvSeparator(const base::Texts& texts)
{
    return texts.language() == base::Language::Danish ? QLatin1Char(';') : QLatin1Char(',');
}

std::vector<QStringList> projectRows(const query::Snapshot& snapshot, const base::Texts& texts)
{
    using query::Dimension;
    const query::Landscape& landscape = *snapshot.landscape;
    const auto name = [&](Dimension d, int row) {
        return landscape.itemLabel(d, landscape.itemsOf(d, row).front(), texts);
    };
    std::vector<QStringList> rows = {
        {QStringLiteral("id"), texts.translate("ProjectRows", "Title"),
         texts.translate("ProjectRows", "Municipalities"), texts.translate("ProjectRows", "Domain"),
         texts.translate("ProjectRows", "Use case"), texts.translate("ProjectRows", "Target group"),
         texts.translate("ProjectRows", "Task type"), texts.translate("ProjectRows", "Status"),
         texts.translate("ProjectRows", "Started"), texts.translate("ProjectRows", "Vendors"),
         texts.translate("ProjectRows", "Technology"), texts.translate("ProjectRows", "Description"),
         texts.translate("ProjectRows", "Source")}};
    const bool local = !landscape.local().isEmpty();
    if (local)
        rows.front().append(texts.translate("ProjectRows", "Local correction"));
    for (const auto& match : snapshot.matching) {
        const domain::Project& p = landscape.projects()[static_cast<size_t>(match.row)];
        rows.push_back({p.id.text(), p.title, municipalityNames(landscape, p).join(QStringLiteral(", ")),
                        name(Dimension::Domain, match.row), name(Dimension::UseCase, match.row),
                        name(Dimension::Target, match.row), name(Dimension::Task, match.row),
                        label(match.status, texts), p.started ? p.started->toIso() : texts.notStated(),
                        p.vendors.isEmpty() ? texts.notStated() : p.vendors.join(QStringLiteral("; ")),
                        p.technology.isEmpty() ? texts.notStated() : p.technology, p.description, p.source.address});
        if (local)
            rows.back().append(query::localMark(landscape, match.row, texts));
    }
    return rows;
}

} // namespace landkort::workflow
