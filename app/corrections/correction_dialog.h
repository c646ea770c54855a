// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/workflow/share_corrections.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace landkort::app {

class CorrectionForm;

/// Corrects or hides one project of the shown edition, or adds one. What is wrong stands in the dialog, which stays
/// open until the corrections are stored or the user gives up. Stores nothing itself.
class CorrectionDialog : public QDialog {
    Q_OBJECT
public:
    /// Stores what was planned; the Error, if any, is shown here.
    using Apply = std::function<base::Result<void>(const storage::CorrectionPlan&)>;

    /// `project`: empty = a new one.
    CorrectionDialog(workflow::CorrectedEdition edition, const domain::ProjectId& project, Theme& theme,
                     const base::Texts& texts, Apply apply, QWidget* parent);

    /// For a project that names none, or a new one, the municipality to begin with.
    void setMunicipality(const domain::MunicipalityCode& code);
    CorrectionForm* form() const { return m_form; }
    QComboBox* municipality() const { return m_municipality; }
    QLineEdit* note() const { return m_note; }
    QLabel* problem() const { return m_problem; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* hideButton() const { return m_hide; } ///< null for a new project
    QPushButton* undoButton() const { return m_undo; } ///< null when nothing of the project is corrected

private:
    void build();
    QWidget* makeHead();
    QWidget* makeFields();
    QLayout* makeFooter();
    void fillMunicipalities();
    void showMunicipality();
    void save();
    void hideProject();
    void undo();
    void use(const base::Result<storage::CorrectionPlan>& plan);
    void tell(const base::Error& error);
    const domain::Project* project() const;
    workflow::CorrectionBy by() const;

    workflow::CorrectedEdition m_edition;
    domain::ProjectId m_id;
    Theme& m_theme;
    base::Texts m_texts;
    Apply m_apply;
    CorrectionForm* m_form = nullptr;
    QComboBox* m_municipality = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_hide = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace landkort::app
