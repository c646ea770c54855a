// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_field.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

struct FieldNames {
    ImportField field;
    const char* key;
    const char* label; ///< English source, context "ImportField"
};

constexpr std::array<FieldNames, kImportFieldCount> kFields = {{
    {ImportField::Ignore, "ignore", QT_TRANSLATE_NOOP("ImportField", "Left out")},
    {ImportField::Id, "id", QT_TRANSLATE_NOOP("ImportField", "Id")},
    {ImportField::Title, "title", QT_TRANSLATE_NOOP("ImportField", "Title")},
    {ImportField::Municipalities, "municipalities", QT_TRANSLATE_NOOP("ImportField", "Municipalities")},
    {ImportField::Domain, "domain", QT_TRANSLATE_NOOP("ImportField", "Domain")},
    {ImportField::UseCase, "use_case", QT_TRANSLATE_NOOP("ImportField", "Use case")},
    {ImportField::Target, "target", QT_TRANSLATE_NOOP("ImportField", "Target group")},
    {ImportField::Task, "task", QT_TRANSLATE_NOOP("ImportField", "Task type")},
    {ImportField::Status, "status", QT_TRANSLATE_NOOP("ImportField", "Status")},
    {ImportField::StatusDate, "status_date", QT_TRANSLATE_NOOP("ImportField", "Date of the status")},
    {ImportField::Started, "started", QT_TRANSLATE_NOOP("ImportField", "Started")},
    {ImportField::Vendors, "vendors", QT_TRANSLATE_NOOP("ImportField", "Vendors")},
    {ImportField::Technology, "technology", QT_TRANSLATE_NOOP("ImportField", "Technology")},
    {ImportField::Description, "description", QT_TRANSLATE_NOOP("ImportField", "Description")},
    {ImportField::Source, "source", QT_TRANSLATE_NOOP("ImportField", "Source (address)")},
    {ImportField::SourceTitle, "source_title", QT_TRANSLATE_NOOP("ImportField", "Source (title)")},
    {ImportField::SourceDate, "source_date", QT_TRANSLATE_NOOP("ImportField", "Source (date)")},
    {ImportField::OtherSources, "other_sources", QT_TRANSLATE_NOOP("ImportField", "Other sources")},
    {ImportField::Confidence, "confidence", QT_TRANSLATE_NOOP("ImportField", "Confidence")},
    {ImportField::Note, "note", QT_TRANSLATE_NOOP("ImportField", "Note")},
    {ImportField::Partners, "partners", QT_TRANSLATE_NOOP("ImportField", "Partners")},
    {ImportField::Outcome, "outcome", QT_TRANSLATE_NOOP("ImportField", "Outcome")},
    {ImportField::MunicipalitiesClaimed, "municipalities_claimed",
     QT_TRANSLATE_NOOP("ImportField", "Number of municipalities")},
    {ImportField::AiUnclear, "ai_unclear", QT_TRANSLATE_NOOP("ImportField", "AI is unclear")},
    {ImportField::LatestSource, "latest_source", QT_TRANSLATE_NOOP("ImportField", "Newest source")},
    {ImportField::Contact, "contact", QT_TRANSLATE_NOOP("ImportField", "Contact (personal data)")},
}};

const FieldNames& namesOf(ImportField field)
{
    return kFields.at(static_cast<size_t>(field));
}

} // namespace

QString key(ImportField field)
{
    return QString::fromLatin1(namesOf(field).key);
}

std::optional<ImportField> importFieldFromKey(const QString& text)
{
    for (const auto& names : kFields) {
        if (text == QLatin1String(names.key))
            return names.field;
    }
    return std::nullopt;
}

QString label(ImportField field, const base::Texts& texts)
{
    return texts.translate("ImportField", namesOf(field).label);
}

} // namespace landkort::exchange
