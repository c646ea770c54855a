// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bundled_update.h"

#include "core/base/texts.h"
#include "core/exchange/bundled_data.h"
#include "core/workflow/app_identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::workflow {

static base::Result<QString> folderOr(const QString& dataFolder)
{
    return dataFolder.isEmpty() ? findDataFolder() : base::Result<QString>(dataFolder);
}

static QDate lastDay(const domain::Edition& edition)
{
    return edition.asOf ? edition.asOf->lastDay() : QDate();
}

static bool isEarlierBundled(const domain::Edition& stored, const domain::Edition& bundled)
{
    const bool reg = stored.kind == domain::EditionKind::Register && stored.bundled;
    return !reg || lastDay(stored) < lastDay(bundled);
}

base::Result<std::optional<domain::Edition>> newerBundledRegister(const LandscapeStore& store,
                                                                  const QString& dataFolder)
{
    const auto folder = folderOr(dataFolder);
    if (!folder)
        return folder.error();
    const auto bundled = exchange::readBundledEdition(folder.value());
    if (!bundled)
        return bundled.error();
    for (const auto* editions : {&store.editions(), &store.removedEditions()}) {
        const bool newer = std::all_of(editions->begin(), editions->end(), [&](const domain::Edition& stored) {
            return isEarlierBundled(stored, bundled.value());
        });
        if (!newer)
            return std::optional<domain::Edition>();
    }
    return std::optional(bundled.value());
}

/// The name is the register's own Danish one, so the date that tells two apart is Danish in every language.
static QString freeName(const LandscapeStore& store, const domain::Edition& edition)
{
    const auto isTaken = [&](const QString& name) {
        const auto has = [&](const std::vector<domain::Edition>& editions) {
            return std::any_of(editions.begin(), editions.end(),
                               [&](const domain::Edition& e) { return e.name == name; });
        };
        return has(store.editions()) || has(store.removedEditions());
    };
    if (!isTaken(edition.name))
        return edition.name;
    const QString dated =
        QStringLiteral("%1, %2").arg(edition.name, base::Texts(base::Language::Danish).date(edition.asOf));
    QString name = dated;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(dated).arg(number);
    return name;
}

base::Result<domain::Edition> addBundledRegister(LandscapeStore& store, const QString& dataFolder,
                                                 const base::Progress& progress)
{
    const auto folder = folderOr(dataFolder);
    if (!folder)
        return folder.error();
    auto data = exchange::readBundledData(folder.value());
    if (!data)
        return data.error();
    auto& bundled = data.value().editions.front();
    for (const auto& project : bundled.projects) {
        for (const auto& adoption : project.adoptions) {
            if (store.catalog()->indexOf(adoption.municipality) < 0)
                return base::Error{base::ErrorKind::InvalidInput,
                                   QT_TRANSLATE_NOOP("Error", "The new register names the municipality %1, which this "
                                                              "store does not have. Begin a new store with --db."),
                                   {adoption.municipality.text()},
                                   {}};
        }
    }
    storage::NewEdition content;
    content.edition = bundled.edition;
    content.edition.name = freeName(store, bundled.edition);
    content.vocabulary = std::move(bundled.vocabulary);
    content.projects = std::move(bundled.projects);
    return store.addEdition(content, progress);
}

} // namespace landkort::workflow
