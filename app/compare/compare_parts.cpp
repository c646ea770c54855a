// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_head.h"
#include "app/compare/compare_panel.h"
#include "app/compare/dot_plot.h"
#include "app/compare/mark_legend.h"
#include "app/compare/peer_matrix_view.h"
#include "app/compare/peer_table_view.h"
#include "app/shared/part_buttons.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace landkort::app {

// The widgets of the tab: made, placed, dressed and named.

using query::Dimension;

/// From here on the dot plots stand beside the matrix, in px at 100 %.
static constexpr int kWidePanel = 860;

ComparePanel::ComparePanel(FilterController& controller, Theme& theme, PeerSourcesReader sources, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_sources(std::move(sources)),
      m_scroll(new QScrollArea(this)), m_page(new QWidget), m_head(new CompareHead(theme, m_page)),
      m_bar(new QWidget(m_page)), m_message(new QLabel(m_page)), m_body(new QWidget(m_page))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("dim", true);
    makeBar();
    makeParts();
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_message, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true); // scrolls only where the window is too low for all of it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // setWidget turns it on, in a colour of no theme
    m_scroll->viewport()->setAutoFillBackground(false);
    connectHead();
    connectParts();
    connect(&m_controller, &FilterController::snapshotChanged, this, [this] {
        followFilter();
        refresh();
    });
    connect(&m_controller, &FilterController::highlightChanged, this, &ComparePanel::refreshHighlight);
    connect(&m_controller, &FilterController::languageChanged, this, &ComparePanel::retranslate);
    connect(&m_theme, &Theme::changed, this, &ComparePanel::applyTheme);
    if (m_controller.hasLandscape())
        followFilter();
    retranslate();
    applyTheme();
}

ComparePanel::~ComparePanel()
{
    disconnect(&m_controller, nullptr, this, nullptr); // a view that loses the focus while it goes clears the highlight
    for (QWidget* part : std::initializer_list<QWidget*>{m_matrix, m_table, m_plots[0], m_plots[1], m_plots[2]})
        part->disconnect(this);
}

void ComparePanel::makeBar()
{
    auto* row = addPartButtons(*m_bar, m_partButtons, [this](size_t i) { setPart(static_cast<Part>(i)); });
    m_partButtons.front()->setChecked(true);
    m_wordsLink = new QPushButton(m_bar);
    m_copyLink = new QPushButton(m_bar);
    for (auto* link : {m_wordsLink, m_copyLink}) {
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        row->addWidget(link);
    }
    connect(m_copyLink, &QPushButton::clicked, this, &ComparePanel::copyShown);
    connect(m_wordsLink, &QPushButton::clicked, this, [this] {
        m_matrix->setShowsWords(!m_matrix->showsWords());
        retranslate();
    });
}

static QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    new QVBoxLayout(card);
    return card;
}

void ComparePanel::makeParts()
{
    m_bodyLayout = new QHBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_matrixCard = makeCard(m_body);
    m_plotsCard = makeCard(m_body);
    m_tableCard = makeCard(m_body);
    m_matrix = new PeerMatrixView(m_theme, m_matrixCard);
    m_legend = new MarkLegend(m_theme, m_matrixCard);
    m_noMarks = new QLabel(m_matrixCard);
    m_noMarks->setTextFormat(Qt::PlainText);
    m_noMarks->setAlignment(Qt::AlignCenter);
    m_noMarks->setWordWrap(true);
    m_noMarks->setProperty("dim", true);
    m_matrixCard->layout()->addWidget(m_matrix);
    m_matrixCard->layout()->addWidget(m_noMarks);
    m_matrixCard->layout()->addWidget(m_legend);
    m_wordsNote = new QLabel(m_matrixCard);
    m_wordsNote->setTextFormat(Qt::PlainText);
    m_wordsNote->setWordWrap(true);
    m_wordsNote->setProperty("dim", true);
    m_matrixCard->layout()->addWidget(m_wordsNote);
    for (auto& plot : m_plots) {
        plot = new DotPlot(m_theme, m_plotsCard);
        m_plotsCard->layout()->addWidget(plot);
    }
    static_cast<QBoxLayout*>(m_plotsCard->layout())->addStretch(1);
    m_table = new PeerTableView(m_theme, m_tableCard);
    m_tableNote = new QLabel(m_tableCard);
    m_tableNote->setTextFormat(Qt::PlainText);
    m_tableNote->setWordWrap(true);
    m_tableNote->setProperty("dim", true);
    m_tableCard->layout()->addWidget(m_table);
    m_tableCard->layout()->addWidget(m_tableNote);
    m_bodyLayout->addWidget(m_matrixCard, 1);
    m_bodyLayout->addWidget(m_plotsCard);
    m_bodyLayout->addWidget(m_tableCard, 1);
}

void ComparePanel::connectHead()
{
    connect(&m_head->choices(), &PeerChoiceRow::choiceAsked, this, &ComparePanel::setChoice);
    connect(&m_head->choices(), &PeerChoiceRow::listAsked, this, &ComparePanel::listAsked);
}

