// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_session.h"
#include "app/models/column_mapping_model.h"
#include "app/models/import_issue_model.h"
#include "app/models/raw_sheet_model.h"
#include "app/shared/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace landkort::app {

class EditionForm;
class TabStrip;

/// A file before it is loaded: what it is, how its columns are read, what is odd in it, and the totals the edition will
/// have. Nothing is stored until *Indlæs*. Shows an ImportSession and tells it what the user chooses.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    enum Page { Columns, Problems, File };

    /// `registers`: editions that can be continued; `taken`: names that are not free, as written.
    ImportDialog(ImportSession& session, Theme& theme, const base::Texts& texts,
                 const std::vector<domain::Edition>& registers, QStringList taken,
                 std::shared_ptr<const domain::MunicipalityCatalog> catalog, QWidget* parent);

    EditionForm& form() const { return *m_form; }
    QTableView& columnsView() const { return *m_columnsView; }
    QTableView& problemsView() const { return *m_problemsView; }
    QTableView& fileView() const { return *m_fileView; }
    QPushButton& loadButton() const { return *m_load; }
    QString resultText() const;
    QString hintText() const;
    void showPage(Page page);

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    QTableView* makeView(QAbstractItemModel* model);
    void showState();
    void showColumns();
    void showProblems();
    void showResult();
    void showHint();
    QString nameProblem() const;
    QString dateProblem() const;
    QString missingChoice() const;
    void jumpToLine(const QModelIndex& problem);
    void takeChoices();

    ImportSession& m_session;
    Theme& m_theme;
    base::Texts m_texts;
    QStringList m_taken;
    std::shared_ptr<const domain::MunicipalityCatalog> m_catalog;
    ColumnMappingModel* m_columns;
    ImportIssueModel* m_problems;
    RawSheetModel* m_sheet;
    EditionForm* m_form;
    QLabel* m_about = nullptr;
    QLabel* m_result = nullptr;
    QLabel* m_hint = nullptr;
    TabStrip* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_columnsView = nullptr;
    QTableView* m_problemsView = nullptr;
    QTableView* m_fileView = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_cancel = nullptr;
    std::shared_ptr<const workflow::PreparedImport> m_shown;
};

} // namespace landkort::app
