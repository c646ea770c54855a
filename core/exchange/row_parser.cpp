// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_parser.h"

#include "core/base/danish_text.h"
#include "core/exchange/column_looks.h"
#include "core/exchange/contact_finder.h"
#include "core/exchange/date_words.h"
#include "core/exchange/open_list.h"
#include "core/exchange/register_synonyms.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/word_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace landkort::exchange {

namespace {

using domain::OriginRule;

/// A closed list's word that is its own label needs no origin.
bool isLabel(const QString& text, const QStringList& labels)
{
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QString& label) { return base::fold(text) == base::fold(label); });
}

/// Understands the rows of one table, one after another; keeps what the rows share.
class TableParser {
public:
    TableParser(const RawTable& table, const ColumnMapping& mapping, const domain::MunicipalityCatalog& catalog,
                const domain::Vocabulary& vocabulary, const ParseOptions& options, ParsedTable& result)
        : m_reader(table, mapping), m_finder(catalog), m_domains(vocabulary.domains), m_useCases(vocabulary.useCases),
          m_options(options), m_result(result)
    {
    }

    void add(const RawRow& row)
    {
        ParsedRow parsed;
        m_reader.start(row, parsed, m_result.issues);
        domain::Project& p = parsed.project;
        p.title = m_reader.line(ImportField::Title);
        if (p.title.isEmpty()) {
            m_reader.lose(
                "no_title",
                QT_TRANSLATE_NOOP("ImportIssue", "The row does not say what the project is called; it was left out."));
            ++m_result.skipped;
            return;
        }
        p.id = domain::ProjectId(m_reader.line(ImportField::Id));
        readLists(p);
        parsed.statusText = m_statusText;
        readTexts(p);
        readDates(p);
        readSources(p);
        readPlaces(p);
        for (auto& contact : m_reader.contacts())
            parsed.contacts.push_back(std::move(contact));
        m_result.rows.push_back(std::move(parsed));
    }

