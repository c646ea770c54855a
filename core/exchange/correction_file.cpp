// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/correction_file.h"

#include "core/domain/vocabulary.h"
#include "core/exchange/contact_finder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace landkort::exchange {

namespace {

using domain::Correction;
using domain::CorrectionKind;

const QString kFormat = QStringLiteral("ai-landkort corrections");
constexpr int kVersion = 1;
constexpr qsizetype kLongestText = 10000;

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<base::PartialDate>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

/// Reads one file; the first fault ends it.
class Reading {
public:
    Reading(QString fileName, const domain::MunicipalityCatalog& catalog)
        : m_fileName(std::move(fileName)), m_catalog(catalog)
    {
    }

    base::Result<CorrectionFile> read(const QByteArray& bytes)
    {
        if (bytes.size() > kMostCorrectionBytes)
            return fault(QT_TRANSLATE_NOOP("Error", "%1 is too large for a file of corrections."), {});
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (!document.isObject())
            return fault(QT_TRANSLATE_NOOP("Error", "%1 is no file of corrections: it is not a JSON object (near "
                                                    "character %2)."),
                         {QString::number(problem.offset)});
        readHead(document.object());
        if (m_fault)
            return *m_fault;
        return std::move(m_file);
    }

private:
    base::Error fault(const char* source, const QStringList& arguments) const
    {
        return {base::ErrorKind::InvalidInput, source, QStringList{m_fileName} + arguments, {}};
    }
    void refuse(const char* source, const QStringList& arguments)
    {
        if (!m_fault)
            m_fault = fault(source, arguments);
    }

    void readHead(const QJsonObject& object)
    {
        if (object.value(QStringLiteral("format")).toString() != kFormat)
            return refuse(QT_TRANSLATE_NOOP("Error", "%1 is no file of corrections from AI-landkort."), {});
        if (object.value(QStringLiteral("version")).toInt() != kVersion)
            return refuse(QT_TRANSLATE_NOOP("Error", "%1 was written by another version of AI-landkort. Install the "
                                                     "newest version to read it."),
                          {});
        knows(object, {"format", "version", "edition", "municipality", "author", "text", "corrections"});
        const QJsonValue edition = object.value(QStringLiteral("edition"));
        if (!edition.isObject())
            return wrong(QStringLiteral("edition"));
        knows(edition.toObject(), {"name", "sha256"});
        m_file.editionName = text(edition.toObject(), "name");
        m_file.editionHash = text(edition.toObject(), "sha256").toLatin1();
        m_file.municipality = municipality(object);
        m_file.author = text(object, "author");
        m_file.text = text(object, "text");
        const QJsonValue corrections = object.value(QStringLiteral("corrections"));
        if (!corrections.isArray())
            return wrong(QStringLiteral("corrections"));
        readCorrections(corrections.toArray());
    }

