// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/text_width.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QHash>

namespace landkort::app {

namespace {

struct Measured {
    QFont font;
    QString text;
    int width = 0; ///< the room given; 0 = one line
    bool operator==(const Measured& other) const
    {
        return width == other.width && text == other.text && font == other.font;
    }
};

size_t qHash(const Measured& key, size_t seed)
{
    return qHashMulti(seed, key.text, key.width, key.font.pixelSize(), key.font.weight());
}

/// Enough for every word the window shows at once; a long session with many registers starts over now and then.
constexpr qsizetype kMostKept = 20'000;
QHash<Measured, double> kept;
int measured = 0;

template <typename Measure> double remembered(const Measured& key, const Measure& measure)
{
    const auto found = kept.constFind(key);
    if (found != kept.constEnd())
        return *found;
    if (kept.size() >= kMostKept)
        kept.clear();
    ++measured;
    return *kept.insert(key, measure());
}

} // namespace

double textWidth(const QFont& font, const QString& text)
{
    return remembered({font, text, 0}, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

int wrappedTextHeight(const QFont& font, const QString& text, int width)
{
    const double height = remembered({font, text, std::max(1, width)}, [&] {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, std::max(1, width), 100'000), Qt::TextWordWrap, text)
            .height();
    });
    return static_cast<int>(height);
}

int textsMeasured()
{
    return measured;
}

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    for (const auto& each : m_heights) {
        if (each.width == width && each.margin == margin() && each.text == text() && each.font == font())
            return each.height;
    }
    Height& next = m_heights[m_next++ % m_heights.size()];
    next = {text(), font(), margin(), width, QLabel::heightForWidth(width)};
    return next.height;
}

} // namespace landkort::app
