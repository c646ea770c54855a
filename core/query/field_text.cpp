// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_text.h"

namespace landkort::query {

using domain::CorrectedField;

static const QString kBetween = QStringLiteral("; ");

template <class Closed> static QString keyOf(const std::optional<Closed>& value)
{
    return value ? domain::key(*value) : QString();
}

QString fieldText(const domain::Project& project, CorrectedField field)
{
    switch (field) {
    case CorrectedField::Title:
        return project.title;
    case CorrectedField::Description:
        return project.description;
    case CorrectedField::Domain:
        return project.domainKey;
    case CorrectedField::UseCase:
        return project.useCaseKey;
    case CorrectedField::Target:
        return keyOf(project.target);
    case CorrectedField::Task:
        return keyOf(project.task);
    case CorrectedField::Started:
        return project.started ? project.started->toIso() : QString();
    case CorrectedField::Vendors:
        return project.vendors.join(kBetween);
    case CorrectedField::Technology:
        return project.technology;
    case CorrectedField::Partners:
        return project.partners;
    case CorrectedField::Note:
        return project.note;
    case CorrectedField::Source:
        return project.source.address;
    }
    return {};
}

static bool setText(QString& into, const QString& text)
{
    into = text;
    return true;
}

/// Empty takes the value away; an unknown text is refused.
template <class Value, class Read>
static bool setOptional(std::optional<Value>& into, const QString& text, const Read& read)
{
    const std::optional<Value> value = text.isEmpty() ? std::nullopt : read(text);
    if (!text.isEmpty() && !value)
        return false;
    into = value;
    return true;
}

static bool setVendors(domain::Project& project, const QString& text)
{
    project.vendors.clear();
    for (const auto& vendor : text.split(QLatin1Char(';'))) {
        const QString name = vendor.trimmed();
        if (!name.isEmpty() && !project.vendors.contains(name))
            project.vendors.append(name);
    }
    return true;
}

/// What was known of another address does not hold for this one; the former stays among the further ones.
static bool setSource(domain::Project& project, const QString& text)
{
    if (!project.source.address.isEmpty() && project.source.address != text)
        project.otherSources.append(project.source.address);
    project.otherSources.removeAll(text);
    project.source = {text, {}, {}};
    return true;
}

bool setFieldText(domain::Project& project, CorrectedField field, const QString& text,
                  const domain::Vocabulary& vocabulary)
{
    switch (field) {
    case CorrectedField::Title:
        return !text.isEmpty() && setText(project.title, text);
    case CorrectedField::Description:
        return setText(project.description, text);
    case CorrectedField::Domain:
        return (text.isEmpty() || vocabulary.domain(text)) && setText(project.domainKey, text);
    case CorrectedField::UseCase:
        return (text.isEmpty() || vocabulary.useCase(text)) && setText(project.useCaseKey, text);
    case CorrectedField::Target:
        return setOptional(project.target, text, domain::targetFromKey);
    case CorrectedField::Task:
        return setOptional(project.task, text, domain::taskFromKey);
    case CorrectedField::Started:
        return setOptional(project.started, text, base::PartialDate::fromIso);
    case CorrectedField::Vendors:
        return setVendors(project, text);
    case CorrectedField::Technology:
        return setText(project.technology, text);
    case CorrectedField::Partners:
        return setText(project.partners, text);
    case CorrectedField::Note:
        return setText(project.note, text);
    case CorrectedField::Source:
        return setSource(project, text);
    }
    return false;
}

} // namespace landkort::query
