// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every folder of tests/fixtures/reading is one file as people have them and what reading it must give.
#include "core/base/texts.h"
#include "core/exchange/table_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace landkort;

namespace {

const char* kindName(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::FileBroken:
        return "broken";
    case base::ErrorKind::InvalidInput:
        return "unfit";
    default:
        return "other";
    }
}

QString shown(const QString& cell)
{
    QString text = cell;
    text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'\n', QLatin1String("\\n"))
        .replace(u'\t', QLatin1String("\\t"));
    text.replace(u'\r', QLatin1String("\\r")).replace(u']', QLatin1String("\\]"));
    return u'[' + text + u']';
}

QString described(const exchange::TableFile& table)
{
    QStringList lines{(table.format + u' ' + table.encoding).trimmed()};
    if (!table.sheetNames.isEmpty())
        lines += QStringLiteral("sheets %1, read %2").arg(table.sheetNames.join(QLatin1String(", ")), table.sheet.name);
    for (const auto& row : table.sheet.rows) {
        QString line = QString::number(row.lineNumber) + u':';
        for (const auto& cell : row.cells)
            line += shown(cell);
        lines += line;
    }
    const base::Texts english(base::Language::English);
    for (const auto& issue : table.issues)
        lines += QStringLiteral("%1 %2 line %3 %4: %5")
                     .arg(exchange::key(issue.severity), issue.code)
                     .arg(issue.lineNumber)
                     .arg(shown(issue.value), issue.sentence(english));
    return lines.join(u'\n') + u'\n';
}

QString outcomeOf(const QString& file)
{
    const auto table = exchange::readTableFile(file);
    if (table)
        return described(table.value());
    const base::Texts english(base::Language::English);
    return QStringLiteral("refused as %1\n%2\n")
        .arg(QLatin1String(kindName(table.error().kind)), table.error().sentence(english));
}

} // namespace

TEST_CASE("Every golden folder is read as it says", "[core][exchange][reading]")
{
    const QDir root(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/reading"));
    const auto folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() >= 60);
    for (const auto& folder : folders) {
        const QDir dir(root.filePath(folder));
        const auto inputs = dir.entryList({QStringLiteral("input.*")}, QDir::Files);
        INFO(folder.toStdString());
        REQUIRE(inputs.size() == 1);
        const QString outcome = outcomeOf(dir.filePath(inputs.first()));
        QFile expected(dir.filePath(QStringLiteral("expected.txt")));
        // For a new case: writes what is read, to be judged by a person, and fails all the same.
        if (qEnvironmentVariableIsSet("AI_LANDKORT_WRITE_EXPECTED") && !expected.exists()) {
            REQUIRE(expected.open(QIODevice::WriteOnly));
            expected.write(outcome.toUtf8());
            FAIL_CHECK("expected.txt was written; judge it");
            continue;
        }
        REQUIRE(expected.open(QIODevice::ReadOnly));
        CHECK(outcome.toStdString() == expected.readAll().toStdString());
    }
}
