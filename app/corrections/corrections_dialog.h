// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/workflow/share_corrections.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace landkort::app {

/// All corrections over the shown edition: the user's own, to undo and redo, and what others propose, to accept or
/// reject, one by one or a whole proposal; and the way to send and to receive. Stores nothing itself.
class CorrectionsDialog : public QDialog {
    Q_OBJECT
public:
    struct Actions {
        std::function<base::Result<workflow::CorrectedEdition>()> read;
        std::function<base::Result<void>(const storage::CorrectionPlan&)> apply;
        std::function<base::Result<bool>()> receive; ///< false = the user chose no file
        std::function<void()> send;
    };

    CorrectionsDialog(Actions actions, Theme& theme, const base::Texts& texts, QWidget* parent);

    QTreeWidget* list() const { return m_list; }
    QLabel* problem() const { return m_problem; }
    QPushButton* undoButton() const { return m_undo; } ///< undoes or, when all chosen are undone, redoes
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* rejectButton() const { return m_reject; }
    QPushButton* sendButton() const { return m_send; }
    QPushButton* receiveButton() const { return m_receive; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fitRows();
    void fill();
    void addGroup(const QString& heading, qint64 proposal);
    void addRow(QTreeWidgetItem* group, const domain::Correction& correction);
    QString proposalHeading(const domain::CorrectionProposal& proposal) const;
    /// The chosen corrections in this state; of a chosen heading all below it.
    std::vector<qint64> chosen(domain::CorrectionState state) const;
    void offer();
    void undo();
    void answer(bool accept);
    void receive();
    void use(const base::Result<storage::CorrectionPlan>& plan);
    void tell(const base::Error& error);

    Actions m_actions;
    Theme& m_theme;
    base::Texts m_texts;
    std::optional<workflow::CorrectedEdition> m_edition;
    QTreeWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_undo;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_send;
    QPushButton* m_receive;
};

} // namespace landkort::app
