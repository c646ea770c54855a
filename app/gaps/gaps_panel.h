// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/gaps/call_list.h"
#include "app/gaps/gap_lines_model.h"
#include "app/shared/peer_choice.h"
#include "app/shared/theme.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace landkort::app {

class GapTable;
class PeerChoiceRow;
class TextRowsModel;

/// What comparable municipalities have in operation and this one is not found with, or what the country tries more than
/// it uses; and whom to ask. The municipality follows the filter when the filter names exactly one. Obeys the filter;
/// for a municipality the set is the place.
class GapsPanel : public QWidget {
    Q_OBJECT
public:
    using LinkOpener = std::function<void(const QUrl&)>;
    enum class Scope { Municipality, Country };

    GapsPanel(FilterController& controller, Theme& theme, PeerSourcesReader sources, ContactsReader contacts,
              QWidget* parent = nullptr);
    ~GapsPanel() override;

    const PeerChoice& choice() const { return m_choice; }
    void setChoice(PeerChoice choice);
    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    bool showsTable() const { return m_showsTable; }
    void setShowsTable(bool table);
    QStringList saveState() const;
    void restoreState(const QStringList& words);
    /// Who opens an address; the system's browser unless set.
    void setLinkOpener(LinkOpener opener) { m_openLink = std::move(opener); }
    /// The table twin.
    std::vector<QStringList> rows() const;

    const GapsPicture* picture() const { return m_picture.get(); }
    int picturesMade() const { return m_picturesMade; } ///< work, counted
    PeerChoiceRow& choices() const { return *m_choices; }
    GapTable& useCases() const { return *m_useCases; }
    GapTable& domains() const { return *m_domains; }
    GapTable& table() const { return *m_table; }
    CallList& calls() const { return *m_calls; }
    QPushButton& scopeButton(Scope scope) const { return *m_scopeButtons[static_cast<size_t>(scope)]; }
    QPushButton& tableLink() const { return *m_tableLink; }
    QPushButton& copyLink() const { return *m_copyLink; }
    QPushButton& saveLink() const { return *m_saveLink; }
    QString sentence() const;
    QString meaning() const;
    QString message() const; ///< what stands instead of a picture; empty while there is one

signals:
    void choiceChanged(const landkort::app::PeerChoice& choice);
    /// The chosen places narrow nothing here, or they do.
    void placesIgnoredChanged();
    void listAsked();
    void saveAsked(const std::vector<QStringList>& rows); ///< the table twin as a file
    void failed(const landkort::base::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead();
    void makeBar();
    void makeLists();
    void connectLists();
    void followFilter();
    void refresh();
    void makePicture();
    void fill();
    void place();
    void placeLists(bool country);
    void showLine(GapTable* list, int row);
    void showFirstLine();
    void rest(const GapLinesModel& lines, int row);
    void refreshHighlight();
    void copyRows() const;
    void applyTheme();
    void retranslate();
    bool isWide() const;
    QString reasonForNoPicture() const;
    const base::Texts& texts() const { return m_controller.texts(); }

    FilterController& m_controller;
    Theme& m_theme;
    PeerSourcesReader m_sources;
    LinkOpener m_openLink;
    PeerChoice m_choice;
    QString m_followed; ///< the one municipality the filter named last
    Scope m_scope = Scope::Country;
    std::shared_ptr<const GapsPicture> m_picture;
    bool m_stale = true; ///< something changed while the tab was not shown
    bool m_showsTable = false;
    int m_picturesMade = 0;
    std::optional<query::HighlightTarget::Item> m_shown; ///< the line whose contacts are shown; kept while it is there
    QScrollArea* m_scroll;
    QWidget* m_page;
    QFrame* m_head = nullptr;
    PeerChoiceRow* m_choices = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_meaning = nullptr;
    QWidget* m_bar = nullptr;
    std::array<QPushButton*, 2> m_scopeButtons{};
    QPushButton* m_tableLink = nullptr;
    QPushButton* m_copyLink = nullptr;
    QPushButton* m_saveLink = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_body = nullptr;
    QBoxLayout* m_bodyLayout = nullptr;
    QFrame* m_listCard = nullptr;
    QLabel* m_useCasesTitle = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_domainsTitle = nullptr;
    QFrame* m_tableCard = nullptr;
    GapLinesModel* m_useCaseModel = nullptr;
    GapLinesModel* m_domainModel = nullptr;
    TextRowsModel* m_rowsModel = nullptr;
    GapTable* m_useCases = nullptr;
    GapTable* m_domains = nullptr;
    GapTable* m_table = nullptr;
    CallList* m_calls = nullptr;
};

} // namespace landkort::app
