// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace landkort::domain {

/// Closed lists. Their order here is the order of every list, chart and legend; kStatusCount entries each.
enum class Status { InOperation, Pilot, Planned, Ended, Unknown };
enum class Target { Citizens, Employees };
enum class Task { General, Specialised };
enum class Confidence { High, Medium };
enum class Outcome { Completed, Abandoned, NotLawful, NotStated };
/// Who says it of the municipality: a source by name, a source of the joint project, or the editor's conclusion.
enum class AdoptionBasis { Named, Shared, Inferred };

inline constexpr int kStatusCount = 5;
inline constexpr std::array<Status, kStatusCount> kAllStatuses = {Status::InOperation, Status::Pilot, Status::Planned,
                                                                  Status::Ended, Status::Unknown};

/// in_operation > pilot > planned > ended > unknown (DOMAIN.md §6 rule 2).
Status strongest(Status a, Status b);

/// Stable ASCII keys, as on the command line: "in_operation", "citizens", "general", "high", "completed", "named".
QString key(Status);
QString key(Target);
QString key(Task);
QString key(Confidence);
QString key(Outcome);
QString key(AdoptionBasis);
std::optional<Status> statusFromKey(const QString&);
std::optional<Target> targetFromKey(const QString&);
std::optional<Task> taskFromKey(const QString&);
std::optional<Confidence> confidenceFromKey(const QString&);
std::optional<Outcome> outcomeFromKey(const QString&);
std::optional<AdoptionBasis> adoptionBasisFromKey(const QString&);

/// Labels: "i drift", "pilotprojekt", "planlagt", "afsluttet eller opgivet", "status ikke oplyst".
QString label(Status, const base::Texts&);
QString label(Target, const base::Texts&);
QString label(Task, const base::Texts&);
QString label(Confidence, const base::Texts&);
QString label(Outcome, const base::Texts&);
QString label(AdoptionBasis, const base::Texts&);

/// A fagområde. `origin`: on KL's slide, in the press, or ours — the program always says which.
struct DomainEntry {
    QString key; ///< stable ASCII: "health_care"
    QString danish;
    QString english;
    enum class Origin { Slide, Press, Ours, Edition } origin = Origin::Ours;

    friend bool operator==(const DomainEntry&, const DomainEntry&) = default;
};

/// An anvendelsesområde: one of KL's 13 headings, or ours.
struct UseCaseEntry {
    QString key; ///< stable ASCII: "citizen_chatbots"
    QString danish;
    QString english;
    std::optional<Target> target;
    std::optional<Task> task;
    QString taskBasis;             ///< who drew the line between general and specialised: "vores" = ours
    bool klHeading = false;        ///< one of KL's 13
    std::optional<int> slideOrder; ///< 1 … within its target's column on KL's slide

    friend bool operator==(const UseCaseEntry&, const UseCaseEntry&) = default;
};

/// The open lists of an edition, in display order. Closed lists are the enums above.
struct Vocabulary {
    std::vector<DomainEntry> domains;
    std::vector<UseCaseEntry> useCases;

    const DomainEntry* domain(const QString& key) const;
    const UseCaseEntry* useCase(const QString& key) const;

    friend bool operator==(const Vocabulary&, const Vocabulary&) = default;
};

QString label(const DomainEntry&, const base::Texts&);
QString label(const UseCaseEntry&, const base::Texts&);

} // namespace landkort::domain
