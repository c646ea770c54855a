// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"

#include <QHash>
#include <QString>

#include <memory>

struct _HyphenDict;

namespace landkort::report {

/// Finds where words may be divided, with libhyphen and the system's dictionary for the language. Without a dictionary
/// words stay whole. Thread: one at a time.
class Hyphenator {
public:
    /// `folders` are looked into for hyph_da_DK.dic or hyph_en_GB.dic, in order.
    explicit Hyphenator(base::Language language, const QStringList& folders = dictionaryFolders());

    bool hasDictionary() const { return m_dictionary != nullptr; }
    /// The text with soft hyphens (U+00AD) where words of seven letters or more may be divided, at least three letters
    /// from either end. Names (capitals), addresses and words with digits stay whole.
    QString withSoftHyphens(const QString& text);

    static QStringList dictionaryFolders();

private:
    QString divided(const QString& word);

    std::unique_ptr<_HyphenDict, void (*)(_HyphenDict*)> m_dictionary;
    QHash<QString, QString> m_known;
};

} // namespace landkort::report
