// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QStyledItemDelegate>

namespace landkort::app {

/// Paints a row of a check list: box, label, "vores", "kun denne" under the pointer, count.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FacetDelegate(Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where "kun denne" stands in a row.
    QRect onlyRect(const QRect& row) const;

private:
    void paintBox(QPainter& painter, const QRect& place, bool checked, bool dim) const;
    void paintHeading(QPainter& painter, const QRect& row, const QString& text) const;
    int paintRight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int countWidth() const;
    QString onlyText() const;

    Theme& m_theme;
};

} // namespace landkort::app
