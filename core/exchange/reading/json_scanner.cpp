// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/json_scanner.h"

#include <QStringList>

#include <algorithm>

namespace landkort::exchange {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

QChar plainEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return letter;
    }
}

} // namespace

qsizetype JsonScanner::skipBlanks(qsizetype at) const
{
    while (at < m_text.size() && isBlank(m_text.at(at)))
        ++at;
    return at;
}

qsizetype JsonScanner::skipString(qsizetype at) const
{
    for (++at; m_text.at(at) != u'"'; ++at) {
        if (m_text.at(at) == u'\\')
            ++at;
    }
    return at + 1;
}

qsizetype JsonScanner::skipValue(qsizetype at) const
{
    if (kindAt(at) == u'"')
        return skipString(at);
    int depth = 0;
    while (at < m_text.size()) {
        const QChar c = m_text.at(at);
        if (c == u'"') {
            at = skipString(at);
            continue;
        }
        if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            if (depth == 0)
                return at; // the end of a number or a word is the end of what it stands in
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == u',' || isBlank(c))) {
            return at;
        }
        ++at;
    }
    return at;
}

qsizetype JsonScanner::eachElement(qsizetype array, const std::function<bool(qsizetype at)>& take) const
{
    qsizetype at = skipBlanks(array + 1);
    while (kindAt(at) != u']') {
        if (!take(at))
            return -1;
        at = skipBlanks(skipValue(at));
        if (kindAt(at) == u',')
            at = skipBlanks(at + 1);
    }
    return at + 1;
}

qsizetype JsonScanner::eachMember(qsizetype object,
                                  const std::function<bool(const QString& key, qsizetype at)>& take) const
{
    qsizetype at = skipBlanks(object + 1);
    while (kindAt(at) != u'}') {
        const QString key = string(at);
        at = skipBlanks(skipBlanks(skipString(at)) + 1); // past the colon
        if (!take(key, at))
            return -1;
        at = skipBlanks(skipValue(at));
        if (kindAt(at) == u',')
            at = skipBlanks(at + 1);
    }
    return at + 1;
}

QString JsonScanner::string(qsizetype at) const
{
    const qsizetype end = skipString(at) - 1;
    const QStringView inside = slice(at + 1, end);
    if (!inside.contains(u'\\'))
        return inside.toString();
    QString text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside.at(i) != u'\\') {
            text += inside.at(i);
        } else if (inside.at(++i) == u'u') {
            text += QChar(inside.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            text += plainEscape(inside.at(i));
        }
    }
    return text;
}

QString JsonScanner::compact(qsizetype from, qsizetype to) const
{
    QString text;
    while (from < to) {
        const QChar c = m_text.at(from);
        if (c == u'"') {
            const qsizetype next = skipString(from);
            text += slice(from, next);
            from = next;
        } else {
            if (!isBlank(c))
                text += c;
            ++from;
        }
    }
    return text;
}

/// The member "name" of an object that has one: {"key": "citizen_service", "name": "Borgerservice"}, as our own export.
std::optional<QString> JsonScanner::nameOf(qsizetype object) const
{
    std::optional<QString> name;
    eachMember(object, [&](const QString& key, qsizetype at) {
        if (key == QLatin1String("name") && kindAt(at) == u'"')
            name = string(at);
        return !name;
    });
    return name;
}

/// "a; b; c" for an array of plain values and objects with names; nothing for one that holds others.
std::optional<QString> JsonScanner::list(qsizetype array) const
{
    QStringList items;
    const qsizetype end = eachElement(array, [&](qsizetype at) {
        const auto name = kindAt(at) == u'{' ? nameOf(at) : std::nullopt;
        if (!name && (kindAt(at) == u'{' || kindAt(at) == u'['))
            return false;
        if (kindAt(at) != u'n')
            items.append(name ? *name : cell(at));
        return true;
    });
    if (end < 0)
        return std::nullopt;
    return items.join(QLatin1String("; "));
}

QString JsonScanner::cell(qsizetype at) const
{
    switch (kindAt(at)) {
    case u'"':
        return string(at);
    case u'n':
        return {};
    case u'[':
        if (auto items = list(at))
            return *items;
        return compact(at, skipValue(at));
    case u'{':
        if (auto name = nameOf(at))
            return *name;
        return compact(at, skipValue(at));
    default:
        return slice(at, skipValue(at)).toString();
    }
}

int jsonDepth(QStringView text)
{
    int depth = 0, deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == u'}' || c == u']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace landkort::exchange
