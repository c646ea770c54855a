// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace landkort::report {

/// One condition of the Matterhorn Protocol 1.1 that does not hold.
struct PdfFinding {
    QString condition; ///< "13-004"; "0-unreadable" and "0-encrypted" when the file cannot be looked into
    int page = 0;      ///< from 1; 0 = the whole document
    QString detail;    ///< technical, English: which object, which glyph
};

struct PdfVerdict {
    std::vector<PdfFinding> findings; ///< at most one per condition and page, in the protocol's order
    int conditionsTested = 0;
    int pages = 0;
    bool claimsUa = false; ///< the file says of itself that it is PDF/UA-1

    bool passed() const { return findings.empty(); }
};

/// Reads a finished PDF back, with QPDF and FreeType and none of the code that wrote it, and tests the conditions of
/// the Matterhorn Protocol 1.1 that a machine can decide (87 of its 136). Any bytes: a hostile file gives findings,
/// never a crash, and work is bounded. Thread: any.
///
/// How each is tested (what is not named is tested as the protocol's sentence in pdf_conditions.cpp says):
///  01-003 … 01-005  every page's and form XObject's operators with the stack of marked content; content counts as
///                   tagged when its MCID hangs in the structure tree
///  01-007  MarkInfo/Suspects          02-001, -003, -004  RoleMap followed for every type used, with a visited set
///  06-001 … -003  the catalog's XMP parsed as XML       07-001, -002  ViewerPreferences
///  09-004 … -008  parent and children of every table, list, TOC, ruby and warichu element after role mapping
///  10-001, 31-027  each shown code through ToUnicode, else a named encoding; names in Differences are taken to be of
///                  the Adobe Glyph List
///  11-001 … -006  language of content, alternatives, bookmarks, annotations, fields, metadata: nearest element, else
///                 catalog; the tag must have the form of BCP 47, whether it is the right language a human decides
///  13-004, 14-002, -003, -006, -007, 15-003, 17-002, 19-003, -004  walk of the structure tree in reading order
///  20-001 … -003, 21-001, 25-001, 28-014, -015  catalog and every object of the file
///  26-001, -002  encryption dictionary; a file that needs a password cannot be tested
///  28-002 … -012, -016, -017  every annotation of every page against the OBJR that names it
///  30-001, -002  every form XObject reached from a page
///  31-001 … -008  Type 0 fonts and their CMaps           31-009  FontFile, FontFile2 or FontFile3 is there
///  31-011, -016, -030  every shown glyph in the embedded program: there, same width (±1/1000), not .notdef
///  31-012 … -015  CharSet and CIDSet against the program's glyphs
///  31-017 … -021, -023 … -026  encodings and cmaps of TrueType fonts      31-028, -029  values of ToUnicode
/// Not tested:
///  17-003  mathematics: its characters are tested by 10-001 like all others
///  28-018  appearance of a printer's mark: these exist only in print-shop files; their place in the structure is
///  28-017 31-022  needs the Adobe Glyph List itself The other 49 conditions ask for a human: is the order logical,
///  does the alternative text say it, is the contrast enough. humanChecks() names them in words.
PdfVerdict checkPdf(const QByteArray& bytes);

/// What the condition says, as a short sentence: "En figur mangler alternativ tekst."
QString conditionText(const QString& condition, const base::Texts& texts);
/// What no machine decides, as one line: "rækkefølge, alternative tekster, …".
QString humanChecks(const base::Texts& texts);
/// "Maskinkontrol bestået (84 forhold). Et menneske skal se på: …" or the failed conditions with their pages.
QString receipt(const PdfVerdict& verdict, const base::Texts& texts);

} // namespace landkort::report
