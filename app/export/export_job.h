// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/user_messages.h"
#include "core/workflow/export_register.h"

#include <QObject>

#include <memory>

class QWidget;

namespace landkort::app {

/// Asks where, writes in the background, and tells. One file at a time; while one is written nothing is asked.
class ExportJob : public QObject {
    Q_OBJECT
public:
    ExportJob(UserMessages& messages, FileChooser& chooser, QWidget* window);

    void exportAs(workflow::ExportFormat format, std::shared_ptr<const query::Snapshot> snapshot,
                  std::shared_ptr<const geo::Borders> borders, const base::Texts& texts, QDate today);
    /// To a file of the user's.
    void savePicture(workflow::Picture picture, report::PictureFormat format,
                     std::shared_ptr<const query::Snapshot> snapshot, std::shared_ptr<const geo::Borders> borders,
                     const base::Texts& texts, QDate today);
    /// To the clipboard, as PNG and as SVG: a program takes the one it understands best.
    void copyPicture(workflow::Picture picture, std::shared_ptr<const query::Snapshot> snapshot,
                     std::shared_ptr<const geo::Borders> borders, const base::Texts& texts, QDate today);
    /// The empty reporting form with the edition's lists.
    void saveForm(std::shared_ptr<const query::Landscape> landscape, const base::Texts& texts);
    /// Rows under a row of headings, as XLSX or CSV by the name's end.
    void saveTable(const QString& name, const std::vector<QStringList>& rows);

signals:
    /// The file is there, or why it is not has been told.
    void finished(bool written);

private:
    void write(const QString& file, std::function<base::Result<QByteArray>()> bytes);
    void tellWritten(const QString& file);
    void tellCopied();

    UserMessages& m_messages;
    FileChooser& m_chooser;
    QWidget* m_window;
    bool m_running = false;
};

} // namespace landkort::app
