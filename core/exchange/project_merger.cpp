// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_merger.h"

#include "core/exchange/project_joiner.h"
#include "core/exchange/word_key.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace landkort::exchange {

namespace {

/// What tells projects without ids apart, ready to be compared.
struct Likeness {
    QString title;
    QString domain;
    QString useCase;
    QString vendors;
    QString description;

    explicit Likeness(const domain::Project& p)
        : title(wordKey(p.title)), domain(p.domainKey), useCase(p.useCaseKey),
          vendors(wordKey(p.vendors.join(QLatin1Char(' ')))), description(wordKey(p.description))
    {
    }

    QString whole() const { return QStringList{title, domain, useCase, vendors, description}.join(QChar(0x1F)); }
    bool agrees(const Likeness& other) const
    {
        const auto agree = [](const QString& a, const QString& b) { return a.isEmpty() || b.isEmpty() || a == b; };
        return agree(domain, other.domain) && agree(useCase, other.useCase) && agree(vendors, other.vendors) &&
               agree(description, other.description);
    }
};

class RowMerger {
public:
    explicit RowMerger(MergedProjects& result) : m_result(result) {}

    void add(ParsedRow& row)
    {
        const Likeness likeness(row.project);
        const bool hasId = !row.project.id.isEmpty();
        const int same = hasId ? sameById(row, likeness) : sameByContent(row, likeness);
        if (same >= 0) {
            join(same, row);
            return;
        }
        const int index = static_cast<int>(m_result.projects.size());
        if (hasId)
            m_byId[row.project.id.text()].push_back(index);
        else
            remember(likeness, index);
        m_titles.push_back(likeness.title);
        m_firstLine.push_back(row.lineNumber);
        m_result.projects.push_back(std::move(row.project));
        m_result.provenance.push_back({{{0, row.lineNumber}}, std::move(row.origins)});
        m_result.contacts.push_back(std::move(row.contacts));
    }

private:
    void remember(const Likeness& likeness, int index)
    {
        m_byContent[likeness.whole()].push_back(index);
        m_byTitle[likeness.title].push_back({likeness, index});
    }

    int sameById(const ParsedRow& row, const Likeness& likeness)
    {
        const auto known = m_byId.constFind(row.project.id.text());
        if (known == m_byId.cend())
            return -1;
        for (const int index : *known) {
            if (m_titles[static_cast<size_t>(index)] == likeness.title)
                return index;
        }
        tell(IssueSeverity::Warning, row, "contradicting_id", row.project.id.text(),
             QT_TRANSLATE_NOOP("ImportIssue", "The id “%1” was used in line %2 for another title; both projects are "
                                              "kept."),
             known->front());
        return -1;
    }

    int sameByContent(const ParsedRow& row, const Likeness& likeness)
    {
        const auto exact = m_byContent.constFind(likeness.whole());
        if (exact != m_byContent.cend()) {
            for (const int index : *exact) {
                if (fitsInto(m_result.projects[static_cast<size_t>(index)], row.project))
                    return index;
            }
        }
        const auto titled = m_byTitle.constFind(likeness.title);
        if (titled == m_byTitle.cend())
            return -1;
        constexpr size_t mostCompared = 500; // a title met thousands of times is no project's own
        for (size_t i = 0; i < std::min(titled->size(), mostCompared); ++i) {
            const auto& [other, index] = (*titled)[i];
            if (other.agrees(likeness) && fitsInto(m_result.projects[static_cast<size_t>(index)], row.project))
                return index;
        }
        const auto& [other, index] = titled->front();
        const bool alike = other.agrees(likeness);
        tell(alike ? IssueSeverity::Warning : IssueSeverity::Note, row, alike ? "contradicting_rows" : "same_title",
             row.project.title,
             alike ? QT_TRANSLATE_NOOP("ImportIssue", "“%1” says something else of the same municipality in line %2; "
                                                      "both are kept as projects of their own.")
                   : QT_TRANSLATE_NOOP("ImportIssue", "“%1” is also the title in line %2; as the rows differ, both are "
                                                      "kept as projects of their own."),
             index);
        return -1;
    }

    void join(int index, ParsedRow& row)
    {
        const auto at = static_cast<size_t>(index);
        ++m_result.merged;
        const bool duplicate = joinRow(m_result.projects[at], m_result.provenance[at], row, m_result.issues);
        tell(IssueSeverity::Note, row, duplicate ? "duplicate_row" : "merged_row", row.project.title,
             duplicate ? QT_TRANSLATE_NOOP("ImportIssue", "The row says the same as line %2: “%1”.")
                       : QT_TRANSLATE_NOOP("ImportIssue", "The row is the same project as line %2: “%1”."),
             index);
        for (auto& contact : row.contacts) {
            auto& known = m_result.contacts[at];
            if (std::find(known.begin(), known.end(), contact) == known.end())
                known.push_back(std::move(contact));
        }
    }

    void tell(IssueSeverity severity, const ParsedRow& row, const char* code, const QString& value, const char* source,
              int other)
    {
        m_result.issues.push_back({severity,
                                   row.lineNumber,
                                   {},
                                   QString::fromLatin1(code),
                                   value,
                                   source,
                                   {value, QString::number(m_firstLine[static_cast<size_t>(other)])}});
    }

    MergedProjects& m_result;
    QHash<QString, std::vector<int>> m_byId;
    QHash<QString, std::vector<int>> m_byContent;
    QHash<QString, std::vector<std::pair<Likeness, int>>> m_byTitle;
    std::vector<QString> m_titles;
    std::vector<int> m_firstLine;
};

QString slugFor(const domain::Project& project, const domain::MunicipalityCatalog& catalog)
{
    QString text = project.title;
    if (!project.adoptions.empty()) {
        const int index = catalog.indexOf(project.adoptions.front().municipality);
        text = catalog.municipalities[static_cast<size_t>(index)].name + QLatin1Char(' ') + text;
    }
    return slug(text);
}

/// Those of the file first, so that a made one never takes a given one's place.
void giveIds(std::vector<domain::Project>& projects, const domain::MunicipalityCatalog& catalog)
{
    QSet<QString> taken;
    const auto give = [&taken](domain::Project& project, const QString& wanted) {
        QString id = wanted;
        for (int number = 2; taken.contains(id); ++number)
            id = QStringLiteral("%1-%2").arg(wanted).arg(number);
        taken.insert(id);
        project.id = domain::ProjectId(id);
    };
    std::vector<domain::Project*> without;
    for (auto& project : projects) {
        if (project.id.isEmpty())
            without.push_back(&project);
        else
            give(project, project.id.text());
    }
    for (auto* project : without)
        give(*project, slugFor(*project, catalog));
}

} // namespace

MergedProjects mergeRows(std::vector<ParsedRow> rows, const domain::MunicipalityCatalog& catalog)
{
    MergedProjects result;
    RowMerger merger(result);
    for (auto& row : rows)
        merger.add(row);
    giveIds(result.projects, catalog);
    return result;
}

} // namespace landkort::exchange
