// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QFileDialog;
class QWidget;

namespace landkort::app {

/// Asks where to save or what to open. A test answers beforehand, and no dialog opens.
class FileChooser {
public:
    struct Question {
        QString title;
        QString suggestedName; ///< without folder; characters no file system takes are replaced
        QString filter;        ///< "PDF (*.pdf)"
        QString suffix;        ///< "pdf", added when the user leaves it out
    };

    /// Nothing = the user thought better of it. The folder last used is suggested, at first the documents folder.
    std::optional<QString> saveFile(QWidget* parent, const Question& question);
    /// An existing file; only title and filter of the question count.
    std::optional<QString> openFile(QWidget* parent, const Question& question);
    /// A folder; only the title of the question counts.
    std::optional<QString> openFolder(QWidget* parent, const Question& question);
    void setNextAnswer(std::optional<QString> file);

    /// A name every file system takes, at most 120 characters long.
    static QString safeName(const QString& name);

    QString folder() const { return m_folder; }
    void setFolder(const QString& folder) { m_folder = folder; }

private:
    std::optional<QString> chosenIn(QFileDialog& dialog);

    QString m_folder;
    bool m_answered = false;
    std::optional<QString> m_nextAnswer;
};

} // namespace landkort::app
