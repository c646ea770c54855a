// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace landkort::app {

namespace {

constexpr int kNarrowest = 56;
constexpr int kWidest = 900;
constexpr int kLeastTitle = 168;
/// How far columns without a width of their own give way before the table scrolls sideways: cells have two lines.
constexpr double kNarrowestShare = 0.78;
constexpr std::array<int, kProjectColumnCount> kWidths = {240, 140, 120, 160, 104, 104, 128, 116, 76, 130, 140, 200};

/// Shown at first start from this width of the table on, at 100 %; 0 = always, -1 = only when chosen.
constexpr std::array<int, kProjectColumnCount> kShownFrom = {0, 0, 420, 860, -1, -1, 0, 720, -1, 1000, -1, -1};

std::vector<ProjectColumn> allColumns()
{
    std::vector<ProjectColumn> columns;
    for (int i = 0; i < kProjectColumnCount; ++i)
        columns.push_back(static_cast<ProjectColumn>(i));
    return columns;
}

} // namespace

TableColumns::TableColumns(TableHeader& header, Theme& theme, QObject* parent)
    : QObject(parent), m_header(header), m_theme(theme)
{
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_fitting)
            rememberWidth(section, width);
    });
    connect(&m_theme, &Theme::changed, this, [this] { fitTo(m_width); });
}

std::set<ProjectColumn> TableColumns::wanted() const
{
    if (m_chosen)
        return *m_chosen;
    std::set<ProjectColumn> columns;
    for (const auto column : allColumns()) {
        const int from = kShownFrom[static_cast<size_t>(column)];
        if (from >= 0 && m_width >= m_theme.px(from))
            columns.insert(column);
    }
    return columns;
}

bool TableColumns::isShown(ProjectColumn column) const
{
    return !m_header.isSectionHidden(static_cast<int>(column));
}

void TableColumns::setShown(ProjectColumn column, bool shown)
{
    if (column == ProjectColumn::Title || isShown(column) == shown)
        return;
    std::set<ProjectColumn> columns = wanted();
    if (shown)
        columns.insert(column);
    else
        columns.erase(column);
    m_chosen = std::move(columns);
    fitTo(m_width);
}

void TableColumns::reset()
{
    m_chosen.reset();
    m_widths.clear();
    setOrder(allColumns());
    fitTo(m_width);
}

std::vector<ProjectColumn> TableColumns::shownInOrder() const
{
    std::vector<ProjectColumn> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const auto column = static_cast<ProjectColumn>(m_header.logicalIndex(visual));
        if (isShown(column))
            columns.push_back(column);
    }
    return columns;
}

int TableColumns::preferredWidth(ProjectColumn column) const
{
    const auto own = m_widths.find(column);
    if (own != m_widths.end())
        return m_theme.px(own->second);
    return std::max(m_theme.px(kWidths[static_cast<size_t>(column)]), m_header.neededWidth(static_cast<int>(column)));
}

/// 1 where all columns have the room they like; less, down to kNarrowestShare, where that keeps them all in sight.
double TableColumns::widthShare(const std::set<ProjectColumn>& columns) const
{
    int fixed = 0;
    int elastic = 0;
    for (const auto column : columns) {
        const bool own = m_widths.contains(column);
        const bool title = column == ProjectColumn::Title;
        (own ? fixed : elastic) += title && !own ? m_theme.px(kLeastTitle) : preferredWidth(column);
    }
    return elastic > 0 ? std::clamp(double(m_width - fixed) / elastic, kNarrowestShare, 1.0) : 1.0;
}

void TableColumns::fitTo(int width)
{
    m_width = width;
    m_fitting = true;
    const auto columns = wanted();
    const double share = widthShare(columns);
    int others = 0;
    bool changed = false;
    for (const auto column : allColumns()) {
        const bool shown = columns.contains(column);
        changed = changed || shown != isShown(column);
        m_header.setSectionHidden(static_cast<int>(column), !shown);
        if (!shown || column == ProjectColumn::Title)
            continue;
        const int room = m_widths.contains(column) ? preferredWidth(column)
                                                   : std::max(static_cast<int>(preferredWidth(column) * share),
                                                              m_header.neededWidth(static_cast<int>(column)));
        m_header.resizeSection(static_cast<int>(column), room);
        others += room;
    }
    const int least = static_cast<int>(m_theme.px(kLeastTitle) * share);
    const bool ownTitle = m_widths.contains(ProjectColumn::Title);
    m_header.resizeSection(static_cast<int>(ProjectColumn::Title),
                           ownTitle ? preferredWidth(ProjectColumn::Title) : std::max(least, m_width - others));
    m_fitting = false;
    if (changed)
        emit shownChanged();
}

void TableColumns::rememberWidth(int section, int width)
{
    if (width <= 0) // hidden
        return;
    m_widths[static_cast<ProjectColumn>(section)] = width * 100.0 / m_theme.px(100);
}

void TableColumns::setOrder(const std::vector<ProjectColumn>& order)
{
    int visual = 0;
    for (const auto column : order)
        m_header.moveSection(m_header.visualIndex(static_cast<int>(column)), visual++);
}

QByteArray TableColumns::save() const
{
    QJsonObject state;
    if (m_chosen) {
        QJsonArray chosen;
        for (const auto column : *m_chosen)
            chosen.append(key(column));
        state[QLatin1String("shown")] = chosen;
    }
    QJsonArray order;
    for (int visual = 0; visual < m_header.count(); ++visual)
        order.append(key(static_cast<ProjectColumn>(m_header.logicalIndex(visual))));
    state[QLatin1String("order")] = order;
    QJsonObject widths;
    for (const auto& [column, width] : m_widths)
        widths[key(column)] = width;
    state[QLatin1String("widths")] = widths;
    state[QLatin1String("sorted_by")] = key(static_cast<ProjectColumn>(m_header.sortIndicatorSection()));
    state[QLatin1String("descending")] = m_header.sortIndicatorOrder() == Qt::DescendingOrder;
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void TableColumns::restore(const QByteArray& saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    m_chosen.reset();
    m_widths.clear();
    if (state.contains(QLatin1String("shown"))) {
        m_chosen = std::set<ProjectColumn>{ProjectColumn::Title};
        for (const auto& name : state[QLatin1String("shown")].toArray()) {
            if (const auto column = projectColumnFromKey(name.toString()))
                m_chosen->insert(*column);
        }
    }
    std::vector<ProjectColumn> order;
    for (const auto& name : state[QLatin1String("order")].toArray()) {
        const auto column = projectColumnFromKey(name.toString());
        if (column && std::find(order.begin(), order.end(), *column) == order.end())
            order.push_back(*column);
    }
    setOrder(order);
    const QJsonObject widths = state[QLatin1String("widths")].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (const auto column = projectColumnFromKey(it.key()))
            m_widths[*column] = std::clamp(it.value().toDouble(), double(kNarrowest), double(kWidest));
    }
    if (const auto sorted = projectColumnFromKey(state[QLatin1String("sorted_by")].toString()))
        m_header.setSortIndicator(static_cast<int>(*sorted), state[QLatin1String("descending")].toBool()
                                                                 ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder);
    fitTo(m_width);
}

} // namespace landkort::app
