// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QStyledItemDelegate>

namespace landkort::app {

/// A row of the report's contents: the tick, then the words, paler when left out.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OutlineDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QRect tickIn(const QRect& row) const;

    Theme& m_theme;
};

} // namespace landkort::app
