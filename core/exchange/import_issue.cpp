// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_issue.h"

namespace landkort::exchange {

QString key(IssueSeverity severity)
{
    switch (severity) {
    case IssueSeverity::Error:
        return QStringLiteral("error");
    case IssueSeverity::Warning:
        return QStringLiteral("warning");
    case IssueSeverity::Note:
        return QStringLiteral("note");
    }
    return {};
}

QString ImportIssue::sentence(const base::Texts& texts) const
{
    return base::fillPlaceholders(texts.translate("ImportIssue", source), arguments);
}

} // namespace landkort::exchange
