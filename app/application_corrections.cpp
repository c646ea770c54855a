// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/changes/changes_panel.h"
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
    connect(m_window.get(), &MainWindow::identityAsked, this, &Application::identify);
    if (auto* details = m_window->details()) {
        connect(details, &DetailsPanel::correctionAsked, this, [this](const domain::ProjectId& project) {
            m_correctionsJob->correct(project, chosenMunicipality(), m_controller.texts());
        });
        details->setCorrectable(true);
    }
}

/// What is said of the two so far.
std::optional<bool> Application::saidOf(domain::EditionId from, const domain::ProjectId& earlier, domain::EditionId to,
                                        const domain::ProjectId& later)
{
    const auto loaded = m_session.load(from);
    if (!loaded)
        return std::nullopt;
    for (const auto& identity : loaded.value()->local().identities) {
        if (identity.otherEdition == to && identity.here == earlier && identity.there == later)
            return identity.same;
    }
    return std::nullopt;
}

/// Only comparisons change, so only the tab of changes is drawn anew.
void Application::identify(domain::EditionId from, const domain::ProjectId& earlier, domain::EditionId to,
                           const domain::ProjectId& later, std::optional<bool> same)
{
    const std::optional<bool> before = saidOf(from, earlier, to, later);
    if (const auto stored = m_session.identify(from, earlier, to, later, same); !stored) {
        m_messages.show(stored.error());
        return;
    }
    m_window->changes()->refresh();
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [same](const base::Texts& texts) {
        return !same   ? texts.translate("Application", "The two are compared by id and title again.")
               : *same ? texts.translate("Application", "The two count as the same project.")
                       : texts.translate("Application", "The two count as different projects.");
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("Application", "Undo"); },
                               [=, this] { identify(from, earlier, to, later, before); }, true});
    m_messages.show(std::move(message));
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
