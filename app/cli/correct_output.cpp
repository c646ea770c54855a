// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correct_output.h"

#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "core/exchange/correction_file.h"
#include "core/query/local_words.h"
#include "core/workflow/correction_words.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

using base::fillPlaceholders;
using domain::Correction;
using domain::CorrectionState;

constexpr int kWidth = 100;

QString proposalHead(const domain::CorrectionProposal& proposal, const workflow::CorrectedEdition& edition,
                     const base::Texts& texts)
{
    const QString from = workflow::senderInWords(proposal, edition, texts);
    QString head =
        fillPlaceholders(texts.translate("CliCorrect", "Proposal %1 from %2 (%3, received %4)"),
                         {QString::number(proposal.number), from, proposal.fileName, texts.date(proposal.receivedOn)});
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

QJsonObject correctionJson(const Correction& c, const workflow::CorrectedEdition& edition)
{
    QJsonObject object = exchange::correctionJson(c);
    object[QStringLiteral("number")] = c.number;
    object[QStringLiteral("state")] = domain::key(c.state);
    object[QStringLiteral("replaced")] = edition.isIdle(c);
    object[QStringLiteral("outdated")] = edition.isOutdated(c);
    object[QStringLiteral("title")] = workflow::correctedTitle(c, edition);
    object[QStringLiteral("proposal")] = c.proposal == 0 ? QJsonValue() : QJsonValue(c.proposal);
    return object;
}

} // namespace

QString correctionLine(const Correction& correction, const workflow::CorrectedEdition& edition,
                       const base::Texts& texts)
{
    const QString lead = QString::number(correction.number).rightJustified(5) + QStringLiteral("  ");
    QString text = workflow::stateInWords(correction, edition, texts) + QStringLiteral(" · ") +
                   workflow::correctedTitle(correction, edition).simplified().left(60) + QStringLiteral(" · ") +
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
