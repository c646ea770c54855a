// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/analysis/status_flow.h"
#include "core/base/texts.h"

#include <QWidget>

#include <vector>

namespace landkort::app {

/// The statuses of two registers as two columns of blocks, each as tall as its projects, with bands from where a
/// project stood to where it stands. Every block is labelled, so colour is never alone in telling; the bands' numbers
/// stand on them where they fit, and in the table and the accessible description always.
class FlowView : public QWidget {
    Q_OBJECT
public:
    FlowView(Theme& theme, QWidget* parent);

    void setContent(const analysis::StatusFlow& flow, const QString& from, const QString& to, const base::Texts& texts);
    /// What is drawn, in words: for assistive technology and for tests.
    QString inWords() const { return m_words; }
    /// Where each place's label is written, also of places without projects.
    std::vector<QRectF> labelRects(bool later) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Block {
        QRectF rect;
        int count = 0;
    };
    using Blocks = std::array<Block, analysis::StatusFlow::kPlaces>;
    using LabelTops = std::array<double, analysis::StatusFlow::kPlaces>;
    Blocks blocks(bool later) const;
    LabelTops labelTops(const Blocks& blocks, double line) const;
    double perProject() const;
    QRectF room() const;
    void paintBands(QPainter& painter, const Blocks& before, const Blocks& after) const;
    void paintBlocks(QPainter& painter, const Blocks& blocks, bool later) const;
    void paintHeadings(QPainter& painter) const;
    QColor colourOf(int place) const;
    QString labelOf(int place) const;

    Theme& m_theme;
    analysis::StatusFlow m_flow;
    QString m_from;
    QString m_to;
    base::Texts m_texts;
    QString m_words;
};

} // namespace landkort::app
