// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_tip.h"

#include <QPainter>

#include <algorithm>

namespace landkort::app {

using query::Dimension;

MapTip::MapTip(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QString projectCountSentence(int count, const query::Landscape& landscape, const base::Texts& texts)
{
    const bool documented = landscape.isDocumentedExamples();
    if (count == 0)
        return documented ? texts.translate("MapPanel", "no documented projects")
                          : texts.translate("MapPanel", "no projects");
    return documented ? texts.translate("MapPanel", "%n documented project(s)", nullptr, count)
                      : texts.translate("MapPanel", "%n project(s)", nullptr, count);
}

void MapTip::addCounts(const query::StatusCounts& counts, const query::Landscape& landscape, const base::Texts& texts)
{
    const auto add = [&](domain::Status status, const QString& text) {
        if (counts.of(status) > 0)
            m_counts.push_back({text, m_theme.palette().statusText[static_cast<size_t>(status)]});
    };
    using domain::Status;
    add(Status::InOperation,
        landscape.isDocumentedExamples()
            ? texts.translate("MapPanel", "%n stated in operation", nullptr, counts.of(Status::InOperation))
            : texts.translate("MapPanel", "%n in operation", nullptr, counts.of(Status::InOperation)));
    add(Status::Pilot, texts.translate("MapPanel", "%n pilot project(s)", nullptr, counts.of(Status::Pilot)));
    add(Status::Planned, texts.translate("MapPanel", "%n planned", nullptr, counts.of(Status::Planned)));
    add(Status::Ended, texts.translate("MapPanel", "%n ended", nullptr, counts.of(Status::Ended)));
    add(Status::Unknown, texts.translate("MapPanel", "%n not stated", nullptr, counts.of(Status::Unknown)));
}

void MapTip::addTitles(const query::Snapshot& snapshot, int municipality, const base::Texts& texts)
{
    constexpr int kShown = 3;
    query::ProjectFilter filter = snapshot.filter;
    filter.clear(Dimension::Municipality);
    const auto all = query::makeSnapshot(snapshot.landscape, filter);
    int found = 0;
    for (const auto& match : all->matching) {
        for (const auto& place : snapshot.landscape->placesOf(match.row)) {
            if (place.municipality != municipality)
                continue;
            if (found++ < kShown)
                m_titles.append(snapshot.landscape->projects()[static_cast<size_t>(match.row)].title);
        }
    }
    if (found > kShown)
        m_more = texts.translate("MapPanel", "and %n more", nullptr, found - kShown);
}

void MapTip::showFor(const query::Snapshot& snapshot, int municipality, const base::Texts& texts)
{
    const query::Landscape& landscape = *snapshot.landscape;
    m_name = landscape.catalog().municipalities[static_cast<size_t>(municipality)].name;
    m_counts.clear();
    m_titles.clear();
    m_more.clear();
    m_note.clear();
    if (!landscape.isRegister()) {
        m_total = texts.translate("MapPanel", "the distribution is not published");
    } else {
        const auto& counts = snapshot.facet(Dimension::Municipality).rows[static_cast<size_t>(municipality)].others;
        m_total = projectCountSentence(counts.projects, landscape, texts);
        addCounts(counts, landscape, texts);
        addTitles(snapshot, municipality, texts);
        if (snapshot.facet(Dimension::Status).active && counts.projects > 0)
            m_note = texts.translate("MapPanel", "Status in the municipality itself");
    }
    const int width = m_theme.px(264);
    resize(width, paintContent(nullptr, width));
    update();
    show();
    raise();
}

void MapTip::moveBeside(const QPoint& point)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int gap = m_theme.px(20);
    int x = point.x() + gap;
    if (x + width() > room.right())
        x = point.x() - gap - width();
    int y = point.y() + gap;
    if (y + height() > room.bottom())
        y = point.y() - gap - height();
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
}

QStringList MapTip::lines() const
{
    QStringList counts;
    for (const auto& span : m_counts)
        counts.append(span.text);
    QStringList all = {m_name, m_total};
    if (!counts.isEmpty())
        all.append(counts.join(QStringLiteral(" · ")));
    all += m_titles;
    for (const auto& text : {m_more, m_note}) {
        if (!text.isEmpty())
            all.append(text);
    }
    return all;
}

int MapTip::paintContent(QPainter* painter, int width) const
{
    const Palette& palette = m_theme.palette();
    const int pad = m_theme.px(12);
    const int inner = width - 2 * pad;
    int y = m_theme.px(10);
    const auto line = [&](const QFont& font, const QColor& colour, const QString& text) {
        const QFontMetrics metrics(font);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect(pad, y, inner, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, inner));
        }
        y += metrics.height() + m_theme.px(3);
    };
    line(m_theme.font(TextRole::CardTitle), palette.text, m_name);
    const QFont label = m_theme.font(TextRole::Label);
    line(label, palette.text, m_total);
    int x = pad;
    const QFontMetrics metrics(label);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const QString text = m_counts[i].text + (i + 1 < m_counts.size() ? QStringLiteral(" ·") : QString());
        const int advance = metrics.horizontalAdvance(text);
        if (x > pad && x + advance > pad + inner) {
            x = pad;
            y += metrics.height() + m_theme.px(2);
        }
        if (painter) {
            painter->setFont(label);
            painter->setPen(m_counts[i].colour);
            painter->drawText(x, y + metrics.ascent(), text);
        }
        x += advance + metrics.horizontalAdvance(QLatin1Char(' '));
    }
    if (!m_counts.empty())
        y += metrics.height() + m_theme.px(5);
    for (const auto& title : m_titles)
        line(m_theme.font(TextRole::Note), palette.dim, title);
    for (const auto& text : {m_more, m_note}) {
        if (!text.isEmpty())
            line(m_theme.font(TextRole::Note), palette.dim, text);
    }
    return y + m_theme.px(7);
}

void MapTip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.palette().line, 1));
    painter.setBrush(m_theme.palette().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
    paintContent(&painter, width());
}

} // namespace landkort::app
