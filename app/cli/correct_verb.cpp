// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correct_verb.h"

#include "app/cli/correct_arguments.h"
#include "app/cli/correct_output.h"
#include "app/cli/project_argument.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace landkort::cli {

namespace {

using storage::CorrectionPlan;
using workflow::CorrectedEdition;

const QString kAuthor = QStringLiteral("author");
const QString kText = QStringLiteral("message");
const QString kOut = QStringLiteral("o");

base::Error usage(const char* source, const QStringList& arguments = {})
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

/// One run of the verb: its words, the edition, and what came of it.
class Correcting {
public:
    Correcting(Session& session, workflow::LandscapeStore& store, CorrectedEdition edition)
        : m_session(session), m_store(store), m_edition(std::move(edition)), m_line(session.line())
    {
    }

    int set()
    {
        const auto who = correctionBy(m_line, *m_edition.stored);
        if (!who)
            return m_session.refuse(who.error());
        const auto given = correctionAnswers(m_line, true);
        if (!given)
            return m_session.refuse(given.error());
        const auto row = projectRow(*m_edition.shown, word());
        if (!row)
            return m_session.refuse(row.error());
        return apply(workflow::planAnswers(m_edition.ground(), domain::ProjectId(word()), who.value(), given.value()));
    }

    int hide()
    {
        const auto who = correctionBy(m_line, *m_edition.stored);
        if (!who)
            return m_session.refuse(who.error());
        const auto row = projectRow(*m_edition.shown, word());
        if (!row)
            return m_session.refuse(row.error());
        return apply(workflow::planHiding(m_edition.ground(), domain::ProjectId(word()), who.value()));
    }

    int add()
    {
        const auto who = correctionBy(m_line, *m_edition.stored);
        if (!who)
            return m_session.refuse(who.error());
        const auto given = correctionAnswers(m_line, false);
        if (!given)
            return m_session.refuse(given.error());
        return apply(workflow::planAddition(m_edition.ground(), word(), who.value(), given.value()));
    }

    int list()
    {
        if (m_session.json())
            return m_session.print(correctionsJson(m_edition));
        m_session.out() << correctionsText(m_edition, m_session.texts());
        return m_session.finish();
    }

    int undo() { return applyToNumber(workflow::planUndo); }
    int redo() { return applyToNumber(workflow::planRedo); }
    int accept() { return applyToProposal(workflow::planAccepting); }
    int reject() { return applyToProposal(workflow::planRejecting); }

    int send()
    {
        const auto who = correctionBy(m_line, *m_edition.stored);
        if (!who)
            return m_session.refuse(who.error());
        workflow::SentCorrections sent{who.value().municipality, m_line.value(kAuthor), m_line.value(kText),
                                       m_line.value(kOut)};
        if (sent.file.isEmpty())
            return m_session.refuse(
                usage(QT_TRANSLATE_NOOP("Error", "Say where the corrections go: correct export -o FILE.json.")));
        const auto count = workflow::sendCorrections(m_edition, sent);
        if (!count)
            return m_session.fail(count.error());
        const int sentCount = count.value();
        m_session.out() << base::fillPlaceholders(
                               m_session.texts().translate("CliCorrect", "%n correction(s) are in %1, ready to send.",
                                                           nullptr, sentCount),
                               {sent.file})
                        << '\n';
        return m_session.finish();
    }

    int receive()
    {
        const auto proposal = workflow::receiveCorrections(m_store, m_edition, word(), QDate::currentDate());
        if (!proposal)
            return m_session.fail(proposal.error());
        return readAgain() ? list() : m_session.fail(*m_error);
    }

private:
    QString word() const { return m_line.positional.at(1); }

    template <class Plan> int applyToNumber(Plan plan)
    {
        bool isNumber = false;
        const qint64 number = word().toLongLong(&isNumber);
        if (!isNumber)
            return m_session.refuse(
                usage(QT_TRANSLATE_NOOP("Error", "“%1” is no number of a correction; see “correct list”."), {word()}));
        return apply(plan(m_edition.ground(), number));
    }

    /// "2": all that is open of proposal 2; "2:status": that field; "2:17": that correction.
    template <class Plan> int applyToProposal(Plan plan)
    {
        const QString part = word().section(QLatin1Char(':'), 1);
        bool isNumber = false;
        const qint64 proposal = word().section(QLatin1Char(':'), 0, 0).toLongLong(&isNumber);
        const auto known = [&](const auto& p) { return p.number == proposal; };
        if (!isNumber || std::none_of(m_edition.proposals.begin(), m_edition.proposals.end(), known))
            return m_session.refuse(
                usage(QT_TRANSLATE_NOOP("Error", "There is no proposal “%1”; see “correct list”."), {word()}));
        std::vector<qint64> numbers;
        for (const auto& c : m_edition.made) {
            const bool open = c.proposal == proposal && c.state == domain::CorrectionState::Proposed;
            const QString field = c.field                                       ? domain::key(*c.field)
                                  : c.kind == domain::CorrectionKind::SetStatus ? QStringLiteral("status")
                                                                                : domain::key(c.kind);
            if (open && (part.isEmpty() || part == field || part == QString::number(c.number)))
                numbers.push_back(c.number);
        }
        if (numbers.empty())
            return m_session.refuse(
                usage(QT_TRANSLATE_NOOP("Error", "Nothing in “%1” is open; see “correct list”."), {word()}));
        return apply(plan(m_edition, numbers));
    }

