// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board_data.h"

#include <algorithm>
#include <tuple>

namespace landkort::app {

using domain::Status;
using query::Dimension;

/// The slide's order for KL's; the vocabulary's own for ours, since the sort is stable.
static auto orderOf(const BoardItem& item)
{
    return std::tuple(!item.klHeading, item.target ? static_cast<int>(*item.target) : 9,
                      item.klHeading ? item.slideOrder.value_or(99) : 0, item.task ? static_cast<int>(*item.task) : 9);
}

std::vector<BoardItem> boardItems(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const auto& landscape = *snapshot.landscape;
    std::vector<BoardItem> items;
    for (const auto& row : snapshot.facet(Dimension::UseCase).rows) {
        BoardItem item;
        item.key = landscape.itemKey(Dimension::UseCase, row.item);
        item.label = landscape.itemLabel(Dimension::UseCase, row.item, texts);
        item.chosen = row.chosen;
        item.counts = row.others;
        if (const auto* entry = landscape.vocabulary().useCase(item.key)) {
            item.target = entry->target;
            item.task = entry->task;
            item.klHeading = entry->klHeading;
            item.slideOrder = entry->slideOrder;
        }
        const bool notStated = landscape.isNotStated(Dimension::UseCase, row.item);
        if (notStated && item.counts.projects == 0 && !item.chosen)
            continue;
        if (!landscape.isRegister() && !item.klHeading)
            continue;
        items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const BoardItem& a, const BoardItem& b) { return orderOf(a) < orderOf(b); });
    return items;
}

QString countWords(int projects, bool documented, const base::Texts& texts)
{
    if (projects > 0)
        return texts.translate("Board", "%n project(s)", nullptr, projects);
    return documented ? texts.translate("Board", "none documented") : texts.translate("Board", "no projects");
}

QString boardTip(const BoardItem& item, bool documented, const base::Texts& texts)
{
    QStringList lines = {item.label, countWords(item.counts.projects, documented, texts)};
    for (const auto status : domain::kAllStatuses) {
        const int count = item.counts.of(status);
        if (count == 0)
            continue;
        const QString word = status == Status::InOperation && documented
                                 ? texts.translate("Board", "stated in operation")
                                 : domain::label(status, texts);
        QString line = texts.number(count) + QLatin1Char(' ') + word;
        if (status != Status::Unknown)
            line += QStringLiteral(", ") +
                    base::fillPlaceholders(texts.translate("Board", "of which %1 stated within two years"),
                                           {texts.number(item.counts.recentOf(status))});
        lines.append(line);
    }
    if (item.key != query::kNotStatedKey)
        lines.append(item.klHeading ? texts.translate("Board", "One of KL's 13 headings")
                                    : texts.translate("Board", "Added by us"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace landkort::app
