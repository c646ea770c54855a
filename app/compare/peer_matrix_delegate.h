// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QStyledItemDelegate>

namespace landkort::app {

/// Paints a cell of the matrix as a mark, or as words. The column under the pointer is tinted with its row.
class PeerMatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PeerMatrixDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setShowsWords(bool words) { m_words = words; }
    bool showsWords() const { return m_words; }
    void setDocumented(bool documented) { m_documented = documented; }
    void setHovered(int column) { m_hoveredColumn = column; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSource(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    void paintCount(QPainter* painter, const QRect& rect, const QString& count) const;

    const Theme& m_theme;
    bool m_words = false;
    bool m_documented = true;
    int m_hoveredColumn = -1;
};

} // namespace landkort::app
