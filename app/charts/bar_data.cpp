// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/bar_data.h"

#include <algorithm>

namespace landkort::app {

using domain::Status;

bool BarData::isEmpty() const
{
    return largest() == 0;
}

int BarData::largest() const
{
    int largest = 0;
    for (const auto& row : rows)
        largest = std::max(largest, row.counts.projects);
    return largest;
}

std::vector<BarPart> partsOf(const BarRow& row)
{
    std::vector<BarPart> parts;
    int from = 0;
    for (const auto status : domain::kAllStatuses) {
        for (const bool recent : {true, false}) {
            const int count = recent ? row.counts.recentOf(status) : row.counts.staleOf(status);
            const int lit = recent ? row.highlighted.recentOf(status) : row.highlighted.staleOf(status);
            if (count > 0)
                parts.push_back({status, recent, from, count, std::min(lit, count)});
            from += count;
        }
    }
    return parts;
}

QString statusWord(Status status, bool documented, const base::Texts& texts)
{
    if (status == Status::InOperation && documented)
        return texts.translate("Charts", "stated in operation");
    return status == Status::Unknown ? texts.notStated() : domain::label(status, texts);
}

QString projectsWord(int count, bool documented, const base::Texts& texts)
{
    if (count == 0)
        return documented ? texts.translate("Charts", "none documented") : texts.translate("Charts", "no projects");
    return documented ? texts.translate("Charts", "%n documented project(s)", nullptr, count)
                      : texts.translate("Charts", "%n project(s)", nullptr, count);
}

static QString statusLine(const query::StatusCounts& counts, Status status, bool documented, const base::Texts& texts)
{
    const QString line = texts.number(counts.of(status)) + QLatin1Char(' ') + statusWord(status, documented, texts);
    if (status == Status::Unknown)
        return line;
    return line + QStringLiteral(", ") +
           base::fillPlaceholders(texts.translate("Charts", "of which %1 stated within two years"),
                                  {texts.number(counts.recentOf(status))});
}

static QStringList linesOf(const BarRow& row, bool documented, const base::Texts& texts)
{
    QStringList lines = {row.label + QStringLiteral(": ") + projectsWord(row.counts.projects, documented, texts)};
    for (const auto status : domain::kAllStatuses) {
        if (row.counts.of(status) > 0)
            lines.append(statusLine(row.counts, status, documented, texts));
    }
    if (!row.note.isEmpty())
        lines.append(row.note);
    return lines;
}

QString tipOf(const BarRow& row, bool documented, const base::Texts& texts)
{
    return linesOf(row, documented, texts).join(QLatin1Char('\n'));
}

QString spokenRow(const BarRow& row, bool documented, const base::Texts& texts)
{
    QString spoken = linesOf(row, documented, texts).join(QStringLiteral("; "));
    if (row.chosen)
        spoken += QStringLiteral("; ") + texts.translate("Charts", "chosen");
    return spoken;
}

} // namespace landkort::app
