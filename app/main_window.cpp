// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/board/board_panel.h"
#include "app/changes/changes_panel.h"
#include "app/charts/charts_panel.h"
#include "app/details/details_panel.h"
#include "app/filter/filter_panel.h"
#include "app/head/chips_row.h"
#include "app/head/empty_notice.h"
#include "app/head/failure_page.h"
#include "app/head/kl_band.h"
#include "app/head/message_bar.h"
#include "app/head/status_line.h"
#include "app/head/tile_row.h"
#include "app/head/title_bar.h"
#include "app/map/map_panel.h"
#include "app/shared/icon_button.h"
#include "app/shared/tab_strip.h"
#include "app/table/table_panel.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

QString viewKey(View view)
{
    switch (view) {
    case View::Map:
        return QStringLiteral("map");
    case View::Board:
        return QStringLiteral("board");
    case View::Table:
        return QStringLiteral("table");
    case View::Compare:
        return QStringLiteral("compare");
    case View::Changes:
        return QStringLiteral("changes");
    case View::Gaps:
        return QStringLiteral("gaps");
    }
    return {};
}

std::optional<View> viewFromKey(const QString& key)
{
    const auto it = std::find_if(kAllViews.begin(), kAllViews.end(), [&](View v) { return viewKey(v) == key; });
    return it == kAllViews.end() ? std::nullopt : std::optional(*it);
}

MainWindow::MainWindow(FilterController& controller, Theme& theme, UserMessages& messages, MapScene& mapScene,
                       std::shared_ptr<const geo::Borders> borders, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_messages(messages), m_mapScene(mapScene),
      m_borders(std::move(borders)), m_layout(new QVBoxLayout(this)), m_titleBar(new TitleBar(controller, theme, this)),
      m_messageBar(new MessageBar(messages, controller, theme, this))
{
    setWindowTitle(QStringLiteral("AI-landkort"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus); // keeps the first button from looking chosen when the window opens
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_titleBar);
    m_layout->addWidget(m_messageBar);
    if (m_controller.hasLandscape())
        build();
    else
        m_layout->addWidget(new FailurePage(m_controller, m_theme, this), 1);
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_headLayout = new QVBoxLayout;
    m_tiles = new TileRow(m_controller, m_theme, this);
    m_band = new KlBand(m_controller, m_theme, this);
    m_headLayout->addWidget(m_tiles);
    m_headLayout->addWidget(m_band);
    m_layout->addLayout(m_headLayout);
    buildBody();
    m_statusLine = new StatusLine(m_controller, m_theme, this);
    m_layout->addWidget(m_statusLine);
    if (m_borders && !m_borders->fileName.isEmpty())
        m_statusLine->setBorders(m_borders->attribution);
    connect(&m_controller, &FilterController::languageChanged, this, &MainWindow::retranslate);
}

void MainWindow::buildBody()
{
    m_bodyLayout = new QHBoxLayout;
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_filters = new FilterPanel(m_controller, m_theme, m_columns);
    m_rest = new QWidget(m_columns);
    m_rest->installEventFilter(this);
    auto* restLayout = new QVBoxLayout(m_rest);
    restLayout->setContentsMargins(0, 0, 0, 0);
    restLayout->setSpacing(0);
    buildTabRow(restLayout);
    m_centreAndRight = new QSplitter(Qt::Horizontal, m_rest);
    m_centreAndRight->setChildrenCollapsible(false);
    m_centre = new QStackedWidget(m_centreAndRight);
    buildRight();
    restLayout->addWidget(m_centreAndRight, 1);
    m_emptyNotice = new EmptyNotice(m_controller, m_theme, m_centre);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_centreAndRight->setStretchFactor(0, 1);
    m_centreAndRight->setStretchFactor(1, 0);
    m_bodyLayout->addWidget(m_columns);
    m_layout->addLayout(m_bodyLayout, 1);
}

void MainWindow::buildTabRow(QVBoxLayout* column)
{
    m_tabRow = new QHBoxLayout;
    m_filtersButton = new IconButton(m_theme, QStringLiteral("filter"), this);
    m_tabs = new TabStrip(m_theme, this);
    for (size_t i = 0; i < kAllViews.size(); ++i)
        m_tabs->addTab(QString());
    m_chips = new ChipsRow(m_controller, m_theme, this);
    m_rightButton = new IconButton(m_theme, QStringLiteral("chart"), this);
    m_tabRow->addWidget(m_filtersButton);
    m_tabRow->addWidget(m_tabs);
    m_tabRow->addWidget(m_tabs->moreButton());
    m_tabRow->addWidget(m_chips, 1);
    m_tabGap = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_tabRow->addItem(m_tabGap);
    m_tabRow->addWidget(m_rightButton);
    column->addLayout(m_tabRow);
    m_chipRow = new QHBoxLayout;
    column->addLayout(m_chipRow);
    connect(m_chips, &ChipsRow::neededWidthChanged, this, &MainWindow::placeChips);
    for (auto* button : {m_filtersButton, m_rightButton}) {
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, &MainWindow::foldColumns);
    }
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showView(kAllViews[static_cast<size_t>(index)]); });
}

