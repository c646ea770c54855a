// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gaps/gaps_picture.h"

namespace landkort::app {

// What the tab says, as plain text. Rule 8: an edition of examples never says that a municipality has not.

/// "angivet i drift" (examples) or "i drift", "pilotprojekt" …
QString gapStatusWords(domain::Status status, bool documented, const base::Texts& texts);
/// "ingen fundet dokumenteret" (examples) or "ingen indberettet".
QString noneFoundWords(bool documented, const base::Texts& texts);
/// Over the list of use cases: "I drift hos andre, ikke fundet dokumenteret hos Kolding".
QString useCasesTitle(const GapsPicture& picture, const base::Texts& texts);
QString domainsTitle(const GapsPicture& picture, const base::Texts& texts);
/// How the set is made, or that it is the whole country.
QString setSentence(const GapsPicture& picture, const base::Texts& texts);
/// What it means that something is not found.
QString meaningSentence(const GapsPicture& picture, const base::Texts& texts);
/// Instead of an empty list.
QString emptySentence(const GapsPicture& picture, const base::Texts& texts);
/// "4 kommuner angivet i drift, heraf 3 oplyst inden for to år".
QString lineWords(const GapsPicture& picture, const GapLine& line, const base::Texts& texts);

} // namespace landkort::app
