// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How editions come and go while the window is open.
#include "app/application.h"

#include "app/charts/charts_panel.h"
#include "app/details/details_panel.h"
#include "app/head/edition_words.h"
#include "app/head/kl_band.h"
#include "app/head/title_bar.h"
#include "core/workflow/shared_solution_table.h"

namespace landkort::app {

void Application::wireEditions()
{
    m_importJob = std::make_unique<ImportJob>(m_messages, m_fileChooser, m_theme, m_window.get());
    TitleBar* bar = m_window->titleBar();
    connect(bar, &TitleBar::editionAsked, this, &Application::showEdition);
    connect(bar, &TitleBar::importAsked, this, [this] { importFile({}, false); });
    connect(bar, &TitleBar::removeEditionAsked, this, &Application::removeEdition);
    connect(bar, &TitleBar::restoreEditionAsked, this, &Application::restoreEdition);
    connect(m_window.get(), &MainWindow::fileDropped, this, [this](const QString& file) { importFile(file, false); });
    connect(m_importJob.get(), &ImportJob::stored, this, &Application::showImported);
    if (auto* band = m_window->band()) {
        connect(band, &KlBand::editionAsked, this, &Application::showEdition);
        connect(band, &KlBand::importAsked, this, [this] { importFile({}, true); });
    }
    if (auto* details = m_window->details()) {
        details->setOrigins([this](const query::Landscape& landscape, int row, const base::Texts& texts) {
            return m_session.originsOf(landscape, row, texts);
        });
        details->setSolutions([this] {
            auto read = workflow::readSharedSolutions();
            if (!read)
                m_messages.show(read.error());
            return read ? std::move(read).value() : std::vector<domain::SharedSolution>();
        });
    }
    showEditions();
}

/// What lists the store's editions shows them as they are now.
void Application::showEditions()
{
    if (!m_session.isOpen())
        return;
    m_window->titleBar()->setEditions(m_session.editions(), m_session.removedEditions());
    if (auto* charts = m_window->charts())
        charts->setPublishedEditions(m_session.editions());
    m_window->setEditions(m_session.editions(), [this](domain::EditionId id) { return m_session.load(id); });
    if (m_window->band())
        updateBand();
}

void Application::importFile(const QString& file, bool complete)
{
    if (!m_session.isOpen() || !m_controller.hasLandscape())
        return;
    m_importJob->start(file,
                       {m_session.storeFile(), m_session.editions(), m_session.removedEditions(), m_session.catalog()},
                       m_controller.texts(), complete);
}

void Application::showImported(const QString& name)
{
    if (const auto seen = m_session.reload(); !seen) {
        m_messages.show(seen.error());
        return;
    }
    const auto found = m_session.find(name);
    if (!found) {
        m_messages.show(found.error());
        return;
    }
    showEdition(found.value().id);
    showEditions();
    const int projects = static_cast<int>(m_controller.landscape().projects().size());
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [name, projects](const base::Texts& texts) {
        return base::fillPlaceholders(
            texts.translate("Application", "%n project(s) are loaded as %1.", nullptr, projects), {texts.quoted(name)});
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("Application", "Undo"); },
                               [this, edition = found.value()] { removeEdition(edition); }, true});
    m_messages.show(std::move(message));
}

void Application::offerBundledRegister()
{
    const auto newer = m_messages.current() ? std::nullopt : m_session.newerBundledRegister();
    if (!newer)
        return;
    UserMessages::Message message;
    message.words = [edition = *newer](const base::Texts& texts) {
        return base::fillPlaceholders(
            texts.translate("Application", "A newer register of %1 came with the program. It becomes an edition of its "
                                           "own; those you have stay as they are."),
            {texts.date(edition.asOf)});
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("Application", "Add it"); },
                               [this] { addBundledRegister(); }, true});
    m_messages.show(std::move(message));
}

void Application::addBundledRegister()
{
    const auto added = m_session.addBundledRegister();
    if (!added) {
        m_messages.show(added.error());
        return;
    }
    showEdition(added.value().id);
    showEditions();
}

void Application::removeEdition(const domain::Edition& edition)
{
    if (const auto removed = m_session.remove(edition.id); !removed) {
        m_messages.show(removed.error());
        return;
    }
    if (m_register && m_register->id == edition.id)
        m_register = m_session.defaultEdition();
    if (m_controller.landscape().edition().id == edition.id)
        showEdition(m_session.defaultEdition().id);
    showEditions();
    UserMessages::Message message;
    message.words = [name = edition.name](const base::Texts& texts) {
        return base::fillPlaceholders(
            texts.translate("Application", "%1 is removed; it is kept and can be brought back."), {texts.quoted(name)});
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("Application", "Bring back"); },
                               [this, name = edition.name] { restoreEdition(name); }, true});
    m_messages.show(std::move(message));
}

void Application::restoreEdition(const QString& name)
{
    const auto restored = m_session.restore(name);
    if (!restored) {
        m_messages.show(restored.error());
        return;
    }
    m_messages.close();
    showEdition(restored.value().id);
    showEditions();
}

void Application::updateBand()
{
    const auto* quoted = quotedTotals(m_session.editions());
    m_window->band()->setEditions(quoted ? std::optional(*quoted) : std::nullopt, *m_register);
}

void Application::showEdition(domain::EditionId id)
{
    const auto loaded = m_session.load(id);
    if (!loaded.ok()) {
        m_messages.show(loaded.error());
        return;
    }
    if (loaded.value()->isRegister())
        m_register = loaded.value()->edition();
    m_controller.setLandscape(loaded.value());
    updateBand();
}

} // namespace landkort::app
