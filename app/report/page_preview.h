// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_session.h"
#include "app/shared/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace landkort::app {

class IconButton;
class PageSheet;

/// The page that is looked at, as the PDF will have it: to the width of the view or as a whole. Page up and down scroll
/// and then turn the page; Home and End go to the first and the last.
class PagePreview : public QFrame {
    Q_OBJECT
public:
    PagePreview(ReportSession& session, Theme& theme, const base::Texts& texts, QWidget* parent);

    QLabel* pageLabel() const { return m_label; }
    IconButton* nextButton() const { return m_next; }
    IconButton* previousButton() const { return m_previous; }
    QPushButton* fitButton() const { return m_fit; }
    PageSheet* sheet() const { return m_sheet; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showState();
    void turn(int page);
    void lookAgain();
    bool takesKey(int key);
    int sheetWidth() const; ///< px of the window

    ReportSession& m_session;
    Theme& m_theme;
    const base::Texts& m_texts;
    QLabel* m_label = nullptr;
    IconButton* m_previous = nullptr;
    IconButton* m_next = nullptr;
    QPushButton* m_fit = nullptr;
    QScrollArea* m_area = nullptr;
    PageSheet* m_sheet = nullptr;
    bool m_whole = false;
    int m_shownPage = 0;
};

/// A sheet of paper with the drawn page, or with what stands in the way of drawing it.
class PageSheet : public QWidget {
    Q_OBJECT
public:
    PageSheet(Theme& theme, QWidget* parent);
    void setPicture(const QImage& picture);
    void setSentence(const QString& sentence); ///< instead of a page; empty = the page
    QString sentence() const { return m_sentence; }
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QImage m_picture;
    QString m_sentence;
};

} // namespace landkort::app
