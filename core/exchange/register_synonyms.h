// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QString>

#include <optional>

namespace landkort::exchange {

/// What a text in a closed list means: whole texts only, compared as words (word_key.h), Danish and English, also our
/// own keys and labels. A year in brackets at the end is no part of the word: "I DRIFT (2023)". Anything else in
/// brackets, and a question mark, makes it another text: "Drift (delvis)", "i gang?" are not recognised.
std::optional<domain::Status> statusFromWords(const QString& text);
std::optional<domain::Target> targetFromWords(const QString& text);
std::optional<domain::Task> taskFromWords(const QString& text);
std::optional<domain::Confidence> confidenceFromWords(const QString& text);
std::optional<domain::Outcome> outcomeFromWords(const QString& text);
std::optional<bool> yesNoFromWords(const QString& text);

/// "(Tom)", "(Blank)", "-", "n/a", "ikke oplyst", "status ikke oplyst", "": nothing is stated.
bool meansNotStated(const QString& text);

} // namespace landkort::exchange
