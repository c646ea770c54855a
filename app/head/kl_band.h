// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"
#include "core/domain/edition.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace landkort::app {

class FlowLayout;

/// One quiet line about what KL published, never tiles and never beside the register's own figures. On KL's edition it
/// says what that is, and leads back.
class KlBand : public QWidget {
    Q_OBJECT
public:
    KlBand(FilterController& controller, Theme& theme, QWidget* parent);

    /// `quoted`: the totals to name; `back`: the register to return to.
    void setEditions(const std::optional<domain::Edition>& quoted, const domain::Edition& back);
    QPushButton* editionLink() const { return m_editionLink; }
    QPushButton* importLink() const { return m_importLink; }

signals:
    void editionAsked(domain::EditionId id);
    void importAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void applyTheme();
    bool showsTotals() const;

    FilterController& m_controller;
    Theme& m_theme;
    std::optional<domain::Edition> m_quoted;
    domain::Edition m_back;
    FlowLayout* m_layout;
    QLabel* m_heading;
    QLabel* m_figures;
    QLabel* m_caveat;
    QPushButton* m_editionLink;
    QPushButton* m_importLink;
};

} // namespace landkort::app
