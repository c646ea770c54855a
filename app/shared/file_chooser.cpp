// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace landkort::app {

QString FileChooser::safeName(const QString& name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString safe = name;
    safe.replace(unsafe, QStringLiteral(" "));
    safe = safe.simplified().left(120).trimmed();
    while (safe.startsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char('.')))
        safe.remove(safe.startsWith(QLatin1Char('.')) ? 0 : safe.size() - 1, 1);
    return safe;
}

void FileChooser::setNextAnswer(std::optional<QString> file)
{
    m_answered = true;
    m_nextAnswer = std::move(file);
}

std::optional<QString> FileChooser::saveFile(QWidget* parent, const Question& question)
{
    QFileDialog dialog(parent, question.title, QString(), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.selectFile(safeName(question.suggestedName) + QLatin1Char('.') + question.suffix);
    return chosenIn(dialog);
}

std::optional<QString> FileChooser::openFile(QWidget* parent, const Question& question)
{
    QFileDialog dialog(parent, question.title, QString(), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog);
}

std::optional<QString> FileChooser::openFolder(QWidget* parent, const Question& question)
{
    QFileDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog);
}

std::optional<QString> FileChooser::chosenIn(QFileDialog& dialog)
{
    if (std::exchange(m_answered, false))
        return std::exchange(m_nextAnswer, std::nullopt);
    if (m_folder.isEmpty() || !QDir(m_folder).exists())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog.setDirectory(m_folder);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString file = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(file).absolutePath();
    return file;
}

} // namespace landkort::app
