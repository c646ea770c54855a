// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"
#include "app/shared/peer_choice_row.h"
#include "app/shared/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace landkort::app {

/// Which municipality and with which it is compared, how that set is made, how old what is compared is, and why there
/// are no ranks. Holds no choice.
class CompareHead : public QFrame {
    Q_OBJECT
public:
    CompareHead(const Theme& theme, QWidget* parent);

    /// Without a picture only the chooser is of use. `catalog` must outlive the next call.
    void show(const PeerChoice& choice, const PeerPicture* picture, const domain::MunicipalityCatalog& catalog,
              const base::Texts& texts);
    using QFrame::show;
    void applyTheme();
    PeerChoiceRow& choices() const { return *m_choices; }
    MunicipalityChooser& chooser() const { return m_choices->chooser(); }
    MunicipalityChooser& adder() const { return m_choices->adder(); }
    QPushButton& ruleButton() const { return m_choices->ruleButton(); }
    QMenu* makeRuleMenu() { return m_choices->makeRuleMenu(); }
    std::vector<QPushButton*> removers() const { return m_choices->removers(); }
    QString sentence() const;
    QString sources() const;
    QString reason() const;

private:
    void showWords(const PeerPicture* picture, const domain::MunicipalityCatalog& catalog, const base::Texts& texts);

    const Theme& m_theme;
    PeerChoiceRow* m_choices;
    QLabel* m_sentence;
    QLabel* m_sources;
    QLabel* m_reason;
};

} // namespace landkort::app
