// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/create_report.h"

#include "core/report/pdf_checker.h"
#include "core/report/png_picture.h"
#include "core/report/report_builder.h"
#include "core/report/tagged_pdf_writer.h"
#include "core/workflow/attached_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>

namespace landkort::workflow {

using query::Dimension;

static int subjectOf(const query::Snapshot& snapshot, const domain::MunicipalityCode& wanted)
{
    const auto& keys = snapshot.filter.keys(Dimension::Municipality);
    const domain::MunicipalityCode code =
        wanted.isEmpty() && keys.size() == 1 ? domain::MunicipalityCode(*keys.begin()) : wanted;
    return code.isEmpty() ? -1 : snapshot.landscape->catalog().indexOf(code);
}

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

/// SOURCE_DATE_EPOCH, the convention of reproducible builds, wins over the edition's date.
static std::optional<QDateTime> forcedDate()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 253402300799)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

static base::Error invalid(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

static base::Result<report::ReportTemplate> templateOf(const ReportRequest& request, const query::Snapshot& snapshot,
                                                       int subject)
{
    using report::ReportTemplate;
    const ReportTemplate kind = request.kind.value_or(subject >= 0 ? ReportTemplate::Annex : ReportTemplate::Landscape);
    if (kind == ReportTemplate::Annex && subject < 0)
        return invalid(QT_TRANSLATE_NOOP("Error", "The annex for a committee is about one municipality. Say which: "
                                                  "--for NAME."));
    if (kind == ReportTemplate::Domain && snapshot.filter.keys(Dimension::Domain).size() != 1)
        return invalid(QT_TRANSLATE_NOOP("Error",
                                         "The report on a professional domain is about one. Say which: --domain "
                                         "NAME."));
    return kind;
}

static base::Result<std::optional<report::Logo>> logoOf(const ReportRequest& request, const query::Snapshot& snapshot,
                                                        int subject, const base::Texts& texts)
{
    if (request.logoPng.isEmpty())
        return std::optional<report::Logo>();
    if (!report::isReadablePng(request.logoPng))
        return invalid(QT_TRANSLATE_NOOP("Error", "The logo is not a PNG picture that can be read. Save it as PNG, at "
                                                  "most 4,000 pixels wide and high, and try again."));
    QString words = request.logoText;
    if (words.isEmpty())
        words = subject < 0
                    ? texts.translate("Report", "Logo")
                    : base::fillPlaceholders(
                          texts.translate("Report", "Logo: %1"),
                          {snapshot.landscape->catalog().municipalities[static_cast<size_t>(subject)].officialName});
    return std::optional(report::Logo{request.logoPng, words});
}

base::Result<QString> createReport(const ReportRequest& request)
{
    auto snapshot = request.snapshot;
    const int subject = subjectOf(*snapshot, request.subject);
    if (subject >= 0) {
        // What the report says of the municipality is counted in the municipality (DOMAIN.md §6 rule 2).
        query::ProjectFilter filter = snapshot->filter;
        filter.choose(Dimension::Municipality,
                      {snapshot->landscape->catalog().municipalities[static_cast<size_t>(subject)].code.text()});
        if (!(filter == snapshot->filter))
            snapshot = query::makeSnapshot(snapshot->landscape, filter);
    }
    const base::Texts texts(request.language);
    const auto kind = templateOf(request, *snapshot, subject);
    if (!kind)
        return kind.error();
    auto logo = logoOf(request, *snapshot, subject, texts);
    if (!logo)
        return logo.error();
    AttachedData data;
    if (request.attachData)
        data = attachedData(*snapshot, texts);
    const report::ReportInput input{*snapshot,      *request.borders, request.publishedEditions, subject, kind.value(),
                                    request.fields, data.note};
    report::ReportDocument document = report::buildReport(input, texts);
    document.date = forcedDate().value_or(document.date);
    document.logo = std::move(logo).value();
    document.attachments = std::move(data.files);
    auto bytes = report::writeTaggedPdf(document);
    if (!bytes)
        return bytes.error();
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

QString fileNamePart(const QString& name)
{
    static const QRegularExpression notPlain(QStringLiteral("[^a-z0-9]+"));
    QString plain = name.toLower();
    plain.replace(QChar(0xE6), QStringLiteral("ae"))
        .replace(QChar(0xF8), QStringLiteral("oe"))
        .replace(QChar(0xE5), QStringLiteral("aa"));
    return plain.replace(notPlain, QStringLiteral("-"));
}

QString reportFileName(const query::Snapshot& snapshot)
{
    const int subject = subjectOf(snapshot, {});
    QString name = subject >= 0 ? snapshot.landscape->catalog().municipalities[static_cast<size_t>(subject)].name
                   : snapshot.filter.isEmpty() ? QStringLiteral("landsoverblik")
                                               : QStringLiteral("udvalg");
    const auto& asOf = snapshot.landscape->edition().asOf;
    return QStringLiteral("ai-landkort-%1%2.pdf")
        .arg(fileNamePart(name), asOf ? QLatin1Char('-') + asOf->toIso() : QString());
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
