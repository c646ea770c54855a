// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/twin_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace landkort::analysis {

namespace {

constexpr double kSaturation = 1.2;    // BM25's k1
constexpr double kLengthWeight = 0.75; // BM25's b

} // namespace

TwinIndex::TwinIndex(std::shared_ptr<const query::Landscape> landscape) : m_landscape(std::move(landscape))
{
    const DanishStems stems;
    std::vector<Terms> termsOfRows;
    for (const auto& project : m_landscape->projects()) {
        termsOfRows.emplace_back();
        addTerms(termsOfRows.back(), stems, project);
    }
    addDocuments(termsOfRows);
    weigh();
    m_kinship = UseCaseKinship(*m_landscape, termsOfRows, stems);
}

void TwinIndex::addDocuments(const std::vector<Terms>& termsOfRows)
{
    QHash<QString, int> ids;
    for (const auto& terms : termsOfRows) {
        std::vector<DocumentTerm> document;
        for (auto it = terms.begin(); it != terms.end(); ++it) {
            const auto known = ids.constFind(it.key());
            const int id = known == ids.constEnd() ? static_cast<int>(ids.size()) : *known;
            ids.insert(it.key(), id);
            document.push_back({id, it->weight, it->written});
        }
        std::sort(document.begin(), document.end(),
                  [](const DocumentTerm& a, const DocumentTerm& b) { return a.term < b.term; });
        m_documents.push_back(std::move(document));
        m_lengths.push_back(totalWeight(terms));
    }
    m_postings.resize(static_cast<size_t>(ids.size()));
}

void TwinIndex::weigh()
{
    std::vector<int> documentsWith(m_postings.size(), 0);
    for (const auto& document : m_documents) {
        for (const auto& term : document)
            ++documentsWith[static_cast<size_t>(term.term)];
    }
    const auto n = static_cast<double>(m_documents.size());
    const double average = std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0) / n;
    for (size_t row = 0; row < m_documents.size(); ++row) {
        const double longness = 1 - kLengthWeight + kLengthWeight * m_lengths[row] / average;
        for (auto& term : m_documents[row]) {
            const double with = documentsWith[static_cast<size_t>(term.term)];
            const double idf = std::log(1 + (n - with + 0.5) / (with + 0.5));
            term.weight = idf * term.weight * (kSaturation + 1) / (term.weight + kSaturation * longness);
            m_postings[static_cast<size_t>(term.term)].push_back({static_cast<int>(row), term.weight});
        }
    }
}

std::vector<double> TwinIndex::textScores(int row) const
{
    std::vector<double> scores(m_documents.size(), 0);
    for (const auto& term : m_documents[static_cast<size_t>(row)]) {
        for (const auto& posting : m_postings[static_cast<size_t>(term.term)])
            scores[static_cast<size_t>(posting.row)] += posting.weight;
    }
    const double own = scores[static_cast<size_t>(row)];
    for (double& score : scores)
        score = own > 0 ? std::min(1.0, score / own) : 0; // a shorter text with the same words may exceed its twin
    return scores;
}

QStringList TwinIndex::commonWords(int row, int other) const
{
    std::vector<const DocumentTerm*> common;
    const auto& theirs = m_documents[static_cast<size_t>(other)];
    for (const auto& term : m_documents[static_cast<size_t>(row)]) {
        const auto it = std::lower_bound(theirs.begin(), theirs.end(), term.term,
                                         [](const DocumentTerm& t, int id) { return t.term < id; });
        if (!term.written.isEmpty() && it != theirs.end() && it->term == term.term)
            common.push_back(&term);
    }
    std::stable_sort(common.begin(), common.end(), [](const DocumentTerm* a, const DocumentTerm* b) {
        return a->weight != b->weight ? a->weight > b->weight : a->written < b->written;
    });
    QStringList words;
    for (const auto* term : common)
        words.append(term->written);
    return words;
}

double TwinIndex::useCaseKinship(int row, int other) const
{
    const auto useCase = [&](int r) { return m_landscape->itemsOf(query::Dimension::UseCase, r).front(); };
    return m_kinship.of(useCase(row), useCase(other));
}

} // namespace landkort::analysis
