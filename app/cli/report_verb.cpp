// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_verb.h"

#include "app/cli/report_request.h"
#include "core/workflow/create_atlas.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace landkort::cli {

static QJsonObject jsonOf(const report::PdfVerdict& verdict, const base::Texts& texts)
{
    QJsonArray findings;
    for (const auto& finding : verdict.findings)
        findings.append(
            QJsonObject{{QStringLiteral("condition"), finding.condition},
                        {QStringLiteral("page"), finding.page > 0 ? QJsonValue(finding.page) : QJsonValue()},
                        {QStringLiteral("message"), report::conditionText(finding.condition, texts)},
                        {QStringLiteral("detail"), finding.detail}});
    return {{QStringLiteral("passed"), verdict.passed()},
            {QStringLiteral("claims_pdf_ua"), verdict.claimsUa},
            {QStringLiteral("conditions_tested"), verdict.conditionsTested},
            {QStringLiteral("pages"), verdict.pages},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("for_a_human"), report::humanChecks(texts)}};
}

static int runVerify(Session& session, const QString& file)
{
    const auto verdict = workflow::verifyReport(file);
    if (!verdict)
        return session.fail(verdict.error());
    int written = kDone;
    if (session.json()) {
        written = session.print(jsonOf(verdict.value(), session.texts()));
    } else {
        session.out() << report::receipt(verdict.value(), session.texts()) << '\n';
        written = session.finish();
    }
    return verdict.value().passed() ? written : kCouldNot;
}

static int refuseOrFail(Session& session, const base::Error& error)
{
    return error.kind == base::ErrorKind::InvalidInput ? session.refuse(error) : session.fail(error);
}

/// Long jobs show progress on a terminal only.
static base::Progress::Listener terminalProgress()
{
#ifdef Q_OS_WIN
    const bool terminal = _isatty(_fileno(stderr)) != 0;
#else
    const bool terminal = isatty(STDERR_FILENO) != 0;
#endif
    if (!terminal)
        return {};
    return [](int done, int total) { std::fprintf(stderr, done == total ? "\r%d/%d\n" : "\r%d/%d", done, total); };
}

static int runAtlas(Session& session, const workflow::ReportRequest& report, const QString& folder)
{
    workflow::AtlasRequest request;
    request.report = report;
    request.folder = folder;
    request.pattern = session.line().value(QStringLiteral("pattern"));
    request.confirmed = session.line().has(QStringLiteral("yes"));
    const auto outcome = workflow::createAtlas(request, base::Progress(terminalProgress()));
    if (!outcome)
        return refuseOrFail(session, outcome.error());
    const int written = outcome.value().written;
    session.out() << base::fillPlaceholders(
                         session.texts().translate(
                             "CliReport", "%n report(s) are in %1; each passed the machine check.", nullptr, written),
                         {folder})
                  << '\n';
    for (const auto& failure : outcome.value().failures)
        session.fail({failure.error.kind,
                      QT_TRANSLATE_NOOP("Error", "%1: %2"),
                      {failure.municipality, failure.error.sentence(session.texts())},
                      failure.error.detail});
    const int code = session.finish();
    return outcome.value().failures.empty() ? code : kCouldNot;
}

static int runReport(Session& session)
{
    if (session.line().has(QStringLiteral("verify")))
        return runVerify(session, session.line().value(QStringLiteral("verify")));
    const QString file = session.line().value(QStringLiteral("o"));
    if (file.isEmpty())
        return session.refuse({base::ErrorKind::InvalidInput,
                               QT_TRANSLATE_NOOP("Error", "Say where the report goes: report … -o FILE.pdf."),
                               {},
                               {}});
    auto request = reportRequest(session);
    if (!request)
        return refuseOrFail(session, request.error());
    if (session.line().has(QStringLiteral("atlas")))
        return runAtlas(session, request.value(), file);
    request.value().file = file;
    const auto written = workflow::createReport(request.value());
    if (!written)
        return refuseOrFail(session, written.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliReport", "The report is in %1."), {file})
                  << '\n'
                  << written.value() << '\n';
    return session.finish();
}

Verb reportVerb()
{
    return {QStringLiteral("report"),
            QStringLiteral("report [FILTERS] [--for NAME] -o FILE.pdf | --atlas -o FOLDER | --verify FILE.pdf"),
            QT_TRANSLATE_NOOP("CliHelp", "the accessible PDF report, of the filter or of one municipality"),
            reportOptions(),
            true,
            0,
            runReport};
}

} // namespace landkort::cli
