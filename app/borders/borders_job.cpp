// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/borders/borders_job.h"

#include "app/shared/background_job.h"

#include <QWidget>

namespace landkort::app {

BordersJob::BordersJob(UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window)
    : QObject(nullptr), m_messages(messages), m_chooser(chooser), m_theme(theme), m_window(window)
{
}

void BordersJob::start(std::shared_ptr<const domain::MunicipalityCatalog> catalog,
                       std::shared_ptr<const geo::Borders> current, const base::Texts& texts, QDate today)
{
    if (m_running || m_dialog)
        return;
    FileChooser::Question question;
    question.title = tr("Load municipal borders");
    question.filter = tr("Borders (*.geojson *.json *.gpkg *.gml *.shp);;All files (*)");
    const auto file = m_chooser.openFile(m_window, question);
    if (!file)
        return;
    m_running = true;
    UserMessages::Message waiting;
    waiting.words = [](const base::Texts& words) {
        return words.translate("BordersJob", "The borders are being read…");
    };
    m_messages.show(std::move(waiting));
    runInBackground<workflow::BorderChange>(
        this,
        [=, request = workflow::BorderRequest{*file, {}, today}](const base::Progress& progress) {
            return workflow::prepareBorders(request, *catalog, *current, progress);
        },
        [this, texts](const base::Result<workflow::BorderChange>& change) {
            m_running = false;
            if (change) {
                m_messages.close();
                show(change.value(), texts);
            } else {
                m_messages.show(change.error());
            }
            emit read(change.ok());
        });
}

void BordersJob::show(const workflow::BorderChange& change, const base::Texts& texts)
{
    m_dialog = new BordersDialog(change, m_theme, texts, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { emit accepted(m_dialog->change()); });
    m_dialog->open();
}

} // namespace landkort::app
