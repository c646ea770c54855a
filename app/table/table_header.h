// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QHeaderView>

namespace landkort::app {

/// Quiet column headings: small words, an arrow at the sorted one, a line below.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    TableHeader(Theme& theme, QWidget* parent);

    QSize sizeHint() const override;
    /// Wide enough for the heading and the arrow.
    int neededWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void applyTheme();

    Theme& m_theme;
};

} // namespace landkort::app
