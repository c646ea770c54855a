// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/use_case_kinship.h"
#include "core/query/landscape.h"

#include <memory>
#include <vector>

namespace landkort::analysis {

/// The texts of an edition, prepared once for finding similar ones. Immutable; may be used from several threads.
///
/// Texts are compared by Okapi BM25 over the terms of title and description (S. Robertson and H. Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009) with k1 = 1.2, b = 0.75 and the never negative idf
/// ln(1 + (N − n + ½)/(n + ½)).
class TwinIndex {
public:
    explicit TwinIndex(std::shared_ptr<const query::Landscape> landscape);

    const query::Landscape& landscape() const { return *m_landscape; }
    /// How much of the project's text the others have: BM25 of each row for the text of `row`, divided by that of the
    /// row itself; 0 … 1, and 1 for itself. A project without words is like nothing.
    std::vector<double> textScores(int row) const;
    /// The words two projects share, as the first writes them, the most telling first.
    QStringList commonWords(int row, int other) const;
    /// UseCaseKinship of the two rows' use cases.
    double useCaseKinship(int row, int other) const;

private:
    struct DocumentTerm {
        int term = 0;
        double weight = 0; ///< in the document, idf included
        QString written;   ///< empty for the end of a word
    };
    struct Posting {
        int row = 0;
        double weight = 0;
    };
    void addDocuments(const std::vector<Terms>& termsOfRows);
    void weigh();

    std::shared_ptr<const query::Landscape> m_landscape;
    UseCaseKinship m_kinship;
    std::vector<std::vector<DocumentTerm>> m_documents; ///< per row, ascending by term
    std::vector<std::vector<Posting>> m_postings;       ///< per term
    std::vector<double> m_lengths;                      ///< per row
};

} // namespace landkort::analysis