void ComparePanel::connectParts()
{
    connect(m_matrix, &PeerMatrixView::rested, this, &ComparePanel::rest);
    connect(m_matrix, &PeerMatrixView::cellActivated, this, &ComparePanel::openCell);
    connect(m_matrix, &PeerMatrixView::municipalityAsked, this, &ComparePanel::compare);
    connect(m_matrix, &PeerMatrixView::copyWanted, this, &ComparePanel::copyShown);
    connect(m_matrix, &PeerMatrixView::useCaseAsked, this,
            [this](const QString& key) { m_controller.toggle(Dimension::UseCase, key); });
    for (auto* plot : m_plots) {
        connect(plot, &DotPlot::rested, this, &ComparePanel::restOnMunicipality);
        connect(plot, &DotPlot::activated, this, &ComparePanel::compare);
    }
    connect(m_table, &PeerTableView::rested, this, &ComparePanel::restOnMunicipality);
    connect(m_table, &PeerTableView::municipalityAsked, this, &ComparePanel::compare);
    connect(m_table, &PeerTableView::copyWanted, this, &ComparePanel::copyShown);
}

bool ComparePanel::isWide() const
{
    return width() >= m_theme.px(kWidePanel);
}

void ComparePanel::setPart(Part part)
{
    m_part = part;
    m_partButtons[static_cast<size_t>(part)]->setChecked(true);
    if (!isVisible())
        return;
    fillParts();
    placeParts();
}

void ComparePanel::placeParts()
{
    const bool shown = m_picture != nullptr;
    const bool wide = isWide();
    const bool marks = shown && !m_picture->lines.empty();
    m_bar->setVisible(shown);
    m_body->setVisible(shown);
    m_message->setVisible(!shown);
    m_matrixCard->setVisible(m_part == Part::Matrix || (wide && m_part == Part::Numbers));
    m_plotsCard->setVisible(m_part == Part::Numbers || (wide && m_part == Part::Matrix));
    m_tableCard->setVisible(m_part == Part::Table);
    m_partButtons[1]->setVisible(!wide);
    m_partButtons[0]->setChecked(m_part == Part::Matrix || (wide && m_part == Part::Numbers));
    m_matrix->setVisible(marks);
    m_legend->setVisible(marks && !m_matrix->showsWords());
    m_wordsNote->setVisible(marks && m_matrix->showsWords());
    m_noMarks->setVisible(!marks);
    m_wordsLink->setVisible(marks && m_matrixCard->isVisibleTo(this));
    m_bodyLayout->setStretch(1, m_part == Part::Numbers && !wide ? 1 : 0);
    m_plotsCard->setMaximumWidth(wide ? m_theme.px(320) : QWIDGETSIZE_MAX);
    m_plotsCard->setMinimumWidth(wide ? m_theme.px(300) : 0);
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ComparePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int edge = m_theme.px(kWidePanel);
    if (isVisible() && !m_stale && (event->oldSize().width() >= edge) != (width() >= edge)) {
        fillParts();
        placeParts();
    }
}

void ComparePanel::applyTheme()
{
    const int gap = m_theme.px(8);
    m_page->layout()->setSpacing(gap);
    m_matrix->setMinimumHeight(m_theme.px(240));
    m_table->setMinimumHeight(m_theme.px(200));
    m_bodyLayout->setSpacing(gap);
    m_bar->layout()->setSpacing(m_theme.px(4));
    dressPartButtons(*m_bar, m_partButtons, m_theme);
    m_matrixCard->layout()->setContentsMargins(1, m_theme.px(4), 1, m_theme.px(8));
    m_plotsCard->layout()->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(8));
    m_plotsCard->layout()->setSpacing(m_theme.px(12));
    m_tableCard->layout()->setContentsMargins(1, m_theme.px(4), 1, m_theme.px(6));
    for (auto* note : {m_tableNote, m_wordsNote}) {
        note->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), 0);
        note->setFont(m_theme.font(TextRole::Note));
    }
    m_message->setMargin(m_theme.px(32));
    m_noMarks->setMargin(m_theme.px(24));
    m_head->applyTheme();
    m_matrix->applyTheme();
    m_table->applyTheme();
    for (auto* plot : m_plots)
        plot->applyTheme();
    refresh();
}

void ComparePanel::retranslate()
{
    setAccessibleName(texts().translate("Compare", "Comparison"));
    m_partButtons[0]->setText(texts().translate("Compare", "Use cases"));
    m_partButtons[1]->setText(texts().translate("Compare", "Numbers"));
    m_partButtons[2]->setText(texts().translate("Compare", "Table"));
    dressPartButtons(*m_bar, m_partButtons, m_theme);
    m_wordsLink->setText(m_matrix->showsWords() ? texts().translate("Compare", "Show as marks")
                                                : texts().translate("Compare", "Show in words"));
    m_copyLink->setText(texts().translate("Compare", "Copy"));
    m_matrix->setAccessibleName(texts().translate("Compare", "Use cases by municipality"));
    m_table->setAccessibleName(texts().translate("Compare", "Municipalities of the set"));
    m_wordsNote->setText(texts().translate(
        "Compare", "Older: stated more than two years ago or without a date. In parentheses: projects."));
    m_noMarks->setText(texts().translate("Compare", "No project of these municipalities matches the filter."));
    if (m_controller.hasLandscape())
        m_legend->setTexts(texts(), m_controller.landscape().isDocumentedExamples());
    refresh();
}

} // namespace landkort::app
