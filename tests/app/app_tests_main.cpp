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
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
