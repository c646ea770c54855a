// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_words.h"

#include "app/models/import_issue_model.h"

namespace landkort::app {

using base::fillPlaceholders;
using domain::Status;

QString aboutFile(const exchange::TableFile& file, int rows, const base::Texts& texts)
{
    QStringList parts = {file.fileName};
    const QString format = file.format.toUpper();
    parts.append(file.encoding.isEmpty() ? format : format + QStringLiteral(", ") + file.encoding);
    if (!file.sheet.name.isEmpty())
        parts.append(fillPlaceholders(texts.translate("Import", "sheet %1"), {texts.quoted(file.sheet.name)}));
    parts.append(texts.translate("Import", "%n row(s)", nullptr, rows));
    return parts.join(QStringLiteral(" · "));
}

static QString rowsInWords(const workflow::PreparedImport& import, const base::Texts& texts)
{
    const int rows = import.rowsRead;
    const int projects = import.projects;
    QString line = texts.translate("Import", "%n row(s)", nullptr, rows) + QStringLiteral(" = ") +
                   texts.translate("Import", "%n project(s)", nullptr, projects);
    if (import.merged > 0) {
        const int merged = import.merged;
        line += QStringLiteral(" + ") + texts.translate("Import", "%n row(s) of the same projects", nullptr, merged);
    }
    if (import.skipped > 0) {
        const int skipped = import.skipped;
        line += QStringLiteral(" + ") + texts.translate("Import", "%n row(s) left out", nullptr, skipped);
    }
    return line;
}

QString resultInWords(const workflow::PreparedImport& import, const query::Totals& totals,
                      std::optional<domain::Coverage> coverage, const base::Texts& texts)
{
    if (import.obstacle)
        return texts.translate("Import", "Nothing can be read yet.");
    const bool complete = coverage == domain::Coverage::Complete;
    QStringList lines = {rowsInWords(import, texts)};
    if (import.updated > 0) {
        const int added = import.added;
        const int updated = import.updated;
        lines.append(texts.translate("Import", "%n updated", nullptr, updated) + QStringLiteral(" · ") +
                     texts.translate("Import", "%n new", nullptr, added));
    }
    lines.append(QString());
    const auto figure = [&](const std::optional<int>& count, const QString& label) {
        const int number = count.value_or(0);
        const QString said = number == 0 && !complete ? texts.translate("Import", "no") : texts.number(number);
        lines.append(said + QLatin1Char(' ') + label);
    };
    figure(totals.projects,
           complete ? texts.translate("Import", "AI projects") : texts.translate("Import", "documented projects"));
    figure(totals.municipalities,
           complete ? texts.translate("Import", "municipalities") : texts.translate("Import", "named municipalities"));
    figure(totals.of(Status::InOperation),
           complete ? texts.translate("Import", "in operation") : texts.translate("Import", "stated in operation"));
    figure(totals.of(Status::Pilot), texts.translate("Import", "pilot projects"));
    figure(totals.of(Status::Planned), texts.translate("Import", "planned"));
    figure(totals.of(Status::Ended), texts.translate("Import", "ended or given up"));
    figure(totals.of(Status::Unknown), texts.translate("Import", "status not stated"));
    if (totals.withoutMunicipality.value_or(0) > 0)
        figure(totals.withoutMunicipality, texts.translate("Import", "without a named municipality"));
    return lines.join(QLatin1Char('\n'));
}

ChoiceDelegate::Choices fieldChoices(const base::Texts& texts)
{
    return [texts](const QModelIndex&) {
        std::vector<ChoiceDelegate::Choice> choices;
        for (int i = 0; i < exchange::kImportFieldCount; ++i)
            choices.push_back({exchange::label(static_cast<exchange::ImportField>(i), texts), i});
        return choices;
    };
}

ChoiceDelegate::Choices answerChoices(const base::Texts& texts)
{
    return [texts](const QModelIndex& index) {
        std::vector<ChoiceDelegate::Choice> choices = {
            {texts.translate("Import", "No answer"), ImportIssueModel::kNoAnswer}};
        const QStringList keys = index.data(ImportIssueModel::MeaningsRole).toStringList();
        const QStringList labels = index.data(ImportIssueModel::LabelsRole).toStringList();
        for (qsizetype i = 0; i < keys.size(); ++i)
            choices.push_back(
                {fillPlaceholders(texts.translate("Import", "count as %1"), {texts.quoted(labels.at(i))}), keys.at(i)});
        return choices;
    };
}

} // namespace landkort::app
