// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/query/highlight.h"

#include <QWidget>

#include <functional>

namespace landkort::app {

/// What the pointer or the keyboard rests on: the municipality's name, its counts by status, its first three projects.
/// Text from data is painted as plain text. Takes no clicks.
class MapTip : public QWidget {
    Q_OBJECT
public:
    MapTip(Theme& theme, QWidget* parent);

    /// `highlight` is that of the municipality: its projects under all other filters.
    void showFor(const query::Snapshot& snapshot, const query::Highlight& highlight, int municipality,
                 const base::Texts& texts);
    /// Beside `target`, inside the parent, where it covers least. `cost` judges a place, 0 = nothing is covered.
    void moveBeside(const QRect& target, const std::function<double(const QRect&)>& cost);
    /// All of it, one line each; for tests and assistive technology.
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Span {
        QString text;
        QColor colour;
    };
    void addTitles(const query::Landscape& landscape, const query::Highlight& highlight, const base::Texts& texts);
    int paintContent(QPainter* painter, int width) const; ///< the height; painter may be nullptr

    Theme& m_theme;
    QString m_name;
    QString m_total;
    std::vector<Span> m_counts;
    QStringList m_titles;
    QString m_more;
    QString m_note;
};

/// "2 angivet i drift", "1 pilotprojekt" …; only what there is.
std::vector<std::pair<domain::Status, QString>>
statusSentences(const query::StatusCounts& counts, const query::Landscape& landscape, const base::Texts& texts);
/// "6 dokumenterede projekter", "ingen dokumenterede projekter", "6 projekter" in a complete edition.
QString projectCountSentence(int count, const query::Landscape& landscape, const base::Texts& texts);

} // namespace landkort::app
