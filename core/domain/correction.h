// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/base/texts.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace landkort::domain {

/// What a local correction does. The edition it lies over never changes; taking the correction away gives it back.
enum class CorrectionKind {
    SetField,     ///< one field of a project
    SetStatus,    ///< the status a municipality has; adds the municipality when the project does not name it
    HideAdoption, ///< the municipality is not counted in this project
    HideProject,  ///< the whole project is not counted
    AddProject,   ///< a project the edition does not have, with this title in this municipality
};

enum class CorrectionState {
    InForce,
    Undone,   ///< kept, so that undoing can be taken back
    Proposed, ///< received from somebody else; not answered
    Rejected,
};

/// The fields of a project that can be corrected. Published totals have no projects and cannot be corrected.
enum class CorrectedField {
    Title,
    Description,
    Domain,
    UseCase,
    Target,
    Task,
    Started,
    Vendors,
    Technology,
    Partners,
    Note,
    Source,
};
inline constexpr std::array kCorrectedFields = {
    CorrectedField::Title,      CorrectedField::Description, CorrectedField::Domain,  CorrectedField::UseCase,
    CorrectedField::Target,     CorrectedField::Task,        CorrectedField::Started, CorrectedField::Vendors,
    CorrectedField::Technology, CorrectedField::Partners,    CorrectedField::Note,    CorrectedField::Source};

/// Stable keys: "set_field", "in_force", "use_case".
QString key(CorrectionKind);
QString key(CorrectionState);
QString key(CorrectedField);
std::optional<CorrectionKind> correctionKindFromKey(const QString&);
std::optional<CorrectionState> correctionStateFromKey(const QString&);
std::optional<CorrectedField> correctedFieldFromKey(const QString&);
/// "titel", "anvendelsesområde" …
QString label(CorrectedField, const base::Texts&);

/// One statement a user makes over an edition, the smallest that can be undone, accepted or rejected. Values are texts:
/// closed lists and vocabularies as keys, dates as ISO 8601, vendors separated by "; "; empty = not stated.
struct Correction {
    qint64 number = 0; ///< the store's, shown to the user; 0 = not stored
    CorrectionKind kind = CorrectionKind::SetField;
    CorrectionState state = CorrectionState::InForce;
    ProjectId project;
    MunicipalityCode municipality;         ///< whose correction it is; of a status or a hiding the place; may be empty
    std::optional<CorrectedField> field;   ///< of SetField
    QString value;                         ///< a field's, a status' key, or an added project's title
    QString before;                        ///< what the edition says; empty = nothing
    std::optional<base::PartialDate> date; ///< of SetStatus: when somebody states it
    std::optional<base::PartialDate> dateBefore;
    QString note; ///< why, in the user's words
    QDate madeOn;
    qint64 proposal = 0; ///< the file it was received with; 0 = made here

    /// Of two with the same target the one made last counts.
    bool sameTarget(const Correction& other) const
    {
        const bool placed = kind == CorrectionKind::SetStatus || kind == CorrectionKind::HideAdoption;
        return kind == other.kind && project == other.project && field == other.field &&
               (!placed || municipality == other.municipality);
    }
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// A file of corrections somebody sent.
struct CorrectionProposal {
    qint64 number = 0; ///< the store's, shown to the user
    QString fileName;
    QByteArray sha256;             ///< of its bytes, lower-case hex
    QString editionName;           ///< that its author saw
    bool sameEdition = true;       ///< the author's edition has the same content as ours
    MunicipalityCode municipality; ///< the author's; may be empty
    QString author;                ///< free text
    QString text;                  ///< free text
    QDate receivedOn;

    friend bool operator==(const CorrectionProposal&, const CorrectionProposal&) = default;
};

} // namespace landkort::domain
