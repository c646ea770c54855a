// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/provenance_output.h"

#include <QJsonArray>

namespace landkort::cli {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

const domain::ImportedFile& fileOf(const domain::RowOrigin& row, const std::vector<domain::ImportedFile>& files)
{
    static const domain::ImportedFile none;
    return row.file >= 0 && row.file < static_cast<int>(files.size()) ? files[static_cast<size_t>(row.file)] : none;
}

} // namespace

QJsonValue provenanceJson(const domain::ProjectProvenance& provenance, const std::vector<domain::ImportedFile>& files)
{
    if (provenance.isEmpty())
        return {};
    QJsonArray rows;
    for (const auto& row : provenance.rows) {
        const auto& file = fileOf(row, files);
        rows.append(QJsonObject{{QStringLiteral("file"), file.fileName},
                                {QStringLiteral("sheet"), textOrNull(file.sheet)},
                                {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                                {QStringLiteral("line"), row.lineNumber},
                                {QStringLiteral("imported_on"), file.importedOn.toString(Qt::ISODate)}});
    }
    QJsonArray fields;
    for (const auto& field : provenance.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("municipality"), textOrNull(field.municipality.text())},
                                  {QStringLiteral("file"), fileOf(field.row, files).fileName},
                                  {QStringLiteral("line"), field.row.lineNumber},
                                  {QStringLiteral("column"), textOrNull(field.column)},
                                  {QStringLiteral("original"), field.original},
                                  {QStringLiteral("rule"), domain::key(field.rule)}});
    return QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("fields"), fields}};
}

} // namespace landkort::cli
