// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_request.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

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
    if (name.isEmpty())
        return std::optional<report::ReportTemplate>();
    const auto kind = report::templateFromKey(name);
    if (!kind)
        return base::Error{
            base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "There is no template “%1”. Choose annex, landscape, domain or changes."),
            {name},
            {}};
    return kind;
}

/// --from names the register that the report on changes compares with.
static base::Result<std::shared_ptr<const query::Landscape>> earlierOf(const QString& name,
                                                                       const workflow::LandscapeStore& store)
{
    if (name.isEmpty())
        return std::shared_ptr<const query::Landscape>();
    const auto edition = store.findEdition(name);
    if (!edition)
        return edition.error();
    return store.load(edition.value().id);
}

static base::Error unreadableSections(const QString& file, const QString& detail)
{
    return {base::ErrorKind::FileUnreadable,
            QT_TRANSLATE_NOOP("Error",
                              "The sections in %1 cannot be read. It must be a JSON list such as [{\"section\": "
                              "\"projects\"}, {\"paragraph\": \"…\"}]."),
            {file},
            detail};
}

/// Names, or a file that can also hold texts of the user's own.
static base::Result<std::optional<report::ReportOutline>> outlineOf(const QString& words, report::ReportTemplate kind)
{
    base::Result<report::ReportOutline> outline = report::ReportOutline();
    if (words.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        QFile input(words);
        constexpr qint64 kLargest = 1024 * 1024;
        if (!input.open(QIODevice::ReadOnly) || input.size() > kLargest)
            return unreadableSections(words, input.errorString());
        QJsonParseError trouble;
        const auto json = QJsonDocument::fromJson(input.readAll(), &trouble);
        if (!json.isArray())
            return unreadableSections(words, trouble.errorString());
        outline = report::outlineFromJson(json.array());
    } else {
        outline = report::outlineFromNames(words, kind);
    }
    if (!outline)
        return outline.error();
    return std::optional(std::move(outline).value());
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
    if (line.has(QStringLiteral("sections"))) {
        const auto usual =
            request.subject.isEmpty() && request.snapshot->filter.keys(query::Dimension::Municipality).size() != 1
                ? report::ReportTemplate::Landscape
                : report::ReportTemplate::Annex;
        auto outline = outlineOf(line.value(QStringLiteral("sections")), request.kind.value_or(usual));
        if (!outline)
            return outline.error();
        request.outline = std::move(outline).value();
    }
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
    const auto earlier = earlierOf(session.line().value(QStringLiteral("from")), *store.value());
    if (!earlier)
        return earlier.error();
    request.earlier = earlier.value();
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
               QT_TRANSLATE_NOOP("CliHelp",
                                 "annex (for a committee; the usual one when --for is given), landscape "
                                 "(national overview), domain (with one --domain) or changes (with --from)")),
        option("from", "EDITION",
               QT_TRANSLATE_NOOP("CliHelp", "the earlier register that the report on changes compares with")),
        option("committee", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the committee, printed on the first page")),
        option("meeting-date", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the date of the meeting, printed as written")),
        option("case-number", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the case number")),
        option("author", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "the administration or person behind the annex")),
        option("classification", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "for instance Åben or Lukket")),
        option("sections", "NAMES|FILE.json",
               QT_TRANSLATE_NOOP("CliHelp",
                                 "what stands between first page and method, in this order: where, projects, "
                                 "comparable, elsewhere, questions, domains, use-cases, flow, changed, new, "
                                 "gone; a file may hold texts of your own")),
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
