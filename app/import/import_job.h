// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_dialog.h"
#include "app/shared/file_chooser.h"
#include "app/shared/theme.h"
#include "app/shared/user_messages.h"
#include "core/base/texts.h"
#include "core/domain/edition.h"
#include "core/domain/municipality.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace landkort::app {

/// *Indlæs …*: asks for a file when none is given, shows what it is in a dialog, and tells when it was stored. One at a
/// time: a second file waits for nothing and is told to come later.
class ImportJob : public QObject {
    Q_OBJECT
public:
    /// What the open store holds.
    struct Store {
        QString file; ///< empty = in memory, and then nothing can be loaded
        std::vector<domain::Edition> editions;
        std::vector<domain::Edition> removed;
        std::shared_ptr<const domain::MunicipalityCatalog> catalog;
    };

    ImportJob(UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window);

    /// An empty path is asked for. `complete`: the user came for KL's own extract, which holds everything.
    void start(const QString& path, const Store& store, const base::Texts& texts, bool complete);
    /// Null while no file is on its way in.
    ImportDialog* dialog() const { return m_dialog; }
    ImportSession* session() const { return m_session; }

signals:
    void stored(const QString& editionName);

private:
    void propose(const QString& path, const QStringList& taken, const base::Texts& texts, bool complete);

    UserMessages& m_messages;
    FileChooser& m_chooser;
    Theme& m_theme;
    QWidget* m_window;
    QPointer<ImportSession> m_session;
    QPointer<ImportDialog> m_dialog;
};

} // namespace landkort::app
