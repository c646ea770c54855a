// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"

#include <QWidget>

#include <vector>

namespace landkort::app {

/// What the marks of the matrix mean, wrapping like words. Only for reading.
class MarkLegend : public QWidget {
    Q_OBJECT
public:
    MarkLegend(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const base::Texts& texts, bool documented);
    QStringList words() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width).back().place.bottom() + 1; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        int mark = 0; ///< domain::Status; the two after the statuses: none, paler
        QString words;
        QRect place;
    };
    std::vector<Entry> arrange(int width) const;

    const Theme& m_theme;
    std::vector<Entry> m_entries;
    bool m_documented = true;
};

} // namespace landkort::app
