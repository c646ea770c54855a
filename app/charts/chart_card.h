// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace landkort::app {

class TwinTable;

/// The frame every chart stands in: title, the link to the table twin, a lead sentence, the drawing or the table,
/// notes. When there is nothing to draw a sentence stands there instead of an empty frame.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    ChartCard(const Theme& theme, QWidget* parent = nullptr);

    bool showsTable() const { return m_showsTable; }
    void setShowsTable(bool shows);
    QPushButton& tableLink() const { return *m_link; }
    /// Made when first asked for: most cards are never turned.
    TwinTable& table();
    QString title() const;
    QString leadText() const;
    QString notesText() const;
    QString emptyText() const; ///< empty while there is something to draw

protected:
    /// The drawing (and its legend above it); once, from the constructor of the derived class.
    void setDrawing(QWidget* legend, QWidget* drawing);
    void setWords(const QString& title, const QString& lead, const QStringList& notes);
    /// Empty = draw.
    void setEmptyText(const QString& sentence);
    /// False: the lead and the notes say it all, and the drawing with its legend would be an empty frame.
    void setDrawable(bool drawable);
    void applyCardTheme(const base::Texts& texts);
    /// Once, before the table is shown: its model and what a row does.
    virtual void prepareTable(TwinTable& /*table*/) {}
    /// After the model was filled.
    void fitTable();
    void resizeEvent(QResizeEvent* event) override;

private:
    void showParts();
    void placeHead();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QBoxLayout* m_head;
    QLabel* m_title;
    QPushButton* m_link;
    QLabel* m_lead;
    QLabel* m_empty;
    QLabel* m_notes;
    TwinTable* m_table = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_drawing = nullptr;
    QString m_showTableText;
    QString m_showChartText;
    bool m_showsTable = false;
    bool m_drawable = true;
};

} // namespace landkort::app
