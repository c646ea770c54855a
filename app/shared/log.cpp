// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/log.h"

#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QMutex>
#include <QStringList>
#include <QSysInfo>

#include <cstdio>

namespace landkort::app {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr qsizetype kLinesInMemory = 200;

struct State {
    QMutex mutex;
    QString fileName;
    QStringList lines;
    QtMessageHandler previous = nullptr;
};

State& state()
{
    static State theState;
    return theState;
}

void keep(const QString& line)
{
    State& s = state();
    const QMutexLocker lock(&s.mutex);
    s.lines.append(line);
    if (s.lines.size() > kLinesInMemory)
        s.lines.removeFirst();
    QFile file(s.fileName);
    if (!s.fileName.isEmpty() && file.open(QIODevice::Append))
        file.write(line.toUtf8() + '\n');
}

QString kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QString();
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString now = QDateTime::currentDateTime().toString(Qt::ISODate);
    QString line = now + QLatin1Char(' ') + kindOf(type) + QLatin1Char(' ');
    if (context.category && qstrcmp(context.category, "default") != 0)
        line += QString::fromUtf8(context.category) + QStringLiteral(": ");
    keep(line + message);
    if (state().previous)
        state().previous(type, context, message);
}

void dropOlderHalf(const QString& fileName)
{
    QFile file(fileName);
    if (file.size() <= kLargestFile || !file.open(QIODevice::ReadWrite))
        return;
    file.seek(file.size() - kLargestFile / 2);
    file.readLine();
    const QByteArray newer = file.readAll();
    file.resize(0);
    file.write(newer);
}

} // namespace

Log::Log(const QString& file)
{
    dropOlderHalf(file);
    state().fileName = file;
    state().previous = qInstallMessageHandler(handle);
}

Log::~Log()
{
    qInstallMessageHandler(state().previous);
    state().previous = nullptr;
    state().fileName.clear();
}

void Log::error(const QString& sentence, const QString& detail)
{
    const QString now = QDateTime::currentDateTime().toString(Qt::ISODate);
    keep(now + QStringLiteral(" error ") + sentence + (detail.isEmpty() ? QString() : QStringLiteral(" | ") + detail));
}

QString Log::report()
{
    QStringList lines = {
        QStringLiteral("AI-landkort " LANDKORT_VERSION),
        QStringLiteral("Qt %1, %2, %3")
            .arg(QLatin1String(qVersion()), QGuiApplication::platformName(), QSysInfo::prettyProductName()),
    };
    const QMutexLocker lock(&state().mutex);
    return (lines + state().lines).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace landkort::app
