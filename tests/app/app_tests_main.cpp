// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    const QTemporaryDir home; // no test reads or writes the user's own data folder
    qputenv("AI_LANDKORT_HOME", home.path().toUtf8());
    // Without a display too, and when ctest only asks for the list of tests.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
