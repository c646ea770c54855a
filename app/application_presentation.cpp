// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Showing it to a room: what is shown alone, in large text, stepped through with a clicker.
#include "app/application.h"

#include "app/head/edition_words.h"
#include "app/head/tile.h"
#include "app/head/tile_row.h"
#include "app/shared/tab_strip.h"
#include "app/views/presentation_caption.h"
#include "app/views/views_dialog.h"
#include "core/query/filter_words.h"
#include "core/workflow/filter_arguments.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace landkort::app {

/// Text of 150 to 200 % of its size, as large as the window has room for.
static double presentationScale(const QSize& size)
{
    if (size.width() >= 1800 && size.height() >= 1000)
        return 2.0;
    return size.width() >= 1360 && size.height() >= 860 ? 1.75 : 1.5;
}

/// What the tiles say, in a line.
static QString figuresInWords(const TileRow& tiles)
{
    QStringList parts;
    for (int i = 0; i < TileRow::kTiles; ++i) {
        const auto& tile = tiles.tile(i)->content();
        QStringList words = {tile.number, tile.of, tile.label};
        words.removeAll(QString());
        parts.append(words.join(QLatin1Char(' ')) +
                     (tile.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(tile.note)));
    }
    return parts.join(QStringLiteral(" · "));
}

void Application::setPresenting(bool presenting)
{
    if (presenting == m_before.has_value() || !m_window || !m_session.isOpen() || !m_controller.hasLandscape())
        return;
    if (presenting) {
        if (auto* dialog = m_window->findChild<ViewsDialog*>())
            dialog->close();
        m_before = Before{m_controller.state(), m_register, m_theme.scale(), static_cast<int>(m_window->view())};
        m_window->setPresenting(true);
        qApp->installEventFilter(this);
        scalePresentation();
        fillCaption();
        return;
    }
    qApp->removeEventFilter(this);
    const Before before = *m_before;
    m_before.reset();
    m_theme.setScale(before.scale);
    m_register = before.shownRegister;
    m_controller.setState(before.state);
    m_window->showView(static_cast<View>(before.view));
    updateBand();
    m_window->setPresenting(false);
}

void Application::scalePresentation()
{
    if (!m_before)
        return;
    m_theme.setScale(presentationScale(m_window->size()));
    m_window->hideSurroundings();
}

/// Whether what is shown is still the view that was saved.
bool Application::showsCurrentView() const
{
    const int current = m_views.current();
    if (current < 0)
        return false;
    const auto& saved = m_views.views()[static_cast<size_t>(current)];
    return saved.tab == viewKey(m_window->view()) && saved.edition == m_controller.landscape().edition().name &&
           saved.filter == workflow::commandLineFromFilter(m_controller.filter());
}

void Application::fillCaption()
{
    if (!m_before || !m_window->caption())
        return;
    m_window->hideSurroundings();
    const auto& texts = m_controller.texts();
    const auto& landscape = m_controller.landscape();
    const int current = showsCurrentView() ? m_views.current() : -1;
    PresentationCaption::Words words;
    words.title = current >= 0 ? m_views.views()[static_cast<size_t>(current)].name
                               : m_window->tabs()->nameOf(static_cast<int>(m_window->view()));
    if (current >= 0)
        words.place = base::fillPlaceholders(
            texts.translate("Application", "%1 of %2"),
            {texts.number(current + 1), texts.number(static_cast<qint64>(m_views.views().size()))});
    const QString filter = query::filterInWords(m_controller.filter(), landscape, texts);
    words.about = editionSubtitle(landscape.edition(), texts);
    if (!filter.isEmpty())
        words.about += QLatin1Char('\n') + filter;
    words.figures = figuresInWords(*m_window->tiles());
    m_window->caption()->setWords(words);
}

/// Keys of a keyboard and of a clicker, before any view takes them.
bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_window.get())
        QTimer::singleShot(0, this, &Application::scalePresentation);
    if (event->type() != QEvent::KeyPress || !m_before || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        stepView(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        stepView(-1);
        return true;
    case Qt::Key_Escape:
        setPresenting(false);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace landkort::app
