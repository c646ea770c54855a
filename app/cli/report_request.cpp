// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_request.h"

#include <QCoreApplication>
#include <QFile>

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

static base::Result<std::optional<report::ReportTemplate>> templateOf(const QString& name)
{
    using report::ReportTemplate;
    if (name.isEmpty())
        return std::optional<ReportTemplate>();
    if (name == QLatin1String("annex"))
        return std::optional(ReportTemplate::Annex);
    if (name == QLatin1String("landscape"))
        return std::optional(ReportTemplate::Landscape);
    if (name == QLatin1String("domain"))
        return std::optional(ReportTemplate::Domain);
    if (name == QLatin1String("changes"))
        return base::Error{base::ErrorKind::InvalidInput,
                           QT_TRANSLATE_NOOP("Error",
                                             "The report on changes needs two registers to compare, and this "
                                             "program cannot write it yet. Choose annex, landscape or domain."),
                           {},
                           {}};
    return base::Error{base::ErrorKind::InvalidInput,
                       QT_TRANSLATE_NOOP("Error", "There is no template “%1”. Choose annex, landscape or domain."),
                       {name},
                       {}};
}

static base::Result<QByteArray> logoOf(const QString& file)
{
    if (file.isEmpty())
        return QByteArray();
    QFile input(file);
    constexpr qint64 kLargest = 10 * 1024 * 1024;
    if (input.size() > kLargest || !input.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::FileUnreadable,
                           QT_TRANSLATE_NOOP("Error",
                                             "The logo %1 cannot be read. Check the name, and that it is a PNG "
                                             "of at most 10 MB."),
                           {file},
                           input.errorString()};
    QByteArray bytes = input.readAll();
    // An empty file is no picture either; let it be refused as one.
    return bytes.isEmpty() ? QByteArrayLiteral("-") : bytes;
}

/// The options that describe the report, whatever it is about.
static base::Result<void> readOptions(const CommandLine& line, workflow::ReportRequest& request)
{
    const auto kind = templateOf(line.value(QStringLiteral("template")));
    if (!kind)
        return kind.error();
    request.kind = kind.value();
    auto logo = logoOf(line.value(QStringLiteral("logo")));
    if (!logo)
        return logo.error();
    request.logoPng = std::move(logo).value();
    request.logoText = line.value(QStringLiteral("logo-text"));
    request.attachData = line.has(QStringLiteral("attach-data"));
    request.fields = {line.value(QStringLiteral("committee")), line.value(QStringLiteral("meeting-date")),
                      line.value(QStringLiteral("case-number")), line.value(QStringLiteral("author")),
                      line.value(QStringLiteral("classification"))};
    return {};
}

base::Result<workflow::ReportRequest> reportRequest(Session& session)
{
    const auto landscape = session.landscape();
    if (!landscape)
        return landscape.error();
    const auto filter = workflow::filterFromArguments(session.line().filters(), *landscape.value());
    if (!filter)
        return filter.error();
    const auto subject = subjectOf(session.line().value(QStringLiteral("for")), *landscape.value());
    if (!subject)
        return subject.error();
    const auto store = session.store();
    if (!store)
        return store.error();
    const auto borders = store.value()->borders();
    if (!borders)
        return borders.error();
    workflow::ReportRequest request;
    request.snapshot = query::makeSnapshot(landscape.value(), filter.value());
    request.borders = borders.value();
    request.publishedEditions = publishedEditions(*store.value());
    request.subject = subject.value();
    request.language = session.texts().language();
    if (const auto read = readOptions(session.line(), request); !read)
        return read.error();
    return request;
}

std::vector<Option> reportOptions()
{
    const auto option = [](const char* name, const char* value, const char* description) {
        return Option{QString::fromLatin1(name), QString::fromLatin1(value), description};
    };
    return {
        option("for", "NAME", QT_TRANSLATE_NOOP("CliHelp", "the municipality the report is about")),
        option("o", "FILE.pdf", QT_TRANSLATE_NOOP("CliHelp", "where the report goes")),
        option("template", "NAME",
               QT_TRANSLATE_NOOP("CliHelp", "annex (for a committee; the usual one when --for is given), landscape "
                                            "(national overview) or domain (with one --domain)")),
        option("committee", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the committee, printed on the first page")),
        option("meeting-date", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the date of the meeting, printed as written")),
        option("case-number", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the case number")),
        option("author", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the administration or person behind the annex")),
        option("classification", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "for instance Åben or Lukket")),
        option("logo", "FILE.png", QT_TRANSLATE_NOOP("CliHelp", "a picture for the first page")),
        option("logo-text", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "its alternative text")),
        option("attach-data", "",
               QT_TRANSLATE_NOOP("CliHelp", "puts the rows as CSV and the edition's hash into the PDF")),
        option("atlas", "", QT_TRANSLATE_NOOP("CliHelp", "one report for each municipality; -o names a folder")),
        option("pattern", "NAME",
               QT_TRANSLATE_NOOP("CliHelp", "file names of the atlas, with {name}, {code} and {date}")),
        option(
            "yes", "",
            QT_TRANSLATE_NOOP("CliHelp", "yes, also where none was found documented (atlas of documented examples)")),
        option("verify", "FILE.pdf",
               QT_TRANSLATE_NOOP("CliHelp", "checks the accessibility of any PDF instead (PDF/UA-1, what a machine can "
                                            "test)")),
        jsonOption(),
    };
}

} // namespace landkort::cli
