// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/tile_row.h"

#include "app/head/tile.h"

#include <QEvent>

#include <algorithm>
#include <numeric>

namespace landkort::app {

using domain::Status;

static constexpr int kLineColumns = 4;

TileRow::TileRow(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (auto& tile : m_tiles)
        tile = new Tile(m_theme, this);
    for (const auto status : domain::kAllStatuses) {
        connect(statusTile(status), &QAbstractButton::clicked, this,
                [this, status] { m_controller.toggle(query::Dimension::Status, domain::key(status)); });
    }
    connect(&m_controller, &FilterController::snapshotChanged, this, &TileRow::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &TileRow::refresh);
    connect(&m_theme, &Theme::changed, this, [this] {
        refresh();
        updateGeometry();
        place();
    });
    refresh();
}

namespace {

/// Whether the filter narrows anything: all ticked is no filter (rule 4).
bool narrows(const query::Snapshot& snapshot)
{
    const auto& filter = snapshot.filter;
    return filter.startedFrom || filter.startedTo || !filter.texts.isEmpty() ||
           std::any_of(snapshot.facets.begin(), snapshot.facets.end(), [](const auto& facet) { return facet.active; });
}

QString statusLabel(Status status, bool published, const base::Texts& texts)
{
    switch (status) {
    case Status::InOperation:
        return published ? texts.translate("TileRow", "projects in operation")
                         : texts.translate("TileRow", "stated as in operation");
    case Status::Pilot:
        return texts.translate("TileRow", "pilot projects");
    case Status::Planned:
        return texts.translate("TileRow", "planned");
    case Status::Ended:
        return texts.translate("TileRow", "ended or abandoned");
    case Status::Unknown:
        return texts.translate("TileRow", "status not stated");
    }
    return {};
}

/// KL's own words for KL's list; for examples, words that say they are examples.
std::array<QString, TileRow::kTiles> labels(const query::Landscape& landscape, const base::Texts& texts)
{
    const bool own = !landscape.isRegister() || !landscape.isDocumentedExamples();
    std::array<QString, TileRow::kTiles> made = {
        own ? texts.translate("TileRow", "AI projects") : texts.translate("TileRow", "documented projects"),
        own ? texts.translate("TileRow", "municipalities") : texts.translate("TileRow", "named municipalities")};
    for (const auto status : domain::kAllStatuses)
        made[2 + static_cast<size_t>(status)] = statusLabel(status, own, texts);
    return made;
}

std::array<std::optional<int>, TileRow::kTiles> figures(const query::Totals& totals)
{
    return {totals.projects, totals.municipalities, totals.inOperation, totals.pilot,
            totals.planned,  totals.ended,          totals.unknown};
}

} // namespace

void TileRow::refresh()
{
    if (!m_controller.hasLandscape())
        return;
    const auto& snapshot = m_controller.snapshot();
    const auto& texts = m_controller.texts();
    const auto& palette = m_theme.palette();
    const auto words = labels(m_controller.landscape(), texts);
    const auto now = figures(snapshot.totals);
    const auto whole = figures(snapshot.unfiltered);
    const bool filtered = narrows(snapshot);
    const int recent = snapshot.totals.inOperationRecent.value_or(0);
    for (size_t i = 0; i < kTiles; ++i) {
        TileContent content;
        content.stated = now[i].has_value();
        content.number = now[i] ? texts.number(*now[i]) : texts.notStated();
        if (now[i] == 0 && m_controller.landscape().isDocumentedExamples())
            content.number = texts.translate("TileRow", "none"); // rule 8: not a 0 that looks like a count
        if (filtered && now[i] && whole[i])
            content.of = base::fillPlaceholders(texts.translate("TileRow", "of %1"), {texts.number(*whole[i])});
        content.label = words[i];
        content.colour = palette.text;
        if (i >= 2) {
            const auto status = static_cast<Status>(i - 2);
            content.clickable = m_controller.landscape().isRegister();
            content.chosen = m_controller.filter().isChosen(query::Dimension::Status, domain::key(status)) &&
                             snapshot.facet(query::Dimension::Status).active;
            if (status == Status::InOperation || status == Status::Pilot)
                content.colour = palette.statusText[static_cast<size_t>(status)];
            if (status == Status::InOperation && snapshot.totals.inOperationRecent && *snapshot.totals.inOperation > 0)
                content.note = texts.translate("TileRow", "of which %n stated within two years", nullptr, recent);
        }
        m_tiles[i]->setContent(content);
    }
    place();
}

bool TileRow::cardsFit(int width) const
{
    const int needed = std::accumulate(m_tiles.begin(), m_tiles.end(), m_theme.px(8) * (kTiles - 1),
                                       [](int sum, const Tile* tile) { return sum + tile->neededWidth(); });
    return needed <= width;
}

int TileRow::heightForWidth(int width) const
{
    if (cardsFit(width))
        return Tile::heightOf(Tile::Form::Card, m_theme);
    return 2 * Tile::heightOf(Tile::Form::Line, m_theme) + m_theme.px(6);
}

QSize TileRow::sizeHint() const
{
    return {m_theme.px(900), heightForWidth(width())};
}

void TileRow::place()
{
    if (cardsFit(width()))
        placeCards();
    else
        placeLines();
}

/// Equal widths, but for a tile whose words need more.
void TileRow::placeCards()
{
    const int gap = m_theme.px(8);
    std::array<int, kTiles> widths{};
    int room = width() - gap * (kTiles - 1);
    int equal = kTiles;
    bool changed = true;
    while (changed) {
        changed = false;
        for (size_t i = 0; i < kTiles; ++i) {
            if (widths[i] == 0 && equal > 0 && m_tiles[i]->neededWidth() > room / equal) {
                widths[i] = m_tiles[i]->neededWidth();
                room -= widths[i];
                --equal;
                changed = true;
            }
        }
    }
    int x = 0;
    for (size_t i = 0; i < kTiles; ++i) {
        if (widths[i] == 0) {
            widths[i] = room / equal;
            room -= widths[i];
            --equal;
        }
        m_tiles[i]->setForm(Tile::Form::Card);
        m_tiles[i]->setGeometry(x, 0, widths[i], Tile::heightOf(Tile::Form::Card, m_theme));
        x += widths[i] + gap;
    }
}

void TileRow::placeLines()
{
    const int gap = m_theme.px(6);
    const int height = Tile::heightOf(Tile::Form::Line, m_theme);
    for (int i = 0; i < kTiles; ++i) {
        const int row = i < kLineColumns ? 0 : 1;
        const int columns = row == 0 ? kLineColumns : kTiles - kLineColumns;
        const int column = row == 0 ? i : i - kLineColumns;
        const int left = column * (width() + gap) / columns;
        const int right = (column + 1) * (width() + gap) / columns - gap;
        tile(i)->setForm(Tile::Form::Line);
        tile(i)->setGeometry(left, row * (height + gap), right - left, height);
    }
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TileRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
