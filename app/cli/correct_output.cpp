// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correct_output.h"

#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "core/query/local_words.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

using base::fillPlaceholders;
using domain::Correction;
using domain::CorrectionState;

constexpr int kWidth = 100;

/// The title of the project as it is shown, else as it is stored, else what a correction that adds it says.
QString titleOf(const Correction& correction, const workflow::CorrectedEdition& edition)
{
    for (const auto* landscape : {edition.shown.get(), edition.stored.get()}) {
        if (const int row = landscape->rowOf(correction.project); row >= 0)
            return landscape->projects()[static_cast<size_t>(row)].title;
    }
    for (const auto& other : edition.made) {
        if (other.kind == domain::CorrectionKind::AddProject && other.project == correction.project)
            return other.value;
    }
    return correction.project.text();
}

QString stateInWords(const Correction& correction, const workflow::CorrectedEdition& edition, const base::Texts& texts)
{
    switch (correction.state) {
    case CorrectionState::InForce:
        return edition.isIdle(correction) ? texts.translate("CliCorrect", "replaced by a later one")
                                          : texts.translate("CliCorrect", "in force");
    case CorrectionState::Undone:
        return texts.translate("CliCorrect", "undone");
    case CorrectionState::Proposed:
        return texts.translate("CliCorrect", "open");
    case CorrectionState::Rejected:
        return texts.translate("CliCorrect", "rejected");
    }
    return {};
}

QString proposalHead(const domain::CorrectionProposal& proposal, const workflow::CorrectedEdition& edition,
                     const base::Texts& texts)
{
    QString from = proposal.author;
    if (const int index = edition.stored->catalog().indexOf(proposal.municipality); index >= 0) {
        const QString& name = edition.stored->catalog().municipalities[static_cast<size_t>(index)].name;
        from = from.isEmpty() ? name : name + QStringLiteral(", ") + from;
    }
    QString head = fillPlaceholders(texts.translate("CliCorrect", "Proposal %1 from %2 (%3, received %4)"),
                                    {QString::number(proposal.number), from.isEmpty() ? texts.notStated() : from,
                                     proposal.fileName, texts.date(proposal.receivedOn)});
    head = wrapped(QString(), head, kWidth) + QLatin1Char('\n');
    if (!proposal.text.isEmpty())
        head += wrapped(QStringLiteral("  "), texts.quoted(proposal.text.simplified()), kWidth) + QLatin1Char('\n');
    if (!proposal.sameEdition)
        head += wrapped(QStringLiteral("  "),
                        texts.translate("CliCorrect", "Its author's edition has other content than yours: look at "
                                                      "what stands there before you accept."),
                        kWidth) +
                QLatin1Char('\n');
    return head;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<base::PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonObject correctionJson(const Correction& c, const workflow::CorrectedEdition& edition)
{
    return {{QStringLiteral("number"), c.number},
            {QStringLiteral("state"), domain::key(c.state)},
            {QStringLiteral("replaced"), edition.isIdle(c)},
            {QStringLiteral("outdated"), edition.isOutdated(c)},
            {QStringLiteral("kind"), domain::key(c.kind)},
            {QStringLiteral("project"), c.project.text()},
            {QStringLiteral("title"), titleOf(c, edition)},
            {QStringLiteral("municipality"), textOrNull(c.municipality.text())},
            {QStringLiteral("field"), c.field ? QJsonValue(domain::key(*c.field)) : QJsonValue()},
            {QStringLiteral("value"), textOrNull(c.value)},
            {QStringLiteral("before"), textOrNull(c.before)},
            {QStringLiteral("date"), dateOrNull(c.date)},
            {QStringLiteral("date_before"), dateOrNull(c.dateBefore)},
            {QStringLiteral("note"), textOrNull(c.note)},
            {QStringLiteral("made_on"), c.madeOn.toString(Qt::ISODate)},
            {QStringLiteral("proposal"), c.proposal == 0 ? QJsonValue() : QJsonValue(c.proposal)}};
}

} // namespace

QString correctionLine(const Correction& correction, const workflow::CorrectedEdition& edition,
                       const base::Texts& texts)
{
    const QString lead = QString::number(correction.number).rightJustified(5) + QStringLiteral("  ");
    QString text = stateInWords(correction, edition, texts) + QStringLiteral(" · ") +
                   titleOf(correction, edition).simplified().left(60) + QStringLiteral(" · ") +
                   query::correctionInWords(correction, *edition.stored, texts);
    if (!correction.note.isEmpty())
        text += QStringLiteral(" – ") + correction.note.simplified();
    if (correction.state == CorrectionState::Proposed && edition.isOutdated(correction))
        text += QLatin1Char(' ') + texts.translate("CliCorrect", "(Your edition says something else there by now.)");
    return wrapped(lead, text, kWidth) + QLatin1Char('\n');
}

QString correctionsText(const workflow::CorrectedEdition& edition, const base::Texts& texts)
{
    QString text;
    const auto addOf = [&](qint64 proposal) {
        for (const auto& correction : edition.made) {
            if (correction.proposal == proposal)
                text += correctionLine(correction, edition, texts);
        }
    };
    addOf(0);
    for (const auto& proposal : edition.proposals) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + proposalHead(proposal, edition, texts);
        addOf(proposal.number);
    }
    if (text.isEmpty())
        return texts.translate("CliCorrect", "Nothing is corrected locally.") + QLatin1Char('\n');
    return text;
}

QJsonObject correctionsJson(const workflow::CorrectedEdition& edition)
{
    QJsonArray corrections;
    for (const auto& correction : edition.made)
        corrections.append(correctionJson(correction, edition));
    QJsonArray proposals;
    for (const auto& p : edition.proposals)
        proposals.append(QJsonObject{{QStringLiteral("number"), p.number},
                                     {QStringLiteral("file"), p.fileName},
                                     {QStringLiteral("edition"), p.editionName},
                                     {QStringLiteral("same_edition"), p.sameEdition},
                                     {QStringLiteral("municipality"), textOrNull(p.municipality.text())},
                                     {QStringLiteral("author"), textOrNull(p.author)},
                                     {QStringLiteral("text"), textOrNull(p.text)},
                                     {QStringLiteral("received_on"), p.receivedOn.toString(Qt::ISODate)}});
    return {{QStringLiteral("edition"), editionJson(*edition.shown)},
            {QStringLiteral("corrections"), corrections},
            {QStringLiteral("proposals"), proposals}};
}

} // namespace landkort::cli
