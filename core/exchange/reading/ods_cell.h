// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace landkort::exchange {

/// An attribute by its local name; empty when it is not there.
QStringView attributeOf(const QXmlStreamReader& xml, QLatin1String localName);

/// One table:table-cell of an OpenDocument sheet, from its start to its end element. Comments and drawings that stand
/// in it are not its text.
class OdsCell {
public:
    void start(const QXmlStreamReader& xml); ///< at the cell's start element
    void take(const QXmlStreamReader& xml);  ///< every token after it
    bool isComplete() const { return m_depth == 0; }

    QString text() const; ///< as workbook.h says cells are shown
    bool isError() const { return m_isError; }
    bool lacksValue() const { return m_hasFormula && m_type.isEmpty() && m_shown.isEmpty(); }

private:
    void startInside(const QXmlStreamReader& xml);
    QString shownNumber() const;

    int m_depth = 0;
    int m_skippedFrom = 0; ///< depth of the comment or drawing that is passed over; 0 = none
    int m_textDepth = 0;   ///< of the paragraph
    QString m_type;        ///< "float", "percentage", "currency", "date", "time", "boolean", "string" or empty
    QString m_value;       ///< the one of the type
    QString m_shown;       ///< the paragraphs
    int m_paragraphs = 0;
    bool m_isError = false, m_hasFormula = false;
};

} // namespace landkort::exchange
