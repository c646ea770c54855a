// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/highlight.h"

#include <QUrl>

#include <optional>
#include <variant>
#include <vector>

namespace landkort::app {

/// Back from a project to the list of the chosen municipalities.
struct BackToList {};

/// The shown project is to be corrected.
struct CorrectProject {};

/// What a link in the details does: filter by an item, show a project, open a web address, go back, correct.
using LinkTarget = std::variant<query::HighlightTarget::Item, domain::ProjectId, QUrl, BackToList, CorrectProject>;

/// The links of a shown document. The document itself holds only their numbers, so nothing in the data can make a link.
class DetailsLinks {
public:
    void clear() { m_targets.clear(); }
    /// The reference to put into the document.
    QString add(LinkTarget target);
    const LinkTarget* find(const QString& reference) const;

private:
    std::vector<LinkTarget> m_targets;
};

/// The address as one may open it: http or https, with a host, without a user name. Nothing otherwise.
std::optional<QUrl> openableAddress(const QString& address);

} // namespace landkort::app
