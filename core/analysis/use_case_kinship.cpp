// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/use_case_kinship.h"

#include <algorithm>
#include <cmath>

namespace landkort::analysis {

namespace {

using query::Dimension;

constexpr double kNameWeight = 3;
constexpr double kStretch = 4; // cosines of texts this short seldom pass a quarter
constexpr double kMostKinship = 0.8;

std::vector<Terms> termsOfUseCases(const query::Landscape& landscape, const std::vector<Terms>& termsOfRows,
                                   const DanishStems& stems)
{
    std::vector<Terms> documents(landscape.vocabulary().useCases.size());
    for (size_t row = 0; row < termsOfRows.size(); ++row) {
        const int item = landscape.itemsOf(Dimension::UseCase, static_cast<int>(row)).front();
        if (landscape.isNotStated(Dimension::UseCase, item))
            continue;
        for (auto it = termsOfRows[row].begin(); it != termsOfRows[row].end(); ++it)
            documents[static_cast<size_t>(item)][it.key()].weight += it->weight;
    }
    for (size_t item = 0; item < documents.size(); ++item) {
        if (!documents[item].isEmpty()) // a use case nobody has resembles nothing
            addTerms(documents[item], stems, landscape.vocabulary().useCases[item].danish, kNameWeight);
    }
    return documents;
}

/// Turns weights into tf-idf, of length 1.
void weigh(std::vector<Terms>& documents)
{
    QHash<QString, int> documentsWith;
    for (const auto& document : documents) {
        for (auto it = document.begin(); it != document.end(); ++it)
            ++documentsWith[it.key()];
    }
    const auto used = static_cast<double>(
        std::count_if(documents.begin(), documents.end(), [](const Terms& d) { return !d.isEmpty(); }));
    for (auto& document : documents) {
        double squares = 0;
        for (auto it = document.begin(); it != document.end(); ++it) {
            // Ends of words weigh less than 1, where the logarithm would turn over.
            const double frequency = it->weight >= 1 ? 1 + std::log(it->weight) : it->weight;
            it->weight = frequency * std::log(used / documentsWith.value(it.key()));
            squares += it->weight * it->weight;
        }
        for (auto& term : document)
            term.weight = squares > 0 ? term.weight / std::sqrt(squares) : 0;
    }
}

double cosine(const Terms& a, const Terms& b)
{
    double sum = 0;
    for (auto it = a.begin(); it != a.end(); ++it)
        sum += it->weight * b.value(it.key()).weight;
    return sum;
}

} // namespace

UseCaseKinship::UseCaseKinship(const query::Landscape& landscape, const std::vector<Terms>& termsOfRows,
                               const DanishStems& stems)
{
    std::vector<Terms> documents = termsOfUseCases(landscape, termsOfRows, stems);
    weigh(documents);
    m_kinship.assign(documents.size(), std::vector<double>(documents.size(), 1));
    for (size_t a = 0; a < documents.size(); ++a) {
        for (size_t b = a + 1; b < documents.size(); ++b)
            m_kinship[a][b] = m_kinship[b][a] = std::min(kMostKinship, kStretch * cosine(documents[a], documents[b]));
    }
}

double UseCaseKinship::of(int useCase, int other) const
{
    const auto count = static_cast<int>(m_kinship.size());
    if (useCase < 0 || other < 0 || useCase >= count || other >= count)
        return 0;
    return m_kinship[static_cast<size_t>(useCase)][static_cast<size_t>(other)];
}

} // namespace landkort::analysis