    void readCorrections(const QJsonArray& corrections)
    {
        if (corrections.isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Error", "%1 holds no corrections."), {});
        if (corrections.size() > kMostCorrections)
            return refuse(QT_TRANSLATE_NOOP("Error", "%1 is too large for a file of corrections."), {});
        for (const auto& value : corrections) {
            ++m_item;
            if (!value.isObject())
                return wrong(QStringLiteral("corrections"));
            m_file.corrections.push_back(correction(value.toObject()));
            if (m_fault)
                return;
        }
    }

    Correction correction(const QJsonObject& object)
    {
        knows(object, {"kind", "project", "municipality", "field", "value", "before", "date", "date_before", "note",
                       "made_on"});
        Correction c;
        c.state = domain::CorrectionState::Proposed;
        const auto kind = domain::correctionKindFromKey(text(object, "kind"));
        c.kind = kind.value_or(CorrectionKind::SetField);
        const auto field = text(object, "field");
        c.field = domain::correctedFieldFromKey(field);
        c.project = domain::ProjectId(text(object, "project"));
        c.municipality = municipality(object);
        c.value = text(object, "value");
        c.before = text(object, "before");
        c.date = date(object, "date");
        c.dateBefore = date(object, "date_before");
        c.note = text(object, "note");
        const auto madeOn = date(object, "made_on");
        c.madeOn = madeOn ? madeOn->lastDay() : QDate();
        if (!kind)
            wrong(QStringLiteral("kind"));
        if (c.field.has_value() != (c.kind == CorrectionKind::SetField) || (!c.field && !field.isEmpty()))
            wrong(QStringLiteral("field"));
        if (c.project.isEmpty())
            wrong(QStringLiteral("project"));
        if (!madeOn || !madeOn->day())
            wrong(QStringLiteral("made_on"));
        checkValue(c);
        return c;
    }

    void checkValue(const Correction& c)
    {
        const bool placed = c.kind == CorrectionKind::SetStatus || c.kind == CorrectionKind::HideAdoption ||
                            c.kind == CorrectionKind::AddProject;
        if (placed && c.municipality.isEmpty())
            wrong(QStringLiteral("municipality"));
        if (c.kind == CorrectionKind::SetStatus && !domain::statusFromKey(c.value))
            wrong(QStringLiteral("value"));
        const bool titled = c.kind == CorrectionKind::AddProject || c.field == domain::CorrectedField::Title;
        if (titled && c.value.simplified().isEmpty())
            wrong(QStringLiteral("value"));
        if (!takeOutContacts(c.value).contacts.isEmpty())
            refuse(QT_TRANSLATE_NOOP("Error", "In %1, correction %2 holds an e-mail address or a phone number, which "
                                              "does not belong in the landscape."),
                   {QString::number(m_item)});
    }

    void knows(const QJsonObject& object, std::initializer_list<const char*> parts)
    {
        for (const auto& name : object.keys()) {
            if (std::none_of(parts.begin(), parts.end(), [&](const char* p) { return name == QLatin1String(p); }))
                refuse(QT_TRANSLATE_NOOP("Error", "%1 has a part “%2” that is not known; it was not read."),
                       {name.left(60)});
        }
    }

    void wrong(const QString& part)
    {
        if (m_item == 0)
            refuse(QT_TRANSLATE_NOOP("Error", "In %1, “%2” is missing or wrong; it was not read."), {part});
        else
            refuse(QT_TRANSLATE_NOOP("Error", "In %1, “%2” of correction %3 is missing or wrong; it was not read."),
                   {part, QString::number(m_item)});
    }

    /// Null and absent are empty; control characters other than line breaks are left out.
    QString text(const QJsonObject& object, const char* part)
    {
        const QJsonValue value = object.value(QLatin1String(part));
        if (value.isNull() || value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > kLongestText) {
            wrong(QLatin1String(part));
            return {};
        }
        QString clean;
        const QString written = value.toString();
        for (const QChar c : written) {
            if (c == QLatin1Char('\n') || c.category() != QChar::Other_Control)
                clean += c;
        }
        return clean;
    }

    std::optional<base::PartialDate> date(const QJsonObject& object, const char* part)
    {
        const QString iso = text(object, part);
        const auto date = base::PartialDate::fromIso(iso);
        if (!iso.isEmpty() && !date)
            wrong(QLatin1String(part));
        return date;
    }

    domain::MunicipalityCode municipality(const QJsonObject& object)
    {
        const domain::MunicipalityCode code(text(object, "municipality"));
        if (!code.isEmpty() && m_catalog.indexOf(code) < 0)
            wrong(QStringLiteral("municipality"));
        return code;
    }

    QString m_fileName;
    const domain::MunicipalityCatalog& m_catalog;
    CorrectionFile m_file;
    int m_item = 0; ///< from 1; 0 = the head
    std::optional<base::Error> m_fault;
};

} // namespace

QJsonObject correctionJson(const Correction& c)
{
    return {{QStringLiteral("kind"), domain::key(c.kind)},
            {QStringLiteral("project"), c.project.text()},
            {QStringLiteral("municipality"), textOrNull(c.municipality.text())},
            {QStringLiteral("field"), c.field ? QJsonValue(domain::key(*c.field)) : QJsonValue()},
            {QStringLiteral("value"), textOrNull(c.value)},
            {QStringLiteral("before"), textOrNull(c.before)},
            {QStringLiteral("date"), dateOrNull(c.date)},
            {QStringLiteral("date_before"), dateOrNull(c.dateBefore)},
            {QStringLiteral("note"), textOrNull(c.note)},
            {QStringLiteral("made_on"), c.madeOn.toString(Qt::ISODate)}};
}

QByteArray writeCorrectionFile(const CorrectionFile& file)
{
    QJsonArray corrections;
    for (const auto& correction : file.corrections)
        corrections.append(correctionJson(correction));
    const QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("edition"), QJsonObject{{QStringLiteral("name"), file.editionName},
                                                {QStringLiteral("sha256"), QString::fromLatin1(file.editionHash)}}},
        {QStringLiteral("municipality"), textOrNull(file.municipality.text())},
        {QStringLiteral("author"), textOrNull(file.author)},
        {QStringLiteral("text"), textOrNull(file.text)},
        {QStringLiteral("corrections"), corrections}};
    return QJsonDocument(object).toJson();
}

base::Result<CorrectionFile> readCorrectionFile(const QByteArray& bytes, const QString& fileName,
                                                const domain::MunicipalityCatalog& catalog)
{
    return Reading(fileName, catalog).read(bytes);
}

} // namespace landkort::exchange
