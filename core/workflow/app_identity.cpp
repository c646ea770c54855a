// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/app_identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace landkort::workflow {

QString homeFolder()
{
    const QString moved = qEnvironmentVariable("AI_LANDKORT_HOME");
    if (!moved.isEmpty())
        return QDir(moved).absolutePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(kApplicationName);
}

QString defaultStoreFile()
{
    return QDir(homeFolder()).filePath(QStringLiteral("landkort.sqlite"));
}

QString settingsFile()
{
    return QDir(homeFolder()).filePath(QStringLiteral("settings.ini"));
}

QString logFile()
{
    return QDir(homeFolder()).filePath(QStringLiteral("ai-landkort.log"));
}

base::Result<QString> findDataFolder()
{
    const QString moved = qEnvironmentVariable("AI_LANDKORT_DATA");
    QStringList candidates;
    if (!moved.isEmpty()) {
        candidates = {QDir(moved).absolutePath()};
    } else {
        const QDir program(QCoreApplication::applicationDirPath());
        candidates = {program.filePath(QStringLiteral("data")),
                      QDir::cleanPath(program.filePath(QStringLiteral("../share/ai-landkort/data")))};
    }
    for (const auto& folder : candidates) {
        if (QDir(folder).exists())
            return folder;
    }
    return base::Error{base::ErrorKind::FileMissing,
                       QT_TRANSLATE_NOOP("Error", "The folder with the program's data, %1, is missing. Install the "
                                                  "program again, or say where it is in AI_LANDKORT_DATA."),
                       {QDir::toNativeSeparators(candidates.first())},
                       candidates.join(QLatin1Char('\n'))};
}

} // namespace landkort::workflow
