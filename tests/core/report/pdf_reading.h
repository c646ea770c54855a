// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

namespace landkort::test {

/// Runs a tool of poppler or QPDF on a file and gives its output; the tool must succeed.
inline QString toolOutput(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(30000));
    INFO(tool.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// In reading order, with divided words joined.
inline QString pdfText(const QString& file)
{
    QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    static const QRegularExpression divided(QStringLiteral("\u00AD\\s*"));
    text.remove(divided);
    // A line may also end after the hyphen of "AI-projekter".
    return text.replace(QStringLiteral("-\n"), QStringLiteral("-"));
}

inline QString unwrapped(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(text).replace(blanks, QStringLiteral(" "));
}

inline QString pdfStructure(const QString& file)
{
    return toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file});
}

} // namespace landkort::test
