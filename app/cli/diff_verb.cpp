// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_verb.h"

#include "app/cli/register_argument.h"
#include "app/cli/summary_json.h"
#include "app/cli/summary_text.h"
#include "app/cli/text_table.h"
#include "core/analysis/edition_diff.h"
#include "core/workflow/change_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace landkort::cli {

namespace {

constexpr int kWidth = 100;

struct Compared {
    std::shared_ptr<const query::Snapshot> from;
    std::shared_ptr<const query::Snapshot> to;
};

base::Result<std::vector<std::shared_ptr<const query::Landscape>>>
completeRegisters(const workflow::LandscapeStore& store)
{
    std::vector<std::shared_ptr<const query::Landscape>> registers;
    for (const auto& edition : store.editions()) {
        if (edition.kind != domain::EditionKind::Register || edition.coverage != domain::Coverage::Complete)
            continue;
        const auto loaded = store.load(edition.id);
        if (!loaded)
            return loaded.error();
        registers.push_back(loaded.value());
    }
    return registers;
}

/// A filter may name an entry that only one of the editions has.
base::Result<query::ProjectFilter> filterFor(const std::vector<workflow::FilterArgument>& arguments,
                                             const query::Landscape& from, const query::Landscape& to)
{
    auto filter = workflow::filterFromArguments(arguments, to);
    if (filter)
        return filter;
    auto other = workflow::filterFromArguments(arguments, from);
    return other ? other : filter;
}

QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonArray idsJson(const std::vector<domain::ProjectId>& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}

QString sameByKey(analysis::SameBy by)
{
    return by == analysis::SameBy::Id         ? QStringLiteral("id")
           : by == analysis::SameBy::Likeness ? QStringLiteral("likeness")
                                              : QStringLiteral("user");
}

QJsonObject diffJson(const Compared& compared, const analysis::EditionDiff& diff)
{
    QJsonArray changed;
    for (const auto& change : diff.changed) {
        QJsonArray fields;
        for (const auto& field : change.fields)
            fields.append(
                QJsonObject{{QStringLiteral("field"), field.field},
                            {QStringLiteral("municipality"),
                             field.municipality.isEmpty() ? QJsonValue() : QJsonValue(field.municipality.text())},
                            {QStringLiteral("from"), textOrNull(field.from)},
                            {QStringLiteral("to"), textOrNull(field.to)}});
        changed.append(QJsonObject{{QStringLiteral("id"), change.id.text()},
                                   {QStringLiteral("same_by"), sameByKey(change.sameBy)},
                                   {QStringLiteral("likeness"), change.likeness},
                                   {QStringLiteral("fields"), fields}});
    }
    return {{QStringLiteral("from"), editionJson(*compared.from->landscape)},
            {QStringLiteral("to"), editionJson(*compared.to->landscape)},
            {QStringLiteral("added"), idsJson(diff.added)},
            {QStringLiteral("removed"), idsJson(diff.removed)},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("totals"), QJsonObject{{QStringLiteral("from"), totalsJson(compared.from->totals)},
                                                   {QStringLiteral("to"), totalsJson(compared.to->totals)}}}};
}

QString titleOf(const query::Landscape& landscape, const domain::ProjectId& id)
{
    const int row = landscape.rowOf(id);
    return row < 0 ? id.text() : landscape.projects()[static_cast<size_t>(row)].title;
}

QString listed(const char* heading, const std::vector<domain::ProjectId>& ids, const query::Landscape& landscape,
               const base::Texts& texts)
{
    QString text =
        QLatin1Char('\n') +
        base::fillPlaceholders(texts.translate("CliDiff", heading), {texts.number(static_cast<qint64>(ids.size()))}) +
        QLatin1Char('\n');
    for (const auto& id : ids)
        text += wrapped(QStringLiteral("  "), titleOf(landscape, id) + QStringLiteral(" · ") + id.text(), kWidth) +
                QLatin1Char('\n');
    return text;
}

QString diffText(const Compared& compared, const analysis::EditionDiff& diff, const base::Texts& texts)
{
    const auto& from = *compared.from->landscape;
    const auto& to = *compared.to->landscape;
    QString text = editionTitle(from, texts) + QStringLiteral(" → ") + editionTitle(to, texts) + QStringLiteral("\n");
    // What cannot be concluded comes before what was found.
    if (const QString caution = workflow::cautionInWords(from, to, texts); !caution.isEmpty())
        text += wrapped({}, caution, kWidth) + QLatin1Char('\n');
    text += listed(QT_TRANSLATE_NOOP("CliDiff", "Only in the later register: %1"), diff.added, to, texts);
    text += listed(QT_TRANSLATE_NOOP("CliDiff", "Only in the earlier register: %1"), diff.removed, from, texts);
    text += QLatin1Char('\n') +
            base::fillPlaceholders(texts.translate("CliDiff", "Changed: %1"),
                                   {texts.number(static_cast<qint64>(diff.changed.size()))}) +
            QLatin1Char('\n');
    for (const auto& change : diff.changed) {
        text +=
            wrapped(QStringLiteral("  "), titleOf(to, change.id) + QStringLiteral(" · ") + change.id.text(), kWidth) +
            QLatin1Char('\n');
        if (const QString same = workflow::sameInWords(change, texts); !same.isEmpty())
            text += wrapped(QStringLiteral("    "), same, kWidth) + QLatin1Char('\n');
        for (const auto& field : change.fields)
            text += wrapped(QStringLiteral("    "), workflow::changeInWords(field, from, to, texts), kWidth) +
                    QLatin1Char('\n');
    }
    return text;
}

int runDiff(Session& session)
{
    const CommandLine& line = session.line();
    const auto registers = registersOf(session);
    if (!registers)
        return line.has(QStringLiteral("from")) && line.has(QStringLiteral("to")) ? session.fail(registers.error())
                                                                                  : session.refuse(registers.error());
    const auto& [from, to] = registers.value();
    const auto filter = filterFor(line.filters(), *from, *to);
    if (!filter)
        return session.refuse(filter.error());
    const Compared compared{query::makeSnapshot(from, filter.value()), query::makeSnapshot(to, filter.value())};
    const auto diff = analysis::diffEditions(*compared.from, *compared.to);
    if (session.json())
        return session.print(diffJson(compared, diff));
    const auto complete = completeRegisters(*session.store().value());
    if (!complete)
        return session.fail(complete.error());
    session.out() << diffText(compared, diff, session.texts()) << '\n'
                  << wrapped({},
                             workflow::pilotDurationInWords(analysis::pilotDuration(complete.value()), session.texts()),
                             kWidth)
                  << '\n';
    return session.finish();
}

} // namespace

Verb diffVerb()
{
    return {QStringLiteral("diff"),
            QStringLiteral("diff --from EDITION --to EDITION [FILTERS] [--json]"),
            QT_TRANSLATE_NOOP("CliHelp", "what changed between two registers"),
            {jsonOption(),
             {QStringLiteral("from"), QStringLiteral("EDITION"), QT_TRANSLATE_NOOP("CliHelp", "the earlier register")},
             {QStringLiteral("to"), QStringLiteral("EDITION"), QT_TRANSLATE_NOOP("CliHelp", "the later register")}},
            true,
            0,
            runDiff};
}

} // namespace landkort::cli
