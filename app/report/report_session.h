// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_choices.h"
#include "core/base/progress.h"
#include "core/workflow/create_atlas.h"

#include <QImage>
#include <QObject>
#include <QTimer>

class QPrinter;

namespace landkort::app {

/// A report in the making: the choices, the page that is looked at, the file that is written. Pages are drawn and files
/// written beside the window, one page and one file at a time; typing is waited out. Knows no widget. Thread: GUI.
class ReportSession : public QObject {
    Q_OBJECT
public:
    ReportSession(ReportContext context, ReportChoices choices);
    ~ReportSession() override;

    const ReportContext& context() const { return m_context; }
    const ReportChoices& choices() const { return m_choices; }
    void setChoices(const ReportChoices& choices);
    /// Reads the picture; an Error when it cannot be, and the choices stay as they were.
    base::Result<void> setLogo(const QString& file);

    /// The page wanted, from 1, and how large; drawn when it can be.
    void look(int page, double pixelsPerPoint);
    const QImage& picture() const { return m_picture; }
    int page() const { return m_page; }
    int wantedPage() const { return m_wantedPage; }
    int pageCount() const { return m_pageCount; }
    bool isDrawing() const { return m_drawing || m_pause.isActive(); }
    /// Why no page can be drawn; nothing = it can.
    const std::optional<base::Error>& obstacle() const { return m_obstacle; }
    /// To paste into the case.
    const QString& sentences() const { return m_sentences; }
    QString fileName() const;

    bool isWriting() const { return m_writing; }
    void write(const QString& file);
    /// `confirmed`: the user has said yes to pages without documented projects.
    void writeAtlas(const QString& folder, bool confirmed);
    /// On a printer that is prepared and chosen; it is used in the background until printed() or failed().
    void print(std::shared_ptr<QPrinter> printer);
    void cancel();
    /// What is written or printed.
    base::Result<workflow::ReportRequest> request() const { return requestOf(m_choices, m_context, m_logoPng); }

signals:
    void choicesChanged();
    void previewChanged();
    void writingChanged();
    void progressed(int done, int total);
    void written(const QString& file, const QString& receipt);
    void atlasWritten(const QString& folder, const landkort::workflow::AtlasOutcome& outcome);
    void printed(int pages);
    void failed(const landkort::base::Error& error);

private:
    struct Drawn;
    void draw();
    void takeDrawn(const base::Result<Drawn>& drawn);
    void setWriting(bool writing);

    ReportContext m_context;
    ReportChoices m_choices;
    QByteArray m_logoPng;
    QTimer m_pause; ///< typing is waited out
    int m_wantedPage = 1;
    double m_pixelsPerPoint = 1;
    bool m_drawing = false;
    bool m_again = false;
    QImage m_picture;
    int m_page = 1;
    int m_pageCount = 0;
    std::optional<base::Error> m_obstacle;
    QString m_sentences;
    bool m_writing = false;
    std::shared_ptr<base::Progress> m_progress;
};

} // namespace landkort::app
