// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/peer_choice.h"
#include "app/shared/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

class FlowLayout;
class MunicipalityChooser;

/// Which municipality, and with which it is compared: the chooser, the menu of rules, and those put at its side one by
/// one. Holds no choice of its own; asks for another one.
class PeerChoiceRow : public QWidget {
    Q_OBJECT
public:
    PeerChoiceRow(const Theme& theme, QWidget* parent);

    /// `catalog` must outlive the next call.
    void setChoice(const PeerChoice& choice, const domain::MunicipalityCatalog& catalog, const base::Texts& texts);
    /// The user's own, offered in the menu.
    void setLists(std::vector<domain::PeerList> lists) { m_lists = std::move(lists); }
    void applyTheme();
    MunicipalityChooser& chooser() const { return *m_chooser; }
    MunicipalityChooser& adder() const { return *m_adder; }
    QPushButton& ruleButton() const { return *m_rule; }
    QMenu* makeRuleMenu();
    std::vector<QPushButton*> removers() const { return m_chips; }

signals:
    void choiceAsked(const landkort::app::PeerChoice& choice);
    void listAsked(); ///< a list of the user's, from a file
    void listToSave(const landkort::domain::PeerList& list);
    void listToRemove(const QString& name);

private:
    void askSubject(const QString& code);
    void askRule(analysis::PeerRule rule);
    void askList(const domain::PeerList& list);
    void addLists(QMenu* menu);
    void askName();
    void saveChosen(const QString& name);
    void addBeside(const QString& code);
    void removeBeside(const QString& code);
    void showChips(const domain::MunicipalityCatalog& catalog);
    void addChip(const QString& code, const QString& name);

    const Theme& m_theme;
    PeerChoice m_choice;
    std::vector<domain::PeerList> m_lists;
    base::Texts m_texts;
    FlowLayout* m_row;
    QLabel* m_withLabel;
    MunicipalityChooser* m_chooser;
    MunicipalityChooser* m_adder;
    QPushButton* m_rule;
    std::vector<QPushButton*> m_chips;
};

/// "similar size", "own list: FLIS.csv" …: the rule as a choice of the menu.
QString ruleWords(analysis::PeerRule rule, const QString& listName, const base::Texts& texts);
/// Another municipality as the own one. In a set chosen one by one they change places, so that none is lost.
PeerChoice withSubject(PeerChoice choice, const QString& code);

} // namespace landkort::app
