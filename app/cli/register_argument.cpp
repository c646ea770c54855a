// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/register_argument.h"

#include <QCoreApplication>

namespace landkort::cli {

static base::Result<std::shared_ptr<const query::Landscape>> loadRegister(const workflow::LandscapeStore& store,
                                                                          const QString& name)
{
    const auto edition = store.findEdition(name);
    if (!edition)
        return edition.error();
    if (edition.value().kind != domain::EditionKind::Register)
        return base::Error{
            base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "“%1” holds published totals only; changes can be shown between registers."),
            {edition.value().name},
            {}};
    return store.load(edition.value().id);
}

base::Result<Registers> registersOf(Session& session)
{
    const CommandLine& line = session.line();
    if (!line.has(QStringLiteral("from")) || !line.has(QStringLiteral("to")))
        return base::Error{base::ErrorKind::InvalidInput,
                           QT_TRANSLATE_NOOP("Error", "Say which registers to compare: --from EDITION --to EDITION."),
                           {},
                           {}};
    const auto store = session.store();
    if (!store)
        return store.error();
    const auto from = loadRegister(*store.value(), line.value(QStringLiteral("from")));
    if (!from)
        return from.error();
    const auto to = loadRegister(*store.value(), line.value(QStringLiteral("to")));
    if (!to)
        return to.error();
    return Registers{from.value(), to.value()};
}

} // namespace landkort::cli
