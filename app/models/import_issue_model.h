// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/issue_groups.h"

#include <QAbstractTableModel>

#include <vector>

namespace landkort::app {

/// The problems of an import, each kind once with its lines and, where the same answer holds for all of them, what the
/// value counts as. Answers given stand first, so that they can be changed and taken back. Gets finished lists and asks
/// nobody; an answer is told by answered() or takenBack() and comes back by setContent().
class ImportIssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Problem, Lines, Answer };
    static constexpr int kColumnCount = 3;
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of exchange::IssueSeverity; -1 for an answer given
        LineRole,                    ///< the first line, from 1; 0 = the file as a whole
        AnswerableRole,              ///< bool
        MeaningsRole,                ///< QStringList: the keys an answer may have, in order; "" = not stated
        LabelsRole,                  ///< QStringList: their labels, parallel
    };
    /// EditRole of Answer: one of the keys, or this to take an answer back.
    static inline const QString kNoAnswer = QStringLiteral("\x1f");

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const std::vector<exchange::IssueGroup>& groups, const exchange::ColumnMapping& mapping,
                    const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog,
                    const base::Texts& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void answered(const QString& field, const QString& value, const QString& meaning);
    void takenBack(const QString& field, const QString& value);

private:
    struct Row {
        int severity = -1;
        QString sentence;
        std::vector<int> lines;
        QString field; ///< key of the ImportField an answer is for; empty = none can be given
        QString value;
        std::optional<QString> meaning; ///< of an answer given
    };
    struct Meanings {
        QStringList keys;
        QStringList labels;
    };
    void addAnswers(const exchange::ColumnMapping& mapping);
    void addGroup(const exchange::IssueGroup& group, const exchange::ColumnMapping& mapping);
    void collectMeanings(const domain::Vocabulary& vocabulary, const domain::MunicipalityCatalog& catalog);
    QString linesInWords(const std::vector<int>& lines) const;
    QString answerInWords(const Row& row) const;

    std::vector<Row> m_rows;
    std::map<QString, Meanings> m_meanings; ///< per field that can be answered
    base::Texts m_texts;
};

} // namespace landkort::app
