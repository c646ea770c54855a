// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/details_links.h"

namespace landkort::app {

QString DetailsLinks::add(LinkTarget target)
{
    m_targets.push_back(std::move(target));
    return QStringLiteral("link:%1").arg(m_targets.size() - 1);
}

const LinkTarget* DetailsLinks::find(const QString& reference) const
{
    bool isNumber = false;
    const auto at = reference.section(QLatin1Char(':'), 1).toULongLong(&isNumber);
    return isNumber && at < m_targets.size() ? &m_targets[at] : nullptr;
}

std::optional<QUrl> openableAddress(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

} // namespace landkort::app
