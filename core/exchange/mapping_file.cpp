// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_file.h"

#include "core/exchange/word_key.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace landkort::exchange {

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kValues = QStringLiteral("values");

base::Error fault(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

QStringList allFieldKeys()
{
    QStringList keys;
    for (int i = 0; i < kImportFieldCount; ++i)
        keys.append(key(static_cast<ImportField>(i)));
    return keys;
}

/// Reads one file's object, collecting every fault.
class MappingReader {
public:
    MappingReader(QString fileName, const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog)
        : m_fileName(std::move(fileName)), m_vocabulary(vocabulary), m_catalog(catalog)
    {
    }

    ReadMapping read(const QByteArray& bytes)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (!document.isObject()) {
            m_result.faults.push_back(
                fault(QT_TRANSLATE_NOOP("Error", "The mapping %1 is not a JSON object (near character %2)."),
                      {m_fileName, QString::number(problem.offset)}));
            return std::move(m_result);
        }
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != kColumns && it.key() != kValues)
                add(QT_TRANSLATE_NOOP("Error", "The mapping %1 has a part “%2”; it may have columns and values."),
                    {m_fileName, it.key()});
            else if (!it.value().isObject())
                add(QT_TRANSLATE_NOOP("Error", "In the mapping %1, “%2” must be an object."), {m_fileName, it.key()});
        }
        readColumns(object.value(kColumns).toObject());
        readValues(object.value(kValues).toObject());
        return std::move(m_result);
    }

private:
    void add(const char* source, const QStringList& arguments) { m_result.faults.push_back(fault(source, arguments)); }

    void readColumns(const QJsonObject& columns)
    {
        std::map<ImportField, QString> fedBy;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const auto field = importFieldFromKey(it.value().toString());
            if (!field) {
                add(QT_TRANSLATE_NOOP("Error", "In the mapping %1, the column “%2” feeds “%3”, which is no field; the "
                                               "fields are: %4."),
                    {m_fileName, it.key(), it.value().toVariant().toString(),
                     allFieldKeys().join(QStringLiteral(", "))});
                continue;
            }
            const bool single = *field != ImportField::Ignore && *field != ImportField::Contact;
            if (single && !fedBy.emplace(*field, it.key()).second)
                add(QT_TRANSLATE_NOOP("Error", "In the mapping %1, both “%2” and “%3” feed %4; one column may."),
                    {m_fileName, fedBy[*field], it.key(), key(*field)});
            m_result.mapping.columns[it.key()] = *field;
        }
    }

    void readValues(const QJsonObject& values)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            const auto field = importFieldFromKey(it.key());
            if (!field || !takesRules(*field)) {
                add(QT_TRANSLATE_NOOP("Error",
                                      "In the mapping %1, “%2” cannot have a map of values; these can: status, "
                                      "target, task, confidence, outcome, domain, use_case, municipalities."),
                    {m_fileName, it.key()});
                continue;
            }
            const QJsonObject map = it.value().toObject();
            for (auto value = map.begin(); value != map.end(); ++value) {
                const QString meaning = value.value().toString();
                if (value.value().isNull() || isMeaning(*field, meaning))
                    m_result.mapping.rules.set(it.key(), value.key(), meaning);
                else
                    add(QT_TRANSLATE_NOOP("Error",
                                          "In the mapping %1, “%2” of %3 is to mean “%4”, which %3 cannot be."),
                        {m_fileName, value.key(), it.key(), value.value().toVariant().toString()});
            }
        }
    }

    static bool takesRules(ImportField field)
    {
        switch (field) {
        case ImportField::Status:
        case ImportField::Target:
        case ImportField::Task:
        case ImportField::Confidence:
        case ImportField::Outcome:
        case ImportField::Domain:
        case ImportField::UseCase:
        case ImportField::Municipalities:
            return true;
        default:
            return false;
        }
    }

    bool isMeaning(ImportField field, const QString& text) const
    {
        switch (field) {
        case ImportField::Status:
            return domain::statusFromKey(text).has_value();
        case ImportField::Target:
            return domain::targetFromKey(text).has_value();
        case ImportField::Task:
            return domain::taskFromKey(text).has_value();
        case ImportField::Confidence:
            return domain::confidenceFromKey(text).has_value();
        case ImportField::Outcome:
            return domain::outcomeFromKey(text).has_value();
        case ImportField::Domain:
            return m_vocabulary.domain(text) != nullptr;
        case ImportField::UseCase:
            return m_vocabulary.useCase(text) != nullptr;
        default:
            return m_catalog.indexOf(domain::MunicipalityCode(text)) >= 0;
        }
    }

    QString m_fileName;
    const domain::Vocabulary& m_vocabulary;
    const domain::MunicipalityCatalog& m_catalog;
    ReadMapping m_result;
};

} // namespace

ReadMapping readMappingFile(const QByteArray& bytes, const QString& fileName, const domain::Vocabulary& vocabulary,
                            const domain::MunicipalityCatalog& catalog)
{
    return MappingReader(fileName, vocabulary, catalog).read(bytes);
}

std::vector<base::Error> apply(const MappingFile& file, const QString& fileName, ColumnMapping& mapping)
{
    std::vector<base::Error> faults;
    for (const auto& [header, field] : file.columns) {
        const auto has = [&header = header](const ColumnMapping::Column& c) {
            return c.header == header || wordKey(c.header) == wordKey(header);
        };
        const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(), has);
        if (column == mapping.columns.end())
            faults.push_back(
                fault(QT_TRANSLATE_NOOP("Error", "The mapping %1 names a column “%2”, which the table does not have."),
                      {fileName, header}));
        else
            mapping.assign(static_cast<size_t>(std::distance(mapping.columns.begin(), column)), field);
    }
    mapping.rules.add(file.rules);
    return faults;
}

QByteArray mappingToJson(const ColumnMapping& mapping)
{
    QJsonObject columns;
    for (const auto& column : mapping.columns)
        columns.insert(column.header, key(column.field));
    QJsonObject values;
    for (const auto& [field, rules] : mapping.rules.all()) {
        QJsonObject map;
        for (const auto& [folded, rule] : rules)
            map.insert(rule.value, rule.meaning.isEmpty() ? QJsonValue() : QJsonValue(rule.meaning));
        values.insert(field, map);
    }
    return QJsonDocument(QJsonObject{{kColumns, columns}, {kValues, values}}).toJson(QJsonDocument::Compact);
}

QString headerKey(const QStringList& header)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(header)).toJson(QJsonDocument::Compact));
}

} // namespace landkort::exchange
