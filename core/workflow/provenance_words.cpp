// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/provenance_words.h"

#include "core/exchange/import_field.h"

namespace landkort::workflow {

namespace {

using exchange::ImportField;
using query::Dimension;

const domain::ImportedFile& fileOf(const domain::RowOrigin& row, const std::vector<domain::ImportedFile>& files)
{
    static const domain::ImportedFile none;
    return row.file >= 0 && row.file < static_cast<int>(files.size()) ? files[static_cast<size_t>(row.file)] : none;
}

QString dateOf(const std::optional<base::PartialDate>& date, const base::Texts& texts)
{
    return date ? texts.date(*date) : texts.notStated();
}

QString stated(const QString& text, const base::Texts& texts)
{
    return text.isEmpty() ? texts.notStated() : text;
}

QString placeName(const query::Landscape& landscape, const domain::MunicipalityCode& code)
{
    const int index = landscape.catalog().indexOf(code);
    return index < 0 ? QString() : landscape.catalog().municipalities[static_cast<size_t>(index)].name;
}

/// The one a text speaks of, else all of the project.
QString placeNames(const query::Landscape& landscape, const domain::Project& project,
                   const domain::MunicipalityCode& code)
{
    if (!code.isEmpty())
        return placeName(landscape, code);
    QStringList names;
    for (const auto& adoption : project.adoptions)
        names.append(placeName(landscape, adoption.municipality));
    return names.join(QStringLiteral(", "));
}

QString statusOf(const domain::Project& project, const domain::MunicipalityCode& code, const base::Texts& texts)
{
    for (const auto& adoption : project.adoptions) {
        if (adoption.municipality == code)
            return label(adoption.status, texts);
    }
    return label(project.status, texts);
}

/// What the program made of a field, as it is shown.
QString valueOf(const domain::FieldOrigin& origin, const query::Landscape& landscape, int row, const base::Texts& texts)
{
    const domain::Project& p = landscape.projects()[static_cast<size_t>(row)];
    const auto item = [&](Dimension d) { return landscape.itemLabel(d, landscape.itemsOf(d, row).front(), texts); };
    switch (exchange::importFieldFromKey(origin.field).value_or(ImportField::Ignore)) {
    case ImportField::Title:
        return p.title;
    case ImportField::Municipalities:
        return stated(placeNames(landscape, p, origin.municipality), texts);
    case ImportField::Domain:
        return item(Dimension::Domain);
    case ImportField::UseCase:
        return item(Dimension::UseCase);
    case ImportField::Target:
        return item(Dimension::Target);
    case ImportField::Task:
        return item(Dimension::Task);
    case ImportField::Status:
        return statusOf(p, origin.municipality, texts);
    case ImportField::StatusDate:
        return dateOf(p.statusDate, texts);
    case ImportField::Started:
        return dateOf(p.started, texts);
    case ImportField::SourceDate:
        return dateOf(p.source.date, texts);
    case ImportField::Vendors:
        return stated(p.vendors.join(QStringLiteral(", ")), texts);
    case ImportField::Technology:
        return stated(p.technology, texts);
    case ImportField::Source:
        return stated(p.source.address.isEmpty() ? p.source.title : p.source.address, texts);
    case ImportField::MunicipalitiesClaimed:
        return p.municipalitiesClaimed ? texts.number(*p.municipalitiesClaimed) : texts.notStated();
    default:
        return {}; // longer texts stand above, in full
    }
}

QString fieldLine(const domain::FieldOrigin& origin, const query::Landscape& landscape, int row,
                  const base::Texts& texts)
{
    const auto field = exchange::importFieldFromKey(origin.field);
    QString name = field ? label(*field, texts) : origin.field;
    if (field == ImportField::Status && !origin.municipality.isEmpty())
        name += QStringLiteral(" (%1)").arg(placeName(landscape, origin.municipality));
    QString original = origin.original.simplified();
    // What an earlier edition or row said is kept by its key.
    if (const auto status = domain::statusFromKey(original); field == ImportField::Status && status)
        original = label(*status, texts);
    constexpr qsizetype mostShown = 160;
    if (original.size() > mostShown)
        original = original.left(mostShown) + QStringLiteral("…");
    const QString value = valueOf(origin, landscape, row, texts);
    return base::fillPlaceholders(
        value.isEmpty() ? texts.translate("Provenance", "%1: %3, line %4: %5")
                        : texts.translate("Provenance", "%1: %2 — %3, line %4: %5"),
        {name, value, texts.quoted(original), QString::number(origin.row.lineNumber), label(origin.rule, texts)});
}

} // namespace

QStringList provenanceLines(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files,
                            const query::Landscape& landscape, int row, const base::Texts& texts)
{
    QStringList lines;
    for (const auto& origin : provenance.rows) {
        const auto& file = fileOf(origin, files);
        lines.append(
            base::fillPlaceholders(texts.translate("Provenance", "%1, line %2, imported %3"),
                                   {file.fileName, QString::number(origin.lineNumber), texts.date(file.importedOn)}));
    }
    for (const auto& field : provenance.fields)
        lines.append(fieldLine(field, landscape, row, texts));
    return lines;
}

} // namespace landkort::workflow
