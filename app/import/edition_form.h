// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_choices.h"
#include "app/shared/theme.h"
#include "core/base/texts.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace landkort::app {

/// What the new edition is: its name, its date, who publishes it, whether it is everything or examples, and whether it
/// stands alone or continues an edition. Asks nothing of the store.
class EditionForm : public QFrame {
    Q_OBJECT
public:
    /// `registers` are those that can be continued.
    EditionForm(Theme& theme, const base::Texts& texts, std::vector<domain::Edition> registers, QWidget* parent);

    void setChoices(const ImportChoices& choices);
    void setSheets(const QStringList& names, const QString& shown); ///< hidden when there are fewer than two
    /// Writes what the form says into the choices, leaving the mapping alone.
    void writeTo(ImportChoices& choices) const;
    /// A problem with what was typed, under the field; empty = none.
    void setNameProblem(const QString& sentence);
    void setDateProblem(const QString& sentence);

    QLineEdit* nameField() const { return m_name; }
    QLineEdit* dateField() const { return m_date; }
    QRadioButton* completeButton() const { return m_complete; }
    QRadioButton* documentedButton() const { return m_documented; }
    QRadioButton* continueButton() const { return m_continue; }
    QComboBox* continuedBox() const { return m_continued; }
    QComboBox* sheetBox() const { return m_sheet; }

signals:
    void edited();

private:
    QLineEdit* addField(const QString& label, QLabel** problem);
    QLabel* addNote(const QString& words);
    QLabel* addHeading(const QString& words);
    void addCoverage();
    void addBase();

    Theme& m_theme;
    const base::Texts& m_texts;
    std::vector<domain::Edition> m_registers;
    QVBoxLayout* m_layout;
    QLabel* m_sheetHeading;
    QComboBox* m_sheet;
    QLabel* m_nameProblem = nullptr;
    QLineEdit* m_name;
    QLabel* m_dateProblem = nullptr;
    QLineEdit* m_date;
    QLineEdit* m_publisher;
    QRadioButton* m_complete = nullptr;
    QRadioButton* m_documented = nullptr;
    QRadioButton* m_new = nullptr;
    QRadioButton* m_continue = nullptr;
    QComboBox* m_continued = nullptr;
};

} // namespace landkort::app
