// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/corrections/correction_dialog.h"
#include "app/corrections/corrections_dialog.h"
#include "app/corrections/send_dialog.h"
#include "app/shared/file_chooser.h"
#include "app/shared/user_messages.h"

#include <QObject>
#include <QPointer>

namespace landkort::app {

/// Shows the dialogs of local corrections and says what came of them. Who stores is told by Store.
class CorrectionsJob : public QObject {
    Q_OBJECT
public:
    struct Store {
        /// The edition that is shown.
        std::function<base::Result<workflow::CorrectedEdition>()> read;
        /// The numbers of those that were added; everything shown follows.
        std::function<base::Result<std::vector<qint64>>(const storage::CorrectionPlan&)> apply;
        std::function<base::Result<domain::CorrectionProposal>(const workflow::CorrectedEdition&, const QString& file)>
            receive;
    };

    CorrectionsJob(Store store, UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window);

    void correct(const domain::ProjectId& project, const domain::MunicipalityCode& municipality,
                 const base::Texts& texts);
    void addProject(const domain::MunicipalityCode& municipality, const base::Texts& texts);
    void showAll(const base::Texts& texts);

    /// Null unless shown.
    CorrectionDialog* dialog() const { return m_dialog; }
    CorrectionsDialog* listDialog() const { return m_list; }
    SendDialog* sendDialog() const { return m_send; }

private:
    void open(const domain::ProjectId& project, const domain::MunicipalityCode& municipality, const base::Texts& texts);
    base::Result<void> apply(const storage::CorrectionPlan& plan);
    void tellStored(const storage::CorrectionPlan& plan, const std::vector<qint64>& added);
    void takeBack(const storage::CorrectionPlan& plan);
    base::Result<bool> receive();
    void askWhatToSend();
    void send(workflow::SentCorrections sent);

    Store m_store;
    UserMessages& m_messages;
    FileChooser& m_chooser;
    Theme& m_theme;
    QWidget* m_window;
    QPointer<CorrectionDialog> m_dialog;
    QPointer<CorrectionsDialog> m_list;
    QPointer<SendDialog> m_send;
};

} // namespace landkort::app
