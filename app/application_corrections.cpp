// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/details/details_panel.h"
#include "app/head/title_bar.h"

#include <QDate>

namespace landkort::app {

void Application::wireCorrections()
{
    CorrectionsJob::Store store;
    store.read = [this] { return m_session.corrected(m_controller.landscape().edition().id); };
    store.apply = [this](const storage::CorrectionPlan& plan) { return storeCorrections(plan); };
    store.receive = [this](const workflow::CorrectedEdition& edition, const QString& file) {
        return m_session.receive(edition, file, QDate::currentDate());
    };
    m_correctionsJob =
        std::make_unique<CorrectionsJob>(std::move(store), m_messages, m_fileChooser, m_theme, m_window.get());
    TitleBar* bar = m_window->titleBar();
    connect(bar, &TitleBar::addProjectAsked, this,
            [this] { m_correctionsJob->addProject(chosenMunicipality(), m_controller.texts()); });
    connect(bar, &TitleBar::correctionsAsked, this, [this] { m_correctionsJob->showAll(m_controller.texts()); });
    if (auto* details = m_window->details()) {
        connect(details, &DetailsPanel::correctionAsked, this, [this](const domain::ProjectId& project) {
            m_correctionsJob->correct(project, chosenMunicipality(), m_controller.texts());
        });
        details->setCorrectable(true);
    }
}

/// The one the filter chooses; empty when it chooses none or several.
domain::MunicipalityCode Application::chosenMunicipality() const
{
    const auto& keys = m_controller.filter().keys(query::Dimension::Municipality);
    return keys.size() == 1 && *keys.begin() != query::kNotStatedKey ? domain::MunicipalityCode(*keys.begin())
                                                                     : domain::MunicipalityCode();
}

base::Result<std::vector<qint64>> Application::storeCorrections(const storage::CorrectionPlan& plan)
{
    const domain::EditionId id = m_controller.landscape().edition().id;
    auto added = m_session.correct(id, plan);
    if (!added)
        return added;
    showEdition(id);
    showEditions();
    return added;
}

} // namespace landkort::app
