// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_choices.h"
#include "core/base/progress.h"
#include "core/workflow/import_register.h"

#include <QObject>

#include <memory>

namespace landkort::app {

/// A file on its way in: read once, understood again after every choice, stored when asked. Slow work runs beside the
/// window with a connection of its own to the store; only the outcome of the newest choices is told. Nothing is stored
/// before store(), and a session that goes away cancels what it is doing. Thread: GUI.
class ImportSession : public QObject {
    Q_OBJECT
public:
    /// The file as read and what its rows mean under the choices made.
    struct Understanding {
        std::shared_ptr<const exchange::TableFile> file;
        std::shared_ptr<const workflow::PreparedImport> import;
        query::Totals totals; ///< the edition would have
    };

    /// `storeFile` is the open store's; importing into a store in memory is not offered.
    ImportSession(QString storeFile, QObject* parent);
    ~ImportSession() override;

    void open(const QString& path);

    const ImportChoices& choices() const { return m_choices; }
    void setChoices(const ImportChoices& choices); ///< understands anew only when the outcome may change
    void setField(size_t column, exchange::ImportField field);
    /// "In this field, this text counts as …"; an empty meaning = not stated.
    void setRule(const QString& field, const QString& value, const QString& meaning);
    void removeRule(const QString& field, const QString& value);
    const domain::ImportRules& rules() const;

    /// Nothing until the file was understood for the first time.
    const Understanding* understanding() const { return m_understanding.import ? &m_understanding : nullptr; }
    /// Why the file cannot be read or understood; the last understanding stays.
    const std::optional<base::Error>& error() const { return m_error; }
    bool isBusy() const { return m_job != nullptr; }
    bool isStoring() const { return m_storing; }

    /// Stores the edition; promise of the caller: there is an understanding, no error, and nothing runs.
    void store();

signals:
    void changed();
    void progressed(int done, int total);
    void stored(const QString& editionName);

private:
    void understand();
    void start();
    workflow::ImportOptions options() const;
    exchange::MappingFile currentMapping() const;

    QString m_storeFile;
    QString m_path;
    ImportChoices m_choices;
    Understanding m_understanding;
    std::optional<base::Error> m_error;
    std::shared_ptr<base::Progress> m_job;
    bool m_again = false; ///< choices changed while a job ran
    bool m_storing = false;
};

} // namespace landkort::app
