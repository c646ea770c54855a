// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_parser.h"

#include "core/base/danish_text.h"
#include "core/exchange/register_synonyms.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::exchange {

using domain::OriginRule;

/// A closed list's word that is its own label needs no origin. `labels`: Danish, "|" between them.
static bool isLabel(const QString& text, const char* labels)
{
    const QStringList known = QString::fromUtf8(labels).split(QLatin1Char('|'));
    return std::any_of(known.begin(), known.end(),
                       [&](const QString& label) { return base::fold(text) == base::fold(label); });
}

template <class Value>
std::optional<Value> ListParser::closed(ImportField field, const char* code, FromText<Value> fromWords,
                                        FromText<Value> fromKey, const char* labels, Meanings<Value>& known,
                                        QString* written)
{
    const QString text = m_reader.line(field);
    if (written)
        *written = text;
    if (text.isEmpty())
        return std::nullopt;
    if (const auto ruled = m_reader.ruled(field, text))
        return fromKey(*ruled);
    auto meaning = known.constFind(text);
    if (meaning == known.cend()) {
        const auto asKey = fromKey(text); // our own export
        const auto value = asKey ? asKey : fromWords(text);
        meaning = known.insert(text, {value, asKey || (value && isLabel(text, labels))});
    }
    if (!meaning->value) {
        m_reader.origin(field, text, OriginRule::NotRecognised);
        m_reader.warn(field, code, text,
                      QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” is not recognised; it counts as not stated."));
    } else if (!meaning->plain) {
        m_reader.origin(field, text, OriginRule::KnownWord);
    }
    return meaning->value;
}

void ListParser::read(ParsedRow& row)
{
    domain::Project& p = row.project;
    p.status = closed<domain::Status>(ImportField::Status, "unknown_status", statusFromWords, domain::statusFromKey,
                                      "i drift|pilotprojekt|pilot|planlagt|afsluttet|afsluttet eller opgivet",
                                      m_statuses, &row.statusText)
                   .value_or(domain::Status::Unknown);
    p.target = closed<domain::Target>(ImportField::Target, "unknown_target", targetFromWords, domain::targetFromKey,
                                      "borgere|medarbejdere", m_targets);
    p.task = closed<domain::Task>(ImportField::Task, "unknown_task", taskFromWords, domain::taskFromKey,
                                  "generel|specialiseret", m_tasks);
    p.confidence = closed<domain::Confidence>(ImportField::Confidence, "unknown_confidence", confidenceFromWords,
                                              domain::confidenceFromKey, "høj|mellem", m_confidences);
    p.outcome =
        closed<domain::Outcome>(ImportField::Outcome, "unknown_outcome", outcomeFromWords, domain::outcomeFromKey,
                                "gennemført|opgivet|ikke lovligt|ikke oplyst", m_outcomes);
    p.aiUnclear = closed<bool>(ImportField::AiUnclear, "unknown_yes_no", yesNoFromWords, yesNoFromWords, "", m_yesNo)
                      .value_or(false);
    p.domainKey = open(ImportField::Domain, m_domains, row.domainText);
    p.useCaseKey = open(ImportField::UseCase, m_useCases, row.useCaseText);
}

QString ListParser::open(ImportField field, OpenList& list, QString& written)
{
    written = m_reader.line(field);
    if (written.isEmpty())
        return {};
    if (const auto ruled = m_reader.ruled(field, written))
        return *ruled;
    const auto found = list.find(written);
    if (found.rule)
        m_reader.origin(field, written, *found.rule);
    if (found.isNew && !found.similar.isEmpty())
        m_reader.warn(field, "similar_entry", written,
                      QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” became an entry of this edition's own; did you mean "
                                                       "“%3”?"),
                      {found.similar});
    else if (found.isNew)
        m_reader.note(field, "own_entry", written,
                      QT_TRANSLATE_NOOP("ImportIssue", "%1 “%2” became an entry of this edition's own."));
    return found.key;
}

void ListParser::addOwnEntries(domain::Vocabulary& vocabulary) const
{
    for (const auto& own : m_domains.own())
        vocabulary.domains.push_back({own.key, own.label, {}, domain::DomainEntry::Origin::Edition});
    for (const auto& own : m_useCases.own()) {
        domain::UseCaseEntry entry;
        entry.key = own.key;
        entry.danish = own.label;
        vocabulary.useCases.push_back(std::move(entry));
    }
}

} // namespace landkort::exchange
