// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/user_messages.h"
#include "core/workflow/create_report.h"

#include <QObject>

#include <functional>

class QWidget;

namespace landkort::app {

/// *Lav rapport*: asks where, writes the PDF beside the window's work, and tells where it is. One at a time.
class ReportJob : public QObject {
    Q_OBJECT
public:
    ReportJob(UserMessages& messages, FileChooser& chooser, QWidget* window);

    /// `request.file` is asked for here. Nothing happens while a report is being written or when no file is chosen.
    void start(workflow::ReportRequest request);
    bool isRunning() const { return m_running; }

signals:
    void runningChanged(bool running);
    /// The file is there, or why it is not has been told.
    void finished(bool written);

private:
    void tellWritten(const QString& file);

    UserMessages& m_messages;
    FileChooser& m_chooser;
    QWidget* m_window;
    bool m_running = false;
};

} // namespace landkort::app
