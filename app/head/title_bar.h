// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"
#include "core/domain/edition.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace landkort::app {

class ElidedButton;
class IconButton;

/// The top of the window: what am I looking at, search, report, and a quiet menu. Says what was asked for and does
/// nothing itself but search.
class TitleBar : public QWidget {
    Q_OBJECT
public:
    TitleBar(FilterController& controller, Theme& theme, QWidget* parent);

    void setEditions(const std::vector<domain::Edition>& editions, const std::vector<domain::Edition>& removed);
    void setReportRunning(bool running);
    /// Whether there are borders to take back.
    void setBordersLoaded(bool loaded) { m_bordersLoaded = loaded; }
    QLineEdit* searchField() const { return m_search; }
    QPushButton* reportButton() const { return m_report; }
    ElidedButton* editionButton() const { return m_edition; }
    IconButton* menuButton() const { return m_menuButton; }
    /// Filled when asked for.
    QMenu* makeEditionMenu();
    QMenu* makeMenu();

signals:
    void editionAsked(domain::EditionId id);
    void importAsked();
    void removeEditionAsked(const domain::Edition& edition);
    void restoreEditionAsked(const QString& name);
    void reportAsked();
    void exportAsked(const QString& format);         ///< "xlsx", as on the command line
    void pictureAsked(bool map, const QString& how); ///< else the bars by domain; "copy", "svg", "png"
    void formAsked();
    void bordersAsked();
    void ownBordersAsked();
    void addProjectAsked();
    void correctionsAsked();
    void languageAsked(base::Language language);
    void themeAsked(ThemeMode mode);
    void scaleAsked(int steps); ///< +1, -1; 0 = 100 %
    void viewsAsked();
    void presentationAsked();
    void shortcutsAsked();
    void aboutAsked();
    void copyLogAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shareWidth();
    void applyTheme();
    void retranslate();
    void refreshEdition();
    void showFilterText();
    void search();
    void addLanguages(QMenu* menu);
    void addThemes(QMenu* menu);
    void addScales(QMenu* menu);
    void addFiles(QMenu* menu);

    FilterController& m_controller;
    Theme& m_theme;
    std::vector<domain::Edition> m_editions;
    std::vector<domain::Edition> m_removed;
    QHBoxLayout* m_layout;
    QLabel* m_name;
    ElidedButton* m_edition;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QPushButton* m_report;
    IconButton* m_menuButton;
    QTimer* m_typing;
    bool m_reportRunning = false;
    bool m_bordersLoaded = false;
};

} // namespace landkort::app
