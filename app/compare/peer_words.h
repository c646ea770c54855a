// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"

namespace landkort::app {

// What the tab says of a comparison, as plain text.

/// "angivet i drift" (examples) or "i drift", "pilotprojekt", "planlagt" …
QString peerStatusWords(domain::Status status, bool documented, const base::Texts& texts);
/// "angivet i drift · 2 projekter · oplyst inden for to år"; "ingen dokumenteret".
QString cellWords(const analysis::PeerCell& cell, bool documented, const base::Texts& texts);
/// The same where room is short: "pilotprojekt (2) · ældre".
QString shortCellWords(const analysis::PeerCell& cell, bool documented, const base::Texts& texts);
/// "ingen dokumenteret" (examples) or "ingen".
QString noneWords(bool documented, const base::Texts& texts);
/// "8. maj 2026", "uden dato", "ingen dokumenteret".
QString latestSourceWords(const analysis::PeerRow& row, bool documented, const base::Texts& texts);
/// How old what is compared is: "Seneste kilde: Esbjerg 8. maj 2026; de øvrige fra 5. januar 2019 (Randers) til …".
QString latestSourceSentence(const PeerPicture& picture, const base::Texts& texts);
/// "Indbyggere pr. 1. januar 2026", or without the date where it differs.
QString populationNote(const PeerPicture& picture, const base::Texts& texts);
/// Name, counts by status with "heraf N oplyst inden for to år", newest source; one line each.
QString rowTip(const PeerPicture& picture, int row, const base::Texts& texts);

} // namespace landkort::app
