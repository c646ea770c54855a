// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/workflow/share_corrections.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace landkort::app {

/// Whose corrections are to be sent, from whom, and with which words. Writes nothing.
class SendDialog : public QDialog {
    Q_OBJECT
public:
    SendDialog(const workflow::CorrectedEdition& edition, Theme& theme, QWidget* parent);

    /// Without a file.
    workflow::SentCorrections sent() const;
    QComboBox* municipality() const { return m_municipality; }
    QLineEdit* author() const { return m_author; }
    QPlainTextEdit* message() const { return m_message; }
    QPushButton* sendButton() const { return m_send; }

private:
    QComboBox* m_municipality;
    QLineEdit* m_author;
    QPlainTextEdit* m_message;
    QPushButton* m_send;
};

} // namespace landkort::app
