// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/change_words.h"

#include "core/exchange/import_field.h"

namespace landkort::workflow {

static QString valueInWords(const analysis::FieldChange& change, const std::optional<QString>& value,
                            const query::Landscape& landscape, const base::Texts& texts)
{
    if (!value)
        return change.municipality.isEmpty() ? texts.notStated() : texts.translate("Changes", "not named");
    const auto field = exchange::importFieldFromKey(change.field);
    if (const auto status = domain::statusFromKey(*value); field == exchange::ImportField::Status && status)
        return label(*status, texts);
    if (const auto* entry = landscape.vocabulary().domain(*value); field == exchange::ImportField::Domain && entry)
        return label(*entry, texts);
    if (const auto* entry = landscape.vocabulary().useCase(*value); field == exchange::ImportField::UseCase && entry)
        return label(*entry, texts);
    constexpr qsizetype mostShown = 60;
    return value->size() > mostShown ? value->left(mostShown) + QStringLiteral("…") : *value;
}

QString changeInWords(const analysis::FieldChange& change, const query::Landscape& from, const query::Landscape& to,
                      const base::Texts& texts)
{
    const auto field = exchange::importFieldFromKey(change.field);
    QString name = field ? label(*field, texts) : change.field;
    if (!change.municipality.isEmpty()) {
        const auto& catalog = to.catalog();
        const int index = catalog.indexOf(change.municipality);
        name += QStringLiteral(" (%1)").arg(index < 0 ? change.municipality.text()
                                                      : catalog.municipalities[static_cast<size_t>(index)].name);
    }
    return name + QStringLiteral(": ") + valueInWords(change, change.from, from, texts) + QStringLiteral(" → ") +
           valueInWords(change, change.to, to, texts);
}

static QString coverageCaution(const query::Landscape& from, const query::Landscape& to, const base::Texts& texts)
{
    if (from.edition().coverage != to.edition().coverage)
        return texts.translate("Changes", "One register is complete, the other documented examples: that a project is "
                                          "in one of them only does not mean that it is new or gone, and the totals "
                                          "are no growth.");
    if (!analysis::absenceIsConclusive(from, to))
        return texts.translate("Changes", "Both registers are documented examples: that a project is in one of them "
                                          "only does not mean that it is new or gone.");
    return {};
}

static QString whyNoDuration(const analysis::PilotDuration& duration, const base::Texts& texts)
{
    using analysis::PilotDuration;
    if (duration.completeRegisters < PilotDuration::kFewestRegisters)
        return base::fillPlaceholders(
            texts.translate("Changes", "The time from pilot to operation cannot be told: it takes at least %1 complete "
                                       "registers with a date, and there are %2."),
            {texts.number(PilotDuration::kFewestRegisters), texts.number(duration.completeRegisters)});
    QString why = base::fillPlaceholders(
        texts.translate("Changes", "The time from pilot to operation cannot be told: it takes at least %1 pilots whose "
                                   "beginning is known, and there are %2."),
        {texts.number(PilotDuration::kFewestPilots), texts.number(duration.pilots)});
    if (duration.beganUnknown > 0)
        why += QLatin1Char(' ') +
               base::fillPlaceholders(texts.translate("Changes", "%n pilot(s) had begun before the first register.",
                                                      nullptr, duration.beganUnknown),
                                      {});
    return why;
}

QString pilotDurationInWords(const analysis::PilotDuration& duration, const base::Texts& texts)
{
    if (duration.steps.empty())
        return whyNoDuration(duration, texts);
    QString found = base::fillPlaceholders(
        texts.translate("Changes", "From pilot to operation: %1 of %2 pilots were seen in operation later."),
        {texts.number(duration.inOperation), texts.number(duration.pilots)});
    const auto median = duration.median();
    found += QLatin1Char(' ');
    if (median)
        found += base::fillPlaceholders(
            texts.translate("Changes", "Half were in operation after more than %1 and at most %2 days."),
            {texts.number(median->after), texts.number(*median->by)});
    else
        found += texts.translate("Changes", "It is not known when half will be: fewer have been seen to be.");
    return found + QLatin1Char(' ') +
           texts.translate("Changes", "A change is only known to lie between two registers (Turnbull's estimate for "
                                      "interval-censored times, 1976).");
}

QString sameInWords(const analysis::ProjectChange& change, const base::Texts& texts)
{
    if (change.sameBy == analysis::SameBy::Id)
        return {};
    if (change.sameBy == analysis::SameBy::User)
        return texts.translate("Changes", "The same project, as you have said");
    return base::fillPlaceholders(texts.translate("Changes", "The same project by its title (likeness %1)"),
                                  {texts.decimal(change.likeness, 2)});
}

/// Corrections are shown as everywhere else, so they may look like changes of the publisher's.
static QString withLocal(const query::Landscape& from, const query::Landscape& to, QString caution,
                         const base::Texts& texts)
{
    if (from.local().isEmpty() && to.local().isEmpty())
        return caution;
    if (!caution.isEmpty())
        caution += QLatin1Char(' ');
    return caution + texts.translate("Changes", "Local corrections are counted in: some of the changes may be your "
                                                "own.");
}

QString cautionInWords(const query::Landscape& from, const query::Landscape& to, const base::Texts& texts)
{
    return withLocal(from, to, coverageCaution(from, to, texts), texts);
}

} // namespace landkort::workflow
