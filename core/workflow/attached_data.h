// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/query/snapshot.h"
#include "core/report/report_document.h"

namespace landkort::workflow {

/// What a report carries inside with --attach-data.
struct AttachedData {
    std::vector<report::Attachment> files;
    QString note; ///< names the files and the edition's hash, for the appendix
};

/// SHA-256 over all rows of what is shown, lower-case hex: equal for equal content on any machine.
QByteArray contentHash(const query::Landscape& landscape);

/// The matching rows, one per project and municipality, as CSV in stable keys, and a small text with the edition's
/// name, date and SHA-256 (over the same CSV of all its rows, so that two reports of one edition can be told to be so).
AttachedData attachedData(const query::Snapshot& snapshot, const base::Texts& texts);

} // namespace landkort::workflow
