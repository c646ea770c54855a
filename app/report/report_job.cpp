// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_job.h"

#include "app/shared/background_job.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace landkort::app {

ReportJob::ReportJob(UserMessages& messages, FileChooser& chooser, QWidget* window)
    : QObject(nullptr), m_messages(messages), m_chooser(chooser), m_window(window)
{
}

void ReportJob::start(workflow::ReportRequest request)
{
    if (m_running)
        return;
    FileChooser::Question question;
    question.title = tr("Save the report");
    question.suggestedName = workflow::reportFileName(*request.snapshot);
    question.filter = tr("PDF (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    const auto file = m_chooser.saveFile(m_window, question);
    if (!file)
        return;
    request.file = *file;
    m_running = true;
    emit runningChanged(true);
    runInBackground<bool>(
        this,
        [request](const base::Progress&) -> base::Result<bool> {
            const auto written = workflow::createReport(request);
            return written ? base::Result<bool>(true) : base::Result<bool>(written.error());
        },
        [this, name = *file](const base::Result<bool>& result) {
            m_running = false;
            emit runningChanged(false);
            if (result)
                tellWritten(name);
            else
                m_messages.show(result.error());
            emit finished(result.ok());
        });
}

void ReportJob::tellWritten(const QString& file)
{
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    const QString place = QDir::toNativeSeparators(file);
    message.words = [place](const base::Texts& texts) {
        return base::fillPlaceholders(texts.translate("ReportJob", "The report is saved: %1"), {place});
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("ReportJob", "Open"); },
                               [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }, true});
    message.actions.push_back(
        {[](const base::Texts& texts) { return texts.translate("ReportJob", "Show in folder"); },
         [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }, true});
    m_messages.show(std::move(message));
}

} // namespace landkort::app