    /// What is wrong with a plan is wrong with the words that asked for it.
    int apply(const base::Result<CorrectionPlan>& plan)
    {
        if (!plan)
            return m_session.refuse(plan.error());
        const auto added = m_store.correct(m_edition.stored->edition().id, plan.value());
        if (!added)
            return m_session.fail(added.error());
        if (!readAgain())
            return m_session.fail(*m_error);
        std::vector<qint64> numbers = added.value();
        for (const auto& change : plan.value().changed)
            numbers.push_back(change.number);
        if (m_session.json())
            return m_session.print(correctionsJson(m_edition));
        for (const qint64 number : numbers)
            m_session.out() << correctionLine(*m_edition.find(number), m_edition, m_session.texts());
        return m_session.finish();
    }

    bool readAgain()
    {
        auto read = workflow::readCorrected(m_store, m_edition.stored->edition().id);
        if (read)
            m_edition = std::move(read).value();
        else
            m_error = read.error();
        return !m_error;
    }

    Session& m_session;
    workflow::LandscapeStore& m_store;
    CorrectedEdition m_edition;
    const CommandLine& m_line;
    std::optional<base::Error> m_error;
};

struct Action {
    const char* name;
    int words; ///< after the action's own
    int (Correcting::*run)();
};
constexpr Action kActions[] = {{"set", 1, &Correcting::set},       {"hide", 1, &Correcting::hide},
                               {"add", 1, &Correcting::add},       {"list", 0, &Correcting::list},
                               {"undo", 1, &Correcting::undo},     {"redo", 1, &Correcting::redo},
                               {"export", 0, &Correcting::send},   {"propose", 1, &Correcting::receive},
                               {"accept", 1, &Correcting::accept}, {"reject", 1, &Correcting::reject}};

base::Result<const Action*> actionOf(const CommandLine& line)
{
    const QString name = line.positional.at(0);
    QStringList names;
    for (const auto& action : kActions) {
        names.append(QLatin1String(action.name));
        if (name == names.last() && line.positional.size() == 1 + action.words)
            return &action;
        if (name == names.last())
            return usage(action.words == 0 ? QT_TRANSLATE_NOOP("Error", "“correct %1” takes no further word.")
                                           : QT_TRANSLATE_NOOP("Error", "“correct %1” needs one word more: an id, a "
                                                                        "title, a number or a file; see --help."),
                         {name});
    }
    return usage(QT_TRANSLATE_NOOP("Error", "“correct %1” is not known; it can be: %2."),
                 {name, names.join(QStringLiteral(", "))});
}

int runCorrect(Session& session)
{
    const auto action = actionOf(session.line());
    if (!action)
        return session.refuse(action.error());
    const auto landscape = session.landscape();
    if (!landscape)
        return session.fail(landscape.error());
    if (const auto can = workflow::canBeCorrected(landscape.value()->edition()); !can)
        return session.refuse(can.error());
    auto& store = *session.store().value();
    auto edition = workflow::readCorrected(store, landscape.value()->edition().id);
    if (!edition)
        return session.fail(edition.error());
    Correcting correcting(session, store, std::move(edition).value());
    return (correcting.*action.value()->run)();
}

} // namespace

Verb correctVerb()
{
    return {QStringLiteral("correct"),
            QStringLiteral("correct ACTION [WORD] [OPTIONS]"),
            QT_TRANSLATE_NOOP("CliHelp", "your own corrections over an edition, which itself never changes: set ID, "
                                         "hide ID, add TITLE, list, undo N, redo N; to send and answer them: export, "
                                         "propose FILE, accept N[:FIELD], reject N[:FIELD]"),
            {{kFieldOption, QStringLiteral("NAME=VALUE"),
              QT_TRANSLATE_NOOP("CliHelp", "what is corrected, repeatable: status, title, description, domain, "
                                           "use_case, target, task, started, vendors, technology, partners, note, "
                                           "source; \"none\" is not stated")},
             {kDateOption, QStringLiteral("DATE"),
              QT_TRANSLATE_NOOP("CliHelp", "when the status was stated: 2026, 2026-11")},
             {kMunicipalityOption, QStringLiteral("NAME"),
              QT_TRANSLATE_NOOP("CliHelp", "whose correction it is; without it, the project's only municipality")},
             {kNoteOption, QStringLiteral("TEXT"), QT_TRANSLATE_NOOP("CliHelp", "why")},
             {kAuthor, QStringLiteral("TEXT"), QT_TRANSLATE_NOOP("CliHelp", "who sends the corrections")},
             {kText, QStringLiteral("TEXT"), QT_TRANSLATE_NOOP("CliHelp", "a message to the one who receives them")},
             {kOut, QStringLiteral("FILE"), QT_TRANSLATE_NOOP("CliHelp", "where the corrections go")},
             jsonOption()},
            false,
            2,
            runCorrect,
            1};
}

} // namespace landkort::cli
