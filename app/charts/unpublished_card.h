// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_card.h"

namespace landkort::app {

/// Stands where the charts of a register stand when only totals were published: names them, and says so.
class UnpublishedCard : public ChartCard {
    Q_OBJECT
public:
    UnpublishedCard(const Theme& theme, QWidget* parent = nullptr) : ChartCard(theme, parent) {}

    void refresh(const base::Texts& texts)
    {
        applyCardTheme(texts);
        setWords(texts.translate("Charts", "Distributions"), {}, {});
        setEmptyText(texts.translate("Charts", "Not published: the projects by domain, status, use case, municipality "
                                               "and start year. Only totals are published."));
    }
};

} // namespace landkort::app
