// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/ods_cell.h"

#include "core/exchange/reading/number_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace landkort::exchange {

namespace {

constexpr qsizetype kLongestText = 4'000'000; // past the limit of a cell; more is not collected

/// "2024-05-01T13:30:00" as "2024-05-01 13:30".
QString dayAndTime(const QString& value)
{
    QString text = value;
    text.replace(u'T', u' ');
    static const QRegularExpression midnight(QStringLiteral(" 00:00(:00(\\.0+)?)?$"));
    static const QRegularExpression wholeMinute(QStringLiteral("( \\d\\d:\\d\\d):00(\\.0+)?$"));
    return text.remove(midnight).replace(wholeMinute, QStringLiteral("\\1"));
}

/// A date of which the sheet shows the month and the year, or the year, and no more: "2024-05", "2024". The day that
/// the file has all the same is one nobody wrote.
QString dateAsShown(const QString& value, const QString& shown)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    static const QRegularExpression firstOfMonth(QStringLiteral("^(\\d{4})-(\\d\\d)-01$"));
    const auto first = firstOfMonth.match(value);
    if (!first.hasMatch())
        return dayAndTime(value);
    QStringList numbers;
    for (auto found = number.globalMatch(shown); found.hasNext();)
        numbers.append(found.next().captured());
    const bool hasWord = letter.match(shown).hasMatch();
    QString year = first.captured(1);
    const QString month = first.captured(2);
    if (shown.trimmed() == year)
        return year;
    const bool wordAndYear = hasWord && (numbers == QStringList{year} || numbers == QStringList{year.last(2)});
    const bool monthAndYear = !hasWord && numbers.size() == 2 && numbers.contains(year);
    return wordAndYear || monthAndYear ? year + QLatin1Char('-') + month : value;
}

/// "PT13H30M00S" as "13:30".
QString timeOfDay(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M(\\d+)([.,]\\d+)?S$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return value;
    const auto twoDigits = [&](int part) { return match.captured(part).rightJustified(2, QLatin1Char('0')); };
    const QString time = twoDigits(1) + QLatin1Char(':') + twoDigits(2);
    return match.captured(3).toInt() == 0 ? time : time + QLatin1Char(':') + twoDigits(3);
}

} // namespace

QStringView attributeOf(const QXmlStreamReader& xml, QLatin1String localName)
{
    // The attributes live as long as the reader's current token.
    for (const auto& attribute : xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value();
    }
    return {};
}

void OdsCell::start(const QXmlStreamReader& xml)
{
    *this = {};
    m_depth = 1;
    for (const auto& attribute : xml.attributes()) {
        const QStringView name = attribute.name();
        if (name == u"value-type") {
            // LibreOffice repeats the type in a namespace of its own, where alone it says "error".
            if (attribute.value() == u"error")
                m_isError = true;
            else
                m_type = attribute.value().toString();
        } else if (name == u"formula") {
            m_hasFormula = true;
        } else if (name == u"value" || name.endsWith(u"-value")) {
            m_value = attribute.value().toString();
        }
    }
}

void OdsCell::take(const QXmlStreamReader& xml)
{
    if (xml.isStartElement()) {
        ++m_depth;
        if (m_skippedFrom == 0)
            startInside(xml);
    } else if (xml.isEndElement()) {
        if (m_depth == m_skippedFrom)
            m_skippedFrom = 0;
        if (m_depth == m_textDepth)
            m_textDepth = 0;
        --m_depth;
    } else if (m_textDepth > 0 && m_skippedFrom == 0 && m_shown.size() < kLongestText) {
        m_shown += xml.text().toString().replace(u'\n', u' ');
    }
}

void OdsCell::startInside(const QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"annotation" || name == u"ruby-text" || name == u"table" ||
        xml.namespaceUri().endsWith(u":drawing:1.0")) {
        m_skippedFrom = m_depth;
    } else if (name == u"p" || name == u"h") {
        if (m_paragraphs++ > 0)
            m_shown += u'\n';
        m_textDepth = m_depth;
    } else if (name == u"s") {
        const int count = attributeOf(xml, QLatin1String("c")).toInt();
        m_shown += QString(std::clamp(count, 1, 1000), QLatin1Char(' '));
    } else if (name == u"tab") {
        m_shown += u'\t';
    } else if (name == u"line-break") {
        m_shown += u'\n';
    }
}

/// "0101" where the sheet shows the number 101 so, as it does with municipality codes.
QString OdsCell::shownNumber() const
{
    const QString number = numberText(m_value, {});
    const bool digits = std::all_of(m_shown.begin(), m_shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && m_shown.size() > number.size() && m_shown.endsWith(number) &&
                   m_shown.count(u'0') >= m_shown.size() - number.size() &&
                   m_shown.toULongLong() == number.toULongLong()
               ? m_shown
               : number;
}

QString OdsCell::text() const
{
    if (m_isError)
        return m_shown;
    if (m_type == u"float" || m_type == u"currency")
        return shownNumber();
    if (m_type == u"percentage") {
        NumberFormat percent;
        percent.percent = true;
        return numberText(m_value, percent);
    }
    if (m_type == u"date")
        return dateAsShown(m_value, m_shown);
    if (m_type == u"time")
        return timeOfDay(m_value);
    if (m_type == u"boolean")
        return m_value;
    return m_shown.isEmpty() && m_type == u"string" ? m_value : m_shown;
}

} // namespace landkort::exchange
