// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/change_words.h"

#include "core/exchange/import_field.h"

namespace landkort::workflow {

static QString valueInWords(const analysis::FieldChange& change, const std::optional<QString>& value,
                            const query::Landscape& landscape, const base::Texts& texts)
{
    if (!value)
        return change.municipality.isEmpty() ? texts.notStated() : texts.translate("Changes", "not named");
    const auto field = exchange::importFieldFromKey(change.field);
    if (const auto status = domain::statusFromKey(*value); field == exchange::ImportField::Status && status)
        return label(*status, texts);
    if (const auto* entry = landscape.vocabulary().domain(*value); field == exchange::ImportField::Domain && entry)
        return label(*entry, texts);
    if (const auto* entry = landscape.vocabulary().useCase(*value); field == exchange::ImportField::UseCase && entry)
        return label(*entry, texts);
    constexpr qsizetype mostShown = 60;
    return value->size() > mostShown ? value->left(mostShown) + QStringLiteral("…") : *value;
}

QString changeInWords(const analysis::FieldChange& change, const query::Landscape& from, const query::Landscape& to,
                      const base::Texts& texts)
{
    const auto field = exchange::importFieldFromKey(change.field);
    QString name = field ? label(*field, texts) : change.field;
    if (!change.municipality.isEmpty()) {
        const auto& catalog = to.catalog();
        const int index = catalog.indexOf(change.municipality);
        name += QStringLiteral(" (%1)").arg(index < 0 ? change.municipality.text()
                                                      : catalog.municipalities[static_cast<size_t>(index)].name);
    }
    return name + QStringLiteral(": ") + valueInWords(change, change.from, from, texts) + QStringLiteral(" → ") +
           valueInWords(change, change.to, to, texts);
}

QString cautionInWords(const query::Landscape& from, const query::Landscape& to, const base::Texts& texts)
{
    if (from.edition().coverage != to.edition().coverage)
        return texts.translate("Changes", "One register is complete, the other documented examples: that a project is "
                                          "in one of them only does not mean that it is new or gone, and the totals "
                                          "are no growth.");
    if (!analysis::absenceIsConclusive(from, to))
        return texts.translate("Changes", "Both registers are documented examples: that a project is in one of them "
                                          "only does not mean that it is new or gone.");
    return {};
}

} // namespace landkort::workflow
