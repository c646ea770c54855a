// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_choices.h"
#include "app/shared/file_chooser.h"
#include "app/shared/settings.h"
#include "app/shared/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QPrinter;
class QWidget;

namespace landkort::app {

class ReportDialog;
class ReportSession;

/// *Lav rapport*: opens the dialog on what the window shows, proposes what was said last time and remembers every
/// change, so that nothing typed is lost. One at a time.
class ReportJob : public QObject {
    Q_OBJECT
public:
    ReportJob(FileChooser& chooser, Settings& settings, Theme& theme, QWidget* window);
    ~ReportJob() override;

    /// Brings the open dialog to the front when there is one.
    void open(ReportContext context, const base::Texts& texts);
    /// Who is asked which printer; a test answers instead of a person.
    void setPrinterChooser(std::function<bool(QPrinter&)> chooser) { m_choosePrinter = std::move(chooser); }
    ReportDialog* dialog() const;
    ReportSession* session() const { return m_session.get(); }

signals:
    void runningChanged(bool running);
    /// The file is there, or why it is not has been told.
    void finished(bool written);

private:
    void connectSession();
    void print();

    FileChooser& m_chooser;
    Settings& m_settings;
    Theme& m_theme;
    QWidget* m_window;
    std::unique_ptr<ReportSession> m_session;
    QPointer<ReportDialog> m_dialog;
    std::function<bool(QPrinter&)> m_choosePrinter;
};

} // namespace landkort::app
