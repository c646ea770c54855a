// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace landkort::app {

/// In the place of the check lists for an edition of published totals: what its source lets one see, by name and
/// without numbers, and how much is not visible.
class PublishedLists : public QWidget {
    Q_OBJECT
public:
    PublishedLists(FilterController& controller, Theme& theme, QWidget* parent);

private:
    void rebuild();
    void addCard(const QString& title, const QStringList& names, const QString& rest);
    void addMunicipalities();
    void addDomains();
    void addUseCases();

    FilterController& m_controller;
    Theme& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace landkort::app
