// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/query/snapshot.h"

#include <QWidget>

namespace landkort::app {

/// What the pointer or the keyboard rests on: the municipality's name, its counts by status, its first three projects.
/// Text from data is painted as plain text. Takes no clicks.
class MapTip : public QWidget {
    Q_OBJECT
public:
    MapTip(Theme& theme, QWidget* parent);

    void showFor(const query::Snapshot& snapshot, int municipality, const base::Texts& texts);
    /// Beside the point, inside the parent, never under the pointer.
    void moveBeside(const QPoint& point);
    /// All of it, one line each; for tests and assistive technology.
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Span {
        QString text;
        QColor colour;
    };
    void addCounts(const query::StatusCounts& counts, const query::Landscape& landscape, const base::Texts& texts);
    void addTitles(const query::Snapshot& snapshot, int municipality, const base::Texts& texts);
    int paintContent(QPainter* painter, int width) const; ///< the height; painter may be nullptr

    Theme& m_theme;
    QString m_name;
    QString m_total;
    std::vector<Span> m_counts;
    QStringList m_titles;
    QString m_more;
    QString m_note;
};

/// "6 dokumenterede projekter", "ingen dokumenterede projekter", "6 projekter" in a complete edition.
QString projectCountSentence(int count, const query::Landscape& landscape, const base::Texts& texts);

} // namespace landkort::app
