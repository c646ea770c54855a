// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gap_table.h"
#include "app/gaps/gaps_panel.h"
#include "app/gaps/text_rows_model.h"
#include "app/shared/part_buttons.h"
#include "app/shared/peer_choice_row.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace landkort::app {

// The widgets of the tab: made, placed, dressed and named.

/// From here on whom to ask stands beside the lists, in px at 100 %.
static constexpr int kWidePanel = 860;
/// The heading and six lines, in px at 100 %.
static constexpr int kListHeight = 252;

GapsPanel::GapsPanel(FilterController& controller, Theme& theme, PeerSourcesReader sources, ContactsReader contacts,
                     QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_sources(std::move(sources)),
      m_openLink([](const QUrl& url) { QDesktopServices::openUrl(url); }), m_scroll(new QScrollArea(this)),
      m_page(new QWidget)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_calls = new CallList(m_theme, std::move(contacts), m_page);
    new QVBoxLayout(m_page);
    m_page->layout()->setContentsMargins(0, 0, 0, 0);
    makeHead();
    makeBar();
    makeLists();
    m_message = new QLabel(m_page);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("dim", true);
    auto* layout = static_cast<QVBoxLayout*>(m_page->layout());
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_message, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // setWidget turns it on, in a colour of no theme
    m_scroll->viewport()->setAutoFillBackground(false);
    for (auto* label : findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    connectLists();
    if (m_controller.hasLandscape())
        followFilter();
    m_scopeButtons[static_cast<size_t>(m_scope)]->setChecked(true);
    applyTheme();
}

GapsPanel::~GapsPanel()
{
    disconnect(&m_controller, nullptr, this, nullptr); // a view that loses the focus while it goes clears the highlight
    for (QWidget* part : std::initializer_list<QWidget*>{m_useCases, m_domains, m_table})
        part->disconnect(this);
}

void GapsPanel::makeHead()
{
    m_head = new QFrame(m_page);
    m_head->setProperty("card", true);
    auto* layout = new QVBoxLayout(m_head);
    m_choices = new PeerChoiceRow(m_theme, m_head);
    layout->addWidget(m_choices);
    m_sentence = new QLabel(m_head);
    m_meaning = new QLabel(m_head);
    for (auto* label : {m_sentence, m_meaning}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_sentence->setProperty("dim", true);
    connect(m_choices, &PeerChoiceRow::choiceAsked, this, &GapsPanel::setChoice);
    connect(m_choices, &PeerChoiceRow::listAsked, this, &GapsPanel::listAsked);
}

void GapsPanel::makeBar()
{
    m_bar = new QWidget(m_page);
    auto* row = addPartButtons(*m_bar, m_scopeButtons, [this](size_t i) { setScope(static_cast<Scope>(i)); });
    for (auto** link : {&m_tableLink, &m_copyLink, &m_saveLink}) {
        *link = new QPushButton(m_bar);
        (*link)->setProperty("link", true);
        (*link)->setCursor(Qt::PointingHandCursor);
        row->addWidget(*link);
    }
    connect(m_tableLink, &QPushButton::clicked, this, [this] { setShowsTable(!m_showsTable); });
    connect(m_copyLink, &QPushButton::clicked, this, &GapsPanel::copyRows);
    connect(m_saveLink, &QPushButton::clicked, this, [this] {
        if (m_picture)
            emit saveAsked(rows());
    });
}

void GapsPanel::makeLists()
{
    m_body = new QWidget(m_page);
    m_bodyLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_listCard = new QFrame(m_body);
    m_tableCard = new QFrame(m_body);
    for (auto* card : {m_listCard, m_tableCard}) {
        card->setProperty("card", true);
        new QVBoxLayout(card);
    }
    m_useCaseModel = new GapLinesModel(GapLinesModel::Part::UseCases, this);
    m_domainModel = new GapLinesModel(GapLinesModel::Part::Domains, this);
    m_rowsModel = new TextRowsModel(this);
    m_useCasesTitle = new QLabel(m_listCard);
    m_useCases = new GapTable(m_theme, m_useCaseModel, 0, m_listCard);
    m_nothing = new QLabel(m_listCard);
    m_nothing->setProperty("dim", true);
    m_domainsTitle = new QLabel(m_listCard);
    m_domains = new GapTable(m_theme, m_domainModel, 0, m_listCard);
    for (auto* label : {m_useCasesTitle, m_nothing, m_domainsTitle})
        label->setWordWrap(true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_useCasesTitle, m_useCases, m_nothing, m_domainsTitle, m_domains})
        m_listCard->layout()->addWidget(part);
    static_cast<QVBoxLayout*>(m_listCard->layout())->addStretch(1);
    m_table = new GapTable(m_theme, m_rowsModel, 2, m_tableCard);
    m_tableCard->layout()->addWidget(m_table);
    m_calls->setParent(m_body);
    m_bodyLayout->addWidget(m_listCard, 3);
    m_bodyLayout->addWidget(m_tableCard, 1);
    m_bodyLayout->addWidget(m_calls, 2);
}

void GapsPanel::connectLists()
{
    for (auto* list : {m_useCases, m_domains}) {
        const auto* model = list == m_useCases ? m_useCaseModel : m_domainModel;
        connect(list, &GapTable::rowShown, this, [this, list](int row) { showLine(list, row); });
        connect(list, &GapTable::rowActivated, this, [this] { m_scroll->ensureWidgetVisible(m_calls, 0, 0); });
        connect(list, &GapTable::rested, this, [this, model](int row) { rest(*model, row); });
        connect(list, &GapTable::copyWanted, this, &GapsPanel::copyRows);
    }
    connect(m_table, &GapTable::copyWanted, this, &GapsPanel::copyRows);
    connect(m_calls, &CallList::projectAsked, this,
            [this](const domain::ProjectId& id) { m_controller.selectProject(id); });
    connect(m_calls, &CallList::addressAsked, this, [this](const QUrl& url) { m_openLink(url); });
    connect(&m_controller, &FilterController::snapshotChanged, this, [this] {
        followFilter();
        refresh();
    });
    connect(&m_controller, &FilterController::highlightChanged, this, &GapsPanel::refreshHighlight);
    connect(&m_controller, &FilterController::languageChanged, this, &GapsPanel::retranslate);
    connect(&m_theme, &Theme::changed, this, &GapsPanel::applyTheme);
}

bool GapsPanel::isWide() const
{
    return width() >= m_theme.px(kWidePanel);
}

void GapsPanel::place()
{
    const bool shown = m_picture != nullptr;
    const bool country = m_scope == Scope::Country;
    const bool some = shown && !m_picture->useCases.empty();
    const bool someDomains = shown && !m_picture->domains.empty();
    m_head->setVisible(m_controller.landscape().isRegister());
    m_bar->setVisible(m_controller.landscape().isRegister());
    m_choices->setVisible(!country);
    for (auto* label : {m_sentence, m_meaning})
        label->setVisible(shown);
    m_body->setVisible(shown);
    m_message->setVisible(!shown);
    for (auto* link : {m_tableLink, m_copyLink, m_saveLink})
        link->setVisible(shown);
    m_listCard->setVisible(!m_showsTable);
    m_calls->setVisible(!m_showsTable && (some || someDomains));
    m_tableCard->setVisible(m_showsTable);
    m_useCases->setVisible(some);
    m_nothing->setVisible(!some);
    m_domainsTitle->setVisible(someDomains);
    m_domains->setVisible(someDomains);
    m_bodyLayout->setDirection(isWide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    placeLists(country);
    m_calls->setMinimumHeight(m_theme.px(180));
    m_table->setMinimumHeight(m_theme.px(200));
}

/// Two lists stand whole, and the page scrolls. One scrolls by itself, so that whom to ask stays near.
void GapsPanel::placeLists(bool country)
{
    const int whole = m_useCases->wholeHeight();
    const int some = std::min(whole, m_theme.px(kListHeight));
    m_useCases->setMinimumHeight(country ? whole : some);
    m_useCases->setMaximumHeight(country || !isWide() ? (country ? whole : some) : QWIDGETSIZE_MAX);
    m_domains->setFixedHeight(m_domains->wholeHeight());
    auto* list = static_cast<QVBoxLayout*>(m_listCard->layout());
    list->setStretch(list->count() - 1, country || m_picture == nullptr || m_picture->useCases.empty() ? 1 : 0);
    m_bodyLayout->setStretch(0, isWide() ? 3 : 0);
}

void GapsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void GapsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int edge = m_theme.px(kWidePanel);
    if (isVisible() && !m_stale && (event->oldSize().width() >= edge) != (width() >= edge))
        place();
}

void GapsPanel::applyTheme()
{
    const int gap = m_theme.px(8);
    m_page->layout()->setSpacing(gap);
    m_bodyLayout->setSpacing(gap);
    m_bar->layout()->setSpacing(m_theme.px(4));
    m_head->layout()->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    m_head->layout()->setSpacing(m_theme.px(3));
    m_listCard->layout()->setContentsMargins(1, m_theme.px(10), 1, m_theme.px(6));
    m_listCard->layout()->setSpacing(m_theme.px(2));
    m_tableCard->layout()->setContentsMargins(1, m_theme.px(4), 1, m_theme.px(6));
    for (auto* title : {m_useCasesTitle, m_domainsTitle})
        title->setFont(m_theme.font(TextRole::CardTitle));
    m_useCasesTitle->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), 0);
    m_domainsTitle->setContentsMargins(m_theme.px(16), m_theme.px(16), m_theme.px(16), 0);
    m_nothing->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    for (auto* label : {m_sentence, m_meaning})
        label->setFont(m_theme.font(TextRole::Note));
    m_nothing->setFont(m_theme.font(TextRole::Label));
    m_message->setMargin(m_theme.px(32));
    m_choices->applyTheme();
    m_calls->applyTheme();
    for (auto* table : {m_useCases, m_domains, m_table})
        table->applyTheme();
    retranslate();
}

void GapsPanel::retranslate()
{
    setAccessibleName(texts().translate("Gaps", "White spots"));
    m_scopeButtons[0]->setText(texts().translate("Gaps", "One municipality"));
    m_scopeButtons[1]->setText(texts().translate("Gaps", "The whole country"));
    m_tableLink->setText(m_showsTable ? texts().translate("Gaps", "Show as lists")
                                      : texts().translate("Gaps", "Show as a table"));
    m_copyLink->setText(texts().translate("Gaps", "Copy"));
    m_saveLink->setText(texts().translate("Gaps", "Save…"));
    m_useCases->setAccessibleName(texts().translate("Gaps", "Use cases"));
    m_domains->setAccessibleName(texts().translate("Gaps", "Domains"));
    m_table->setAccessibleName(texts().translate("Gaps", "Use cases and whom to ask"));
    dressPartButtons(*m_bar, m_scopeButtons, m_theme);
    refresh();
}

} // namespace landkort::app
