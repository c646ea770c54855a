// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_choice.h"
#include "app/compare/peer_picture.h"
#include "app/shared/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace landkort::app {

class FlowLayout;
class MunicipalityChooser;

/// Which municipality and with which it is compared, how that set is made, how old what is compared is, and why there
/// are no ranks. Holds no choice; asks for changes.
class CompareHead : public QFrame {
    Q_OBJECT
public:
    CompareHead(const Theme& theme, QWidget* parent);

    /// Without a picture only the chooser is of use. `catalog` must outlive the next call.
    void show(const PeerChoice& choice, const PeerPicture* picture, const domain::MunicipalityCatalog& catalog,
              const base::Texts& texts);
    using QFrame::show;
    void applyTheme();
    MunicipalityChooser& chooser() const { return *m_chooser; }
    MunicipalityChooser& adder() const { return *m_adder; }
    QPushButton& ruleButton() const { return *m_rule; }
    QMenu* makeRuleMenu();
    std::vector<QPushButton*> removers() const { return m_chips; }
    QString sentence() const;
    QString sources() const;
    QString reason() const;

signals:
    void municipalityAsked(const QString& code);
    void ruleAsked(landkort::analysis::PeerRule rule);
    void listAsked();
    void besideAsked(const QString& code); ///< one more at its side
    void removeAsked(const QString& code);

private:
    void showWords(const PeerPicture* picture, const domain::MunicipalityCatalog& catalog, const base::Texts& texts);
    void showChips(const domain::MunicipalityCatalog& catalog, const base::Texts& texts);

    const Theme& m_theme;
    PeerChoice m_choice;
    base::Texts m_texts;
    FlowLayout* m_row;
    QWidget* m_choices;
    QLabel* m_withLabel;
    MunicipalityChooser* m_chooser;
    MunicipalityChooser* m_adder;
    QPushButton* m_rule;
    std::vector<QPushButton*> m_chips;
    QLabel* m_sentence;
    QLabel* m_sources;
    QLabel* m_reason;
};

} // namespace landkort::app
