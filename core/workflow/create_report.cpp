// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/create_report.h"

#include "core/report/tagged_pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace landkort::workflow {

static base::Error failedCheck(const report::PdfVerdict& verdict, const base::Texts& texts)
{
    QStringList details;
    for (const auto& finding : verdict.findings)
        details.append(QStringLiteral("%1, page %2: %3").arg(finding.condition).arg(finding.page).arg(finding.detail));
    return {base::ErrorKind::Internal,
            QT_TRANSLATE_NOOP("Error", "The report does not pass its own accessibility check (%1) and was not written. "
                                       "Copy the error details and report it."),
            {report::conditionText(verdict.findings.front().condition, texts)},
            details.join(QLatin1Char('\n'))};
}

base::Result<QString> createReport(const ReportRequest& request)
{
    const auto document = draftReport(request);
    if (!document)
        return document.error();
    auto bytes = report::writeTaggedPdf(document.value());
    if (!bytes)
        return bytes.error();
    const base::Texts texts(request.language);
    const report::PdfVerdict verdict = report::checkPdf(bytes.value());
    if (!verdict.passed())
        return failedCheck(verdict, texts);
    if (const auto written = writeFileWhole(request.file, bytes.value()); !written)
        return written.error();
    return report::receipt(verdict, texts);
}

base::Result<report::PdfVerdict> verifyReport(const QString& file)
{
    constexpr qint64 kLargest = 512LL * 1024 * 1024;
    const QFileInfo info(file);
    QFile input(file);
    if (!info.exists())
        return base::Error{base::ErrorKind::FileMissing,
                           QT_TRANSLATE_NOOP("Error", "The file %1 is not in %2. Check the name and try again."),
                           {info.fileName(), QDir::toNativeSeparators(info.absolutePath())},
                           {}};
    if (!info.isFile() || info.size() > kLargest || !input.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::FileUnreadable,
                           QT_TRANSLATE_NOOP("Error", "The file %1 in %2 cannot be read. Check that it is a PDF and "
                                                      "that you may open it."),
                           {info.fileName(), QDir::toNativeSeparators(info.absolutePath())},
                           input.errorString()};
    return report::checkPdf(input.readAll());
}

base::Result<void> writeFileWhole(const QString& file, const QByteArray& bytes)
{
    const QFileInfo info(file);
    const auto failed = [&](const QString& detail) {
        return base::Error{base::ErrorKind::NotWritable,
                           QT_TRANSLATE_NOOP("Error", "The file %1 cannot be written in %2. Choose another folder or "
                                                      "free some space; nothing was changed."),
                           {info.fileName(), QDir::toNativeSeparators(info.absolutePath())},
                           detail};
    };
    QSaveFile output(file);
    output.setDirectWriteFallback(false);
    if (!output.open(QIODevice::WriteOnly))
        return failed(output.errorString());
    if (output.write(bytes) != bytes.size() || !output.commit())
        return failed(output.errorString());
    return {};
}

} // namespace landkort::workflow
