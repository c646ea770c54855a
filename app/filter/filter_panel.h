// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace landkort::app {

class FilterSection;
class PublishedLists;

/// The left column: one section per dimension in KL's order, the rare ones behind "Flere filtre". For an edition of
/// published totals it shows what the source lets one see of its lists instead.
class FilterPanel : public QScrollArea {
    Q_OBJECT
public:
    FilterPanel(FilterController& controller, Theme& theme, QWidget* parent);

    /// Null for a dimension behind "Flere filtre" that was not opened yet.
    FilterSection* section(query::Dimension dimension) const;
    /// Which sections are unfolded, to be remembered.
    QStringList unfolded() const;
    void setUnfolded(const QStringList& dimensions);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    FilterSection* addSection(query::Dimension dimension);
    void showMore();
    void showEdition();
    void retranslate();
    void applyTheme();
    void shareHeight();

    FilterController& m_controller;
    Theme& m_theme;
    QVBoxLayout* m_layout;
    QWidget* m_sections;
    QVBoxLayout* m_sectionLayout;
    std::vector<FilterSection*> m_all;
    QPushButton* m_more;
    PublishedLists* m_published = nullptr; ///< built when first needed
};

} // namespace landkort::app