void MainWindow::buildRight()
{
    m_right = new QSplitter(Qt::Vertical, m_centreAndRight);
    m_right->setChildrenCollapsible(false);
    m_right->installEventFilter(this);
    m_charts = new ChartsPanel(m_controller, m_theme, m_right);
    m_details = new DetailsPanel(m_controller, m_theme, m_right);
    connect(m_details, &DetailsPanel::showsHintChanged, this, &MainWindow::shareRight);
    connect(m_right, &QSplitter::splitterMoved, this, [this] { m_rightMoved = true; });
}

QWidget* MainWindow::makePage(View view)
{
    if (view == View::Map && m_borders)
        return makeMap();
    // Other tabs are drawn at once; the map says itself when its first frame is there.
    QTimer::singleShot(0, this, &MainWindow::ready);
    if (view == View::Board)
        return new BoardPanel(m_controller, m_theme, m_centre);
    if (view == View::Map)
        return new QWidget(m_centre); // no borders: the message bar says why
    if (view == View::Compare)
        return makeCompare();
    if (view == View::Changes)
        return makeChanges();
    if (view == View::Gaps)
        return makeGaps();
    m_table = new TablePanel(m_controller, m_theme, m_centre);
    if (!m_tableState.isEmpty())
        m_table->restoreState(m_tableState);
    return m_table;
}

QWidget* MainWindow::makeMap()
{
    m_map = new MapPanel(m_controller, m_theme, m_mapScene, m_borders, m_centre);
    if (m_mapMeasure.isValid())
        m_map->setMeasure(static_cast<MapMeasure>(std::clamp(m_mapMeasure.toInt(), 0, kMapMeasureCount - 1)));
    if (m_mapClasses.isValid())
        m_map->setClassification(static_cast<analysis::Classification>(std::clamp(m_mapClasses.toInt(), 0, 2)));
    connect(m_map, &MapPanel::ready, this, &MainWindow::ready);
    return m_map;
}

QWidget* MainWindow::makeChanges()
{
    m_changes = new ChangesPanel(m_controller, m_theme, m_centre);
    m_changes->setEditions(m_editions, m_loader);
    connect(m_changes, &ChangesPanel::identityAsked, this, &MainWindow::identityAsked);
    return m_changes;
}

void MainWindow::setEditions(std::vector<domain::Edition> editions, LandscapeLoader loader)
{
    m_editions = std::move(editions);
    m_loader = std::move(loader);
    if (m_changes)
        m_changes->setEditions(m_editions, m_loader);
}

void MainWindow::setBorders(std::shared_ptr<const geo::Borders> borders)
{
    m_borders = std::move(borders);
    if (m_statusLine)
        m_statusLine->setBorders(m_borders->fileName.isEmpty() ? QString() : m_borders->attribution);
    if (!m_map)
        return;
    const View shown = view();
    m_mapMeasure = static_cast<int>(m_map->measure());
    m_mapClasses = static_cast<int>(m_map->classification());
    m_centre->removeWidget(m_map);
    m_map->deleteLater();
    m_map = nullptr;
    m_pages[static_cast<size_t>(View::Map)] = nullptr;
    if (shown == View::Map)
        showView(View::Map);
}

