// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/issue_groups.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace landkort::exchange {

std::vector<IssueGroup> groupIssues(const std::vector<ImportIssue>& issues)
{
    std::vector<IssueGroup> groups;
    QHash<QString, size_t> known;
    for (const auto& issue : issues) {
        const QString same = QStringList{issue.code, issue.column, issue.value}.join(QChar(0x1F));
        const auto found = known.constFind(same);
        if (found == known.cend()) {
            known.insert(same, groups.size());
            groups.push_back({issue, {issue.lineNumber}});
            continue;
        }
        IssueGroup& group = groups[*found];
        group.lines.push_back(issue.lineNumber);
        if (issue.lineNumber < group.first.lineNumber)
            group.first = issue;
    }
    for (auto& group : groups)
        std::sort(group.lines.begin(), group.lines.end());
    std::stable_sort(groups.begin(), groups.end(), [](const IssueGroup& a, const IssueGroup& b) {
        return std::tuple(a.first.severity, b.lines.size(), a.first.lineNumber) <
               std::tuple(b.first.severity, a.lines.size(), b.first.lineNumber);
    });
    return groups;
}

} // namespace landkort::exchange
