// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/mark_painter.h"

#include <QPainter>

namespace landkort::app {

using domain::Status;

void paintMark(QPainter& painter, const QPointF& centre, Status status, bool recent, const Theme& theme)
{
    const auto& palette = theme.palette();
    const auto index = static_cast<size_t>(status);
    const QColor fill = recent ? palette.status[index] : palette.statusStale[index];
    const double stroke = std::max(1.2, theme.px(15) / 10.0);
    const double radius = theme.px(70) / 10.0 - stroke / 2;
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The edge keeps a pale fill, and the amber one, visible on the panel.
    painter.setPen(QPen(palette.statusText[index], stroke, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case Status::InOperation:
        painter.setBrush(fill);
        painter.drawEllipse(box);
        break;
    case Status::Pilot:
        painter.drawEllipse(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case Status::Planned:
        painter.drawEllipse(box);
        break;
    case Status::Ended: {
        const double reach = radius * 0.72;
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        break;
    }
    case Status::Unknown:
        painter.setFont(theme.font(TextRole::CardTitle));
        painter.drawText(box.adjusted(-radius, -radius, radius, radius), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    painter.restore();
}

void paintNoneDocumented(QPainter& painter, const QRect& place, const Theme& theme)
{
    painter.fillRect(place, theme.palette().noneGround);
    QColor line = theme.palette().noneLine;
    line.setAlphaF(0.7F); // a quiet ground: the marks are what is read
    painter.fillRect(place, QBrush(line, Qt::BDiagPattern));
}

} // namespace landkort::app
