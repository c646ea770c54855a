// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_synonyms.h"

#include "core/exchange/word_key.h"

#include <QHash>
#include <QRegularExpression>

#include <initializer_list>

namespace landkort::exchange {

namespace {

template <class Value> struct Synonyms {
    Value value;
    const char* words; ///< word keys, "|" between them
};

template <class Value> QHash<QString, Value> indexOf(std::initializer_list<Synonyms<Value>> entries)
{
    QHash<QString, Value> index;
    for (const auto& entry : entries) {
        const QStringList words = QString::fromLatin1(entry.words).split(QLatin1Char('|'));
        for (const auto& word : words)
            index.insert(word, entry.value);
    }
    return index;
}

/// The words without a year in brackets at the end; empty for a text that doubts itself.
QString certainWords(const QString& text)
{
    static const QRegularExpression yearAtEnd(
        QStringLiteral("\\s*[(\\[]\\s*(?:siden|fra|since|from)?\\s*(?:19|20)\\d\\d\\s*[)\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString bare = text;
    bare.remove(yearAtEnd);
    if (bare.contains(QLatin1Char('?')) || bare.contains(QLatin1Char('(')) || bare.contains(QLatin1Char('/')))
        return {};
    return wordKey(bare);
}

template <class Value> std::optional<Value> lookUp(const QHash<QString, Value>& index, const QString& text)
{
    const auto found = index.constFind(certainWords(text));
    return found == index.cend() ? std::nullopt : std::optional<Value>(found.value());
}

} // namespace

std::optional<domain::Status> statusFromWords(const QString& text)
{
    using domain::Status;
    static const auto words = indexOf<Status>({
        {Status::InOperation,
         "i drift|drift|driftsat|idriftsat|sat i drift|er i drift|i fuld drift|i daglig drift|i produktion|produktion|"
         "i brug|taget i brug|ibrugtaget|implementeret|fuldt implementeret|udrullet|fuldt udrullet|live|in operation|"
         "operational|operation|in production|production|in use|deployed|implemented|live in production|in service"},
        {Status::Pilot,
         "pilot|piloter|pilotprojekt|pilotfase|pilotdrift|pilottest|pilotforsog|i pilot|i pilotfase|forsog|"
         "forsogsprojekt|test|testes|i test|testfase|afprovning|afproves|under afprovning|provedrift|poc|"
         "proof of concept|eksperiment|pilot project|pilot phase|piloting|in pilot|trial|testing"},
        {Status::Planned,
         "planlagt|planlagges|under planlagning|planlagning|planlagningsfase|kommende|ikke pabegyndt|ikke startet|"
         "planned|planning|in planning|under planning|upcoming|not started"},
        {Status::Ended,
         "afsluttet|afsluttet eller opgivet|opgivet|stoppet|lukket|udfaset|nedlagt|skrinlagt|annulleret|droppet|"
         "ophort|ended|ended or abandoned|abandoned|discontinued|retired|closed|cancelled|canceled|terminated|"
         "decommissioned|stopped"},
    });
    return lookUp(words, text);
}

std::optional<domain::Target> targetFromWords(const QString& text)
{
    using domain::Target;
    static const auto words = indexOf<Target>(
        {{Target::Citizens, "borgere|borger|borgerne|borgerrettet|citizens|citizen|residents|the public|public"},
         {Target::Employees,
          "medarbejdere|medarbejder|medarbejderne|medarbejderrettet|ansatte|personale|internt|intern|"
          "interne|employees|employee|staff|internal"}});
    return lookUp(words, text);
}

std::optional<domain::Task> taskFromWords(const QString& text)
{
    using domain::Task;
    static const auto words = indexOf<Task>(
        {{Task::General,
          "generel|generelle|generelt|generel opgave|generelle opgaver|general|general task|general tasks"},
         {Task::Specialised, "specialiseret|specialiserede|specialiserede opgaver|specialiseret opgave|specialised|"
                             "specialized|specialised tasks|specialized tasks"}});
    return lookUp(words, text);
}

std::optional<domain::Confidence> confidenceFromWords(const QString& text)
{
    using domain::Confidence;
    static const auto words =
        indexOf<Confidence>({{Confidence::High, "high|hoj"}, {Confidence::Medium, "medium|mellem|middel"}});
    return lookUp(words, text);
}

std::optional<domain::Outcome> outcomeFromWords(const QString& text)
{
    using domain::Outcome;
    static const auto words = indexOf<Outcome>({{Outcome::Completed, "completed|gennemfort"},
                                                {Outcome::Abandoned, "abandoned|opgivet"},
                                                {Outcome::NotLawful, "not lawful|ikke lovligt|ulovligt"},
                                                {Outcome::NotStated, "not stated|ikke oplyst|outcome not stated"}});
    return lookUp(words, text);
}

std::optional<bool> yesNoFromWords(const QString& text)
{
    static const auto words = indexOf<bool>({{true, "yes|ja|true|sandt|x|1"}, {false, "no|nej|false|falsk|0"}});
    return lookUp(words, text);
}

bool meansNotStated(const QString& text)
{
    static const auto words = indexOf<bool>(
        {{true, "|tom|blank|blanks|n a|na|i a|i t|ikke oplyst|ikke angivet|ikke angivet endnu|uoplyst|ukendt|unknown|"
                "not stated|not specified|not provided|status ikke oplyst|status not stated|null|nan|ingen oplysning|"
                "ingen oplysninger|oplyses ikke|tbd"}});
    return text.isEmpty() || words.contains(wordKey(text));
}

} // namespace landkort::exchange
