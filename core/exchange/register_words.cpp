// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_words.h"

namespace landkort::exchange {

const QHash<QString, domain::Status>& statusWords()
{
    static const QHash<QString, domain::Status> words = {
        {QStringLiteral("I drift"), domain::Status::InOperation},
        {QStringLiteral("Pilot"), domain::Status::Pilot},
        {QStringLiteral("Planlagt"), domain::Status::Planned},
        {QStringLiteral("Afsluttet"), domain::Status::Ended},
    };
    return words;
}

const QHash<QString, domain::Target>& targetWords()
{
    static const QHash<QString, domain::Target> words = {
        {QStringLiteral("Borgere"), domain::Target::Citizens},
        {QStringLiteral("Medarbejdere"), domain::Target::Employees},
    };
    return words;
}

const QHash<QString, domain::Task>& taskWords()
{
    static const QHash<QString, domain::Task> words = {
        {QStringLiteral("Generel"), domain::Task::General},
        {QStringLiteral("Specialiseret"), domain::Task::Specialised},
    };
    return words;
}

const QHash<QString, domain::Confidence>& confidenceWords()
{
    static const QHash<QString, domain::Confidence> words = {
        {QStringLiteral("high"), domain::Confidence::High},
        {QStringLiteral("medium"), domain::Confidence::Medium},
    };
    return words;
}

const QHash<QString, domain::Outcome>& outcomeWords()
{
    static const QHash<QString, domain::Outcome> words = {
        {QStringLiteral("gennemført"), domain::Outcome::Completed},
        {QStringLiteral("opgivet"), domain::Outcome::Abandoned},
        {QStringLiteral("ikke lovligt"), domain::Outcome::NotLawful},
        {QStringLiteral("ikke oplyst"), domain::Outcome::NotStated},
    };
    return words;
}

const QHash<QString, domain::AdoptionBasis>& basisWords()
{
    static const QHash<QString, domain::AdoptionBasis> words = {
        {QStringLiteral("named"), domain::AdoptionBasis::Named},
        {QStringLiteral("shared"), domain::AdoptionBasis::Shared},
        {QStringLiteral("inferred"), domain::AdoptionBasis::Inferred},
    };
    return words;
}

} // namespace landkort::exchange
