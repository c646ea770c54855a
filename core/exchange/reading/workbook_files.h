// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/reading/size_guard.h"
#include "core/exchange/reading/zip_archive.h"

#include <QXmlStreamReader>

#include <functional>

namespace landkort::exchange {

struct WorkbookSheet;

/// The files inside a workbook, each read as a stream of XML, so that size costs time and no memory.
class WorkbookFiles {
public:
    WorkbookFiles(const ZipArchive& archive, const SizeGuard& guard) : m_archive(archive), m_guard(guard) {}

    bool has(const QString& name) const { return m_archive.has(name); }
    /// Hands over every start, end and text of the file `name` until `take` returns false. Errors: not there, damaged,
    /// no XML, a document type (which no workbook has), unpacked too large, cancelled.
    std::optional<base::Error> read(const QString& name, const std::function<bool(QXmlStreamReader& xml)>& take) const;
    const SizeGuard& guard() const { return m_guard; }
    base::Error damaged(const QString& detail) const;

private:
    const ZipArchive& m_archive;
    const SizeGuard& m_guard;
    mutable qint64 m_bytesRead = 0; ///< of all files so far, for the progress
};

/// Which sheet is read: the one asked for, else the first visible one that holds anything, else the first hidden one.
class SheetChoice {
public:
    explicit SheetChoice(QString wanted) : m_wanted(std::move(wanted)) {}

    /// To be asked for each sheet in order: notes its name, and whether its cells are needed.
    bool needs(const QString& name, bool hidden);
    /// The cells of the sheet asked about last.
    void offer(std::vector<RawRow> rows, std::vector<ImportIssue> issues);
    /// What was chosen, or why there is nothing.
    base::Result<WorkbookSheet> result(const QString& format, const QString& fileName) &&;

private:
    int rank(const QString& name, bool hidden) const; ///< lower is better

    QString m_wanted;
    QStringList m_names, m_hidden;
    std::vector<RawRow> m_rows;
    std::vector<ImportIssue> m_issues;
    QString m_chosen;
    bool m_any = false;
    int m_chosenRank = 0;
    bool m_lastHidden = false;
};

ImportIssue formulaError(int line, const QString& text);
ImportIssue formulaWithoutValue(int line, const QString& cell);

} // namespace landkort::exchange
