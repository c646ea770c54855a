// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_outline.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace landkort::report {

namespace {

constexpr std::array<const char*, 4> kTemplateKeys = {"annex", "landscape", "domain", "changes"};
constexpr std::array<const char*, 11> kSectionKeys = {"where",     "projects", "comparable", "elsewhere",
                                                      "questions", "domains",  "use-cases",  "flow",
                                                      "new",       "gone",     "changed"};
constexpr std::array<const char*, 3> kOwnKeys = {"heading", "paragraph", "list"};

template <class Names> int indexOf(const Names& names, const QString& name)
{
    const auto it =
        std::find_if(names.begin(), names.end(), [&](const char* each) { return name == QLatin1String(each); });
    return it == names.end() ? -1 : static_cast<int>(it - names.begin());
}

std::vector<Section> sectionsOf(ReportTemplate kind)
{
    switch (kind) {
    case ReportTemplate::Annex:
        return {Section::WhereWeAre, Section::Projects, Section::Comparable, Section::Elsewhere, Section::Questions};
    case ReportTemplate::Landscape:
        return {Section::Domains, Section::UseCases, Section::Projects};
    case ReportTemplate::Domain:
        return {Section::UseCases, Section::Projects};
    case ReportTemplate::Changes:
        return {Section::Flow, Section::Changed, Section::New, Section::Gone};
    }
    return {};
}

base::Error notUnderstood(const QString& word)
{
    return {base::ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Error", "The report has no part “%1”. Leave it out, or choose another template."),
            {word},
            {}};
}

QString valuesOf(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    for (const auto& line : value.toArray())
        lines.append(line.toString());
    return lines.join(QLatin1Char('\n'));
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.append(line.simplified());
    lines.removeAll(QString());
    return lines;
}

} // namespace

QString key(ReportTemplate kind)
{
    return QString::fromLatin1(kTemplateKeys[static_cast<size_t>(kind)]);
}

std::optional<ReportTemplate> templateFromKey(const QString& key)
{
    const int index = indexOf(kTemplateKeys, key);
    return index < 0 ? std::nullopt : std::optional(static_cast<ReportTemplate>(index));
}

QString label(ReportTemplate kind, const base::Texts& texts)
{
    switch (kind) {
    case ReportTemplate::Annex:
        return texts.translate("Report", "Annex for a committee");
    case ReportTemplate::Landscape:
        return texts.translate("Report", "National overview");
    case ReportTemplate::Domain:
        return texts.translate("Report", "Professional domain");
    case ReportTemplate::Changes:
        return texts.translate("Report", "Changes since last time");
    }
    return {};
}

QString key(Section section)
{
    return QString::fromLatin1(kSectionKeys[static_cast<size_t>(section)]);
}

std::optional<Section> sectionFromKey(const QString& key)
{
    const int index = indexOf(kSectionKeys, key);
    return index < 0 ? std::nullopt : std::optional(static_cast<Section>(index));
}

QString label(Section section, const base::Texts& texts)
{
    static constexpr std::array<const char*, 11> names = {
        QT_TRANSLATE_NOOP("ReportSection", "Where we are"),
        QT_TRANSLATE_NOOP("ReportSection", "The projects"),
        QT_TRANSLATE_NOOP("ReportSection", "Comparable municipalities"),
        QT_TRANSLATE_NOOP("ReportSection", "What others have"),
        QT_TRANSLATE_NOOP("ReportSection", "Questions for the committee"),
        QT_TRANSLATE_NOOP("ReportSection", "Professional domains"),
        QT_TRANSLATE_NOOP("ReportSection", "Use cases"),
        QT_TRANSLATE_NOOP("ReportSection", "How statuses moved"),
        QT_TRANSLATE_NOOP("ReportSection", "Only in the later register"),
        QT_TRANSLATE_NOOP("ReportSection", "Only in the earlier register"),
        QT_TRANSLATE_NOOP("ReportSection", "Changed projects")};
    return texts.translate("ReportSection", names[static_cast<size_t>(section)]);
}

ReportOutline usualOutline(ReportTemplate kind)
{
    ReportOutline outline;
    for (const auto section : sectionsOf(kind))
        outline.push_back({section, true});
    return outline;
}

ReportOutline fittedOutline(const ReportOutline& outline, ReportTemplate kind)
{
    const auto offered = sectionsOf(kind);
    std::set<Section> taken;
    ReportOutline fitted;
    for (const auto& item : outline) {
        const auto* section = std::get_if<Section>(&item.content);
        if (!section ||
            (std::find(offered.begin(), offered.end(), *section) != offered.end() && taken.insert(*section).second))
            fitted.push_back(item);
    }
    for (const auto section : offered) {
        if (!taken.contains(section))
            fitted.push_back({section, false});
    }
    return fitted;
}

std::vector<Block> ownBlocks(const OwnText& own)
{
    static const QRegularExpression mark(QStringLiteral("^[-*\u2022\u2013]\\s+"));
    QStringList lines = linesOf(own.text);
    std::vector<Block> blocks;
    if (lines.isEmpty())
        return blocks;
    switch (own.kind) {
    case OwnText::Kind::Heading:
        blocks.push_back(Heading{2, lines.join(QLatin1Char(' '))});
        break;
    case OwnText::Kind::Paragraph:
        for (const QString& line : lines)
            blocks.push_back(Paragraph{line, Paragraph::Style::Body});
        break;
    case OwnText::Kind::List:
        lines.replaceInStrings(mark, QString());
        blocks.push_back(BulletList{lines});
        break;
    }
    return blocks;
}

QJsonArray toJson(const ReportOutline& outline)
{
    QJsonArray items;
    for (const auto& item : outline) {
        QJsonObject object;
        if (const auto* own = std::get_if<OwnText>(&item.content))
            object.insert(QLatin1String(kOwnKeys[static_cast<size_t>(own->kind)]), own->text);
        else
            object.insert(QStringLiteral("section"), key(std::get<Section>(item.content)));
        if (!item.included)
            object.insert(QStringLiteral("included"), false);
        items.append(object);
    }
    return items;
}

static std::optional<std::variant<Section, OwnText>> contentOf(const QJsonObject& object)
{
    if (const auto section = sectionFromKey(object.value(QStringLiteral("section")).toString()))
        return *section;
    for (size_t i = 0; i < kOwnKeys.size(); ++i) {
        if (object.contains(QLatin1String(kOwnKeys[i])))
            return OwnText{static_cast<OwnText::Kind>(i), valuesOf(object.value(QLatin1String(kOwnKeys[i])))};
    }
    return std::nullopt;
}

base::Result<ReportOutline> outlineFromJson(const QJsonArray& items)
{
    ReportOutline outline;
    for (const auto& value : items) {
        const QJsonObject object = value.toObject();
        const auto content = contentOf(object);
        if (!content)
            return notUnderstood(object.isEmpty() ? value.toVariant().toString()
                                                  : object.keys().join(QStringLiteral(", ")));
        outline.push_back({*content, object.value(QStringLiteral("included")).toBool(true)});
    }
    return outline;
}

base::Result<ReportOutline> outlineFromNames(const QString& names, ReportTemplate kind)
{
    const auto offered = sectionsOf(kind);
    ReportOutline outline;
    for (const QString& name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto section = sectionFromKey(name.trimmed());
        if (!section || std::find(offered.begin(), offered.end(), *section) == offered.end())
            return notUnderstood(name.trimmed());
        outline.push_back({*section, true});
    }
    return outline;
}

} // namespace landkort::report
