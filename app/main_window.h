// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/gaps/call_list.h"
#include "app/shared/peer_choice.h"
#include "app/shared/settings.h"
#include "app/shared/theme.h"
#include "app/shared/user_messages.h"
#include "core/geo/borders.h"

#include <QVariant>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QHBoxLayout;
class QSpacerItem;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace landkort::app {

class ChangesPanel;
class ChartsPanel;
class ChipsRow;
class ComparePanel;
class DetailsPanel;
class EmptyNotice;
class FilterPanel;
class GapsPanel;
class IconButton;
class KlBand;
class MapPanel;
class MapScene;
class MessageBar;
class PeerChoiceRow;
class StatusLine;
class TablePanel;
class TabStrip;
class TileRow;
class PresentationCaption;
class TitleBar;

/// The tabs of the centre, in their order. Keys as on the command line: "map", "board", "table", "compare", …
enum class View { Map, Board, Table, Compare, Changes, Gaps };
inline constexpr std::array kAllViews = {View::Map, View::Board, View::Table, View::Compare, View::Changes, View::Gaps};
QString viewKey(View view);
std::optional<View> viewFromKey(const QString& key);

/// Places the panels and nothing else: head, filters at the left, tabs in the centre, charts over details at the right.
/// Where room is short the right column, then the left one, folds away behind a button. A tab not shown yet is not
/// built. Without a landscape it says why there is none.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(FilterController& controller, Theme& theme, UserMessages& messages, MapScene& mapScene,
               std::shared_ptr<const geo::Borders> borders, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showView(View view);
    View view() const;
    TitleBar* titleBar() const { return m_titleBar; }
    MessageBar* messageBar() const { return m_messageBar; }
    TileRow* tiles() const { return m_tiles; } ///< null without a landscape, as are those below
    KlBand* band() const { return m_band; }
    ChipsRow* chips() const { return m_chips; }
    FilterPanel* filters() const { return m_filters; }
    StatusLine* statusLine() const { return m_statusLine; }
    TabStrip* tabs() const { return m_tabs; }
    ChartsPanel* charts() const { return m_charts; }
    DetailsPanel* details() const { return m_details; }
    MapPanel* map() const { return m_map; } ///< null until its tab was shown, as are the two below
    TablePanel* table() const { return m_table; }
    ComparePanel* compare() const { return m_compare; }
    ChangesPanel* changes() const { return m_changes; }
    GapsPanel* gaps() const { return m_gaps; }

    /// Before the tabs of comparisons and white spots are shown.
    void setPeerSources(PeerSourcesReader sources) { m_peerSources = std::move(sources); }
    void setContactsReader(ContactsReader contacts) { m_contacts = std::move(contacts); }
    /// What both tabs compare; an error of the reader is told, and changes nothing.
    void setPeerChoice(const PeerChoice& choice);
    void useListFile(const QString& path);
    using LandscapeLoader = std::function<base::Result<std::shared_ptr<const query::Landscape>>(domain::EditionId)>;
    /// The store's editions and the way to one of them, for comparing two.
    /// Draws other borders from now on; the map is built anew when it is shown.
    void setBorders(std::shared_ptr<const geo::Borders> borders);
    void setEditions(std::vector<domain::Edition> editions, LandscapeLoader loader);

    PeerChoice peerChoice() const;
    void setPeerLists(std::vector<domain::PeerList> lists);
    /// The tab, its measure and what it compares; name, edition and filter are the caller's.
    domain::SavedView describeView() const;
    void showSaved(const domain::SavedView& saved);
    /// Nothing but the tab's content under a caption, on the whole screen; and back, everything as it was. The filter,
    /// the edition and the size of the text are the caller's.
    void setPresenting(bool presenting);
    void hideSurroundings();
    PresentationCaption* caption() const { return m_caption; } ///< null unless presenting

