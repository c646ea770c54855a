// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/mark_legend.h"

#include "app/compare/mark_painter.h"
#include "app/compare/peer_words.h"

#include <QPainter>

namespace landkort::app {

using domain::Status;

static constexpr int kNone = domain::kStatusCount;
static constexpr int kPaler = domain::kStatusCount + 1;

MarkLegend::MarkLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_entries(1)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkLegend::setTexts(const base::Texts& texts, bool documented)
{
    m_documented = documented;
    m_entries.clear();
    for (const auto status : domain::kAllStatuses)
        m_entries.push_back({static_cast<int>(status), peerStatusWords(status, documented, texts), {}});
    m_entries.push_back({kNone, noneWords(documented, texts), {}});
    m_entries.push_back({kPaler, texts.translate("Compare", "paler: more than two years old or undated"), {}});
    setAccessibleName(texts.translate("Compare", "Marks"));
    setAccessibleDescription(words().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList MarkLegend::words() const
{
    QStringList words;
    for (const auto& entry : m_entries)
        words.append(entry.words);
    return words;
}

std::vector<MarkLegend::Entry> MarkLegend::arrange(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Note));
    const int line = metrics.height() + m_theme.px(5);
    std::vector<Entry> placed = m_entries;
    const int side = m_theme.px(12);
    int x = side, y = 0;
    for (auto& entry : placed) {
        const int mark = m_theme.px(entry.mark == kPaler ? 34 : 20);
        const int wanted = mark + metrics.horizontalAdvance(entry.words) + m_theme.px(2);
        if (x > side && x + wanted > width) {
            x = side;
            y += line;
        }
        entry.place = QRect(x, y, wanted, line);
        x += wanted + m_theme.px(10);
    }
    return placed;
}

QSize MarkLegend::sizeHint() const
{
    return {m_theme.px(320), heightForWidth(std::max(width(), m_theme.px(240)))};
}

QSize MarkLegend::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(20)};
}

void MarkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Note));
    for (const auto& entry : arrange(width())) {
        const QPointF centre(entry.place.left() + m_theme.px(8), entry.place.center().y() + 0.5);
        if (entry.mark == kNone) {
            const int side = m_theme.px(14);
            const QRect swatch(entry.place.left() + m_theme.px(1), entry.place.center().y() - side / 2, side, side);
            if (m_documented)
                paintNoneDocumented(painter, swatch, m_theme);
            painter.setPen(m_theme.palette().line);
            painter.drawRect(swatch);
        } else if (entry.mark == kPaler) {
            paintMark(painter, centre, Status::InOperation, false, m_theme);
            paintMark(painter, centre + QPointF(m_theme.px(15), 0), Status::Pilot, false, m_theme);
        } else {
            paintMark(painter, centre, domain::kAllStatuses[static_cast<size_t>(entry.mark)], true, m_theme);
        }
        painter.setPen(m_theme.palette().dim);
        painter.drawText(entry.place.adjusted(m_theme.px(entry.mark == kPaler ? 34 : 20), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.words);
    }
}

} // namespace landkort::app
