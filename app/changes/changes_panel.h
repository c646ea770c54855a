// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "app/models/change_list_model.h"
#include "app/shared/theme.h"
#include "core/analysis/pilot_duration.h"
#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace landkort::app {

class FlowView;
class IdentityMenu;

/// *Ændringer over tid*: two registers under the window's filter, what cannot be concluded from them first, then how
/// statuses moved, then the projects. Published totals are never compared. Asks no database: registers come through the
/// loader it is given.
class ChangesPanel : public QWidget {
    Q_OBJECT
public:
    using Loader = std::function<base::Result<std::shared_ptr<const query::Landscape>>(domain::EditionId)>;

    ChangesPanel(FilterController& controller, Theme& theme, QWidget* parent);

    /// All editions of the store; only registers are offered. The later one is at first the one shown.
    void setEditions(const std::vector<domain::Edition>& editions, Loader loader);

    /// The same two registers anew: what they are loaded from has changed.
    void refresh();

    QComboBox& fromBox() const { return *m_from; }
    QComboBox& toBox() const { return *m_to; }
    QString durationText() const; ///< the time from pilot to operation, or why it cannot be told
    QString sentence() const;     ///< what cannot be concluded, or why nothing is compared
    FlowView& flow() const { return *m_flow; }
    QTableView& list() const { return *m_list; }
    /// What can be said of the project in a row; null when it is nothing.
    IdentityMenu* identityMenu(int row);
    QPushButton& kindButton(std::optional<ChangeListModel::Kind> kind) const;

signals:
    /// What the user says of a project of each register; nothing = no more is said of them.
    void identityAsked(landkort::domain::EditionId from, const landkort::domain::ProjectId& earlier,
                       landkort::domain::EditionId to, const landkort::domain::ProjectId& later,
                       std::optional<bool> same);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void makeKinds(QHBoxLayout* row);
    void makeList();
    void offerIdentity(const QPoint& place);
    void chooseRegisters();
    void compare();
    void showNothing(const QString& why);
    void showKinds();
    void showDuration();
    void retranslate();
    void applyTheme();
    const domain::Edition* chosen(const QComboBox& box) const;
    QString nameOf(const domain::Edition& edition) const;

    FilterController& m_controller;
    Theme& m_theme;
    std::vector<domain::Edition> m_registers; ///< oldest first
    Loader m_loader;
    ChangeListModel* m_model;
    QVBoxLayout* m_layout = nullptr;
    QLabel* m_fromLabel = nullptr;
    QComboBox* m_from = nullptr;
    QLabel* m_toLabel = nullptr;
    QComboBox* m_to = nullptr;
    QLabel* m_sentence = nullptr;
    QFrame* m_flowCard = nullptr;
    QLabel* m_flowTitle = nullptr;
    FlowView* m_flow = nullptr;
    QFrame* m_listCard = nullptr;
    std::vector<QPushButton*> m_kinds; ///< all, then in the order of Kind
    QTableView* m_list = nullptr;
    QLabel* m_duration = nullptr;
    /// Knows no filter: reckoned anew only when registers, or what is said of them, change. Nothing = to be reckoned.
    std::optional<analysis::PilotDuration> m_pilots;
    bool m_stale = true; ///< computed when shown
};

} // namespace landkort::app
