// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/municipality_finder.h"

#include "core/exchange/word_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace landkort::exchange {

namespace {

using domain::OriginRule;

constexpr int kAmbiguous = -1;

/// Word key without "Kommune" around the name.
QString nameKey(const QString& text)
{
    static const QRegularExpression kommune(
        QStringLiteral("^(?:kommune|municipality of) | (?:kommunes?|regionskommunes?|municipality)$"));
    QString key = wordKey(text);
    key.remove(kommune);
    return key;
}

bool isKnownNotToBeOne(const QString& text)
{
    static const QStringList words = {QStringLiteral("hele landet"),
                                      QStringLiteral("alle kommuner"),
                                      QStringLiteral("alle"),
                                      QStringLiteral("alle 98 kommuner"),
                                      QStringLiteral("kl"),
                                      QStringLiteral("danmark"),
                                      QStringLiteral("denmark"),
                                      QStringLiteral("kombit"),
                                      QStringLiteral("staten"),
                                      QStringLiteral("nationalt"),
                                      QStringLiteral("flere kommuner"),
                                      QStringLiteral("flere"),
                                      QStringLiteral("diverse"),
                                      QStringLiteral("diverse kommuner"),
                                      QStringLiteral("tvarkommunalt"),
                                      QStringLiteral("all"),
                                      QStringLiteral("all municipalities"),
                                      QStringLiteral("kommunernes landsforening"),
                                      QStringLiteral("digitaliseringsstyrelsen")};
    const QString key = wordKey(text);
    return words.contains(key) || key.startsWith(QStringLiteral("region ")) || key.startsWith(QStringLiteral("alle "));
}

void addTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray elements = value.toArray();
    for (const auto& element : elements)
        addTexts(element, texts);
    const QJsonObject object = value.toObject();
    for (const auto& member : object)
        addTexts(member, texts);
}

/// A JSON array in a cell as a list with semicolons; other cells as they are.
QString plainList(const QString& cell)
{
    if (!cell.startsWith(QLatin1Char('[')))
        return cell;
    const QJsonDocument json = QJsonDocument::fromJson(cell.toUtf8());
    QStringList texts;
    addTexts(json.array(), texts);
    return texts.isEmpty() ? cell : texts.join(QLatin1Char(';'));
}

const QRegularExpression& betweenParts()
{
    static const QRegularExpression form(QStringLiteral("[;/|\\n\\r,•]"));
    return form;
}

const QRegularExpression& betweenPieces()
{
    static const QRegularExpression form(QStringLiteral("\\s+(?:og|samt|and|&|\\+)\\s+|[&+]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

} // namespace

MunicipalityFinder::MunicipalityFinder(const domain::MunicipalityCatalog& catalog) : m_catalog(catalog)
{
    for (int i = 0; const auto& m : catalog.municipalities) {
        m_nameKeys.push_back(nameKey(m.name));
        addName(m.name, i);
        addName(m.officialName, i);
        for (const auto& alias : m.aliases)
            addName(alias, i);
        ++i;
    }
}

void MunicipalityFinder::addName(const QString& name, int index)
{
    const QString key = nameKey(name);
    const auto known = m_index.constFind(key);
    m_index.insert(key, known != m_index.cend() && known.value() != index ? kAmbiguous : index);
}

std::optional<FoundMunicipality> MunicipalityFinder::one(const QString& text) const
{
    static const QRegularExpression code(QStringLiteral("^0?(\\d{3})(?:[.,]0)?$"));
    const QString simple = text.simplified();
    if (const auto match = code.match(simple); match.hasMatch()) {
        const domain::MunicipalityCode wanted(QLatin1Char('0') + match.captured(1));
        if (m_catalog.indexOf(wanted) >= 0)
            return FoundMunicipality{wanted, text, OriginRule::PlaceCode};
    }
    const QString key = nameKey(simple);
    auto known = m_index.constFind(key);
    if (known == m_index.cend() && key.endsWith(QLatin1Char('s')))
        known = m_index.constFind(key.chopped(1).trimmed());
    if (key.isEmpty() || known == m_index.cend() || known.value() == kAmbiguous)
        return std::nullopt;
    const auto& municipality = m_catalog.municipalities[static_cast<size_t>(known.value())];
    return FoundMunicipality{municipality.code, text,
                             simple == municipality.name ? std::nullopt : std::optional(OriginRule::PlaceName)};
}

UnknownPlace MunicipalityFinder::unknown(const QString& text) const
{
    UnknownPlace place{text.simplified(), {}, isKnownNotToBeOne(text)};
    const QString key = nameKey(text);
    constexpr qsizetype shortName = 4;
    constexpr qsizetype shown = 3;
    const int most = key.size() <= shortName ? 1 : 2;
    if (place.noMunicipality || key.size() < 3)
        return place;
    std::vector<std::pair<int, QString>> near;
    for (size_t i = 0; i < m_nameKeys.size(); ++i) {
        const int slips = slipsBetween(key, m_nameKeys[i], most);
        if (slips <= most)
            near.emplace_back(slips, m_catalog.municipalities[i].name);
    }
    // The catalog is in Danish order; only the slips decide, so equals keep it.
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [slips, name] : near) {
        if (place.nearest.size() < shown)
            place.nearest.append(name);
    }
    return place;
}

void MunicipalityFinder::addPart(const QString& part, PlacesInCell& places) const
{
    if (const auto whole = one(part)) {
        places.found.push_back(*whole);
        return;
    }
    PlacesInCell pieces;
    const QStringList texts = part.split(betweenPieces(), Qt::SkipEmptyParts);
    for (const auto& text : texts) {
        if (const auto found = one(text))
            pieces.found.push_back(*found);
        else if (!text.trimmed().isEmpty())
            pieces.unknown.push_back(unknown(text));
    }
    // "Sundhed og omsorg" is one text that names nobody, not two.
    if (pieces.found.empty()) {
        places.unknown.push_back(unknown(part));
        return;
    }
    places.found.insert(places.found.end(), pieces.found.begin(), pieces.found.end());
    places.unknown.insert(places.unknown.end(), pieces.unknown.begin(), pieces.unknown.end());
}

bool MunicipalityFinder::anyIn(const QString& cell) const
{
    if (one(cell))
        return true;
    const auto named = [this](const QString& text) { return one(text).has_value(); };
    const QStringList parts = plainList(cell).split(betweenParts(), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        const QStringList pieces = part.split(betweenPieces(), Qt::SkipEmptyParts);
        return named(part) || std::any_of(pieces.begin(), pieces.end(), named);
    });
}

PlacesInCell MunicipalityFinder::in(const QString& cell) const
{
    PlacesInCell places;
    if (const auto whole = one(cell)) {
        places.found.push_back(*whole);
        return places;
    }
    const QStringList parts = plainList(cell).split(betweenParts(), Qt::SkipEmptyParts);
    for (const auto& part : parts) {
        if (!part.trimmed().isEmpty())
            addPart(part.trimmed(), places);
    }
    std::vector<FoundMunicipality> once;
    for (auto& found : places.found) {
        const auto same = [&](const FoundMunicipality& other) { return other.code == found.code; };
        if (std::any_of(once.begin(), once.end(), same))
            continue;
        found.original = cell;
        found.rule = found.rule.value_or(OriginRule::OneOfSeveral);
        once.push_back(std::move(found));
    }
    places.found = std::move(once);
    return places;
}

} // namespace landkort::exchange
