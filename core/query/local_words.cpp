// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/local_words.h"

namespace landkort::query {

using base::fillPlaceholders;
using domain::CorrectedField;
using domain::Correction;
using domain::CorrectionKind;

static constexpr qsizetype kLongestValue = 80;

QString localCount(const LocalChanges& local, const base::Texts& texts)
{
    const int count = static_cast<int>(local.inForce.size());
    return count == 0 ? QString() : texts.translate("Local", "%n local correction(s)", nullptr, count);
}

QString localSentence(const LocalChanges& local, const base::Texts& texts)
{
    if (local.isEmpty())
        return {};
    QStringList parts;
    if (local.addedProjects > 0)
        parts.append(texts.translate("Local", "%n project(s) added", nullptr, local.addedProjects));
    if (local.changedProjects > 0)
        parts.append(texts.translate("Local", "%n project(s) changed", nullptr, local.changedProjects));
    if (local.hiddenProjects > 0)
        parts.append(texts.translate("Local", "%n project(s) hidden", nullptr, local.hiddenProjects));
    return fillPlaceholders(texts.translate("Local", "With %1 that are not part of the publisher's list: %2."),
                            {localCount(local, texts), texts.list(parts)});
}

QString localMark(const Landscape& landscape, int row, const base::Texts& texts)
{
    if (!landscape.local().local(row))
        return {};
    return landscape.local().storedRow(row) < 0 ? texts.translate("Local", "added locally")
                                                : texts.translate("Local", "corrected locally");
}

QString valueInWords(CorrectedField field, const QString& value, const Landscape& landscape, const base::Texts& texts)
{
    if (value.isEmpty())
        return texts.notStated();
    const auto& vocabulary = landscape.vocabulary();
    if (field == CorrectedField::Domain && vocabulary.domain(value))
        return label(*vocabulary.domain(value), texts);
    if (field == CorrectedField::UseCase && vocabulary.useCase(value))
        return label(*vocabulary.useCase(value), texts);
    if (field == CorrectedField::Target && domain::targetFromKey(value))
        return label(*domain::targetFromKey(value), texts);
    if (field == CorrectedField::Task && domain::taskFromKey(value))
        return label(*domain::taskFromKey(value), texts);
    if (const auto date = base::PartialDate::fromIso(value); field == CorrectedField::Started && date)
        return texts.date(*date);
    const QString line = value.simplified();
    return texts.quoted(line.size() > kLongestValue ? line.left(kLongestValue - 1) + QChar(0x2026) : line);
}

static QString placeName(const domain::MunicipalityCode& code, const Landscape& landscape)
{
    const int index = landscape.catalog().indexOf(code);
    return index < 0 ? code.text() : landscape.catalog().municipalities[static_cast<size_t>(index)].name;
}

static QString statusInWords(const QString& key, const std::optional<base::PartialDate>& date, const base::Texts& texts)
{
    const auto status = domain::statusFromKey(key);
    if (!status)
        return texts.translate("Local", "not named");
    const QString words = label(*status, texts);
    return *status == domain::Status::Unknown ? words
                                              : words + QStringLiteral(" (") + texts.date(date) + QLatin1Char(')');
}

QString correctionInWords(const Correction& c, const Landscape& landscape, const base::Texts& texts)
{
    const QString place = placeName(c.municipality, landscape);
    switch (c.kind) {
    case CorrectionKind::SetField: {
        const QString name = label(*c.field, texts);
        return fillPlaceholders(texts.translate("Local", "%1: %2 → %3"),
                                {name.left(1).toUpper() + name.mid(1),
                                 valueInWords(*c.field, c.before, landscape, texts),
                                 valueInWords(*c.field, c.value, landscape, texts)});
    }
    case CorrectionKind::SetStatus:
        return fillPlaceholders(
            texts.translate("Local", "Status in %1: %2 → %3"),
            {place, statusInWords(c.before, c.dateBefore, texts), statusInWords(c.value, c.date, texts)});
    case CorrectionKind::HideAdoption:
        return fillPlaceholders(texts.translate("Local", "%1 is hidden in this project"), {place});
    case CorrectionKind::HideProject:
        return texts.translate("Local", "The project is hidden");
    case CorrectionKind::AddProject:
        return c.municipality.isEmpty()
                   ? texts.translate("Local", "The project is added")
                   : fillPlaceholders(texts.translate("Local", "The project is added in %1"), {place});
    }
    return {};
}

} // namespace landkort::query
