// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

#include <cstdio>

using namespace landkort;

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    auto options = app::StartOptions::parse(arguments);
    if (!options.problem.isEmpty()) {
        std::fputs(qPrintable(options.problem + QLatin1Char('\n')), stderr);
        return 2;
    }
    if (options.help || options.version) {
        const base::Texts texts(options.language.value_or(base::Language::Danish));
        const QString text =
            options.help ? app::StartOptions::helpText(texts) : QStringLiteral("AI-landkort " LANDKORT_VERSION "\n");
        std::fputs(text.toUtf8().constData(), stdout);
        return 0;
    }
    app::Application::prepare();
    QApplication application(argc, argv);
    app::Application window(std::move(options));
    if (const auto code = window.start())
        return *code;
    return QApplication::exec();
}
