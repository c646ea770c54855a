// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"

#include "core/exchange/column_looks.h"
#include "core/exchange/word_key.h"

#include <algorithm>
#include <numeric>

namespace landkort::exchange {

namespace {

constexpr double kAlmostAll = 0.8;
constexpr double kHalf = 0.5;

/// What the values alone say of a column with an unknown header.
HeaderGuess guessFromLooks(const ColumnLooks& looks)
{
    constexpr int fewest = 3;
    constexpr double surest = 0.7; // values alone are never as sure as a header that names the thing
    if (looks.values < fewest)
        return {};
    const std::pair<double, ImportField> candidates[] = {{looks.municipalities, ImportField::Municipalities},
                                                         {looks.status, ImportField::Status},
                                                         {looks.target, ImportField::Target},
                                                         {looks.task, ImportField::Task},
                                                         {looks.domain, ImportField::Domain},
                                                         {looks.useCase, ImportField::UseCase},
                                                         {looks.address, ImportField::Source}};
    const auto best = std::max_element(std::begin(candidates), std::end(candidates),
                                       [](const auto& a, const auto& b) { return a.first < b.first; });
    return best->first >= kAlmostAll ? HeaderGuess{best->second, surest * best->first} : HeaderGuess{};
}

/// How far the values bear out what the header says: 1 or less.
double borneOut(ImportField field, const ColumnLooks& looks)
{
    constexpr double doubtful = 0.2;
    if (looks.values == 0)
        return 1;
    const auto share = [&] {
        switch (field) {
        case ImportField::Municipalities:
            return looks.municipalities;
        case ImportField::Status:
            return looks.status;
        case ImportField::Started:
        case ImportField::StatusDate:
        case ImportField::SourceDate:
            return looks.date;
        default:
            return 1.0;
        }
    }();
    return share >= doubtful ? 1 : kHalf;
}

/// Any words may stand there, so words that look like another field's say nothing against the header.
bool isFreeText(ImportField field)
{
    return field == ImportField::Title || field == ImportField::Technology || field == ImportField::Description ||
           field == ImportField::Note || field == ImportField::Partners || field == ImportField::SourceTitle;
}

HeaderGuess guess(const QString& header, const ColumnLooks& looks)
{
    if (looks.contact >= kHalf)
        return {ImportField::Contact, 1};
    HeaderGuess fromHeader = guessFromHeader(header);
    if (isFreeText(fromHeader.field))
        return fromHeader;
    fromHeader.confidence *= borneOut(fromHeader.field, looks);
    const HeaderGuess fromLooks = guessFromLooks(looks);
    return fromLooks.confidence > fromHeader.confidence ? fromLooks : fromHeader;
}

/// A register without a title of its own may call its projects "Use case" or just "Navn".
void findTitle(ColumnMapping& mapping, const std::vector<ColumnLooks>& looks)
{
    static const QStringList words = {QStringLiteral("use case"), QStringLiteral("usecase"),
                                      QStringLiteral("use cases"), QStringLiteral("navn"), QStringLiteral("name")};
    if (mapping.columnOf(ImportField::Title) >= 0)
        return;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        auto& column = mapping.columns[i];
        if (words.contains(wordKey(column.header)) && looks[i].useCase < kHalf) {
            column.field = ImportField::Title;
            column.confidence = kAlmostAll;
            return;
        }
    }
}

} // namespace

int ColumnMapping::columnOf(ImportField field) const
{
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.field == field; });
    return it == columns.end() ? -1 : static_cast<int>(std::distance(columns.begin(), it));
}

void ColumnMapping::assign(size_t column, ImportField field)
{
    if (field != ImportField::Ignore && field != ImportField::Contact) {
        for (auto& other : columns) {
            if (other.field == field)
                other = {other.header, ImportField::Ignore, 0};
        }
    }
    columns[column].field = field;
    columns[column].confidence = 1;
}

ColumnMapping proposeMapping(const RawTable& table, const MunicipalityFinder& municipalities,
                             const domain::Vocabulary& vocabulary)
{
    ColumnMapping mapping;
    std::vector<ColumnLooks> looks;
    for (int i = 0; const auto& header : table.header) {
        looks.push_back(looksOf(table, i++, municipalities, vocabulary));
        const HeaderGuess guessed = guess(header, looks.back());
        mapping.columns.push_back({header, guessed.field, guessed.confidence});
    }
    std::vector<size_t> surestFirst(mapping.columns.size());
    std::iota(surestFirst.begin(), surestFirst.end(), size_t{0});
    std::stable_sort(surestFirst.begin(), surestFirst.end(),
                     [&](size_t a, size_t b) { return mapping.columns[a].confidence > mapping.columns[b].confidence; });
    std::array<bool, kImportFieldCount> taken{};
    for (const size_t i : surestFirst) {
        auto& column = mapping.columns[i];
        if (column.field == ImportField::Contact || column.field == ImportField::Ignore)
            continue;
        bool& isTaken = taken.at(static_cast<size_t>(column.field));
        if (isTaken)
            column = {column.header, ImportField::Ignore, 0};
        isTaken = true;
    }
    findTitle(mapping, looks);
    return mapping;
}

} // namespace landkort::exchange
