// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views, the user's lists of municipalities, and whose picture the first start opens on.
#include "app/application.h"

#include "app/head/first_question.h"
#include "app/head/title_bar.h"
#include "app/shared/tab_strip.h"
#include "app/views/views_dialog.h"
#include "core/query/filter_words.h"
#include "core/workflow/create_report.h"
#include "core/workflow/filter_arguments.h"
#include "core/workflow/view_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace landkort::app {

/// Views that cannot be read are not written over.
void Application::openStoredViews()
{
    auto stored = m_session.savedViews();
    if (stored) {
        m_views.open(std::move(stored).value(),
                     [this](const ViewList::Views& views) { return m_session.saveViews(views); });
        return;
    }
    m_messages.show(stored.error());
    m_views.open({}, [error = stored.error()](const ViewList::Views&) { return base::Result<void>(error); });
}

void Application::wireViews()
{
    if (!m_session.isOpen() || !m_controller.hasLandscape())
        return;
    openStoredViews();
    connect(m_window->titleBar(), &TitleBar::viewsAsked, this, &Application::openViews);
    connect(m_window->titleBar(), &TitleBar::presentationAsked, this, [this] { setPresenting(true); });
    connect(m_window.get(), &MainWindow::peerListToSave, this, [this](const domain::PeerList& list) {
        tell(m_session.savePeerList(list));
        showPeerLists();
    });
    connect(m_window.get(), &MainWindow::peerListToRemove, this, [this](const QString& name) {
        tell(m_session.removePeerList(name));
        showPeerLists();
    });
    connect(&m_controller, &FilterController::snapshotChanged, this, &Application::fillCaption);
    connect(&m_controller, &FilterController::languageChanged, this, &Application::fillCaption);
    showPeerLists();
}

static const QString kAsked = QStringLiteral("start/municipality_asked");

bool Application::asksMunicipality(const StartOptions& options, const Settings& settings, const QString& platform)
{
    const bool asked = settings.state(kAsked).isValid() || settings.state(QStringLiteral("window/geometry")).isValid();
    const bool chosen = !options.storeFile.isEmpty() || !options.edition.isEmpty() ||
                        !options.filterArguments.isEmpty() || !options.file.isEmpty() || options.view || options.size ||
                        !options.screenshotFile.isEmpty() || options.exitAfterStartup;
    return !asked && !chosen && platform != QLatin1String("offscreen");
}

/// The answer is a filter and the tab that sets it beside others; both can be taken back.
void Application::askMunicipality()
{
    if (!m_controller.hasLandscape() || !m_controller.landscape().isRegister())
        return;
    auto* question = new FirstQuestion(m_controller, m_theme, m_window.get());
    question->setFocus(Qt::OtherFocusReason);
    connect(question, &FirstQuestion::answered, this, [this](const QString& code) {
        m_settings.setState(kAsked, true);
        if (code.isEmpty())
            return;
        m_controller.choose(query::Dimension::Municipality, {code});
        m_window->showView(View::Compare);
    });
}

void Application::tell(const base::Result<void>& result)
{
    if (!result)
        m_messages.show(result.error());
}

void Application::showPeerLists()
{
    auto lists = m_session.peerLists();
    if (lists)
        m_window->setPeerLists(std::move(lists).value());
    else
        m_messages.show(lists.error());
}

QString Application::describeView(const domain::SavedView& view) const
{
    const auto tab = viewFromKey(view.tab);
    QStringList parts = {tab ? m_window->tabs()->nameOf(static_cast<int>(*tab)) : view.tab};
    const auto filter =
        workflow::filterFromArguments(workflow::argumentsFromCommandLine(view.filter), m_controller.landscape());
    const QString words = filter ? query::filterInWords(filter.value(), m_controller.landscape(), m_controller.texts())
                                 : view.filter.join(QLatin1Char(' '));
    const int subject = m_controller.landscape().catalog().indexOf(domain::MunicipalityCode(view.peers.municipality));
    const bool compared = view.tab == QLatin1String("compare") || view.tab == QLatin1String("gaps");
    if (compared && subject >= 0)
        parts.append(m_controller.landscape().catalog().municipalities[static_cast<size_t>(subject)].name);
    if (!words.isEmpty())
        parts.append(words);
    if (view.edition != m_controller.landscape().edition().name)
        parts.append(view.edition);
    return parts.join(QStringLiteral(" · "));
}

QString Application::suggestedViewName() const
{
    domain::SavedView view = m_window->describeView();
    view.edition = m_controller.landscape().edition().name;
    view.filter = workflow::commandLineFromFilter(m_controller.filter());
    return workflow::freeViewName(m_views.views(), describeView(view).left(domain::kLongestViewName));
}

