// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QStyledItemDelegate>

namespace landkort::app {

/// Paints a project's row: words in one line or two above a quiet rule, a status as dot and word, a tint for what is
/// highlighted elsewhere. Texts are drawn as they are, never as HTML.
class ProjectRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProjectRowDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    /// Where the date's own column is hidden, an old status says its year itself.
    void setYearInStatus(bool shown) { m_yearInStatus = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A tip only where it tells more than the cell.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    QString words(const QModelIndex& index) const;
    /// `suffix` is never elided, and in the accent's colour.
    void paintWords(QPainter* painter, const QRect& place, const QString& words, const QString& suffix) const;
    bool fits(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QFont fontOf(const QModelIndex& index) const;
    QColor colourOf(const QModelIndex& index) const;
    QRect wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDot(QPainter* painter, const QPointF& centre, const QModelIndex& index) const;

    Theme& m_theme;
    bool m_yearInStatus = false;
};

} // namespace landkort::app
