// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/filter_panel.h"

#include "app/filter/facet_view.h"
#include "app/filter/filter_section.h"
#include "app/filter/published_lists.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

using query::Dimension;

static constexpr std::array kAlways = {Dimension::Municipality, Dimension::Domain, Dimension::Status,
                                       Dimension::UseCase,      Dimension::Target, Dimension::Task,
                                       Dimension::Region,       Dimension::Group,  Dimension::StartYear};
static constexpr std::array kMore = {Dimension::Vendor, Dimension::Technology, Dimension::Confidence};
/// Longer lists scroll within their section.
static constexpr int kRowsOfLongList = 12;

FilterPanel::FilterPanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_controller(controller), m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_sections = new QWidget(content);
    m_sectionLayout = new QVBoxLayout(m_sections);
    m_sectionLayout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_sections);
    for (const auto dimension : kAlways)
        addSection(dimension);
    section(Dimension::Municipality)->setUnfolded(true);
    section(Dimension::Domain)->setUnfolded(true);
    m_more = new QPushButton(m_sections);
    m_more->setProperty("link", true);
    m_more->setCursor(Qt::PointingHandCursor);
    connect(m_more, &QPushButton::clicked, this, &FilterPanel::showMore);
    m_sectionLayout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    connect(&m_controller, &FilterController::landscapeChanged, this, &FilterPanel::showEdition);
    connect(&m_controller, &FilterController::snapshotChanged, this, [this] {
        // A filter chosen elsewhere, or remembered, must be seen here too.
        for (const auto dimension : kMore) {
            if (!section(dimension) && !m_controller.filter().keys(dimension).empty())
                showMore();
        }
    });
    connect(&m_theme, &Theme::changed, this, &FilterPanel::applyTheme);
    applyTheme();
    retranslate();
    showEdition();
}

FilterSection* FilterPanel::addSection(Dimension dimension)
{
    auto* made = new FilterSection(m_controller, m_theme, dimension, m_sections);
    made->setVisibleRows(kRowsOfLongList);
    connect(made, &FilterSection::folded, this, &FilterPanel::shareHeight);
    m_sectionLayout->addWidget(made);
    m_all.push_back(made);
    return made;
}

void FilterPanel::showMore()
{
    if (section(kMore.front()))
        return;
    m_more->hide();
    for (const auto dimension : kMore)
        addSection(dimension)->setUnfolded(false);
}

FilterSection* FilterPanel::section(Dimension dimension) const
{
    const auto it =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto* each) { return each->dimension() == dimension; });
    return it == m_all.end() ? nullptr : *it;
}

QStringList FilterPanel::unfolded() const
{
    QStringList numbers;
    for (const auto* each : m_all) {
        if (each->isUnfolded())
            numbers.append(QString::number(static_cast<int>(each->dimension())));
    }
    return numbers;
}

void FilterPanel::setUnfolded(const QStringList& dimensions)
{
    for (const auto dimension : kMore) {
        if (dimensions.contains(QString::number(static_cast<int>(dimension))))
            showMore();
    }
    for (auto* each : m_all)
        each->setUnfolded(dimensions.contains(QString::number(static_cast<int>(each->dimension()))));
    shareHeight();
}

void FilterPanel::showEdition()
{
    const bool isRegister = !m_controller.hasLandscape() || m_controller.landscape().isRegister();
    if (!isRegister && !m_published) {
        m_published = new PublishedLists(m_controller, m_theme, widget());
        m_layout->insertWidget(1, m_published);
    }
    m_sections->setVisible(isRegister);
    if (m_published)
        m_published->setVisible(!isRegister);
}

/// The municipalities take what the domains leave, and at least a third of the column.
void FilterPanel::shareHeight()
{
    auto* municipalities = section(Dimension::Municipality);
    const auto* domains = section(Dimension::Domain);
    const int row = m_theme.px(26);
    const int share = viewport()->height() * (domains->isUnfolded() ? 55 : 75) / 100;
    municipalities->setVisibleRows(std::clamp((share - m_theme.px(90)) / row, 6, 24));
    domains->view() ? section(Dimension::Domain)->setVisibleRows(0) : void();
}

void FilterPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    shareHeight();
}

void FilterPanel::applyTheme()
{
    m_layout->setSpacing(0);
    m_sectionLayout->setSpacing(m_theme.px(8));
    // Room between the cards and the scroll bar, taken from the gap to the next column.
    m_layout->setContentsMargins(0, 0, m_theme.px(4), m_theme.px(8));
    shareHeight();
}

void FilterPanel::retranslate()
{
    m_more->setText(tr("More filters"));
    setAccessibleName(tr("Filters"));
}

void FilterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace landkort::app
