// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_verb.h"

#include "core/workflow/create_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace landkort::cli {

static std::vector<domain::Edition> publishedEditions(const workflow::LandscapeStore& store)
{
    std::vector<domain::Edition> published;
    std::copy_if(store.editions().begin(), store.editions().end(), std::back_inserter(published),
                 [](const domain::Edition& e) { return e.kind == domain::EditionKind::PublishedTotals; });
    return published;
}

/// --for names a municipality the way --municipality does.
static base::Result<domain::MunicipalityCode> subjectOf(const QString& name, const query::Landscape& landscape)
{
    if (name.isEmpty())
        return domain::MunicipalityCode();
    const auto filter = workflow::filterFromArguments({{QStringLiteral("municipality"), name}}, landscape);
    if (!filter)
        return filter.error();
    const QString key = *filter.value().keys(query::Dimension::Municipality).begin();
    if (key == query::kNotStatedKey)
        return base::Error{base::ErrorKind::InvalidInput,
                           QT_TRANSLATE_NOOP("Error", "--for takes the name of a municipality, not “%1”."),
                           {name},
                           {}};
    return domain::MunicipalityCode(key);
}

static QJsonObject jsonOf(const report::PdfVerdict& verdict, const base::Texts& texts)
{
    QJsonArray findings;
    for (const auto& finding : verdict.findings)
        findings.append(QJsonObject{
            {QStringLiteral("condition"), finding.condition},
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
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return session.refuse(filter.error());
    const auto subject = subjectOf(session.line().value(QStringLiteral("for")), *landscape.value());
    if (!subject)
        return session.refuse(subject.error());
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const auto borders = store.value()->borders();
    if (!borders)
        return session.fail(borders.error());
    workflow::ReportRequest request;
    request.snapshot = query::makeSnapshot(landscape.value(), filter.value());
    request.borders = borders.value();
    request.publishedEditions = publishedEditions(*store.value());
    request.subject = subject.value();
    request.language = session.texts().language();
    request.file = file;
    const auto written = workflow::createReport(request);
    if (!written)
        return session.fail(written.error());
    session.out() << base::fillPlaceholders(session.texts().translate("CliReport", "The report is in %1."), {file})
                  << '\n'
                  << written.value() << '\n';
    return session.finish();
}

Verb reportVerb()
{
    return {QStringLiteral("report"),
            QStringLiteral("report [FILTERS] [--for NAME] -o FILE.pdf"),
            QT_TRANSLATE_NOOP("CliHelp", "the accessible PDF report, of the filter or of one municipality"),
            {{QStringLiteral("for"), QStringLiteral("NAME"),
              QT_TRANSLATE_NOOP("CliHelp", "the municipality the report is about")},
             {QStringLiteral("o"), QStringLiteral("FILE.pdf"), QT_TRANSLATE_NOOP("CliHelp", "where the report goes")},
             {QStringLiteral("verify"), QStringLiteral("FILE.pdf"),
              QT_TRANSLATE_NOOP("CliHelp", "checks the accessibility of any PDF instead (PDF/UA-1, what a machine can "
                                           "test)")},
             jsonOption()},
            true,
            0,
            runReport};
}

} // namespace landkort::cli
