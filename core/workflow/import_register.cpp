// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_register.h"

#include "core/exchange/contact_finder.h"
#include "core/exchange/header_finder.h"
#include "core/exchange/project_merger.h"
#include "core/workflow/edition_update.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

namespace {

using exchange::ImportField;
using exchange::ImportIssue;
using exchange::IssueSeverity;

base::Error refusal(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

ImportIssue aboutFile(IssueSeverity severity, const char* code, const char* source, const QString& column = {})
{
    return {severity, 0, column, QString::fromLatin1(code), {}, source, {column}};
}

/// One import on its way from a table file to what is stored.
class Preparation {
public:
    Preparation(const exchange::TableFile& file, const ImportOptions& options, const LandscapeStore& store,
                const base::Progress& progress)
        : m_file(file), m_options(options), m_store(store), m_progress(progress), m_finder(*store.catalog())
    {
    }

    base::Result<PreparedImport> run(std::vector<base::Error>* faults)
    {
        m_import.issues = m_file.issues;
        auto found = exchange::findTable(m_file.sheet, m_file.fileName);
        m_table = std::move(found.table);
        append(found.issues);
        if (m_table.header.isEmpty() || m_table.rows.empty())
            return refusal(QT_TRANSLATE_NOOP("Error",
                                             "%1 holds no table with rows under a header. Choose another file or "
                                             "another sheet."),
                           {m_file.fileName});
        if (const auto started = startContent(); !started)
            return started.error();
        if (const auto mapped = map(faults); !mapped) {
            if (!m_options.keepFaulty)
                return mapped.error();
            m_import.obstacle = mapped.error();
        } else if (const auto read = readRows(); !read) {
            return read.error();
        }
        finish();
        return std::move(m_import);
    }

private:
    void append(std::vector<ImportIssue>& issues)
    {
        m_import.issues.insert(m_import.issues.end(), std::make_move_iterator(issues.begin()),
                               std::make_move_iterator(issues.end()));
    }

    base::Result<void> startContent()
    {
        auto& content = m_import.content;
        if (m_options.into) {
            auto base = m_store.content(m_options.into->id);
            if (!base)
                return base.error();
            content = std::move(base).value();
        } else {
            auto known = m_store.content(m_store.defaultEdition().id);
            if (!known)
                return known.error();
            content.vocabulary = std::move(known.value().vocabulary);
        }
        domain::Edition edition;
        edition.name = m_options.name.simplified();
        edition.coverage = m_options.coverage;
        edition.asOf = m_options.asOf;
        edition.publisher = m_options.publisher.simplified();
        content.edition = std::move(edition);
        content.provenance.files.push_back({m_file.fileName, m_file.sha256, m_file.sheet.name, m_options.importedOn});
        return {};
    }

    base::Result<void> map(std::vector<base::Error>* faults)
    {
        auto& mapping = m_import.mapping;
        mapping = exchange::proposeMapping(m_table, m_finder, m_import.content.vocabulary);
        std::vector<base::Error> found;
        if (m_options.mapping)
            found = exchange::apply(*m_options.mapping, m_options.mappingName, mapping);
        else if (const auto saved = applySaved(); !saved)
            return saved;
        if (mapping.columnOf(ImportField::Title) < 0)
            found.push_back(
                refusal(QT_TRANSLATE_NOOP("Error", "No column of %1 says what the projects are called. Name "
                                                   "it in a mapping (--mapping); the columns are: %2."),
                        {m_file.fileName, m_table.header.join(QStringLiteral(", "))}));
        if (faults)
            *faults = found;
        if (!found.empty())
            return found.front();
        tellOfColumns();
        return {};
    }

    base::Result<void> applySaved()
    {
        const auto saved = m_store.savedMapping(exchange::headerKey(m_table.header));
        if (!saved)
            return saved.error();
        if (!saved.value())
            return {};
        const auto read = exchange::readMappingFile(saved.value()->toUtf8(), m_file.fileName,
                                                    m_import.content.vocabulary, *m_store.catalog());
        if (!read.faults.empty())
            return {}; // it names entries of another edition's own; the proposal stands
        exchange::apply(read.mapping, m_file.fileName, m_import.mapping);
        m_import.issues.push_back(aboutFile(
            IssueSeverity::Note, "saved_mapping",
            QT_TRANSLATE_NOOP("ImportIssue", "The columns are read as the last time these headers were met.")));
        return {};
    }

    void tellOfColumns()
    {
        for (int i = 0; const auto& column : m_import.mapping.columns) {
            const bool chosen = column.confidence == 1;
            const bool empty = std::all_of(m_table.rows.begin(), m_table.rows.end(), [&](const exchange::RawRow& row) {
                return row.cells.at(i).trimmed().isEmpty();
            });
            if (column.field == ImportField::Ignore && !chosen && !empty)
                m_import.issues.push_back(aboutFile(IssueSeverity::Note, "unused_column",
                                                    QT_TRANSLATE_NOOP("ImportIssue", "The column “%1” is not used."),
                                                    column.header));
            ++i;
        }
        if (m_import.mapping.columnOf(ImportField::Municipalities) < 0)
            m_import.issues.push_back(aboutFile(
                IssueSeverity::Warning, "no_municipality_column",
                QT_TRANSLATE_NOOP("ImportIssue", "No column names municipalities; the projects are kept without.")));
        if (m_import.mapping.columnOf(ImportField::Status) < 0)
            m_import.issues.push_back(aboutFile(
                IssueSeverity::Warning, "no_status_column",
                QT_TRANSLATE_NOOP("ImportIssue", "No column states a status; every status is “not stated”.")));
    }

    base::Result<void> readRows()
    {
        exchange::ParseOptions options;
        const auto& mapping = m_import.mapping;
        const bool dated = mapping.columnOf(ImportField::StatusDate) >= 0;
        if (m_options.coverage == domain::Coverage::Complete && !dated) {
            options.statusDate = m_options.asOf;
            if (mapping.columnOf(ImportField::Status) >= 0)
                m_import.issues.push_back(aboutFile(
                    IssueSeverity::Note, "status_of_edition",
                    QT_TRANSLATE_NOOP("ImportIssue", "No column dates the statuses; as the register is complete, "
                                                     "they count as stated on the edition's date.")));
        }
        auto parsed =
            exchange::parseRows(m_table, mapping, *m_store.catalog(), m_import.content.vocabulary, options, m_progress);
        if (!parsed)
            return parsed.error();
        m_import.rowsRead = static_cast<int>(m_table.rows.size());
        m_import.skipped = parsed.value().skipped;
        m_import.content.vocabulary = std::move(parsed.value().vocabulary);
        append(parsed.value().issues);
        auto merged = exchange::mergeRows(std::move(parsed.value().rows), *m_store.catalog());
        append(merged.issues);
        m_import.projects = static_cast<int>(merged.projects.size());
        m_import.merged = merged.merged;
        const auto counts = updateEdition(m_import.content, std::move(merged), m_import.issues);
        m_import.added = counts.added;
        m_import.updated = counts.updated;
        return {};
    }

    void finish()
    {
        m_import.content.rules.add(m_import.mapping.rules);
        m_import.content.mappingHeader = exchange::headerKey(m_table.header);
        m_import.content.mapping = QString::fromUtf8(exchange::mappingToJson(m_import.mapping));
        for (auto& issue : m_import.issues)
            exchange::takeOutContacts(issue);
        std::stable_sort(m_import.issues.begin(), m_import.issues.end(),
                         [](const ImportIssue& a, const ImportIssue& b) { return a.lineNumber < b.lineNumber; });
    }

    const exchange::TableFile& m_file;
    const ImportOptions& m_options;
    const LandscapeStore& m_store;
    const base::Progress& m_progress;
    exchange::MunicipalityFinder m_finder;
    PreparedImport m_import;
    exchange::RawTable& m_table = m_import.table;
};

} // namespace

base::Result<PreparedImport> prepareImport(const exchange::TableFile& file, const ImportOptions& options,
                                           const LandscapeStore& store, std::vector<base::Error>* faults,
                                           const base::Progress& progress)
{
    return Preparation(file, options, store, progress).run(faults);
}

query::Totals totalsOf(const PreparedImport& import, const LandscapeStore& store)
{
    const auto landscape =
        std::make_shared<query::Landscape>(import.content.edition, import.content.vocabulary, store.catalog(),
                                           import.content.projects, [](const QString&) { return std::vector<int>(); });
    return query::makeSnapshot(landscape, {})->totals;
}

} // namespace landkort::workflow
