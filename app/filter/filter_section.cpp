// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/filter_section.h"

#include "app/filter/facet_view.h"
#include "app/filter/section_header.h"
#include "app/models/facet_model.h"
#include "core/query/filter_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace landkort::app {

/// From here on a list has a search field; shorter ones are seen whole at a glance.
static constexpr int kLongList = 8;

FilterSection::FilterSection(FilterController& controller, Theme& theme, query::Dimension dimension, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_theme(theme), m_dimension(dimension), m_layout(new QVBoxLayout(this)),
      m_header(new SectionHeader(theme, this))
{
    setProperty("card", true);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(0);
    titleRow->addWidget(m_header, 1);
    m_layout->addLayout(titleRow);
    connect(m_header, &QAbstractButton::toggled, this, [this](bool unfolded) {
        setUnfolded(unfolded);
        emit folded();
    });
    connect(&m_controller, &FilterController::snapshotChanged, this, &FilterSection::refresh);
    connect(&m_controller, &FilterController::highlightChanged, this, &FilterSection::showHighlight);
    connect(&m_controller, &FilterController::languageChanged, this, &FilterSection::retranslate);
    connect(&m_theme, &Theme::changed, this, &FilterSection::applyTheme);
    applyTheme();
    retranslate();
}

bool FilterSection::isUnfolded() const
{
    return m_header->isChecked();
}

void FilterSection::setUnfolded(bool unfolded)
{
    m_header->setChecked(unfolded);
    if (unfolded && !m_body)
        build();
    if (m_body)
        m_body->setVisible(unfolded);
    if (m_allLink)
        m_allLink->setVisible(unfolded);
    refresh();
}

void FilterSection::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    if (m_view)
        m_view->setVisibleRows(rows);
}

void FilterSection::build()
{
    m_model = new FacetModel(m_dimension, this);
    m_model->setContent(m_controller.sharedSnapshot(), m_controller.texts());
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(m_theme.px(4));
    m_allLink = new QPushButton(this);
    m_allLink->setProperty("link", true);
    m_allLink->setCursor(Qt::PointingHandCursor);
    connect(m_allLink, &QPushButton::clicked, this, &FilterSection::toggleAll);
    m_searchRow = new QWidget(m_body);
    auto* searchRow = new QHBoxLayout(m_searchRow);
    searchRow->setContentsMargins(0, 0, 0, 0);
    if (m_model->itemCount() >= kLongList) {
        m_search = new QLineEdit(m_searchRow);
        m_search->setClearButtonEnabled(true);
        m_search->installEventFilter(this);
        searchRow->addWidget(m_search, 1);
        connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
            m_model->setSearch(text);
            m_view->updateGeometry();
        });
    }
    body->addWidget(m_searchRow);
    m_view = new FacetView(m_theme, m_body);
    m_view->setModel(m_model);
    m_view->setVisibleRows(m_visibleRows);
    body->addWidget(m_view);
    m_layout->addWidget(m_body);
    setTabOrder(m_header, m_allLink);
    connectView();
    retranslate();
    placeAllLink();
}

void FilterSection::connectView()
{
    connect(m_view, &FacetView::toggled, this, [this](const QString& key) { m_controller.toggle(m_dimension, key); });
    connect(m_view, &FacetView::onlyAsked, this,
            [this](const QString& key) { m_controller.chooseOnly(m_dimension, key); });
    connect(m_view, &FacetView::rangeAsked, this, &FilterSection::chooseRange);
    connect(m_view, &FacetView::allAsked, this, [this] { m_controller.choose(m_dimension, m_model->allKeys()); });
    connect(m_view, &FacetView::noneAsked, this, [this] { m_controller.clear(m_dimension); });
    connect(m_view, &FacetView::rested, this, &FilterSection::rest);
    if (m_search) {
        connect(m_view, &FacetView::typed, this, [this](const QString& text) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->end(false);
            m_search->insert(text);
        });
    }
}

void FilterSection::toggleAll()
{
    m_controller.choose(m_dimension, allChosen() ? std::set<QString>{} : m_model->allKeys());
}

