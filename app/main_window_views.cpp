// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, to be saved and shown again; and the same with nothing around it.
#include "app/main_window.h"

#include "app/charts/charts_panel.h"
#include "app/compare/compare_panel.h"
#include "app/details/details_panel.h"
#include "app/filter/filter_panel.h"
#include "app/gaps/gaps_panel.h"
#include "app/head/chips_row.h"
#include "app/head/kl_band.h"
#include "app/head/tile_row.h"
#include "app/head/title_bar.h"
#include "app/map/map_panel.h"
#include "app/shared/icon_button.h"
#include "app/shared/tab_strip.h"
#include "app/views/presentation_caption.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

static_assert(domain::kViewTabs.size() == kAllViews.size());
static_assert(domain::kViewMeasures.size() == kMapMeasureCount);

PeerChoice MainWindow::peerChoice() const
{
    if (m_compare)
        return m_compare->choice();
    if (m_gaps)
        return m_gaps->choice();
    return m_peerChoice.value_or(PeerChoice::fromWords(m_compareState, m_controller.landscape().catalog()));
}

domain::SavedView MainWindow::describeView() const
{
    domain::SavedView saved;
    saved.tab = viewKey(view());
    const int measure = m_map ? static_cast<int>(m_map->measure()) : m_mapMeasure.toInt();
    if (measure >= 0 && measure < kMapMeasureCount)
        saved.measure = QLatin1String(domain::kViewMeasures[static_cast<size_t>(measure)]);
    if (m_gaps)
        saved.scope = QLatin1String(domain::kViewScopes[static_cast<size_t>(m_gaps->scope())]);
    saved.peers = toSaved(peerChoice());
    return saved;
}

void MainWindow::showSaved(const domain::SavedView& saved)
{
    const auto view = viewFromKey(saved.tab);
    if (!m_centre || !view)
        return;
    showView(*view);
    if (!saved.peers.municipality.isEmpty())
        setPeerChoice(choiceFrom(saved.peers, m_controller.landscape().catalog()));
    if (m_gaps && !saved.scope.isEmpty())
        m_gaps->setScope(saved.scope == QLatin1String(domain::kViewScopes[1]) ? GapsPanel::Scope::Country
                                                                              : GapsPanel::Scope::Municipality);
    const auto measure = std::find_if(domain::kViewMeasures.begin(), domain::kViewMeasures.end(),
                                      [&](const char* key) { return saved.measure == QLatin1String(key); });
    if (measure == domain::kViewMeasures.end())
        return;
    m_mapMeasure = static_cast<int>(measure - domain::kViewMeasures.begin());
    if (m_map)
        m_map->setMeasure(static_cast<MapMeasure>(m_mapMeasure.toInt()));
}

/// Everything but what is shown.
std::vector<QWidget*> MainWindow::surroundings() const
{
    return {m_titleBar,           m_tiles, m_band,          m_filters,     m_tabs,
            m_tabs->moreButton(), m_chips, m_filtersButton, m_rightButton, m_right};
}

void MainWindow::setPresenting(bool presenting)
{
    if (!m_centre || presenting == m_presented.has_value())
        return;
    if (presenting)
        beginPresenting();
    else
        endPresenting();
}

void MainWindow::beginPresenting()
{
    Presented before;
    for (auto* part : surroundings())
        before.hidden.push_back(part->isHidden());
    before.columns = m_columns->saveState();
    before.centreAndRight = m_centreAndRight->saveState();
    before.right = m_right->saveState();
    before.widthShared = m_widthShared;
    before.geometry = geometry();
    before.windowState = windowState();
    before.compare = m_compare ? m_compare->saveState() : QStringList();
    before.gaps = m_gaps ? m_gaps->saveState() : QStringList();
    before.measure = m_map ? static_cast<int>(m_map->measure()) : -1;
    before.peers = peerChoice();
    m_presented = std::move(before);
    m_caption = new PresentationCaption(m_theme, this);
    m_layout->insertWidget(0, m_caption);
    m_caption->show(); // before the text grows: what is not shown yet keeps its first size
    applyTheme();      // the room around
    hideSurroundings();
    setWindowState(windowState() | Qt::WindowFullScreen);
    m_centre->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// Some parts show themselves when the edition changes.
void MainWindow::hideSurroundings()
{
    if (!m_presented)
        return;
    for (auto* part : surroundings())
        part->hide();
}

void MainWindow::endPresenting()
{
    const Presented before = *m_presented;
    setWindowState(before.windowState);
    if (!before.windowState.testFlag(Qt::WindowMaximized) && !before.windowState.testFlag(Qt::WindowFullScreen))
        setGeometry(before.geometry);
    delete m_caption;
    m_caption = nullptr;
    m_presented.reset();
    const auto parts = surroundings();
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i]->setVisible(!before.hidden[i]);
    if (m_map && before.measure >= 0)
        m_map->setMeasure(static_cast<MapMeasure>(before.measure));
    if (m_compare && !before.compare.isEmpty())
        m_compare->restoreState(before.compare);
    setPeerChoice(before.peers); // not whom the filter names, if the user had said otherwise
    if (m_gaps && !before.gaps.isEmpty())
        m_gaps->restoreState(before.gaps);
    applyTheme();
    layout()->activate();
    placeChips();
    m_widthShared = before.widthShared;
    m_columns->restoreState(before.columns);
    m_centreAndRight->restoreState(before.centreAndRight);
    m_right->restoreState(before.right);
}

} // namespace landkort::app
