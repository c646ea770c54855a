// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/edition_menu.h"

#include "app/head/edition_words.h"

#include <QActionGroup>

namespace landkort::app {

/// A name from a file must not become a shortcut letter.
static QString inMenu(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&")).left(160);
}

EditionMenu::EditionMenu(const std::vector<domain::Edition>& editions, const std::vector<domain::Edition>& removed,
                         const std::optional<domain::Edition>& shown, const base::Texts& texts, QWidget* parent)
    : QMenu(parent)
{
    addEditions(editions, domain::EditionKind::Register, shown, texts);
    addSeparator();
    addEditions(editions, domain::EditionKind::PublishedTotals, shown, texts);
    addSeparator();
    addAction(tr("Load a file …"), this, &EditionMenu::importAsked);
    if (shown && shown->kind == domain::EditionKind::Register && !shown->bundled)
        addAction(inMenu(tr("Remove %1").arg(texts.quoted(shown->name))), this,
                  [this, edition = *shown] { emit removeAsked(edition); });
    for (const auto& edition : removed)
        addAction(inMenu(tr("Bring back %1").arg(texts.quoted(edition.name))), this,
                  [this, name = edition.name] { emit restoreAsked(name); });
}

void EditionMenu::addEditions(const std::vector<domain::Edition>& editions, domain::EditionKind kind,
                              const std::optional<domain::Edition>& shown, const base::Texts& texts)
{
    auto* group = new QActionGroup(this);
    for (const auto& edition : editions) {
        if (edition.kind != kind)
            continue;
        auto* action = addAction(inMenu(editionSubtitle(edition, texts)), this,
                                 [this, id = edition.id] { emit editionAsked(id); });
        action->setCheckable(true);
        action->setChecked(shown && shown->id == edition.id);
        group->addAction(action);
    }
}

} // namespace landkort::app
