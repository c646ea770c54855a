// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"

#include "core/workflow/nearest_name.h"

#include <QCoreApplication>

namespace landkort::cli {

base::Result<int> projectRow(const query::Landscape& landscape, const QString& id)
{
    const int row = landscape.rowOf(domain::ProjectId(id));
    if (row >= 0)
        return row;
    QStringList ids;
    for (const auto& project : landscape.projects())
        ids.append(project.id.text());
    const QString nearest = workflow::nearestName(id, ids);
    if (nearest.isEmpty())
        return base::Error{base::ErrorKind::NotFound,
                           QT_TRANSLATE_NOOP("Error", "There is no project “%1”; list shows them all."),
                           {id},
                           {}};
    return base::Error{base::ErrorKind::NotFound,
                       QT_TRANSLATE_NOOP("Error", "There is no project “%1”; did you mean %2?"),
                       {id, nearest},
                       {}};
}

} // namespace landkort::cli
