// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_job.h"

#include "app/report/report_dialog.h"
#include "app/report/report_printer.h"

#include <QJsonDocument>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace landkort::app {

static const QString kSetting = QStringLiteral("report/choices");

ReportJob::ReportJob(FileChooser& chooser, Settings& settings, Theme& theme, QWidget* window)
    : QObject(nullptr), m_chooser(chooser), m_settings(settings), m_theme(theme), m_window(window)
{
}

ReportJob::~ReportJob()
{
    delete m_dialog; // before the session it shows
}

ReportDialog* ReportJob::dialog() const
{
    return m_dialog;
}

/// Of published totals there is one report only.
static ReportChoices fitting(ReportChoices choices, const ReportContext& context)
{
    const bool isRegister = context.snapshot->landscape->isRegister();
    const bool compares = choices.kind == report::ReportTemplate::Changes && context.registers.empty();
    if (!isRegister || compares)
        choices.kind = report::ReportTemplate::Landscape;
    return choices;
}

void ReportJob::open(ReportContext context, const base::Texts& texts)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    ReportChoices proposed = proposedChoices(context, texts.language());
    const auto saved = QJsonDocument::fromJson(m_settings.state(kSetting).toByteArray()).object();
    const bool oneMunicipality = !proposed.municipality.isEmpty();
    ReportChoices choices = fitting(choicesFromJson(saved, proposed), context);
    if (oneMunicipality)
        choices.kind = proposed.kind; // what the window shows comes before what was written last
    m_session = std::make_unique<ReportSession>(std::move(context), choices);
    connectSession();
    m_dialog = new ReportDialog(*m_session, m_chooser, m_theme, texts, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ReportDialog::printAsked, this, &ReportJob::print);
    const QSize room = m_window->size();
    m_dialog->resize(std::min(room.width() - m_theme.px(48), m_theme.px(1440)), room.height() - m_theme.px(48));
    m_dialog->open();
}

void ReportJob::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepareForReport(*printer);
    bool chosen = false;
    if (m_choosePrinter) {
        chosen = m_choosePrinter(*printer);
    } else {
        QPrintDialog question(printer.get(), m_dialog);
        question.setMinMax(1, std::max(1, m_session->pageCount()));
        chosen = question.exec() == QDialog::Accepted;
    }
    if (chosen)
        m_session->print(printer);
}

void ReportJob::connectSession()
{
    connect(m_session.get(), &ReportSession::choicesChanged, this, [this] {
        m_settings.setState(kSetting, QJsonDocument(toJson(m_session->choices())).toJson(QJsonDocument::Compact));
    });
    connect(m_session.get(), &ReportSession::writingChanged, this,
            [this] { emit runningChanged(m_session->isWriting()); });
    connect(m_session.get(), &ReportSession::written, this, [this] { emit finished(true); });
    connect(m_session.get(), &ReportSession::atlasWritten, this, [this] { emit finished(true); });
    connect(m_session.get(), &ReportSession::printed, this, [this] { emit finished(true); });
    connect(m_session.get(), &ReportSession::failed, this, [this] { emit finished(false); });
}

} // namespace landkort::app
