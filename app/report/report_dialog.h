// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_session.h"
#include "app/shared/file_chooser.h"
#include "app/shared/theme.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace landkort::app {

class CaseCard;
class OutlineCard;
class PagePreview;
class ReceiptCard;
class SenderCard;
class SubjectCard;

/// *Lav rapport*: the choices at the left, the page as it will be at the right, what became of it below. Stays open
/// after writing; what was typed is kept by the session's owner at every change.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(ReportSession& session, FileChooser& chooser, Theme& theme, const base::Texts& texts, QWidget* parent);

    SubjectCard& subject() const { return *m_subject; }
    CaseCard& caseCard() const { return *m_case; }
    OutlineCard& contents() const { return *m_outline; }
    SenderCard& sender() const { return *m_sender; }
    PagePreview& preview() const { return *m_preview; }
    ReceiptCard& receipt() const { return *m_receipt; }
    QPlainTextEdit& sentencesField() const { return *m_sentences; }
    QPushButton& copyButton() const { return *m_copy; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& printButton() const { return *m_print; }
    QPushButton& cancelAtlasButton() const { return *m_cancelAtlas; }
    QString hintText() const;
    /// Waits for a file that is being written; an atlas is stopped by its own button.
    void reject() override;

signals:
    void printAsked();

protected:
    /// Enter in a field ends the field and writes nothing.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    QWidget* buildSentences(QWidget* parent);
    void buildFooter(QVBoxLayout* all);
    void takeChoices();
    void showChoices();
    void showPreview();
    void showWriting();
    void chooseLogo();
    void save();
    void saveAtlas();

    ReportSession& m_session;
    FileChooser& m_chooser;
    Theme& m_theme;
    base::Texts m_texts;
    SubjectCard* m_subject = nullptr;
    CaseCard* m_case = nullptr;
    OutlineCard* m_outline = nullptr;
    SenderCard* m_sender = nullptr;
    PagePreview* m_preview = nullptr;
    ReceiptCard* m_receipt = nullptr;
    QPlainTextEdit* m_sentences = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_hint = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancelAtlas = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace landkort::app
