// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace landkort::domain {

/// A file that projects of an edition were read from.
struct ImportedFile {
    QString fileName;  ///< without folder
    QByteArray sha256; ///< of its bytes, lower-case hex
    QString sheet;     ///< empty where the format has none
    QDate importedOn;

    friend bool operator==(const ImportedFile&, const ImportedFile&) = default;
};

/// How a text became the value that is stored. Each has a stable key in the store and a sentence for the user.
enum class OriginRule {
    KnownWord,      ///< a word of our own list of synonyms
    UserRule,       ///< a value map or an answer of the user's
    PlaceCode,      ///< 561, "0561"
    PlaceName,      ///< official name, alias, genitive or another spelling
    OneOfSeveral,   ///< a cell that names several
    KnownEntry,     ///< an entry of the vocabulary in another spelling
    DateWords,      ///< "forår 2024", "23/11 2024": what is stated and no more
    SheetDate,      ///< a spreadsheet's number of days
    Number,         ///< "ca. 40"
    WebAddress,     ///< an address without its scheme, or with text around it
    NotStatedWord,  ///< "(Tom)", "-", "n/a"
    NotRecognised,  ///< left "ikke oplyst"
    Spaces,         ///< spaces, line breaks and invisible characters only
    Mojibake,       ///< letters that were read in a wrong encoding somewhere
    ContactRemoved, ///< an e-mail address or phone number was taken out
    Strongest,      ///< the strongest of the statuses of a project's rows
    OtherRow,       ///< another row of the same project says otherwise; the first one's value was kept
    Earlier,        ///< the value of the edition that this one was made from
    Unmarked,       ///< the apostrophe was taken off that keeps a spreadsheet from running a text as a formula
};
QString key(OriginRule);
std::optional<OriginRule> originRuleFromKey(const QString&);
/// "kendt ord", "ikke genkendt: står som ikke oplyst" …
QString label(OriginRule, const base::Texts&);

/// A row of a file that a project was made from.
struct RowOrigin {
    int file = 0;       ///< index into EditionProvenance::files
    int lineNumber = 0; ///< from 1, as a person sees the file

    friend bool operator==(const RowOrigin&, const RowOrigin&) = default;
};

/// A field whose stored value differs from the text in the file. Never holds contact data.
struct FieldOrigin {
    QString field;                 ///< stable key: "status", "municipalities"
    MunicipalityCode municipality; ///< of a value stated of one municipality; else empty
    RowOrigin row;
    QString column; ///< the header as written
    QString original;
    OriginRule rule = OriginRule::KnownWord;

    friend bool operator==(const FieldOrigin&, const FieldOrigin&) = default;
};

struct ProjectProvenance {
    std::vector<RowOrigin> rows;
    std::vector<FieldOrigin> fields;

    bool isEmpty() const { return rows.empty() && fields.empty(); }
    friend bool operator==(const ProjectProvenance&, const ProjectProvenance&) = default;
};

/// Where an edition's projects come from. `projects` is parallel to the edition's projects, or empty: bundled.
struct EditionProvenance {
    std::vector<ImportedFile> files;
    std::vector<ProjectProvenance> projects;

    friend bool operator==(const EditionProvenance&, const EditionProvenance&) = default;
};

} // namespace landkort::domain
