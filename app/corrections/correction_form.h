// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/workflow/correct_register.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace landkort::app {

/// The fields of one project as they are shown, to be corrected; of a project that is not there yet, empty ones. Knows
/// the words and nothing of what a correction is: what was changed comes out as answers.
class CorrectionForm : public QWidget {
    Q_OBJECT
public:
    /// `project`: null = a new one. Both landscapes' words are the edition's.
    CorrectionForm(const query::Landscape& landscape, const domain::Project* project, Theme& theme,
                   const base::Texts& texts, QWidget* parent);

    /// Shows the status that the municipality has; its name stands with a code as data in every list here.
    void setMunicipality(const domain::MunicipalityCode& code);
    /// Only what differs from what was shown.
    std::vector<workflow::CorrectionAnswer> answers() const;

    /// So that what stands around the form lines up with it.
    int labelWidth() const;
    QWidget* lastField() const { return m_last; }
    QLineEdit* title() const { return m_title; }
    QComboBox* status() const { return m_status; }
    QLineEdit* statusDate() const { return m_statusDate; }
    QComboBox* list(domain::CorrectedField field) const { return m_lists.at(field); }
    QLineEdit* line(domain::CorrectedField field) const { return m_lines.at(field); }
    QPlainTextEdit* description() const { return m_description; }

signals:
    void edited();

private:
    void build(const domain::Project* project);
    void addStatusRow();
    void follow(QWidget* field);
    void addRow(const QString& label, QWidget* field);
    void addList(domain::CorrectedField field, const query::Landscape& landscape, query::Dimension dimension,
                 const QString& chosen);
    void addLine(domain::CorrectedField field, const QString& text);
    void statusChosen();

    const query::Landscape& m_landscape;
    const domain::Project* m_project;
    Theme& m_theme;
    const base::Texts& m_texts;
    QGridLayout* m_grid;
    QWidget* m_last = nullptr; ///< the field Tab comes from to the next
    QLineEdit* m_title;
    QComboBox* m_status;
    QLineEdit* m_statusDate;
    QPlainTextEdit* m_description;
    std::map<domain::CorrectedField, QComboBox*> m_lists;
    std::map<domain::CorrectedField, QLineEdit*> m_lines;
    QString m_shownStatus; ///< key; empty = the municipality has none
    QString m_shownDate;
};

} // namespace landkort::app
