// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edition.h"

namespace landkort::domain {

QString key(EditionKind kind)
{
    return kind == EditionKind::Register ? QStringLiteral("register") : QStringLiteral("published_totals");
}

QString key(Coverage coverage)
{
    return coverage == Coverage::Complete ? QStringLiteral("complete") : QStringLiteral("documented");
}

QString key(TotalsQuality quality)
{
    return quality == TotalsQuality::FirstHand ? QStringLiteral("first-hand") : QStringLiteral("second-hand");
}

template <class Enum> static std::optional<Enum> either(const QString& text, Enum first, Enum second)
{
    if (text == key(first))
        return first;
    if (text == key(second))
        return second;
    return std::nullopt;
}

std::optional<EditionKind> editionKindFromKey(const QString& text)
{
    return either(text, EditionKind::Register, EditionKind::PublishedTotals);
}

std::optional<Coverage> coverageFromKey(const QString& text)
{
    return either(text, Coverage::Complete, Coverage::Documented);
}

std::optional<TotalsQuality> totalsQualityFromKey(const QString& text)
{
    return either(text, TotalsQuality::FirstHand, TotalsQuality::SecondHand);
}

} // namespace landkort::domain
