// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QHash>

namespace landkort::exchange {

/// The Danish words of the bundled register for the closed lists, exactly as its files write them.
const QHash<QString, domain::Status>& statusWords();
const QHash<QString, domain::Target>& targetWords();
const QHash<QString, domain::Task>& taskWords();
const QHash<QString, domain::Confidence>& confidenceWords();
const QHash<QString, domain::Outcome>& outcomeWords();
const QHash<QString, domain::AdoptionBasis>& basisWords();

} // namespace landkort::exchange
