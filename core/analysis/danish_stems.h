// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

struct sb_stemmer;

namespace landkort::analysis {

/// The words of Danish texts brought to a common form, so that "fakturaerne" meets "faktura": lower case, stop words
/// and bare numbers left out, Snowball's Danish stemmer (M. F. Porter), then the folding of base::fold. Thread: an
/// object is used from one thread at a time.
class DanishStems {
public:
    struct Word {
        QString stem;    ///< folded; never shown
        QString written; ///< lower case, as the text has it
    };

    DanishStems();
    ~DanishStems();
    DanishStems(const DanishStems&) = delete;
    DanishStems& operator=(const DanishStems&) = delete;

    /// In the text's order, repeated words repeatedly. A hyphen parts words.
    std::vector<Word> wordsOf(const QString& text) const;

private:
    QString stemOf(const QString& word) const;

    sb_stemmer* m_stemmer; ///< owned
};

} // namespace landkort::analysis
