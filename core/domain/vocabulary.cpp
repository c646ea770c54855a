// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace landkort::domain {

namespace {

struct Names {
    const char* key;
    const char* label; ///< English source, context "Vocabulary"
};

constexpr std::array<Names, kStatusCount> kStatusNames = {{
    {"in_operation", QT_TRANSLATE_NOOP("Vocabulary", "in operation")},
    {"pilot", QT_TRANSLATE_NOOP("Vocabulary", "pilot project")},
    {"planned", QT_TRANSLATE_NOOP("Vocabulary", "planned")},
    {"ended", QT_TRANSLATE_NOOP("Vocabulary", "ended or abandoned")},
    {"unknown", QT_TRANSLATE_NOOP("Vocabulary", "status not stated")},
}};
constexpr std::array<Names, 2> kTargetNames = {{
    {"citizens", QT_TRANSLATE_NOOP("Vocabulary", "citizens")},
    {"employees", QT_TRANSLATE_NOOP("Vocabulary", "employees")},
}};
constexpr std::array<Names, 2> kTaskNames = {{
    {"general", QT_TRANSLATE_NOOP("Vocabulary", "general")},
    {"specialised", QT_TRANSLATE_NOOP("Vocabulary", "specialised")},
}};
constexpr std::array<Names, 2> kConfidenceNames = {{
    {"high", QT_TRANSLATE_NOOP("Vocabulary", "high")},
    {"medium", QT_TRANSLATE_NOOP("Vocabulary", "medium")},
}};
constexpr std::array<Names, 4> kOutcomeNames = {{
    {"completed", QT_TRANSLATE_NOOP("Vocabulary", "completed")},
    {"abandoned", QT_TRANSLATE_NOOP("Vocabulary", "abandoned")},
    {"not_lawful", QT_TRANSLATE_NOOP("Vocabulary", "not lawful")},
    {"not_stated", QT_TRANSLATE_NOOP("Vocabulary", "outcome not stated")},
}};
constexpr std::array<Names, 3> kBasisNames = {{
    {"named", QT_TRANSLATE_NOOP("Vocabulary", "a source says it of this municipality")},
    {"shared", QT_TRANSLATE_NOOP("Vocabulary", "stated of the joint project")},
    {"inferred", QT_TRANSLATE_NOOP("Vocabulary", "the editor's conclusion")},
}};

template <class Enum, size_t N> QString keyOf(const std::array<Names, N>& names, Enum value)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(value)).key);
}

template <class Enum, size_t N> QString labelOf(const std::array<Names, N>& names, Enum value, const base::Texts& texts)
{
    return texts.translate("Vocabulary", names.at(static_cast<size_t>(value)).label);
}

template <class Enum, size_t N> std::optional<Enum> fromKey(const std::array<Names, N>& names, const QString& key)
{
    for (size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(names[i].key))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

Status strongest(Status a, Status b)
{
    return std::min(a, b); // declared strongest first
}

QString key(Status value)
{
    return keyOf(kStatusNames, value);
}
QString key(Target value)
{
    return keyOf(kTargetNames, value);
}
QString key(Task value)
{
    return keyOf(kTaskNames, value);
}
QString key(Confidence value)
{
    return keyOf(kConfidenceNames, value);
}
QString key(Outcome value)
{
    return keyOf(kOutcomeNames, value);
}
QString key(AdoptionBasis value)
{
    return keyOf(kBasisNames, value);
}

std::optional<Status> statusFromKey(const QString& text)
{
    return fromKey<Status>(kStatusNames, text);
}
std::optional<Target> targetFromKey(const QString& text)
{
    return fromKey<Target>(kTargetNames, text);
}
std::optional<Task> taskFromKey(const QString& text)
{
    return fromKey<Task>(kTaskNames, text);
}
std::optional<Confidence> confidenceFromKey(const QString& text)
{
    return fromKey<Confidence>(kConfidenceNames, text);
}
std::optional<Outcome> outcomeFromKey(const QString& text)
{
    return fromKey<Outcome>(kOutcomeNames, text);
}
std::optional<AdoptionBasis> adoptionBasisFromKey(const QString& text)
{
    return fromKey<AdoptionBasis>(kBasisNames, text);
}

QString label(Status value, const base::Texts& texts)
{
    return labelOf(kStatusNames, value, texts);
}
QString label(Target value, const base::Texts& texts)
{
    return labelOf(kTargetNames, value, texts);
}
QString label(Task value, const base::Texts& texts)
{
    return labelOf(kTaskNames, value, texts);
}
QString label(Confidence value, const base::Texts& texts)
{
    return labelOf(kConfidenceNames, value, texts);
}
QString label(Outcome value, const base::Texts& texts)
{
    return labelOf(kOutcomeNames, value, texts);
}
QString label(AdoptionBasis value, const base::Texts& texts)
{
    return labelOf(kBasisNames, value, texts);
}

template <class Entry> static const Entry* find(const std::vector<Entry>& entries, const QString& key)
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    return it == entries.end() ? nullptr : &*it;
}

const DomainEntry* Vocabulary::domain(const QString& wanted) const
{
    return find(domains, wanted);
}
const UseCaseEntry* Vocabulary::useCase(const QString& wanted) const
{
    return find(useCases, wanted);
}

QString label(const DomainEntry& entry, const base::Texts& texts)
{
    return texts.language() == base::Language::English && !entry.english.isEmpty() ? entry.english : entry.danish;
}

QString label(const UseCaseEntry& entry, const base::Texts& texts)
{
    return texts.language() == base::Language::English && !entry.english.isEmpty() ? entry.english : entry.danish;
}

} // namespace landkort::domain
