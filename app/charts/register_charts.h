// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/bar_chart.h"

namespace landkort::app {

// The charts of a register, each a list of bars and the sentences that keep it honest.

/// "I drift mod pilot pr. fagområde": the main one.
class DomainChart : public BarChart {
    Q_OBJECT
public:
    DomainChart(FilterController& controller, const Theme& theme, QWidget* parent = nullptr);

protected:
    BarData makeData() const override;
};

class StatusChart : public BarChart {
    Q_OBJECT
public:
    StatusChart(FilterController& controller, const Theme& theme, QWidget* parent = nullptr);

protected:
    BarData makeData() const override;
};

class UseCaseChart : public BarChart {
    Q_OBJECT
public:
    UseCaseChart(FilterController& controller, const Theme& theme, QWidget* parent = nullptr);

protected:
    BarData makeData() const override;
};

/// Municipalities with most documented projects: no numbers 1, 2, 3 and no arbitrary cut (rule 8).
class MunicipalityChart : public BarChart {
    Q_OBJECT
public:
    MunicipalityChart(FilterController& controller, const Theme& theme, QWidget* parent = nullptr);

protected:
    BarData makeData() const override;
};

/// Standing bars, every year between the first and the last, and first of all how many say when they started.
class StartYearChart : public BarChart {
    Q_OBJECT
public:
    StartYearChart(FilterController& controller, const Theme& theme, QWidget* parent = nullptr);

protected:
    BarData makeData() const override;
};

} // namespace landkort::app
