// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/edition.h"

#include <QMenu>

#include <optional>
#include <vector>

namespace landkort::app {

/// The editions of the store, registers before published totals, with loading a file, removing the edition shown and
/// taking a removal back. Says what was asked for and does nothing itself.
class EditionMenu : public QMenu {
    Q_OBJECT
public:
    EditionMenu(const std::vector<domain::Edition>& editions, const std::vector<domain::Edition>& removed,
                const std::optional<domain::Edition>& shown, const base::Texts& texts, QWidget* parent);

signals:
    void editionAsked(domain::EditionId id);
    void importAsked();
    void removeAsked(const domain::Edition& edition);
    void restoreAsked(const QString& name);

private:
    void addEditions(const std::vector<domain::Edition>& editions, domain::EditionKind kind,
                     const std::optional<domain::Edition>& shown, const base::Texts& texts);
};

} // namespace landkort::app
