// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_field.h"
#include "core/exchange/word_key.h"

#include <QHash>

namespace landkort::exchange {

namespace {

struct HeaderWords {
    ImportField field;
    const char* words; ///< word keys (word_key.h), "|" between them; Danish and English
};

// Folded: æ and å are a, ø is o. A header met in the wild is added here and nowhere else.
constexpr HeaderWords kHeaderWords[] = {
    {ImportField::Id, "id|projekt id|projektid|project id|projectid|nr|lobenummer|uuid|key|nogle|use case id|record id|"
                      "unique id|identifier|sagsnummer"},
    {ImportField::Title,
     "titel|title|projekt|projektnavn|projekttitel|projektets navn|project|project name|project title|projekter|"
     "navn pa projekt|navn pa losning|losning|losningens navn|losningsnavn|ai projekt|ai losning|use case name|"
     "initiativ|initiative|solution|solution name|system|systemnavn|overskrift"},
    {ImportField::Municipalities,
     "kommune|kommuner|kommunenavn|kommunens navn|kommune navn|kommunekode|kommune kode|komkode|kommunenr|"
     "kommunenummer|deltagende kommuner|municipality|municipalities|municipality name|municipality code|organisation|"
     "organization|myndighed"},
    {ImportField::Domain, "fagomrade|fagomrader|fagomradet|forvaltning|forvaltningsomrade|omrade|domane|domain|sektor|"
                          "sector|policy area|department|afdeling|velfardsomrade|topic area"},
    {ImportField::UseCase, "anvendelsesomrade|anvendelsesomrader|anvendelse|anvendelser|use case|usecase|use cases|"
                           "use case category|kategori|category|type af losning"},
    {ImportField::Target,
     "malgruppe|malgrupper|malrettet|rettet mod|target|target group|audience|brugere|users|for hvem"},
    {ImportField::Task, "opgavetype|opgave|opgaver|type af opgave|task|task type"},
    {ImportField::Status, "status|projektstatus|status pa projekt|fase|projektfase|stage|phase|project status|state|"
                          "development stage|stage of development|modenhed"},
    {ImportField::StatusDate, "status date|statusdato|dato for status|status dato|opdateret|senest opdateret|"
                              "last updated|updated"},
    {ImportField::Started, "started|start|startar|opstart|opstartsar|startdato|opstartet|pabegyndt|igangsat|ar|"
                           "start date|start year|year|date initiated|startede|startet"},
    {ImportField::Vendors, "vendor|vendors|leverandor|leverandorer|leverandor er|supplier|suppliers|vendor name"},
    {ImportField::Technology,
     "technology|teknologi|teknologier|ai teknologi|ai type|type ai|teknologitype|ai technique"},
    {ImportField::Description,
     "beskrivelse|description|projektbeskrivelse|kort beskrivelse|resume|summary|formal|purpose|"
     "hvad gor losningen|om projektet"},
    {ImportField::Source,
     "source|kilde|kilder|link|url|source url|hjemmeside|webadresse|website|web|reference|las mere"},
    {ImportField::SourceTitle, "source title|kildens titel|kildetitel"},
    {ImportField::SourceDate, "source date|kildedato|kildens dato"},
    {ImportField::OtherSources, "other sources|andre kilder|flere kilder|ovrige kilder"},
    {ImportField::Confidence, "confidence|sikkerhed|palidelighed"},
    {ImportField::Note, "note|noter|bemarkning|bemarkninger|kommentar|kommentarer|comment|comments|notes|remarks"},
    {ImportField::Partners, "partners|partner|partnere|samarbejdspartner|samarbejdspartnere|samarbejde"},
    {ImportField::Outcome, "outcome|udfald|resultat"},
    {ImportField::MunicipalitiesClaimed, "municipalities claimed|antal kommuner|number of municipalities"},
    {ImportField::AiUnclear, "ai unclear|uklart om ai"},
    {ImportField::LatestSource, "latest source|nyeste kilde"},
    {ImportField::Contact,
     "kontakt|kontaktperson|kontaktpersoner|kontaktoplysninger|kontaktinfo|contact|contact person|contact name|e mail|"
     "email|mail|mailadresse|e mailadresse|telefon|tlf|telefonnummer|tlf nr|mobil|mobilnummer|phone|phone number|"
     "projektleder|projektejer|ansvarlig|ansvarlig person|project manager|project owner|owner|responsible|"
     "indberetter|indberettet af|oprettet af|created by"},
};

const QHash<QString, ImportField>& knownHeaders()
{
    static const QHash<QString, ImportField> known = [] {
        QHash<QString, ImportField> made;
        for (const auto& entry : kHeaderWords) {
            const QStringList words = QString::fromLatin1(entry.words).split(QLatin1Char('|'));
            for (const auto& word : words)
                made.insert(word, entry.field);
        }
        return made;
    }();
    return known;
}

/// The known header that a longer one begins with or ends in, at a word's edge. A short known word says too little.
HeaderGuess guessFromPart(const QString& words)
{
    constexpr qsizetype shortest = 4;
    constexpr double partly = 0.6;
    HeaderGuess best;
    qsizetype longest = 0;
    for (auto known = knownHeaders().cbegin(); known != knownHeaders().cend(); ++known) {
        const qsizetype size = known.key().size();
        const bool begins = words.startsWith(known.key() + QLatin1Char(' '));
        const bool ends = words.endsWith(QLatin1Char(' ') + known.key());
        if (size < shortest || size < longest || !(begins || ends))
            continue;
        // Equally long ones: what the header begins with names the thing, whatever order the hash has.
        if (size == longest && !begins)
            continue;
        longest = size;
        best = {known.value(), partly};
    }
    return best;
}

} // namespace

HeaderGuess guessFromHeader(const QString& header)
{
    const QString words = wordKey(header);
    if (words.isEmpty())
        return {};
    const auto known = knownHeaders().constFind(words);
    if (known != knownHeaders().cend())
        return {known.value(), 1.0};
    return guessFromPart(words);
}

} // namespace landkort::exchange
