// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_session.h"

#include "app/shared/background_job.h"

#include <QDate>
#include <QFileInfo>

#include <utility>

namespace landkort::app {

namespace {

using Understanding = ImportSession::Understanding;

base::Result<std::unique_ptr<workflow::LandscapeStore>> openOwn(const QString& storeFile)
{
    workflow::OpenOptions options;
    options.storeFile = storeFile;
    return workflow::LandscapeStore::open(options);
}

base::Result<Understanding> understandFile(const QString& storeFile, const QString& path, const QString& sheet,
                                           std::shared_ptr<const exchange::TableFile> file,
                                           const workflow::ImportOptions& options, const base::Progress& progress)
{
    Understanding made;
    made.file = std::move(file);
    if (!made.file) {
        auto read = exchange::readTableFile(path, {sheet}, progress);
        if (!read)
            return read.error();
        made.file = std::make_shared<const exchange::TableFile>(std::move(read).value());
    }
    const auto store = openOwn(storeFile);
    if (!store)
        return store.error();
    auto prepared = workflow::prepareImport(*made.file, options, *store.value(), nullptr, progress);
    if (!prepared)
        return prepared.error();
    made.totals = workflow::totalsOf(prepared.value(), *store.value());
    made.import = std::make_shared<const workflow::PreparedImport>(std::move(prepared).value());
    return made;
}

} // namespace

ImportSession::ImportSession(QString storeFile, QObject* parent) : QObject(parent), m_storeFile(std::move(storeFile)) {}

ImportSession::~ImportSession()
{
    if (m_job)
        m_job->cancel();
}

void ImportSession::open(const QString& path)
{
    m_path = path;
    understand();
}

void ImportSession::setChoices(const ImportChoices& choices)
{
    const bool otherRows = choices.sheet != m_choices.sheet;
    // The date matters to statuses of a complete edition, which has no other date for them.
    const bool otherMeaning = otherRows || choices.coverage != m_choices.coverage || choices.into != m_choices.into ||
                              dateOf(choices) != dateOf(m_choices);
    m_choices = choices;
    if (otherRows) {
        m_understanding.file.reset();
        m_choices.mapping.reset(); // another sheet has other columns
    }
    if (otherMeaning)
        understand();
    else
        emit changed();
}

exchange::MappingFile ImportSession::currentMapping() const
{
    if (m_choices.mapping)
        return *m_choices.mapping;
    exchange::MappingFile mapping;
    if (m_understanding.import) {
        for (const auto& column : m_understanding.import->mapping.columns)
            mapping.columns[column.header] = column.field;
        mapping.rules = m_understanding.import->mapping.rules;
    }
    return mapping;
}

void ImportSession::setField(size_t column, exchange::ImportField field)
{
    if (!m_understanding.import)
        return;
    exchange::ColumnMapping mapping = m_understanding.import->mapping;
    mapping.assign(column, field);
    exchange::MappingFile wanted = currentMapping();
    for (const auto& each : mapping.columns)
        wanted.columns[each.header] = each.field;
    m_choices.mapping = std::move(wanted);
    understand();
}

void ImportSession::setRule(const QString& field, const QString& value, const QString& meaning)
{
    exchange::MappingFile wanted = currentMapping();
    wanted.rules.set(field, value, meaning);
    m_choices.mapping = std::move(wanted);
    understand();
}

void ImportSession::removeRule(const QString& field, const QString& value)
{
    exchange::MappingFile wanted = currentMapping();
    wanted.rules.remove(field, value);
    m_choices.mapping = std::move(wanted);
    understand();
}

const domain::ImportRules& ImportSession::rules() const
{
    static const domain::ImportRules none;
    if (m_choices.mapping)
        return m_choices.mapping->rules;
    return m_understanding.import ? m_understanding.import->mapping.rules : none;
}

workflow::ImportOptions ImportSession::options() const
{
    workflow::ImportOptions options;
    options.name = m_choices.name;
    options.asOf = dateOf(m_choices);
    options.coverage = m_choices.coverage.value_or(domain::Coverage::Documented);
    options.publisher = m_choices.publisher;
    options.into = m_choices.into;
    options.mapping = m_choices.mapping;
    options.mappingName = QFileInfo(m_path).fileName();
    options.importedOn = QDate::currentDate();
    options.keepFaulty = true;
    return options;
}

void ImportSession::understand()
{
    if (m_path.isEmpty())
        return;
    m_again = true;
    if (m_job)
        m_job->cancel(); // its end starts the next
    else
        start();
    emit changed();
}

void ImportSession::start()
{
    m_again = false;
    m_job = runInBackground<Understanding>(
        this,
        [storeFile = m_storeFile, path = m_path, sheet = m_choices.sheet, file = m_understanding.file,
         options = options()](const base::Progress& progress) {
            return understandFile(storeFile, path, sheet, file, options, progress);
        },
        [this](const base::Result<Understanding>& result) {
            m_job.reset();
            if (m_again) {
                start();
                return;
            }
            if (result)
                m_understanding = result.value();
            m_error = result ? std::nullopt : std::optional(result.error());
            emit changed();
        });
}

void ImportSession::store()
{
    Q_ASSERT(m_understanding.import && !m_error && !m_job);
    m_storing = true;
    auto content = std::make_shared<storage::NewEdition>(m_understanding.import->content);
    const auto decided = options();
    content->edition.name = decided.name.simplified();
    content->edition.publisher = decided.publisher.simplified();
    content->edition.asOf = decided.asOf;
    m_job = runInBackground<domain::Edition>(
        this,
        [storeFile = m_storeFile, content](const base::Progress& progress) -> base::Result<domain::Edition> {
            const auto store = openOwn(storeFile);
            return store ? store.value()->addEdition(*content, progress) : base::Result<domain::Edition>(store.error());
        },
        [this](const base::Result<domain::Edition>& result) {
            m_job.reset();
            m_storing = false;
            m_error = result ? std::nullopt : std::optional(result.error());
            emit changed();
            if (result)
                emit stored(result.value().name);
        });
    emit changed();
}

} // namespace landkort::app
