// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_tip.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <limits>

namespace landkort::app {

using query::Dimension;

static constexpr int kShadow = 6;

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

std::vector<std::pair<domain::Status, QString>>
statusSentences(const query::StatusCounts& counts, const query::Landscape& landscape, const base::Texts& texts)
{
    using domain::Status;
    const auto say = [&](const char* pattern, Status status) {
        const int count = counts.of(status); // lupdate loops on a call as the plural argument
        return std::pair(status, texts.translate("MapPanel", pattern, nullptr, count));
    };
    std::vector<std::pair<Status, QString>> all = {
        say(landscape.isDocumentedExamples() ? QT_TRANSLATE_N_NOOP("MapPanel", "%n stated in operation")
                                             : QT_TRANSLATE_N_NOOP("MapPanel", "%n in operation"),
            Status::InOperation),
        say(QT_TRANSLATE_N_NOOP("MapPanel", "%n pilot project(s)"), Status::Pilot),
        say(QT_TRANSLATE_N_NOOP("MapPanel", "%n planned"), Status::Planned),
        say(QT_TRANSLATE_N_NOOP("MapPanel", "%n ended or abandoned"), Status::Ended),
        say(QT_TRANSLATE_N_NOOP("MapPanel", "%n with status not stated"), Status::Unknown)};
    std::erase_if(all, [&](const auto& sentence) { return counts.of(sentence.first) == 0; });
    return all;
}

void MapTip::addTitles(const query::Landscape& landscape, const query::Highlight& highlight, const base::Texts& texts)
{
    constexpr int kShown = 3;
    int found = 0;
    for (int row = 0; row < static_cast<int>(landscape.projects().size()); ++row) {
        if (highlight.hasRow(row) && found++ < kShown)
            m_titles.append(landscape.projects()[static_cast<size_t>(row)].title.simplified());
    }
    if (found > kShown)
        m_more = texts.translate("MapPanel", "and %n more", nullptr, found - kShown);
}

void MapTip::showFor(const query::Snapshot& snapshot, const query::Highlight& highlight, int municipality,
                     const base::Texts& texts)
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
        for (const auto& [status, text] : statusSentences(counts, landscape, texts))
            m_counts.push_back({text, m_theme.palette().statusText[static_cast<size_t>(status)]});
        if (counts.projects > 0)
            addTitles(landscape, highlight, texts);
        if (snapshot.facet(Dimension::Status).active && counts.projects > 0)
            m_note = texts.translate("MapPanel", "The status shown is the municipality's own");
    }
    const int width = std::min(m_theme.px(264), parentWidget()->width() - 16);
    resize(width + 2 * kShadow, paintContent(nullptr, width) + 2 * kShadow);
    update();
    show();
    raise();
}

void MapTip::moveBeside(const QRect& target, const std::function<double(const QRect&)>& cost)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int gap = m_theme.px(10);
    const QPoint middle = target.center() - QPoint(width() / 2, height() / 2);
    const int right = target.right() + gap;
    const int left = target.left() - gap - width();
    const int below = target.bottom() + gap;
    const int above = target.top() - gap - height();
    const std::array<QPoint, 8> wanted = {
        QPoint(right, middle.y()), QPoint(left, middle.y()), QPoint(middle.x(), below), QPoint(middle.x(), above),
        QPoint(right, below),      QPoint(left, below),      QPoint(right, above),      QPoint(left, above)};
    QRect best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const QPoint& point : wanted) {
        const QPoint inside(std::clamp(point.x(), room.left(), std::max(room.left(), room.right() - width())),
                            std::clamp(point.y(), room.top(), std::max(room.top(), room.bottom() - height())));
        const QRect place(inside, size());
        const QRect covered = place & target;
        const double share =
            covered.isEmpty() ? 0
                              : double(covered.width()) * covered.height() / (double(target.width()) * target.height());
        const double price = (covered.isEmpty() ? 0 : 5 + 20 * share) + cost(place);
        if (price < bestCost) {
            bestCost = price;
            best = place;
        }
    }
    move(best.topLeft());
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
        const QString dot = x > pad ? QStringLiteral(" · ") : QString();
        int advance = metrics.horizontalAdvance(dot + m_counts[i].text);
        const bool wraps = x > pad && x + advance > pad + inner;
        if (wraps) {
            x = pad;
            y += metrics.height() + m_theme.px(2);
            advance = metrics.horizontalAdvance(m_counts[i].text);
        }
        if (painter) {
            const int start = wraps ? x : x + metrics.horizontalAdvance(dot);
            painter->setFont(label);
            painter->setPen(palette.dim);
            if (!wraps)
                painter->drawText(x, y + metrics.ascent(), dot);
            painter->setPen(m_counts[i].colour);
            painter->drawText(start, y + metrics.ascent(), m_counts[i].text);
        }
        x += advance;
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
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    const double radius = m_theme.px(8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, m_theme.isDark() ? 28 : 5));
    for (int spread = 1; spread <= kShadow; ++spread)
        painter.drawRoundedRect(card.adjusted(-spread, -spread + 2, spread, spread), radius + spread, radius + spread);
    painter.setPen(QPen(m_theme.palette().line, 1));
    painter.setBrush(m_theme.palette().panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.translate(kShadow, kShadow);
    paintContent(&painter, width() - 2 * kShadow);
}

} // namespace landkort::app
