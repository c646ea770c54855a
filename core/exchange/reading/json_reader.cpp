// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/json_reader.h"

#include "core/exchange/reading/json_scanner.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace landkort::exchange {

namespace {

constexpr int kDeepestNesting = 64;
constexpr int kDeepestArray = 6;

const char* const kNotJson = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is not valid JSON; the fault is in line %2. Write it again from the program it comes from.");
const char* const kTooDeep = QT_TRANSLATE_NOOP(
    "Error", "The file %1 is nested more than %2 levels deep, the most that is read. Choose a file that is a table.");
const char* const kNoObjects =
    QT_TRANSLATE_NOOP("Error", "The file %1 holds no list of records (a JSON array of objects). Choose another file.");
const char* const kNotAnObject =
    QT_TRANSLATE_NOOP("ImportIssue", "This element of the list is not a record (a JSON object); it was left out.");
const char* const kKeyTwice =
    QT_TRANSLATE_NOOP("ImportIssue", "This record has the key “%1” more than once; the last value counts.");

std::optional<base::Error> fault(const QString& text, const QString& fileName)
{
    if (jsonDepth(text) > kDeepestNesting)
        return base::Error{base::ErrorKind::InvalidInput, kTooDeep, {fileName, QString::number(kDeepestNesting)}, {}};
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    const int line =
        1 + static_cast<int>(
                QByteArrayView(utf8).first(std::min<qsizetype>(error.offset, utf8.size())).toByteArray().count('\n'));
    return base::Error{base::ErrorKind::FileBroken, kNotJson, {fileName, QString::number(line)}, error.errorString()};
}

/// Finds the longest array of objects.
class ArraySearch {
public:
    explicit ArraySearch(const JsonScanner& scanner) : m_scanner(scanner) {}

    void look(qsizetype at, int level)
    {
        if (level > kDeepestArray)
            return;
        if (m_scanner.kindAt(at) == u'{') {
            m_scanner.eachMember(at, [&](const QString&, qsizetype value) {
                look(value, level + 1);
                return true;
            });
        } else if (m_scanner.kindAt(at) == u'[') {
            lookAtArray(at, level);
        }
    }
    std::optional<qsizetype> found() const { return m_count > 0 ? std::optional(m_array) : std::nullopt; }

private:
    void lookAtArray(qsizetype array, int level)
    {
        qsizetype elements = 0, objects = 0, first = 0;
        m_scanner.eachElement(array, [&](qsizetype at) {
            if (elements++ == 0)
                first = at;
            objects += m_scanner.kindAt(at) == u'{';
            return true;
        });
        if (objects > m_count) {
            m_count = objects;
            m_array = array;
        }
        // Some services wrap their list: {"results": [{"tables": [{"rows": [ … ]}]}]}.
        if (elements == 1 && objects == 1 && isWrapping(first))
            look(first, level + 1);
    }
    bool isWrapping(qsizetype object) const
    {
        return m_scanner.eachMember(object, [&](const QString&, qsizetype at) {
            return m_scanner.kindAt(at) == u'{' || m_scanner.kindAt(at) == u'[';
        }) >= 0;
    }

    const JsonScanner& m_scanner;
    qsizetype m_array = 0;
    qsizetype m_count = 0;
};

/// Turns the objects of one array into rows.
class RowBuilder {
public:
    RowBuilder(QStringView text, const JsonScanner& scanner, SizeGuard& guard)
        : m_text(text), m_scanner(scanner), m_guard(guard)
    {
    }

    base::Result<JsonSheet> build(qsizetype array)
    {
        RawRow header;
        header.lineNumber = advanceTo(array);
        m_read.sheet.rows.push_back(header);
        m_scanner.eachElement(array, [&](qsizetype at) { return take(at); });
        if (m_error)
            return *m_error;
        auto& rows = m_read.sheet.rows;
        rows.front().cells = m_keys;
        for (auto& row : rows)
            row.cells.resize(m_keys.size());
        if (auto error = m_guard.addCells(m_keys.size() * static_cast<qint64>(rows.size())))
            return *error;
        return std::move(m_read);
    }

private:
    /// The line of a position that is not before the last one asked for.
    int advanceTo(qsizetype position)
    {
        m_line += static_cast<int>(m_text.sliced(m_position, position - m_position).count(u'\n'));
        m_position = position;
        return m_line;
    }

    bool take(qsizetype at)
    {
        RawRow row;
        row.lineNumber = advanceTo(at);
        if (m_scanner.kindAt(at) != u'{') {
            m_read.issues.push_back({IssueSeverity::Error,
                                     row.lineNumber,
                                     {},
                                     QStringLiteral("not_an_object"),
                                     m_scanner.cell(at).left(200),
                                     kNotAnObject,
                                     {}});
            return true;
        }
        fill(row, at);
        if (!m_error)
            m_error = m_guard.add(row);
        m_read.sheet.rows.push_back(std::move(row));
        return !m_error;
    }

    void fill(RawRow& row, qsizetype object)
    {
        std::vector<bool> seen(m_keys.size());
        m_scanner.eachMember(object, [&](const QString& key, qsizetype at) {
            const qsizetype column = columnOf(key);
            m_error = m_guard.checkColumn(static_cast<int>(column), row.lineNumber);
            if (m_error)
                return false;
            if (column >= row.cells.size())
                row.cells.resize(column + 1);
            if (static_cast<size_t>(column) >= seen.size())
                seen.resize(column + 1);
            if (seen[column])
                m_read.issues.push_back(
                    {IssueSeverity::Warning, row.lineNumber, key, QStringLiteral("key_twice"), {}, kKeyTwice, {key}});
            seen[column] = true;
            row.cells[column] = m_scanner.cell(at);
            return true;
        });
    }

    qsizetype columnOf(const QString& key)
    {
        const auto known = m_columns.constFind(key);
        if (known != m_columns.constEnd())
            return *known;
        m_keys.append(key);
        return *m_columns.insert(key, m_keys.size() - 1);
    }

    QStringView m_text;
    const JsonScanner& m_scanner;
    SizeGuard& m_guard;
    JsonSheet m_read;
    QStringList m_keys;
    QHash<QString, qsizetype> m_columns;
    std::optional<base::Error> m_error;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace

base::Result<JsonSheet> readJson(const QString& text, SizeGuard& guard)
{
    if (auto error = fault(text, guard.fileName()))
        return *error;
    const JsonScanner scanner(text);
    ArraySearch search(scanner);
    search.look(scanner.skipBlanks(0), 0);
    const auto array = search.found();
    if (!array)
        return base::Error{base::ErrorKind::InvalidInput, kNoObjects, {guard.fileName()}, {}};
    return RowBuilder(text, scanner, guard).build(*array);
}

bool isJson(const QString& text)
{
    return !fault(text, {});
}

} // namespace landkort::exchange