QWidget* MainWindow::page(View view)
{
    QWidget*& made = m_pages[static_cast<size_t>(view)];
    if (!made) {
        made = makePage(view);
        m_centre->addWidget(made);
    }
    return made;
}

void MainWindow::showView(View view)
{
    if (!m_centre)
        return;
    m_centre->setCurrentWidget(page(view));
    m_tabs->setCurrentIndex(static_cast<int>(view));
    refreshNotice();
}

View MainWindow::view() const
{
    return m_tabs && m_tabs->currentIndex() >= 0 ? kAllViews[static_cast<size_t>(m_tabs->currentIndex())] : View::Map;
}

void MainWindow::applyTheme()
{
    if (m_bodyLayout) {
        const int side = m_theme.px(24), gap = m_theme.px(16);
        m_headLayout->setContentsMargins(side, m_presented ? 0 : m_theme.px(12), side, m_theme.px(4));
        m_headLayout->setSpacing(m_theme.px(6));
        m_bodyLayout->setContentsMargins(side, m_theme.px(4), side, m_theme.px(12));
        m_tabRow->setContentsMargins(0, 0, 0, m_presented ? 0 : m_theme.px(4));
        m_tabRow->setSpacing(m_theme.px(12));
        m_chipRow->setContentsMargins(0, 0, 0, 0);
        m_columns->setHandleWidth(gap - m_theme.px(4)); // the filter column keeps 4 px for its scroll bar
        m_centreAndRight->setHandleWidth(gap);
        m_right->setHandleWidth(m_theme.px(8));
        m_widthShared = 0;
        shareWidth();
        placeChips();
        shareRight();
    }
    update();
}

void MainWindow::retranslate()
{
    if (!m_tabs)
        return;
    m_tabs->setTabNames(0, tr("Map"), tr("Map"));
    m_tabs->setTabNames(1, tr("Use cases"), tr("Use cases"));
    m_tabs->setTabNames(2, tr("Table"), tr("Table"));
    m_tabs->setTabNames(3, tr("Comparison"), tr("Comparison"));
    m_tabs->setTabNames(4, tr("Changes over time"), tr("Changes"));
    m_tabs->setTabNames(5, tr("White spots"), tr("White spots"));
    m_tabs->setMoreText(tr("More", "tabs"));
    m_filtersButton->setName(tr("Show filters"));
    m_rightButton->setName(tr("Show charts and details"));
    m_tabs->updateGeometry();
}

void MainWindow::restoreFrom(const Settings& settings)
{
    restoreGeometry(settings.state(QStringLiteral("window/geometry")).toByteArray());
    if (!m_filters)
        return;
    m_mapMeasure = settings.state(QStringLiteral("map/measure"));
    m_mapClasses = settings.state(QStringLiteral("map/classification"));
    m_tableState = settings.state(QStringLiteral("table/columns")).toByteArray();
    m_compareState = settings.state(QStringLiteral("compare/choice")).toStringList();
    m_gapsState = settings.state(QStringLiteral("gaps/shown")).toStringList();
    if (const auto view = viewFromKey(settings.state(QStringLiteral("window/view")).toString())) {
        const QSignalBlocker unbuilt(m_tabs); // the tab is built when it is shown
        m_tabs->setCurrentIndex(static_cast<int>(*view));
    }
    const QVariant unfolded = settings.state(QStringLiteral("filter/unfolded"));
    if (unfolded.isValid())
        m_filters->setUnfolded(unfolded.toStringList());
}

void MainWindow::saveTo(Settings& settings) const
{
    settings.setState(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_filters)
        return;
    settings.setState(QStringLiteral("window/view"), viewKey(view()));
    settings.setState(QStringLiteral("filter/unfolded"), m_filters->unfolded());
    if (m_map) {
        settings.setState(QStringLiteral("map/measure"), static_cast<int>(m_map->measure()));
        settings.setState(QStringLiteral("map/classification"), static_cast<int>(m_map->classification()));
    }
    if (m_table)
        settings.setState(QStringLiteral("table/columns"), m_table->saveState());
    savePeersTo(settings);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.palette().background);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            emit fileDropped(url.toLocalFile());
            return;
        }
    }
}

} // namespace landkort::app
