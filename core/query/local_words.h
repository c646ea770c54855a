// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

namespace landkort::query {

/// "3 lokale rettelser"; empty when there are none.
QString localCount(const LocalChanges& local, const base::Texts& texts);
/// What a reader must know before the numbers: "Med 3 lokale rettelser, som ikke er en del af udgiverens liste: 1
/// projekt tilføjet, 2 ændret, 1 skjult." Empty when there are none.
QString localSentence(const LocalChanges& local, const base::Texts& texts);
/// "lokalt rettet", "lokalt tilføjet", or nothing.
QString localMark(const Landscape& landscape, int row, const base::Texts& texts);
/// "Status i Kolding: pilotprojekt (maj 2024) → i drift (november 2026)", without title and note. The landscape is the
/// edition's, with or without corrections: words and municipalities are the same.
QString correctionInWords(const domain::Correction& correction, const Landscape& landscape, const base::Texts& texts);
/// A value as the user reads it: "i drift", "Sundhed og ældre", "september 2024", "ikke oplyst".
QString valueInWords(domain::CorrectedField field, const QString& value, const Landscape& landscape,
                     const base::Texts& texts);

} // namespace landkort::query
