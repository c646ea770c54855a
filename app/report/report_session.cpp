// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_session.h"

#include "app/report/report_printer.h"
#include "app/shared/background_job.h"
#include "core/report/png_picture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>

#include <algorithm>

namespace landkort::app {

static constexpr int kTypingMs = 250;

/// What a look at the report gives.
struct ReportSession::Drawn {
    workflow::ReportPreview preview;
    QString sentences;
};

ReportSession::ReportSession(ReportContext context, ReportChoices choices)
    : m_context(std::move(context)), m_choices(std::move(choices))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReportSession::draw);
    // A logo that is gone is no reason to refuse the report; its field says that none is chosen.
    if (!m_choices.logoFile.isEmpty() && !setLogo(m_choices.logoFile))
        m_choices.logoFile.clear();
    m_pause.start(0);
}

ReportSession::~ReportSession()
{
    cancel();
}

void ReportSession::setChoices(const ReportChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    emit choicesChanged();
    m_pause.start(kTypingMs);
}

base::Result<void> ReportSession::setLogo(const QString& file)
{
    constexpr qint64 kLargest = 10LL * 1024 * 1024;
    QByteArray bytes;
    if (!file.isEmpty()) {
        QFile input(file);
        const bool opened = input.size() <= kLargest && input.open(QIODevice::ReadOnly);
        bytes = opened ? input.readAll() : QByteArray();
        if (bytes.isEmpty())
            return base::Error{base::ErrorKind::FileUnreadable,
                               QT_TRANSLATE_NOOP("Error", "The logo %1 cannot be read. Check that it is a PNG of at "
                                                          "most 10 MB and that you may open it."),
                               {QFileInfo(file).fileName()},
                               input.errorString()};
        if (!report::isReadablePng(bytes))
            return base::Error{base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "The logo is not a PNG picture that can be read. Save it as "
                                                          "PNG, at most 4,000 pixels wide and high, and try again."),
                               {},
                               {}};
    }
    m_logoPng = bytes;
    ReportChoices choices = m_choices;
    choices.logoFile = file;
    setChoices(choices);
    return {};
}

void ReportSession::look(int page, double pixelsPerPoint)
{
    const bool samePage = page == m_wantedPage;
    if (samePage && qFuzzyCompare(pixelsPerPoint, m_pixelsPerPoint))
        return;
    m_wantedPage = page;
    m_pixelsPerPoint = pixelsPerPoint;
    m_pause.start(samePage ? kTypingMs : 0); // a window being drawn larger is waited out like typing
}

QString ReportSession::fileName() const
{
    const auto made = request();
    return made ? workflow::reportFileName(made.value()) : QStringLiteral("ai-landkort.pdf");
}

void ReportSession::draw()
{
    if (m_drawing) {
        m_again = true;
        return;
    }
    const auto made = request();
    if (!made) {
        takeDrawn(made.error());
        return;
    }
    m_drawing = true;
    emit previewChanged();
    runInBackground<Drawn>(
        this,
        [request = made.value(), page = m_wantedPage,
         scale = m_pixelsPerPoint](const base::Progress&) -> base::Result<Drawn> {
            auto preview = workflow::previewReport(request, page, scale);
            if (!preview)
                return preview.error();
            return Drawn{std::move(preview).value(), workflow::caseSentences(request)};
        },
        [this](const base::Result<Drawn>& drawn) {
            m_drawing = false;
            takeDrawn(drawn);
            if (std::exchange(m_again, false))
                draw();
        });
}

void ReportSession::takeDrawn(const base::Result<Drawn>& drawn)
{
    m_obstacle = drawn ? std::nullopt : std::optional(drawn.error());
    if (drawn) {
        const auto& preview = drawn.value().preview;
        m_page = preview.page;
        m_pageCount = preview.pageCount;
        m_wantedPage = std::min(m_wantedPage, m_pageCount);
        m_sentences = drawn.value().sentences;
        m_picture = imageOf(preview.picture);
    }
    emit previewChanged();
}

void ReportSession::setWriting(bool writing)
{
    m_writing = writing;
    emit writingChanged();
}

void ReportSession::write(const QString& file)
{
    auto made = request();
    if (!made)
        emit failed(made.error());
    if (m_writing || !made)
        return;
    made.value().file = file;
    setWriting(true);
    runInBackground<QString>(
        this, [request = made.value()](const base::Progress&) { return workflow::createReport(request); },
        [this, file](const base::Result<QString>& receipt) {
            setWriting(false);
            if (receipt)
                emit written(file, receipt.value());
            else
                emit failed(receipt.error());
        });
}

void ReportSession::writeAtlas(const QString& folder, bool confirmed)
{
    ReportChoices each = m_choices;
    each.municipality.clear();
    auto made = requestOf(each, m_context, m_logoPng);
    if (!made)
        emit failed(made.error());
    if (m_writing || !made)
        return;
    const workflow::AtlasRequest request{made.value(), folder, {}, confirmed};
    // The job may outlive the window; the pointer is looked at on the window's own thread only.
    const QPointer<ReportSession> session(this);
    m_progress = std::make_shared<base::Progress>([session](int done, int total) {
        QMetaObject::invokeMethod(
            qApp,
            [session, done, total] {
                if (session)
                    emit session->progressed(done, total);
            },
            Qt::QueuedConnection);
    });
    setWriting(true);
    runInBackground<workflow::AtlasOutcome>(
        this,
        [request, progress = m_progress](const base::Progress&) { return workflow::createAtlas(request, *progress); },
        [this, folder](const base::Result<workflow::AtlasOutcome>& outcome) {
            m_progress.reset();
            setWriting(false);
            if (outcome)
                emit atlasWritten(folder, outcome.value());
            else
                emit failed(outcome.error());
        });
}

void ReportSession::print(std::shared_ptr<QPrinter> printer)
{
    const auto made = request();
    if (!made)
        emit failed(made.error());
    if (m_writing || !made)
        return;
    setWriting(true);
    runInBackground<int>(
        this,
        [request = made.value(), printer](const base::Progress& progress) {
            return printReport(request, *printer, progress);
        },
        [this](const base::Result<int>& pages) {
            setWriting(false);
            if (pages)
                emit printed(pages.value());
            else
                emit failed(pages.error());
        });
}

void ReportSession::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace landkort::app