    void restoreFrom(const Settings& settings);
    void saveTo(Settings& settings) const;

signals:
    void fileDropped(const QString& file);
    /// From the tab of changes: what the user says of a project of each register.
    void identityAsked(landkort::domain::EditionId from, const landkort::domain::ProjectId& earlier,
                       landkort::domain::EditionId to, const landkort::domain::ProjectId& later,
                       std::optional<bool> same);
    /// The user wants to compare with a list of municipalities in a file.
    void peerListAsked();
    void peerListToSave(const landkort::domain::PeerList& list);
    void peerListToRemove(const QString& name);
    void tableFileAsked(const std::vector<QStringList>& rows);
    /// The shown tab has everything it draws.
    void ready();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What a presentation gives back when it ends.
    struct Presented {
        std::vector<bool> hidden; ///< parallel to surroundings()
        QByteArray columns, centreAndRight, right;
        int widthShared = 0;
        QRect geometry;
        Qt::WindowStates windowState;
        QStringList compare, gaps;
        int measure = -1;
        PeerChoice peers;
    };

    void build();
    void buildBody();
    void buildTabRow(QVBoxLayout* column);
    void buildRight();
    QWidget* makePage(View view);
    QWidget* makeMap();
    QWidget* makeCompare();
    QWidget* makeChanges();
    QWidget* makeGaps();
    void refreshNotice();
    void wireLists(PeerChoiceRow& row);
    void savePeersTo(Settings& settings) const;
    QWidget* page(View view);
    void applyTheme();
    void retranslate();
    void shareWidth();
    void shareRight();
    void placeChips();
    void foldColumns();
    std::vector<QWidget*> surroundings() const;
    void beginPresenting();
    void endPresenting();

    FilterController& m_controller;
    Theme& m_theme;
    UserMessages& m_messages;
    MapScene& m_mapScene;
    std::shared_ptr<const geo::Borders> m_borders;
    QVBoxLayout* m_layout;
    TitleBar* m_titleBar;
    MessageBar* m_messageBar;
    QVBoxLayout* m_headLayout = nullptr;
    QHBoxLayout* m_bodyLayout = nullptr;
    QHBoxLayout* m_tabRow = nullptr;
    QSpacerItem* m_tabGap = nullptr;  ///< keeps the tabs at the left
    QHBoxLayout* m_chipRow = nullptr; ///< below the tabs; empty while the chips fit beside them
    TileRow* m_tiles = nullptr;
    KlBand* m_band = nullptr;
    FilterPanel* m_filters = nullptr;
    TabStrip* m_tabs = nullptr;
    ChipsRow* m_chips = nullptr;
    IconButton* m_filtersButton = nullptr;
    IconButton* m_rightButton = nullptr;
    QSplitter* m_columns = nullptr;
    QWidget* m_rest = nullptr; ///< all but the filters
    QSplitter* m_centreAndRight = nullptr;
    QSplitter* m_right = nullptr;
    QStackedWidget* m_centre = nullptr;
    EmptyNotice* m_emptyNotice = nullptr;
    ChartsPanel* m_charts = nullptr;
    DetailsPanel* m_details = nullptr;
    MapPanel* m_map = nullptr;
    TablePanel* m_table = nullptr;
    ComparePanel* m_compare = nullptr;
    ChangesPanel* m_changes = nullptr;
    GapsPanel* m_gaps = nullptr;
    std::vector<domain::Edition> m_editions; ///< for the tab of changes
    LandscapeLoader m_loader;
    PeerSourcesReader m_peerSources;
    QVariant m_mapMeasure; ///< remembered until the tab is built
    QVariant m_mapClasses;
    QByteArray m_tableState;
    QStringList m_compareState;
    QStringList m_gapsState;
    std::optional<PeerChoice> m_peerChoice; ///< the last one of either tab; nothing = as remembered
    ContactsReader m_contacts;
    StatusLine* m_statusLine = nullptr;
    std::array<QWidget*, kAllViews.size()> m_pages{};
    std::vector<domain::PeerList> m_peerLists;
    std::optional<Presented> m_presented; ///< something = a presentation is on
    PresentationCaption* m_caption = nullptr;
    int m_widthShared = 0;     ///< the window's width the columns were last shared for
    bool m_rightMoved = false; ///< by the user, between charts and details
};

} // namespace landkort::app
