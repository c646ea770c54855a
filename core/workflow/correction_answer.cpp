// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/correction_answer.h"

#include "core/exchange/contact_finder.h"
#include "core/workflow/correct_register.h"
#include "core/workflow/filter_arguments.h"

#include <QCoreApplication>

namespace landkort::workflow {

namespace {

using domain::CorrectedField;
using query::Dimension;

constexpr qsizetype kLongestLine = 300;
constexpr qsizetype kLongestText = 10000;

base::Error fault(const char* source, const QStringList& arguments)
{
    return {base::ErrorKind::InvalidInput, source, arguments, {}};
}

/// The words of a filter name the same things, and its errors name the nearest match.
base::Result<QString> keyOf(Dimension dimension, const char* option, const QString& text,
                            const query::Landscape& landscape)
{
    if (text.isEmpty())
        return QString();
    const auto filter = filterFromArguments({{QString::fromLatin1(option), text}}, landscape);
    if (!filter)
        return filter.error();
    const auto& keys = filter.value().keys(dimension);
    return keys.empty() || *keys.begin() == query::kNotStatedKey ? QString() : *keys.begin();
}

bool saysNotStated(const QString& text)
{
    return text.isEmpty() || text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

QString withoutControl(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

base::Result<QString> vendorsValue(const QString& text)
{
    QStringList names;
    for (const auto& part : text.split(QLatin1Char(';'))) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return correctionText(names.join(QStringLiteral("; ")), false);
}

} // namespace

base::Result<QString> correctionText(const QString& text, bool manyLines)
{
    const QString clean = manyLines ? withoutControl(text).trimmed() : withoutControl(text.simplified());
    const qsizetype longest = manyLines ? kLongestText : kLongestLine;
    if (clean.size() > longest)
        return fault(QT_TRANSLATE_NOOP("Error", "The text “%1…” is too long; there is room for %2 characters."),
                     {clean.left(30), QString::number(longest)});
    const auto without = exchange::takeOutContacts(clean);
    if (!without.contacts.isEmpty())
        return fault(QT_TRANSLATE_NOOP("Error", "The text holds an e-mail address or a phone number (%1); personal "
                                                "data do not belong in the landscape. Leave it out."),
                     {without.contacts.front()});
    return clean;
}

base::Result<std::optional<base::PartialDate>> dateValue(const QString& text, const QDate& today)
{
    if (saysNotStated(text))
        return std::optional<base::PartialDate>();
    const auto date = base::PartialDate::fromIso(text.trimmed());
    if (!date)
        return fault(QT_TRANSLATE_NOOP("Error", "“%1” is no date; write it as 2026, 2026-11 or 2026-11-25."), {text});
    const QString iso = date->toIso();
    if (iso > today.toString(Qt::ISODate).left(iso.size()))
        return fault(QT_TRANSLATE_NOOP("Error", "%1 has not come yet; say when the status was stated."), {iso});
    return std::optional(date);
}

base::Result<QString> statusValue(const QString& text, const query::Landscape& landscape)
{
    if (saysNotStated(text))
        return domain::key(domain::Status::Unknown);
    return keyOf(Dimension::Status, "status", text, landscape);
}

base::Result<QString> fieldValue(CorrectedField field, const QString& text, const query::Landscape& landscape,
                                 const QDate& today)
{
    switch (field) {
    case CorrectedField::Domain:
        return keyOf(Dimension::Domain, "domain", text, landscape);
    case CorrectedField::UseCase:
        return keyOf(Dimension::UseCase, "use-case", text, landscape);
    case CorrectedField::Target:
        return keyOf(Dimension::Target, "target", text, landscape);
    case CorrectedField::Task:
        return keyOf(Dimension::Task, "task", text, landscape);
    case CorrectedField::Started: {
        const auto date = dateValue(text, today);
        if (!date)
            return date.error();
        return date.value() ? date.value()->toIso() : QString();
    }
    case CorrectedField::Title:
        if (text.simplified().isEmpty())
            return fault(QT_TRANSLATE_NOOP("Error", "A project needs a title."), {});
        return correctionText(text, false);
    case CorrectedField::Description:
    case CorrectedField::Note:
        return saysNotStated(text) ? QString() : correctionText(text, true);
    case CorrectedField::Vendors:
        return vendorsValue(saysNotStated(text) ? QString() : text);
    case CorrectedField::Technology:
    case CorrectedField::Partners:
    case CorrectedField::Source:
        return saysNotStated(text) ? QString() : correctionText(text, false);
    }
    return QString();
}

} // namespace landkort::workflow
