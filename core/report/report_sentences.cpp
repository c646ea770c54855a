// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_sentences.h"

#include "core/query/filter_words.h"
#include "core/query/local_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace landkort::report {

using base::fillPlaceholders;
using domain::Status;

QString countWord(int count, const base::Texts& texts)
{
    static constexpr std::array<const char*, 13> words = {
        QT_TRANSLATE_NOOP("ReportCount", "no"),    QT_TRANSLATE_NOOP("ReportCount", "one"),
        QT_TRANSLATE_NOOP("ReportCount", "two"),   QT_TRANSLATE_NOOP("ReportCount", "three"),
        QT_TRANSLATE_NOOP("ReportCount", "four"),  QT_TRANSLATE_NOOP("ReportCount", "five"),
        QT_TRANSLATE_NOOP("ReportCount", "six"),   QT_TRANSLATE_NOOP("ReportCount", "seven"),
        QT_TRANSLATE_NOOP("ReportCount", "eight"), QT_TRANSLATE_NOOP("ReportCount", "nine"),
        QT_TRANSLATE_NOOP("ReportCount", "ten"),   QT_TRANSLATE_NOOP("ReportCount", "eleven"),
        QT_TRANSLATE_NOOP("ReportCount", "twelve")};
    if (count < 0 || count >= static_cast<int>(words.size()))
        return texts.number(count);
    return texts.translate("ReportCount", words[static_cast<size_t>(count)]);
}

