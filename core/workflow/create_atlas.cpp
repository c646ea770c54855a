// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/create_atlas.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace landkort::workflow {

static QString fileNameOf(const QString& pattern, const domain::Municipality& municipality,
                          const domain::Edition& edition)
{
    QString name = pattern;
    name.replace(QStringLiteral("{name}"), fileNamePart(municipality.name));
    name.replace(QStringLiteral("{code}"), municipality.code.text());
    name.replace(QStringLiteral("{date}"), edition.asOf ? edition.asOf->toIso() : QStringLiteral("uden-dato"));
    return name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? name : name + QStringLiteral(".pdf");
}

static base::Error refused(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

static base::Result<void> checkRequest(const AtlasRequest& request, const QString& pattern)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    const bool tellsApart = pattern.contains(QLatin1String("{name}")) || pattern.contains(QLatin1String("{code}"));
    if (!tellsApart || pattern.contains(forbidden))
        return refused(QT_TRANSLATE_NOOP("Error",
                                         "The name pattern %1 cannot be used. It needs {name} or {code} and may "
                                         "hold no / \\ : * ? \" < > |."),
                       {pattern});
    const query::Landscape& landscape = *request.report.snapshot->landscape;
    if (!landscape.isRegister())
        return refused(QT_TRANSLATE_NOOP("Error",
                                         "Of %1 only totals are published, so there is nothing to write for each "
                                         "municipality. Choose a register."),
                       {landscape.edition().name});
    if (landscape.isDocumentedExamples() && !request.confirmed)
        return refused(QT_TRANSLATE_NOOP("Error",
                                         "%1 holds documented examples, so many municipalities get pages that "
                                         "say none was found documented, which is not the same as none. Say yes "
                                         "to that with --yes."),
                       {landscape.edition().name});
    if (!QDir().mkpath(request.folder))
        return base::Error{base::ErrorKind::NotWritable,
                           QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made. Choose another place."),
                           {QDir::toNativeSeparators(request.folder)},
                           {}};
    return {};
}

base::Result<AtlasOutcome> createAtlas(const AtlasRequest& request, const base::Progress& progress)
{
    const QString pattern =
        request.pattern.isEmpty() ? QStringLiteral("ai-landkort-{name}-{date}.pdf") : request.pattern;
    if (const auto allowed = checkRequest(request, pattern); !allowed)
        return allowed.error();
    const query::Landscape& landscape = *request.report.snapshot->landscape;
    const auto& municipalities = landscape.catalog().municipalities;
    AtlasOutcome outcome;
    for (size_t i = 0; i < municipalities.size(); ++i) {
        if (progress.cancelled())
            return base::Error{base::ErrorKind::Cancelled,
                               QT_TRANSLATE_NOOP("Error", "Stopped after %1 reports; those written stay."),
                               {QString::number(outcome.written)},
                               {}};
        ReportRequest one = request.report;
        one.subject = municipalities[i].code;
        one.file = QDir(request.folder).filePath(fileNameOf(pattern, municipalities[i], landscape.edition()));
        if (const auto written = createReport(one); written)
            ++outcome.written;
        else
            outcome.failures.push_back({municipalities[i].name, written.error()});
        progress.report(static_cast<int>(i) + 1, static_cast<int>(municipalities.size()));
    }
    return outcome;
}

} // namespace landkort::workflow
