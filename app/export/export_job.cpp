// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_job.h"

#include "app/shared/background_job.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/reporting_form.h"
#include "core/exchange/sheet_writers.h"
#include "core/workflow/create_report.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace landkort::app {

ExportJob::ExportJob(UserMessages& messages, FileChooser& chooser, QWidget* window)
    : QObject(nullptr), m_messages(messages), m_chooser(chooser), m_window(window)
{
}

void ExportJob::exportAs(workflow::ExportFormat format, std::shared_ptr<const query::Snapshot> snapshot,
                         std::shared_ptr<const geo::Borders> borders, const base::Texts& texts, QDate today)
{
    if (m_running)
        return;
    FileChooser::Question question;
    question.title = tr("Export");
    question.suffix = workflow::key(format);
    question.suggestedName = QFileInfo(workflow::reportFileName(*snapshot)).completeBaseName();
    question.filter = QStringLiteral("%1 (*.%2)").arg(question.suffix.toUpper(), question.suffix);
    if (const auto file = m_chooser.saveFile(m_window, question))
        write(*file, [=] { return workflow::exportBytes({*snapshot, *borders, texts, today}, format); });
}

void ExportJob::savePicture(workflow::Picture picture, report::PictureFormat format,
                            std::shared_ptr<const query::Snapshot> snapshot,
                            std::shared_ptr<const geo::Borders> borders, const base::Texts& texts, QDate today)
{
    if (m_running)
        return;
    FileChooser::Question question;
    question.title = tr("Export");
    question.suffix = format == report::PictureFormat::Svg ? QStringLiteral("svg") : QStringLiteral("png");
    question.suggestedName = QFileInfo(workflow::reportFileName(*snapshot)).completeBaseName();
    question.filter = QStringLiteral("%1 (*.%2)").arg(question.suffix.toUpper(), question.suffix);
    if (const auto file = m_chooser.saveFile(m_window, question))
        write(*file, [=] { return workflow::pictureBytes({*snapshot, *borders, texts, today}, picture, format); });
}

void ExportJob::copyPicture(workflow::Picture picture, std::shared_ptr<const query::Snapshot> snapshot,
                            std::shared_ptr<const geo::Borders> borders, const base::Texts& texts, QDate today)
{
    if (m_running)
        return;
    m_running = true;
    using Both = std::pair<QByteArray, QByteArray>;
    runInBackground<Both>(
        this,
        [=](const base::Progress&) -> base::Result<Both> {
            const workflow::ExportRequest request{*snapshot, *borders, texts, today};
            auto png = workflow::pictureBytes(request, picture, report::PictureFormat::Png);
            auto svg = workflow::pictureBytes(request, picture, report::PictureFormat::Svg);
            if (!png || !svg)
                return (png ? svg : png).error();
            return Both{std::move(png).value(), std::move(svg).value()};
        },
        [this](const base::Result<Both>& made) {
            m_running = false;
            if (made) {
                auto* copy = new QMimeData;
                copy->setImageData(QImage::fromData(made.value().first));
                copy->setData(QStringLiteral("image/svg+xml"), made.value().second);
                QGuiApplication::clipboard()->setMimeData(copy);
                tellCopied();
            } else {
                m_messages.show(made.error());
            }
            emit finished(made.ok());
        });
}

void ExportJob::tellCopied()
{
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [](const base::Texts& texts) {
        return texts.translate("ExportJob", "The picture is copied and can be pasted into a text or a presentation.");
    };
    m_messages.show(std::move(message));
}

void ExportJob::saveForm(std::shared_ptr<const query::Landscape> landscape, const base::Texts& texts)
{
    if (m_running)
        return;
    FileChooser::Question question;
    question.title = tr("Save an empty reporting form");
    question.suffix = QStringLiteral("xlsx");
    question.suggestedName = tr("AI projects, reporting form");
    question.filter = QStringLiteral("XLSX (*.xlsx)");
    if (const auto file = m_chooser.saveFile(m_window, question))
        write(*file,
              [=] { return exchange::writeReportingForm(landscape->catalog(), landscape->vocabulary(), texts); });
}

void ExportJob::saveTable(const QString& name, const std::vector<QStringList>& rows)
{
    if (m_running)
        return;
    FileChooser::Question question;
    question.title = tr("Export");
    question.suffix = QStringLiteral("xlsx");
    question.suggestedName = name;
    question.filter = QStringLiteral("XLSX (*.xlsx);;CSV (*.csv)");
    const auto file = m_chooser.saveFile(m_window, question);
    if (!file)
        return;
    const bool csv = file->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    write(*file, [=]() -> base::Result<QByteArray> {
        if (csv)
            return exchange::writeCsv(rows, QLatin1Char(';'));
        return exchange::writeXlsx({{name, rows}});
    });
}

void ExportJob::write(const QString& file, std::function<base::Result<QByteArray>()> bytes)
{
    m_running = true;
    runInBackground<bool>(
        this,
        [file, bytes = std::move(bytes)](const base::Progress&) -> base::Result<bool> {
            const auto made = bytes();
            if (!made)
                return made.error();
            const auto written = workflow::writeFileWhole(file, made.value());
            return written ? base::Result<bool>(true) : base::Result<bool>(written.error());
        },
        [this, file](const base::Result<bool>& result) {
            m_running = false;
            if (result)
                tellWritten(file);
            else
                m_messages.show(result.error());
            emit finished(result.ok());
        });
}

void ExportJob::tellWritten(const QString& file)
{
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [place = QDir::toNativeSeparators(file)](const base::Texts& texts) {
        return base::fillPlaceholders(texts.translate("ExportJob", "Saved: %1"), {place});
    };
    message.actions.push_back(
        {[](const base::Texts& texts) { return texts.translate("ExportJob", "Show in folder"); },
         [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }, true});
    m_messages.show(std::move(message));
}

} // namespace landkort::app
