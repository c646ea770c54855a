// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_words.h"

#include <QCoreApplication>

namespace landkort::query {

namespace {

struct DimensionNames {
    const char* label;
    const char* heading;
};

constexpr std::array<DimensionNames, kDimensionCount> kNames = {{
    {QT_TRANSLATE_NOOP("Dimension", "Municipality"), QT_TRANSLATE_NOOP("Dimension", "Filter by municipality")},
    {QT_TRANSLATE_NOOP("Dimension", "Region"), QT_TRANSLATE_NOOP("Dimension", "Filter by region")},
    {QT_TRANSLATE_NOOP("Dimension", "Municipality group"),
     QT_TRANSLATE_NOOP("Dimension", "Filter by municipality group")},
    {QT_TRANSLATE_NOOP("Dimension", "Professional domain"),
     QT_TRANSLATE_NOOP("Dimension", "Filter by professional domain")},
    {QT_TRANSLATE_NOOP("Dimension", "Use case"), QT_TRANSLATE_NOOP("Dimension", "Filter by use case")},
    {QT_TRANSLATE_NOOP("Dimension", "Target group"), QT_TRANSLATE_NOOP("Dimension", "Filter by target group")},
    {QT_TRANSLATE_NOOP("Dimension", "Task type"), QT_TRANSLATE_NOOP("Dimension", "Filter by task type")},
    {QT_TRANSLATE_NOOP("Dimension", "Status"), QT_TRANSLATE_NOOP("Dimension", "Filter by status")},
    {QT_TRANSLATE_NOOP("Dimension", "Vendor"), QT_TRANSLATE_NOOP("Dimension", "Filter by vendor")},
    {QT_TRANSLATE_NOOP("Dimension", "Technology"), QT_TRANSLATE_NOOP("Dimension", "Filter by technology")},
    {QT_TRANSLATE_NOOP("Dimension", "Confidence"), QT_TRANSLATE_NOOP("Dimension", "Filter by confidence")},
    {QT_TRANSLATE_NOOP("Dimension", "Start year"), QT_TRANSLATE_NOOP("Dimension", "Filter by start year")},
}};

QStringList chosenLabels(const ProjectFilter& filter, const Landscape& landscape, Dimension d, const base::Texts& texts)
{
    QStringList labels;
    for (int item = 0; item < landscape.itemCount(d); ++item) {
        if (filter.isChosen(d, landscape.itemKey(d, item)))
            labels.append(landscape.itemLabel(d, item, texts));
    }
    return labels;
}

QString either(const QStringList& labels, const base::Texts& texts)
{
    if (labels.size() < 2)
        return labels.join(QString());
    return labels.mid(0, labels.size() - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') +
           texts.translate("Dimension", "or") + QLatin1Char(' ') + labels.last();
}

} // namespace

QString dimensionLabel(Dimension dimension, const base::Texts& texts)
{
    return texts.translate("Dimension", kNames[static_cast<size_t>(dimension)].label);
}

QString filterHeading(Dimension dimension, const base::Texts& texts)
{
    return texts.translate("Dimension", kNames[static_cast<size_t>(dimension)].heading);
}

static void addYearChip(std::vector<FilterChip>& chips, FilterChip::Kind kind, const std::optional<int>& year,
                        const QString& pattern)
{
    if (!year)
        return;
    FilterChip chip;
    chip.kind = kind;
    chip.label = base::fillPlaceholders(pattern, {QString::number(*year)});
    chips.push_back(chip);
}

std::vector<FilterChip> filterChips(const ProjectFilter& filter, const Landscape& landscape, const base::Texts& texts)
{
    std::vector<FilterChip> chips;
    for (const auto d : kAllDimensions) {
        for (int item = 0; item < landscape.itemCount(d); ++item) {
            const QString& key = landscape.itemKey(d, item);
            if (!filter.isChosen(d, key))
                continue;
            FilterChip chip;
            chip.dimension = d;
            chip.key = key;
            chip.label = landscape.itemLabel(d, item, texts);
            if (landscape.isNotStated(d, item) && !isPlace(d))
                chip.label = dimensionLabel(d, texts) + QStringLiteral(": ") + chip.label;
            chips.push_back(chip);
        }
    }
    addYearChip(chips, FilterChip::Kind::StartedFrom, filter.startedFrom,
                texts.translate("Dimension", "started from %1"));
    addYearChip(chips, FilterChip::Kind::StartedTo, filter.startedTo, texts.translate("Dimension", "started by %1"));
    for (int i = 0; i < filter.texts.size(); ++i) {
        FilterChip chip;
        chip.kind = FilterChip::Kind::Text;
        chip.textIndex = i;
        chip.label = texts.quoted(filter.texts.at(i));
        chips.push_back(chip);
    }
    return chips;
}

ProjectFilter withoutChip(ProjectFilter filter, const FilterChip& chip)
{
    switch (chip.kind) {
    case FilterChip::Kind::Item:
        if (filter.isChosen(chip.dimension, chip.key))
            filter.toggle(chip.dimension, chip.key);
        break;
    case FilterChip::Kind::StartedFrom:
        filter.startedFrom.reset();
        break;
    case FilterChip::Kind::StartedTo:
        filter.startedTo.reset();
        break;
    case FilterChip::Kind::Text:
        if (chip.textIndex < filter.texts.size())
            filter.texts.removeAt(chip.textIndex);
        break;
    }
    return filter;
}

QString filterInWords(const ProjectFilter& filter, const Landscape& landscape, const base::Texts& texts)
{
    QStringList parts;
    for (const auto d : kAllDimensions) {
        const QStringList labels = chosenLabels(filter, landscape, d, texts);
        const bool all = labels.size() == landscape.itemCount(d); // rule 4
        if (!labels.isEmpty() && !all)
            parts.append(dimensionLabel(d, texts) + QStringLiteral(": ") + either(labels, texts));
    }
    if (filter.startedFrom)
        parts.append(base::fillPlaceholders(texts.translate("Dimension", "started from %1"),
                                            {QString::number(*filter.startedFrom)}));
    if (filter.startedTo)
        parts.append(base::fillPlaceholders(texts.translate("Dimension", "started by %1"),
                                            {QString::number(*filter.startedTo)}));
    for (const auto& words : filter.texts)
        parts.append(texts.translate("Dimension", "search") + QStringLiteral(": ") + texts.quoted(words));
    return parts.join(QStringLiteral(" · "));
}

} // namespace landkort::query