    void finish(domain::Vocabulary vocabulary)
    {
        for (const auto& own : m_domains.own())
            vocabulary.domains.push_back({own.key, own.label, {}, domain::DomainEntry::Origin::Edition});
        for (const auto& own : m_useCases.own()) {
            domain::UseCaseEntry entry;
            entry.key = own.key;
            entry.danish = own.label;
            vocabulary.useCases.push_back(std::move(entry));
        }
        m_result.vocabulary = std::move(vocabulary);
        for (auto& issue : m_result.issues)
            takeOutContacts(issue);
    }

private:
    template <class Value>
    std::optional<Value> closed(ImportField field, const char* code, std::optional<Value> (*fromWords)(const QString&),
                                std::optional<Value> (*fromKey)(const QString&), const QStringList& labels)
    {
        const QString text = m_reader.line(field);
        if (field == ImportField::Status)
            m_statusText = text;
        if (text.isEmpty())
            return std::nullopt;
        if (const auto meaning = m_reader.ruled(field, text))
            return fromKey(*meaning);
        if (const auto asKey = fromKey(text))
            return asKey; // our own export
        const auto value = fromWords(text);
        if (!value) {
            m_reader.origin(field, text, OriginRule::NotRecognised);
            m_reader.warn(field, code, text,
                          QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is not recognised; it counts as not stated."));
        } else if (!isLabel(text, labels)) {
            m_reader.origin(field, text, OriginRule::KnownWord);
        }
        return value;
    }

    void readLists(domain::Project& p)
    {
        const auto l = [](const char* words) { return QString::fromUtf8(words).split(QLatin1Char('|')); };
        p.status = closed<domain::Status>(ImportField::Status, "unknown_status", statusFromWords, domain::statusFromKey,
                                          l("i drift|pilotprojekt|pilot|planlagt|afsluttet|afsluttet eller opgivet"))
                       .value_or(domain::Status::Unknown);
        p.target = closed<domain::Target>(ImportField::Target, "unknown_target", targetFromWords, domain::targetFromKey,
                                          l("borgere|medarbejdere"));
        p.task = closed<domain::Task>(ImportField::Task, "unknown_task", taskFromWords, domain::taskFromKey,
                                      l("generel|specialiseret"));
        p.confidence = closed<domain::Confidence>(ImportField::Confidence, "unknown_confidence", confidenceFromWords,
                                                  domain::confidenceFromKey, l("høj|mellem"));
        p.outcome = closed<domain::Outcome>(ImportField::Outcome, "unknown_outcome", outcomeFromWords,
                                            domain::outcomeFromKey, l("gennemført|opgivet|ikke lovligt|ikke oplyst"));
        p.aiUnclear =
            closed<bool>(ImportField::AiUnclear, "unknown_yes_no", yesNoFromWords, yesNoFromWords, l("ja|nej"))
                .value_or(false);
        p.domainKey = open(ImportField::Domain, m_domains);
        p.useCaseKey = open(ImportField::UseCase, m_useCases);
    }

    QString open(ImportField field, OpenList& list)
    {
        const QString text = m_reader.line(field);
        if (text.isEmpty())
            return {};
        if (const auto meaning = m_reader.ruled(field, text))
            return *meaning;
        const auto found = list.find(text);
        if (found.rule)
            m_reader.origin(field, text, *found.rule);
        if (found.isNew && !found.similar.isEmpty())
            m_reader.warn(field, "similar_entry", text,
                          QT_TRANSLATE_NOOP("ImportIssue",
                                            "%1 “%2” became an entry of this edition's own; did you mean "
                                            "“%3”?"),
                          {found.similar});
        else if (found.isNew)
            m_reader.note(field, "own_entry", text,
                          QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” became an entry of this edition's own."));
        return found.key;
    }

    void readTexts(domain::Project& p)
    {
        static const QRegularExpression between(QStringLiteral("\\s*[;\\n|]\\s*"));
        p.vendors = m_reader.text(ImportField::Vendors).split(between, Qt::SkipEmptyParts);
        p.vendors.removeDuplicates();
        p.technology = m_reader.line(ImportField::Technology);
        p.description = m_reader.text(ImportField::Description);
        p.note = m_reader.text(ImportField::Note);
        p.partners = m_reader.line(ImportField::Partners);
        static const QRegularExpression number(QStringLiteral("^(?:ca\\.?|cirka|omkring|about)?\\s*(\\d{1,3})(?:[.,]0)?"
                                                              "(?:\\s*kommuner| municipalities)?$"),
                                               QRegularExpression::CaseInsensitiveOption);
        const QString claimed = m_reader.line(ImportField::MunicipalitiesClaimed);
        const auto match = number.match(claimed);
        if (match.hasMatch()) {
            p.municipalitiesClaimed = match.captured(1).toInt();
            if (match.captured(1) != claimed)
                m_reader.origin(ImportField::MunicipalitiesClaimed, claimed, OriginRule::Number);
        } else if (!claimed.isEmpty()) {
            m_reader.origin(ImportField::MunicipalitiesClaimed, claimed, OriginRule::NotRecognised);
            m_reader.warn(ImportField::MunicipalitiesClaimed, "unknown_number", claimed,
                          QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is not a number; it counts as not stated."));
        }
    }

    std::optional<base::PartialDate> date(ImportField field)
    {
        const QString text = m_reader.line(field);
        if (text.isEmpty())
            return std::nullopt;
        auto known = m_dates.constFind(text);
        if (known == m_dates.cend())
            known = m_dates.insert(text, dateFromWords(text));
        if (!*known) {
            m_reader.origin(field, text, OriginRule::NotRecognised);
            m_reader.warn(field, "unknown_date", text,
                          QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is not a date that can be read; it counts as not "
                                                           "stated."));
            return std::nullopt;
        }
        if ((*known)->rule)
            m_reader.origin(field, text, *(*known)->rule);
        return (*known)->date;
    }

    void readDates(domain::Project& p)
    {
        p.started = date(ImportField::Started);
        p.statusDate = date(ImportField::StatusDate);
        p.source.date = date(ImportField::SourceDate);
        p.latestSource = date(ImportField::LatestSource);
        if (p.status != domain::Status::Unknown && !p.statusDate)
            p.statusDate = p.source.date ? p.source.date : m_options.statusDate;
    }

    void readSources(domain::Project& p)
    {
        static const QRegularExpression address(QStringLiteral("(?:https?://|www\\.)[^\\s;,|<>\"]+"),
                                                QRegularExpression::CaseInsensitiveOption);
        p.source.title = m_reader.line(ImportField::SourceTitle);
        QStringList addresses;
        const QString texts[] = {m_reader.text(ImportField::Source), m_reader.text(ImportField::OtherSources)};
        for (const auto& text : texts) {
            auto matches = address.globalMatch(text);
            while (matches.hasNext()) {
                const QString found = matches.next().captured(0);
                addresses.append(found.startsWith(QStringLiteral("www."), Qt::CaseInsensitive)
                                     ? QStringLiteral("https://") + found
                                     : found);
            }
        }
        if (!texts[0].isEmpty() && (addresses.isEmpty() || addresses.front() != texts[0]))
            m_reader.origin(ImportField::Source, texts[0], OriginRule::WebAddress);
        if (addresses.isEmpty() || !address.match(texts[0]).hasMatch()) {
            // A source that is no address is still told, as its title.
            if (p.source.title.isEmpty())
                p.source.title = texts[0].simplified();
            p.otherSources = addresses;
            return;
        }
        p.source.address = addresses.takeFirst();
        addresses.removeDuplicates();
        p.otherSources = addresses;
    }

    void readPlaces(domain::Project& p)
    {
        const QString text = m_reader.text(ImportField::Municipalities);
        if (text.isEmpty())
            return;
        if (const auto meaning = m_reader.ruled(ImportField::Municipalities, text)) {
            if (!meaning->isEmpty())
                adopt(p, domain::MunicipalityCode(*meaning), domain::AdoptionBasis::Named);
            return;
        }
        auto known = m_places.constFind(text);
        if (known == m_places.cend())
            known = m_places.insert(text, m_finder.in(text));
        const auto basis = known->found.size() > 1 ? domain::AdoptionBasis::Shared : domain::AdoptionBasis::Named;
        for (const auto& found : known->found) {
            if (found.rule)
                m_reader.origin(ImportField::Municipalities, found.original, *found.rule, found.code);
            adopt(p, found.code, basis);
        }
        for (const auto& place : known->unknown) {
            if (const auto meaning = m_reader.ruled(ImportField::Municipalities, place.text)) {
                if (!meaning->isEmpty())
                    adopt(p, domain::MunicipalityCode(*meaning), basis);
                continue;
            }
            m_reader.origin(ImportField::Municipalities, text, OriginRule::NotRecognised);
            tell(place);
        }
    }

    static void adopt(domain::Project& p, const domain::MunicipalityCode& code, domain::AdoptionBasis basis)
    {
        const auto same = [&](const domain::Adoption& a) { return a.municipality == code; };
        if (std::none_of(p.adoptions.begin(), p.adoptions.end(), same))
            p.adoptions.push_back({code, p.status, p.statusDate, basis, {}});
    }

    void tell(const UnknownPlace& place)
    {
        const auto field = ImportField::Municipalities;
        if (place.noMunicipality)
            m_reader.warn(
                field, "not_a_municipality", place.text,
                QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is no municipality; the project is kept without it."));
        else if (place.nearest.isEmpty())
            m_reader.warn(field, "unknown_municipality", place.text,
                          QT_TRANSLATE_NOOP("ImportIssue",
                                            "%1 “%2” is not a municipality that is known; the project is "
                                            "kept without it."));
        else if (place.nearest.size() == 1)
            m_reader.warn(
                field, "unknown_municipality", place.text,
                QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is not a municipality that is known; did you mean “%3”?"),
                place.nearest);
        else
            m_reader.warn(field, "unknown_municipality", place.text,
                          QT_TRANSLATE_NOOP("ImportIssue",
                                            "%1 “%2” is not a municipality that is known; did you mean one "
                                            "of these: %3?"),
                          {place.nearest.join(QStringLiteral(", "))});
    }

    RowReader m_reader;
    MunicipalityFinder m_finder;
    OpenList m_domains;
    OpenList m_useCases;
    const ParseOptions& m_options;
    ParsedTable& m_result;
    QString m_statusText;
    QHash<QString, std::optional<DateInWords>> m_dates; ///< texts repeat
    QHash<QString, PlacesInCell> m_places;
};

} // namespace

base::Result<ParsedTable> parseRows(const RawTable& table, const ColumnMapping& mapping,
                                    const domain::MunicipalityCatalog& catalog, const domain::Vocabulary& vocabulary,
                                    const ParseOptions& options, const base::Progress& progress)
{
    ParsedTable result;
    TableParser parser(table, mapping, catalog, vocabulary, options, result);
    constexpr int reportEvery = 1000;
    const int total = static_cast<int>(table.rows.size());
    for (int i = 0; const auto& row : table.rows) {
        if (i % reportEvery == 0) {
            if (progress.cancelled())
                return base::Error{base::ErrorKind::Cancelled,
                                   QT_TRANSLATE_NOOP("Error", "The import was stopped; nothing was changed."),
                                   {},
                                   {}};
            progress.report(i, total);
        }
        parser.add(row);
        ++i;
    }
    parser.finish(vocabulary);
    return result;
}

} // namespace landkort::exchange