QString municipalityCountWord(int count, const base::Texts& texts)
{
    return count == 1 ? texts.translate("ReportCount", "one", "municipality") : countWord(count, texts);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

static QString publishedSentence(const query::Landscape& landscape, const base::Texts& texts)
{
    const domain::Edition& edition = landscape.edition();
    const QString date = texts.date(edition.asOf);
    if (!landscape.isRegister())
        return fillPlaceholders(texts.translate("Report", "%1, %2. Only totals are published."),
                                {edition.publisher, date});
    if (landscape.isDocumentedExamples())
        return fillPlaceholders(texts.translate("Report", "Publicly documented AI projects as of %1. Examples with a "
                                                          "source – not a complete count."),
                                {date});
    return fillPlaceholders(texts.translate("Report", "%1 as of %2. Complete register."), {edition.name, date});
}

QString editionSentence(const query::Landscape& landscape, const base::Texts& texts)
{
    const QString sentence = publishedSentence(landscape, texts);
    const QString local = query::localCount(landscape.local(), texts);
    if (local.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') + fillPlaceholders(texts.translate("Report", "With %1."), {local});
}

QString statusSentence(const query::Totals& totals, bool documented, const base::Texts& texts)
{
    QStringList clauses;
    const auto add = [&](std::optional<int> count, auto sentence) {
        if (count.value_or(0) > 0)
            clauses.append(fillPlaceholders(sentence(*count), {countWord(*count, texts)}));
    };
    add(totals.inOperation, [&](int n) {
        return documented ? texts.translate("Report", "%1 are stated in operation", nullptr, n)
                          : texts.translate("Report", "%1 are in operation", nullptr, n);
    });
    add(totals.pilot, [&](int n) { return texts.translate("Report", "%1 are pilot projects", nullptr, n); });
    add(totals.planned, [&](int n) { return texts.translate("Report", "%1 are planned", nullptr, n); });
    add(totals.ended, [&](int n) { return texts.translate("Report", "%1 are ended or abandoned", nullptr, n); });
    add(totals.unknown, [&](int n) { return texts.translate("Report", "of %1 the status is not stated", nullptr, n); });
    if (clauses.isEmpty())
        return {};
    QString joined = clauses.takeLast();
    if (!clauses.isEmpty())
        joined = clauses.join(QStringLiteral(", ")) + texts.translate("Report", ", and ") + joined;
    return capitalised(joined) + QLatin1Char('.');
}

QString borderAttribution(const geo::Borders& borders, const base::Texts& texts)
{
    return borders.fileName.isEmpty()
               ? texts.translate("Report",
                                 "Coast: © OpenStreetMap contributors, ODbL. Inner borders: © 2022 Martin Polley, MIT.")
               : base::fillPlaceholders(texts.translate("Report", "Borders: %1."), {borders.attribution});
}

std::optional<base::PartialDate> statusDateOf(const query::Snapshot& snapshot, const query::MatchingProject& match)
{
    const auto& project = snapshot.landscape->projects()[static_cast<size_t>(match.row)];
    if (!snapshot.placeFiltered || project.adoptions.empty())
        return project.statusDate;
    std::optional<base::PartialDate> latest;
    const auto places = snapshot.landscape->placesOf(match.row);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto& date = project.adoptions[i].statusDate;
        const bool counted = snapshot.countedPlaces[static_cast<size_t>(places[i].municipality)];
        if (counted && places[i].status == match.status && date && (!latest || latest->lastDay() < date->lastDay()))
            latest = date;
    }
    return latest;
}

static QString latestInOperation(const query::Snapshot& snapshot, const base::Texts& texts)
{
    std::optional<base::PartialDate> latest;
    for (const auto& match : snapshot.matching) {
        const auto date = statusDateOf(snapshot, match);
        if (match.status == Status::InOperation && date && (!latest || latest->lastDay() < date->lastDay()))
            latest = date;
    }
    if (!latest)
        return {};
    return fillPlaceholders(texts.translate("Report", "The latest statement of a project in operation is from %1."),
                            {texts.date(*latest)});
}

/// The filter says nothing but which municipality the report is about (or nothing at all).
static bool isWhole(const query::ProjectFilter& filter, int subject)
{
    query::ProjectFilter rest = filter;
    if (subject >= 0)
        rest.clear(query::Dimension::Municipality);
    return rest.isEmpty();
}

static QString emptySentence(const query::Snapshot& snapshot, int subject, const base::Texts& texts)
{
    const bool documented = snapshot.landscape->isDocumentedExamples();
    const bool whole = isWhole(snapshot.filter, subject);
    if (subject < 0) {
        if (whole)
            return documented ? texts.translate("Report", "The register holds no documented AI projects.")
                              : texts.translate("Report", "The register holds no AI projects.");
        return documented ? texts.translate("Report", "The selection holds no documented AI projects.")
                          : texts.translate("Report", "The selection holds no AI projects.");
    }
    const QStringList name = {snapshot.landscape->catalog().municipalities[static_cast<size_t>(subject)].name};
    if (!documented)
        return fillPlaceholders(texts.translate("Report", "%1 has no AI projects in this selection."), name);
    return fillPlaceholders(
        whole
            ? texts.translate("Report", "No publicly documented AI projects naming %1 have been found; that is not the "
                                        "same as none.")
            : texts.translate("Report", "No publicly documented AI projects naming %1 are in this selection; that is "
                                        "not the same as none."),
        name);
}

static QString holdingSentence(const query::Snapshot& snapshot, int count, const base::Texts& texts)
{
    const bool documented = snapshot.landscape->isDocumentedExamples();
    if (isWhole(snapshot.filter, -1))
        return documented ? texts.translate("Report", "The register holds %1 documented AI projects.", nullptr, count)
                          : texts.translate("Report", "The register holds %1 AI projects.", nullptr, count);
    return documented ? texts.translate("Report", "The selection holds %1 documented AI projects.", nullptr, count)
                      : texts.translate("Report", "The selection holds %1 AI projects.", nullptr, count);
}

static QString firstSentence(const query::Snapshot& snapshot, int subject, const base::Texts& texts)
{
    const int count = snapshot.totals.projects.value_or(0);
    const bool documented = snapshot.landscape->isDocumentedExamples();
    if (count == 0)
        return emptySentence(snapshot, subject, texts);
    const QString word = countWord(count, texts);
    if (subject >= 0) {
        const QString name = snapshot.landscape->catalog().municipalities[static_cast<size_t>(subject)].name;
        return fillPlaceholders(
            documented ? texts.translate("Report", "%1 is named in %2 publicly documented AI projects.", nullptr, count)
                       : texts.translate("Report", "%1 has %2 AI projects.", nullptr, count),
            {name, word});
    }
    QString sentence = fillPlaceholders(holdingSentence(snapshot, count, texts), {word});
    const int municipalities = snapshot.totals.municipalities.value_or(0);
    if (municipalities > 0)
        sentence += QLatin1Char(' ') +
                    fillPlaceholders(texts.translate("Report", "They name %1 municipalities.", nullptr, municipalities),
                                     {municipalityCountWord(municipalities, texts)});
    return sentence;
}

QString leadSentences(const query::Snapshot& snapshot, int subject, const base::Texts& texts)
{
    QStringList sentences = {firstSentence(snapshot, subject, texts),
                             statusSentence(snapshot.totals, snapshot.landscape->isDocumentedExamples(), texts),
                             latestInOperation(snapshot, texts)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

static QString ageSentence(const query::Totals& totals, const base::Texts& texts)
{
    const int inOperation = totals.inOperation.value_or(0);
    const int recent = totals.inOperationRecent.value_or(0);
    if (inOperation == 0)
        return {};
    if (recent == inOperation)
        return texts.translate("Report", "All statements of projects in operation are at most two years old.", nullptr,
                               inOperation);
    if (recent == 0)
        return texts.translate("Report", "All statements of projects in operation are older than two years or undated.",
                               nullptr, inOperation);
    return fillPlaceholders(
        texts.translate("Report", "Of those in operation %1 are stated within the last two years.", nullptr, recent),
        {countWord(recent, texts)});
}

static QString basisSentence(const query::Landscape& landscape, const base::Texts& texts)
{
    const domain::Edition& edition = landscape.edition();
    const QString date = texts.date(edition.asOf);
    if (landscape.isDocumentedExamples())
        return fillPlaceholders(
            texts.translate("Report", "The figures rest on publicly documented AI projects as of %1: examples "
                                      "with a source, not a complete count."),
            {date});
    return fillPlaceholders(texts.translate("Report", "The figures rest on %1 as of %2."),
                            {texts.quoted(edition.name), date});
}

QString caseSentences(const query::Snapshot& snapshot, int subject, const base::Texts& texts)
{
    if (!snapshot.landscape->isRegister())
        return editionSentence(*snapshot.landscape, texts);
    QStringList sentences = {firstSentence(snapshot, subject, texts),
                             statusSentence(snapshot.totals, snapshot.landscape->isDocumentedExamples(), texts),
                             ageSentence(snapshot.totals, texts)};
    query::ProjectFilter rest = snapshot.filter;
    if (subject >= 0)
        rest.clear(query::Dimension::Municipality);
    if (const QString words = query::filterInWords(rest, *snapshot.landscape, texts); !words.isEmpty())
        sentences.append(fillPlaceholders(texts.translate("Report", "Selection: %1."), {words}));
    sentences.append(basisSentence(*snapshot.landscape, texts));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace landkort::report
