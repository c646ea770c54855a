// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/borders/borders_dialog.h"
#include "app/shared/file_chooser.h"
#include "app/shared/user_messages.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace landkort::app {

/// Asks for a file with borders, reads it in the background, shows what would change and says what was agreed to.
/// Stores nothing.
class BordersJob : public QObject {
    Q_OBJECT
public:
    BordersJob(UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window);

    void start(std::shared_ptr<const domain::MunicipalityCatalog> catalog, std::shared_ptr<const geo::Borders> current,
               const base::Texts& texts, QDate today);
    BordersDialog* dialog() const { return m_dialog; } ///< null unless shown

signals:
    void accepted(const landkort::workflow::BorderChange& change);
    /// The file was read, or why not has been told.
    void read(bool usable);

private:
    void show(const workflow::BorderChange& change, const base::Texts& texts);

    UserMessages& m_messages;
    FileChooser& m_chooser;
    Theme& m_theme;
    QWidget* m_window;
    QPointer<BordersDialog> m_dialog;
    bool m_running = false;
};

} // namespace landkort::app
