// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window hands out as files, and the borders it takes in.
#include "app/application.h"

#include "app/head/title_bar.h"

#include <QDate>

namespace landkort::app {

void Application::wireFiles()
{
    m_exportJob = std::make_unique<ExportJob>(m_messages, m_fileChooser, m_window.get());
    m_bordersJob = std::make_unique<BordersJob>(m_messages, m_fileChooser, m_theme, m_window.get());
    TitleBar* bar = m_window->titleBar();
    connect(bar, &TitleBar::exportAsked, this, &Application::exportAs);
    connect(bar, &TitleBar::pictureAsked, this, &Application::makePicture);
    connect(bar, &TitleBar::formAsked, this, &Application::saveForm);
    connect(bar, &TitleBar::bordersAsked, this, &Application::loadBorders);
    connect(bar, &TitleBar::ownBordersAsked, this, &Application::useOwnBorders);
    connect(m_window.get(), &MainWindow::tableFileAsked, this, [this](const std::vector<QStringList>& rows) {
        m_exportJob->saveTable(m_controller.texts().translate("Application", "White spots"), rows);
    });
    connect(m_bordersJob.get(), &BordersJob::accepted, this, &Application::useBorders);
    bar->setBordersLoaded(!loadedBorders().isEmpty());
}

/// Empty while the program's own are drawn.
QString Application::loadedBorders() const
{
    const auto borders = m_session.isOpen() ? m_session.borders() : base::Error();
    return borders && !borders.value()->fileName.isEmpty() ? borders.value()->attribution : QString();
}

void Application::exportAs(const QString& format)
{
    const auto borders = m_session.borders();
    if (!borders) {
        m_messages.show(borders.error());
        return;
    }
    m_exportJob->exportAs(*workflow::exportFormatFromKey(format), m_controller.sharedSnapshot(), borders.value(),
                          m_controller.texts(), QDate::currentDate());
}

void Application::makePicture(bool map, const QString& how)
{
    const auto borders = m_session.borders();
    if (!borders) {
        m_messages.show(borders.error());
        return;
    }
    const auto picture = map ? workflow::Picture::Map : workflow::Picture::Domains;
    const auto format = how == QLatin1String("svg") ? report::PictureFormat::Svg : report::PictureFormat::Png;
    if (how == QLatin1String("copy"))
        m_exportJob->copyPicture(picture, m_controller.sharedSnapshot(), borders.value(), m_controller.texts(),
                                 QDate::currentDate());
    else
        m_exportJob->savePicture(picture, format, m_controller.sharedSnapshot(), borders.value(), m_controller.texts(),
                                 QDate::currentDate());
}

void Application::saveForm()
{
    // The lists are those of the program: an imported edition may have entries that only make sense in it.
    const auto loaded = m_session.load(m_session.defaultEdition().id);
    if (!loaded) {
        m_messages.show(loaded.error());
        return;
    }
    m_exportJob->saveForm(loaded.value(), m_controller.texts());
}

void Application::loadBorders()
{
    const auto current = m_session.borders();
    if (!current) {
        m_messages.show(current.error());
        return;
    }
    m_bordersJob->start(m_session.catalog(), current.value(), m_controller.texts(), QDate::currentDate());
}

void Application::useBorders(const workflow::BorderChange& change)
{
    if (const auto used = m_session.useBorders(change.borders, change.origin); !used) {
        m_messages.show(used.error());
        return;
    }
    showBorders();
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [file = change.borders.fileName](const base::Texts& texts) {
        return base::fillPlaceholders(texts.translate("Application", "The map draws the borders of %1."), {file});
    };
    message.actions.push_back(
        {[](const base::Texts& texts) { return texts.translate("Application", "Use the program's own borders"); },
         [this] { useOwnBorders(); }, true});
    m_messages.show(std::move(message));
}

void Application::useOwnBorders()
{
    if (const auto reset = m_session.resetBorders(); !reset) {
        m_messages.show(reset.error());
        return;
    }
    showBorders();
}

void Application::showBorders()
{
    const auto borders = m_session.borders();
    if (!borders) {
        m_messages.show(borders.error());
        return;
    }
    m_window->setBorders(borders.value());
    m_window->titleBar()->setBordersLoaded(!loadedBorders().isEmpty());
}

} // namespace landkort::app
