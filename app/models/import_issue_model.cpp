// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_issue_model.h"

#include "core/domain/vocabulary.h"

namespace landkort::app {

using exchange::ImportField;
using exchange::IssueSeverity;

static constexpr size_t kMostLinesNamed = 4;

void ImportIssueModel::setContent(const std::vector<exchange::IssueGroup>& groups,
                                  const exchange::ColumnMapping& mapping, const domain::Vocabulary& vocabulary,
                                  const domain::MunicipalityCatalog& catalog, const base::Texts& texts)
{
    beginResetModel();
    m_texts = texts;
    m_rows.clear();
    collectMeanings(vocabulary, catalog);
    addAnswers(mapping);
    for (const auto& group : groups)
        addGroup(group, mapping);
    endResetModel();
}

template <class List, class Key, class Label>
static void fill(QStringList& keys, QStringList& labels, const List& list, Key keyOf, Label labelOf)
{
    for (const auto& each : list) {
        keys.append(keyOf(each));
        labels.append(labelOf(each));
    }
}

void ImportIssueModel::collectMeanings(const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog)
{
    m_meanings.clear();
    const auto add = [this](ImportField field, const auto& list, auto keyOf, auto labelOf) {
        Meanings& meanings = m_meanings[exchange::key(field)];
        fill(meanings.keys, meanings.labels, list, keyOf, labelOf);
        meanings.keys.append(QString());
        meanings.labels.append(m_texts.notStated());
    };
    const auto byKey = [](auto value) { return domain::key(value); };
    const auto byLabel = [this](auto value) { return domain::label(value, m_texts); };
    constexpr std::array stated = {domain::Status::InOperation, domain::Status::Pilot, domain::Status::Planned,
                                   domain::Status::Ended};
    add(ImportField::Status, stated, byKey, byLabel);
    add(ImportField::Target, std::array{domain::Target::Citizens, domain::Target::Employees}, byKey, byLabel);
    add(ImportField::Task, std::array{domain::Task::General, domain::Task::Specialised}, byKey, byLabel);
    add(ImportField::Confidence, std::array{domain::Confidence::High, domain::Confidence::Medium}, byKey, byLabel);
    const auto entryKey = [](const auto& entry) { return entry.key; };
    const auto entryLabel = [this](const auto& entry) { return domain::label(entry, m_texts); };
    add(ImportField::Domain, vocabulary.domains, entryKey, entryLabel);
    add(ImportField::UseCase, vocabulary.useCases, entryKey, entryLabel);
    add(
        ImportField::Municipalities, catalog.municipalities, [](const auto& each) { return each.code.text(); },
        [](const auto& each) { return each.name; });
}

void ImportIssueModel::addAnswers(const exchange::ColumnMapping& mapping)
{
    for (const auto& [field, rules] : mapping.rules.all()) {
        const auto known = exchange::importFieldFromKey(field);
        for (const auto& [folded, rule] : rules) {
            Row row;
            row.sentence =
                base::fillPlaceholders(m_texts.translate("ImportIssueModel", "%1: %2 has been answered."),
                                       {known ? exchange::label(*known, m_texts) : field, m_texts.quoted(rule.value)});
            row.field = field;
            row.value = rule.value;
            row.meaning = rule.meaning;
            m_rows.push_back(std::move(row));
        }
    }
}

/// A value that was not recognised can be answered when its field has a closed or known list.
void ImportIssueModel::addGroup(const exchange::IssueGroup& group, const exchange::ColumnMapping& mapping)
{
    Row row;
    row.severity = static_cast<int>(group.first.severity);
    row.sentence = group.first.sentence(m_texts);
    row.lines = group.lines;
    static const QStringList answerable = {QStringLiteral("unknown_"), QStringLiteral("own_entry"),
                                           QStringLiteral("similar_entry"), QStringLiteral("not_a_municipality")};
    const bool asks = std::any_of(answerable.begin(), answerable.end(),
                                  [&](const QString& code) { return group.first.code.startsWith(code); });
    for (const auto& column : mapping.columns) {
        const QString field = exchange::key(column.field);
        if (asks && column.header == group.first.column && m_meanings.contains(field)) {
            row.field = field;
            row.value = group.first.value;
        }
    }
    m_rows.push_back(std::move(row));
}

int ImportIssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportIssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString ImportIssueModel::linesInWords(const std::vector<int>& lines) const
{
    if (lines.empty() || lines.front() == 0)
        return {};
    QStringList named;
    for (size_t i = 0; i < std::min(lines.size(), kMostLinesNamed); ++i)
        named.append(m_texts.number(lines[i]));
    const int count = static_cast<int>(lines.size());
    if (lines.size() <= kMostLinesNamed)
        return m_texts.translate("ImportIssueModel", "line(s) %1", nullptr, count)
            .replace(QLatin1String("%1"), named.join(QStringLiteral(", ")));
    return m_texts.translate("ImportIssueModel", "%n line(s): %1 …", nullptr, count)
        .replace(QLatin1String("%1"), named.join(QStringLiteral(", ")));
}

QString ImportIssueModel::answerInWords(const Row& row) const
{
    if (row.field.isEmpty())
        return {};
    if (!row.meaning)
        return m_texts.translate("ImportIssueModel", "Count as …");
    const auto it = m_meanings.find(row.field);
    const qsizetype at = it == m_meanings.end() ? -1 : it->second.keys.indexOf(*row.meaning);
    const QString meaning = at < 0 ? *row.meaning : it->second.labels.at(at);
    return base::fillPlaceholders(m_texts.translate("ImportIssueModel", "counts as %1"), {m_texts.quoted(meaning)});
}

QVariant ImportIssueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const auto meanings = m_meanings.find(row.field);
    switch (role) {
    case SeverityRole:
        return row.severity;
    case LineRole:
        return row.lines.empty() ? 0 : row.lines.front();
    case Qt::ToolTipRole: // a tool tip is rich text, the file's words are not
        return index.column() == Problem ? row.sentence.toHtmlEscaped() : QVariant();
    case AnswerableRole:
        return !row.field.isEmpty();
    case MeaningsRole:
        return meanings == m_meanings.end() ? QStringList() : meanings->second.keys;
    case LabelsRole:
        return meanings == m_meanings.end() ? QStringList() : meanings->second.labels;
    case Qt::EditRole:
        return row.meaning.value_or(kNoAnswer);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Problem ? row.sentence
               : index.column() == Lines ? linesInWords(row.lines)
                                         : answerInWords(row);
    default:
        return {};
    }
}

QVariant ImportIssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Problem:
        return m_texts.translate("ImportIssueModel", "What was found");
    case Lines:
        return m_texts.translate("ImportIssueModel", "Where");
    default:
        return m_texts.translate("ImportIssueModel", "Your answer");
    }
}

Qt::ItemFlags ImportIssueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.column() == Answer && index.data(AnswerableRole).toBool() ? shown | Qt::ItemIsEditable : shown;
}

bool ImportIssueModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Answer)
        return false;
    const Row row = m_rows[static_cast<size_t>(index.row())]; // the signal may change the rows
    const QString meaning = value.toString();
    if (row.field.isEmpty() || meaning == row.meaning.value_or(kNoAnswer))
        return false;
    if (meaning == kNoAnswer)
        emit takenBack(row.field, row.value);
    else
        emit answered(row.field, row.value, meaning);
    return true;
}

} // namespace landkort::app