bool FilterSection::allChosen() const
{
    const auto& rows = m_controller.snapshot().facet(m_dimension).rows;
    return std::all_of(rows.begin(), rows.end(), [](const query::FacetRow& row) { return row.chosen; });
}

void FilterSection::chooseRange(const std::set<QString>& keys, bool on)
{
    std::set<QString> wanted = m_controller.filter().keys(m_dimension);
    for (const QString& key : keys) {
        if (on)
            wanted.insert(key);
        else
            wanted.erase(key);
    }
    m_controller.choose(m_dimension, std::move(wanted));
}

void FilterSection::rest(const QString& key)
{
    if (key.isEmpty())
        m_controller.clearHighlight();
    else
        m_controller.setHighlight({query::HighlightTarget::Item{m_dimension, key}, std::nullopt});
}

void FilterSection::showHighlight()
{
    if (m_model && isUnfolded())
        m_model->setHighlight(m_controller.highlight());
}

void FilterSection::refresh()
{
    if (!m_controller.hasLandscape())
        return;
    const auto chosen = static_cast<int>(m_controller.filter().keys(m_dimension).size());
    m_header->setNote(chosen == 0 || isUnfolded() ? QString() : tr("%n chosen", nullptr, chosen));
    if (!m_model || !isUnfolded())
        return;
    m_model->setContent(m_controller.sharedSnapshot(), m_controller.texts());
    m_allLink->setText(allChosen() ? tr("Untick all") : tr("Tick all"));
    placeAllLink();
    m_view->updateGeometry();
}

QString FilterSection::searchPrompt() const
{
    switch (m_dimension) {
    case query::Dimension::Municipality:
        return tr("Find municipality");
    case query::Dimension::Domain:
        return tr("Find domain");
    case query::Dimension::UseCase:
        return tr("Find use case");
    case query::Dimension::StartYear:
        return tr("Find year");
    case query::Dimension::Vendor:
        return tr("Find vendor");
    case query::Dimension::Technology:
        return tr("Find technology");
    default:
        return tr("Find");
    }
}

void FilterSection::retranslate()
{
    const QString heading = query::filterHeading(m_dimension, m_controller.texts());
    m_header->setText(heading);
    setAccessibleName(heading);
    if (m_search)
        m_search->setPlaceholderText(searchPrompt());
    if (m_view)
        m_view->setAccessibleName(heading);
    refresh();
}

void FilterSection::applyTheme()
{
    m_layout->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(6));
    m_layout->setSpacing(m_theme.px(4));
    m_header->updateGeometry();
    if (m_view) {
        m_view->doItemsLayout();
        m_view->updateGeometry();
    }
    update();
}

/// Beside the title where both fit, else in the row below, beside the search field if there is one.
void FilterSection::placeAllLink()
{
    if (!m_allLink)
        return;
    auto* titleRow = static_cast<QHBoxLayout*>(m_layout->itemAt(0)->layout());
    auto* searchRow = static_cast<QHBoxLayout*>(m_searchRow->layout());
    const int needed = m_header->neededWidth() + m_allLink->sizeHint().width();
    QHBoxLayout* wanted = needed <= contentsRect().width() - m_theme.px(26) ? titleRow : searchRow;
    if (wanted->indexOf(m_allLink) < 0) {
        (wanted == titleRow ? searchRow : titleRow)->removeWidget(m_allLink);
        wanted->insertWidget(wanted == titleRow ? 1 : -1, m_allLink, 0, Qt::AlignRight);
    }
    m_searchRow->setVisible(m_search || wanted == searchRow);
    m_allLink->setVisible(isUnfolded());
}

void FilterSection::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeAllLink();
}

void FilterSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

/// Down goes into the list, Enter ticks the first hit, Escape empties the field.
bool FilterSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    int first = 0;
    while (first < m_model->rowCount() && m_model->index(first).data(FacetModel::HeadingRole).toBool())
        ++first;
    if (key == Qt::Key_Down && first < m_model->rowCount()) {
        m_view->setCurrentIndex(m_model->index(first));
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_search->text().trimmed().isEmpty() &&
        first < m_model->rowCount()) {
        m_controller.toggle(m_dimension, m_model->index(first).data(FacetModel::KeyRole).toString());
        m_search->selectAll();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

} // namespace landkort::app
