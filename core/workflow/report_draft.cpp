// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/report_draft.h"

#include "core/report/png_picture.h"
#include "core/report/report_sentences.h"
#include "core/workflow/attached_data.h"
#include "core/workflow/change_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace landkort::workflow {

using query::Dimension;

static int subjectOf(const query::Snapshot& snapshot, const domain::MunicipalityCode& wanted)
{
    const auto& keys = snapshot.filter.keys(Dimension::Municipality);
    const domain::MunicipalityCode code =
        wanted.isEmpty() && keys.size() == 1 ? domain::MunicipalityCode(*keys.begin()) : wanted;
    return code.isEmpty() ? -1 : snapshot.landscape->catalog().indexOf(code);
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

static bool isLater(const domain::Edition& one, const domain::Edition& other)
{
    return one.asOf && other.asOf && one.asOf->lastDay() > other.asOf->lastDay();
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
    if (kind == ReportTemplate::Changes && !request.earlier)
        return invalid(QT_TRANSLATE_NOOP("Error",
                                         "The report on changes compares two registers. Say which is the earlier "
                                         "one: --from EDITION."));
    const auto compared = {snapshot.landscape.get(), request.earlier.get()};
    if (kind == ReportTemplate::Changes &&
        std::any_of(compared.begin(), compared.end(), [](const auto* each) { return !each->isRegister(); }))
        return invalid(QT_TRANSLATE_NOOP("Error", "Published totals are never compared with a register. Choose two "
                                                  "registers."));
    if (kind == ReportTemplate::Changes && isLater(request.earlier->edition(), snapshot.landscape->edition()))
        return invalid(QT_TRANSLATE_NOOP("Error",
                                         "%1 is later than the register the report is about. Choose an earlier "
                                         "one to compare with."),
                       {request.earlier->edition().name});
    return kind;
}

static report::ReportChanges changesSince(std::shared_ptr<const query::Landscape> earlier, const query::Snapshot& later,
                                          const base::Texts& texts)
{
    report::ReportChanges changes;
    changes.earlier = query::makeSnapshot(std::move(earlier), later.filter);
    changes.diff = analysis::diffEditions(*changes.earlier, later);
    changes.flow = analysis::statusFlow(changes.diff, *changes.earlier, later);
    const query::Landscape& from = *changes.earlier->landscape;
    changes.caution = cautionInWords(from, *later.landscape, texts);
    for (const auto& change : changes.diff.changed) {
        QStringList words;
        for (const auto& field : change.fields)
            words.append(changeInWords(field, from, *later.landscape, texts));
        changes.words.push_back(words);
    }
    return changes;
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

/// What the report says of the municipality is counted in the municipality (DOMAIN.md §6 rule 2).
static std::shared_ptr<const query::Snapshot> countedIn(std::shared_ptr<const query::Snapshot> snapshot, int subject)
{
    if (subject < 0)
        return snapshot;
    query::ProjectFilter filter = snapshot->filter;
    filter.choose(Dimension::Municipality,
                  {snapshot->landscape->catalog().municipalities[static_cast<size_t>(subject)].code.text()});
    return filter == snapshot->filter ? snapshot : query::makeSnapshot(snapshot->landscape, filter);
}

base::Result<report::ReportDocument> draftReport(const ReportRequest& request)
{
    const int subject = subjectOf(*request.snapshot, request.subject);
    const auto snapshot = countedIn(request.snapshot, subject);
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
    report::ReportChanges changes;
    const bool compares = kind.value() == report::ReportTemplate::Changes;
    if (compares)
        changes = changesSince(request.earlier, *snapshot, texts);
    const report::ReportInput input{*snapshot,      *request.borders, request.publishedEditions,
                                    subject,        kind.value(),     request.outline,
                                    request.fields, data.note,        compares ? &changes : nullptr};
    report::ReportDocument document = report::buildReport(input, texts);
    document.date = forcedDate().value_or(document.date);
    document.logo = std::move(logo).value();
    document.attachments = std::move(data.files);
    return document;
}

base::Result<ReportPreview> previewReport(const ReportRequest& request, int page, double pixelsPerPoint)
{
    const auto document = draftReport(request);
    if (!document)
        return document.error();
    report::PagePictures pages(document.value());
    ReportPreview preview;
    preview.pageCount = pages.pageCount();
    preview.page = std::clamp(page, 1, preview.pageCount);
    preview.picture = pages.page(preview.page, pixelsPerPoint);
    return preview;
}

QString caseSentences(const ReportRequest& request)
{
    const int subject = subjectOf(*request.snapshot, request.subject);
    return report::caseSentences(*countedIn(request.snapshot, subject), subject, base::Texts(request.language));
}

QString fileNamePart(const QString& name)
{
    static const QRegularExpression notPlain(QStringLiteral("[^a-z0-9]+"));
    QString plain = name.toLower();
    plain.replace(QChar(0xE6), QStringLiteral("ae"))
        .replace(QChar(0xF8), QStringLiteral("oe"))
        .replace(QChar(0xE5), QStringLiteral("aa"));
    plain.replace(notPlain, QStringLiteral("-"));
    while (plain.startsWith(QLatin1Char('-')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('-')))
        plain.chop(1);
    return plain;
}

static QString subjectPart(const query::Snapshot& snapshot, int subject, std::optional<report::ReportTemplate> kind)
{
    if (subject >= 0)
        return fileNamePart(snapshot.landscape->catalog().municipalities[static_cast<size_t>(subject)].name);
    const auto& domains = snapshot.filter.keys(Dimension::Domain);
    const auto* domain = domains.size() == 1 ? snapshot.landscape->vocabulary().domain(*domains.begin()) : nullptr;
    if (kind == report::ReportTemplate::Domain && domain)
        return fileNamePart(domain->danish);
    return snapshot.filter.isEmpty() ? QStringLiteral("landsoverblik") : QStringLiteral("udsnit");
}

QString reportFileName(const ReportRequest& request)
{
    constexpr qsizetype kLongestCommittee = 40;
    const query::Snapshot& snapshot = *request.snapshot;
    QStringList parts = {QStringLiteral("ai-landkort")};
    if (request.kind == report::ReportTemplate::Changes)
        parts.append(QStringLiteral("aendringer"));
    parts.append(subjectPart(snapshot, subjectOf(snapshot, request.subject), request.kind));
    parts.append(fileNamePart(request.fields.committee.left(kLongestCommittee)));
    if (const auto& asOf = snapshot.landscape->edition().asOf)
        parts.append(asOf->toIso());
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-')) + QStringLiteral(".pdf");
}

QString reportFileName(const query::Snapshot& snapshot)
{
    ReportRequest request;
    request.snapshot = std::shared_ptr<const query::Snapshot>(std::shared_ptr<void>(), &snapshot);
    return reportFileName(request);
}

} // namespace landkort::workflow
