// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_matrix_model.h"
#include "app/shared/theme.h"

#include <QTableView>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace landkort::app {

class MatrixHeader;
class PeerMatrixDelegate;

/// Municipality by use case, as marks or as words (the table twin); headings stay while it scrolls. Arrow keys move,
/// Enter opens what a mark stands for, Space filters by the use case, Ctrl+Enter compares the municipality instead.
class PeerMatrixView : public QTableView {
    Q_OBJECT
public:
    PeerMatrixView(Theme& theme, QWidget* parent);

    void setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts);
    void setHighlight(const query::Highlight& highlight) { m_model->setHighlight(highlight); }
    bool showsWords() const;
    void setShowsWords(bool words);
    void applyTheme();
    PeerMatrixModel& matrix() const { return *m_model; }
    MatrixHeader& columnHeader() const { return *m_columnHeader; }
    MatrixHeader& rowHeader() const { return *m_rowHeader; }
    /// All of it with headings, for the clipboard.
    std::vector<QStringList> rows() const;

signals:
    void cellActivated(int line, int column);
    void useCaseAsked(const QString& key);
    void municipalityAsked(const QString& code);
    void rested(const landkort::query::HighlightTarget& target); ///< empty = left
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void connectHeaders();
    void fit();
    void fitColumns(int room);
    void rest(int row, int column);
    void restOn(query::Dimension dimension, const QString& key);

    Theme& m_theme;
    PeerMatrixModel* m_model;
    PeerMatrixDelegate* m_delegate;
    MatrixHeader* m_columnHeader;
    MatrixHeader* m_rowHeader;
    QLabel* m_corner; ///< names the numbers beside the use cases
    bool m_fitting = false;
};

} // namespace landkort::app
