// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading/number_format.h"
#include "core/exchange/reading/workbook_files.h"

#include <QHash>

namespace landkort::exchange {

/// What the sheets of an XLSX share, and which sheets there are.
struct XlsxParts {
    struct Sheet {
        QString name;
        QString file; ///< inside the archive
        bool hidden = false;
    };
    bool isWorkbook = false; ///< false: the archive is another kind of document, and nothing else was read
    std::vector<Sheet> sheets;
    bool from1904 = false;
    std::vector<QString> strings;
    std::vector<NumberFormat> styles;
};

base::Result<XlsxParts> readXlsxParts(const WorkbookFiles& files);

/// Office Open XML writes characters that XML cannot hold as _x000D_ (22.9.2.19, ST_Xstring). A
/// line break becomes \n.
QString unescapeXlsx(const QString& text);

/// Collects the text of <t> elements inside a shared or inline string, without the phonetic reading of Asian scripts.
class XlsxText {
public:
    /// False when the token is not part of a text.
    bool take(const QXmlStreamReader& xml);
    void clear() { m_text.clear(); }
    const QString& text() const { return m_text; }

private:
    QString m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

} // namespace landkort::exchange
