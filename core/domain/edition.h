// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace landkort::domain {

/// A register holds projects; published totals are headline numbers only and everything not published is null.
enum class EditionKind { Register, PublishedTotals };
/// Complete: KL's own export. Documented: examples with a source, not a census — no ranks, no "has not" (rule 8).
enum class Coverage { Complete, Documented };
/// Of published totals: read in the publisher's own material, or told by somebody else.
enum class TotalsQuality { FirstHand, SecondHand };

QString key(EditionKind);
QString key(Coverage);
QString key(TotalsQuality);
std::optional<EditionKind> editionKindFromKey(const QString&);
std::optional<Coverage> coverageFromKey(const QString&);
std::optional<TotalsQuality> totalsQualityFromKey(const QString&);

/// What a publisher published of its totals; nothing = not published (rule 9).
struct PublishedTotals {
    std::optional<int> projects;
    std::optional<int> municipalities;
    std::optional<int> inOperation;
    std::optional<int> domains;
    QString source; ///< an address or a description
    QString sourceNote;
    TotalsQuality quality = TotalsQuality::SecondHand;
    /// What the source lets one see of its lists; the rest exists but is not visible in the source.
    std::vector<MunicipalityCode> visibleMunicipalities;
    QStringList visibleDomains; ///< keys of the Vocabulary

    friend bool operator==(const PublishedTotals&, const PublishedTotals&) = default;
};

struct Edition {
    EditionId id{};
    QString name;
    EditionKind kind = EditionKind::Register;
    std::optional<Coverage> coverage; ///< registers only
    std::optional<base::PartialDate> asOf;
    QString publisher;
    bool bundled = false; ///< came with the program
    std::optional<PublishedTotals> published;

    friend bool operator==(const Edition&, const Edition&) = default;
};

} // namespace landkort::domain