void Application::openViews()
{
    if (!m_session.isOpen() || !m_controller.hasLandscape() || m_before)
        return;
    if (auto* open = m_window->findChild<ViewsDialog*>(); open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new ViewsDialog(
        m_views, m_theme, [this](const domain::SavedView& view) { return describeView(view); }, m_window.get());
    connect(dialog, &ViewsDialog::saveAsked, this, &Application::saveView);
    connect(dialog, &ViewsDialog::showAsked, this, &Application::showSavedView);
    connect(dialog, &ViewsDialog::removeAsked, this, &Application::removeView);
    connect(dialog, &ViewsDialog::openAsked, this, &Application::openViewFile);
    connect(dialog, &ViewsDialog::exportAsked, this, &Application::saveViewFile);
    connect(dialog, &ViewsDialog::presentAsked, this, [this] { setPresenting(true); });
    connect(dialog, &ViewsDialog::failed, this, [this](const base::Error& error) { m_messages.show(error); });
    connect(&m_controller, &FilterController::languageChanged, dialog, &QDialog::close);
    dialog->suggestName(suggestedViewName());
    dialog->show();
}

void Application::saveView(const QString& name)
{
    domain::SavedView view = m_window->describeView();
    view.name = name;
    view.edition = m_controller.landscape().edition().name;
    view.filter = workflow::commandLineFromFilter(m_controller.filter());
    tell(m_views.save(std::move(view)));
}

void Application::removeView(int index)
{
    if (index < 0)
        return;
    const auto before = m_views.views();
    const QString name = before[static_cast<size_t>(index)].name;
    if (const auto removed = m_views.remove(index); !removed) {
        m_messages.show(removed.error());
        return;
    }
    UserMessages::Message message;
    message.words = [name](const base::Texts& texts) {
        return base::fillPlaceholders(texts.translate("Application", "The view %1 is deleted."), {texts.quoted(name)});
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("Application", "Undo"); },
                               [this, before] { tell(m_views.replaceAll(before)); }, true});
    m_messages.show(std::move(message));
}

void Application::openViewFile()
{
    FileChooser::Question question;
    question.title = m_controller.texts().translate("Application", "Open saved views");
    question.filter = QStringLiteral("JSON (*.json)");
    const auto name = m_fileChooser.openFile(m_window.get(), question);
    if (!name)
        return;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages.show(
            {base::ErrorKind::FileUnreadable,
             QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read. Copy it to this computer and try again."),
             {*name},
             file.errorString()});
        return;
    }
    const auto read = workflow::viewsFromJson(file.read(workflow::kLargestViewFile + 1), QFileInfo(*name).fileName());
    if (!read) {
        m_messages.show(read.error());
        return;
    }
    tell(m_views.add(read.value()));
}

void Application::saveViewFile()
{
    FileChooser::Question question;
    question.title = m_controller.texts().translate("Application", "Save the views as a file");
    question.suggestedName = m_controller.texts().translate("Application", "AI-landkort, views");
    question.suffix = QStringLiteral("json");
    question.filter = QStringLiteral("JSON (*.json)");
    if (const auto name = m_fileChooser.saveFile(m_window.get(), question))
        tell(workflow::writeFileWhole(*name, workflow::viewsToJson(m_views.views())));
}

/// The edition first, then the filter, which it must understand, then the tab.
void Application::showSavedView(int index)
{
    if (index < 0)
        return;
    const domain::SavedView view = m_views.views()[static_cast<size_t>(index)];
    if (view.edition != m_controller.landscape().edition().name) {
        const auto& editions = m_session.editions();
        const auto edition = std::find_if(editions.begin(), editions.end(),
                                          [&](const domain::Edition& each) { return each.name == view.edition; });
        if (edition != editions.end()) {
            showEdition(edition->id);
        } else {
            UserMessages::Message message;
            message.kind = UserMessages::Kind::Warning;
            message.words = [name = view.edition](const base::Texts& texts) {
                return base::fillPlaceholders(texts.translate("Application", "The view was saved for %1, which is not "
                                                                             "here; the edition shown is another one."),
                                              {texts.quoted(name)});
            };
            m_messages.show(std::move(message));
        }
    }
    const auto filter =
        workflow::filterFromArguments(workflow::argumentsFromCommandLine(view.filter), m_controller.landscape());
    if (!filter) {
        m_messages.show(filter.error());
        return;
    }
    m_controller.setFilter(filter.value());
    m_window->showSaved(view);
    m_views.setCurrent(index);
    fillCaption();
}

void Application::stepView(int by)
{
    showSavedView(m_views.step(by));
}

} // namespace landkort::app
