// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_classes.h"
#include "app/shared/theme.h"

#include <QWidget>

namespace landkort::app {

/// The classes with their colours, labels and how many municipalities each holds. An entry is a button: a click asks
/// for its municipalities.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    MapLegend(Theme& theme, QWidget* parent);

    void setClasses(const MapClasses& classes, MapMeasure measure, const query::Landscape& landscape,
                    const base::Texts& texts);
    /// No wider than this; wraps into more rows.
    void setMaximumRowWidth(int width);
    QSize sizeHint() const override { return m_size; }
    int entryCount() const { return static_cast<int>(m_entries.size()); }
    QRect entryRect(int entry) const { return m_entries[static_cast<size_t>(entry)].rect; }

signals:
    void entryClicked(landkort::app::MapClassKind kind, int classIndex);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Entry {
        MapClassKind kind;
        int classIndex;
        QString label;
        QString count;
        QColor fill;
        QRect rect;
    };
    void addEntry(MapClassKind kind, int classIndex, const QString& label, int count, const QColor& fill);
    void layOut();
    int entryAt(const QPoint& position) const;

    Theme& m_theme;
    std::vector<Entry> m_entries;
    QString m_note; ///< "kun 3 klasser mulige"
    QRect m_noteRect;
    QSize m_size;
    int m_maximumWidth = 480;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace landkort::app
