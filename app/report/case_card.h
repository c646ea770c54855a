// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/form_card.h"
#include "app/report/report_choices.h"

class QPushButton;

namespace landkort::app {

class TickBox;

/// The case a report goes with: committee, meeting, number, author, open or closed.
class CaseCard : public FormCard {
    Q_OBJECT
public:
    CaseCard(Theme& theme, const base::Texts& texts, QWidget* parent);

    void setChoices(const ReportChoices& choices);
    void writeTo(ReportChoices& choices) const;

    QLineEdit* committeeLine() const { return m_committee; }
    QLineEdit* meetingLine() const { return m_meeting; }
    QLineEdit* caseLine() const { return m_case; }
    QLineEdit* authorLine() const { return m_author; }
    QComboBox* classificationBox() const { return m_classification; }

signals:
    void edited();

private:
    QLineEdit* m_committee;
    QLineEdit* m_meeting;
    QLineEdit* m_case;
    QLineEdit* m_author;
    QComboBox* m_classification;
};

/// Whose report it is, and what goes inside: logo with its alternative text, the data as a file.
class SenderCard : public FormCard {
    Q_OBJECT
public:
    SenderCard(Theme& theme, const base::Texts& texts, QWidget* parent);

    void setChoices(const ReportChoices& choices);
    void writeTo(ReportChoices& choices) const; ///< all but the logo's file

    QPushButton* logoButton() const { return m_choose; }
    QPushButton* removeLogoButton() const { return m_remove; }
    QLineEdit* logoTextLine() const { return m_logoText; }
    TickBox* attachBox() const { return m_attach; }

signals:
    void edited();
    void logoAsked();
    void logoRemoved();

private:
    const base::Texts& m_texts;
    QLabel* m_logo;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QLineEdit* m_logoText;
    TickBox* m_attach;
};

} // namespace landkort::app
