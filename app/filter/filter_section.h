// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace landkort::app {

class FacetModel;
class FacetView;
class SectionHeader;

/// The card of one dimension in the filter column: title, "Markér alt", search field in long lists, check list. What is
/// folded away is not built.
class FilterSection : public QFrame {
    Q_OBJECT
public:
    FilterSection(FilterController& controller, Theme& theme, query::Dimension dimension, QWidget* parent);

    query::Dimension dimension() const { return m_dimension; }
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    void setVisibleRows(int rows); ///< of the list; 0 = all
    FacetView* view() const { return m_view; }
    QLineEdit* searchField() const { return m_search; }
    QPushButton* allLink() const { return m_allLink; }

signals:
    void folded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectView();
    void refresh();
    void retranslate();
    void applyTheme();
    void placeAllLink();
    void toggleAll();
    void chooseRange(const std::set<QString>& keys, bool on);
    void rest(const QString& key);
    void showHighlight();
    bool allChosen() const;
    QString searchPrompt() const;

    FilterController& m_controller;
    Theme& m_theme;
    query::Dimension m_dimension;
    QVBoxLayout* m_layout;
    SectionHeader* m_header;
    QWidget* m_body = nullptr;
    QWidget* m_searchRow = nullptr;
    QPushButton* m_allLink = nullptr;
    QLineEdit* m_search = nullptr; ///< only in long lists
    FacetModel* m_model = nullptr;
    FacetView* m_view = nullptr;
    int m_visibleRows = 0;
};

} // namespace landkort::app
