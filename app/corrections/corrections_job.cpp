// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/corrections/corrections_job.h"

#include <QDate>
#include <QFileInfo>
#include <QWidget>

namespace landkort::app {

using domain::CorrectionState;

CorrectionsJob::CorrectionsJob(Store store, UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window)
    : QObject(nullptr), m_store(std::move(store)), m_messages(messages), m_chooser(chooser), m_theme(theme),
      m_window(window)
{
}

void CorrectionsJob::correct(const domain::ProjectId& project, const domain::MunicipalityCode& municipality,
                             const base::Texts& texts)
{
    open(project, municipality, texts);
}

void CorrectionsJob::addProject(const domain::MunicipalityCode& municipality, const base::Texts& texts)
{
    open({}, municipality, texts);
}

void CorrectionsJob::open(const domain::ProjectId& project, const domain::MunicipalityCode& municipality,
                          const base::Texts& texts)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    auto edition = m_store.read();
    if (!edition) {
        m_messages.show(edition.error());
        return;
    }
    m_dialog = new CorrectionDialog(
        std::move(edition).value(), project, m_theme, texts, [this](const auto& plan) { return apply(plan); },
        m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!municipality.isEmpty())
        m_dialog->setMunicipality(municipality);
    m_dialog->open();
}

base::Result<void> CorrectionsJob::apply(const storage::CorrectionPlan& plan)
{
    const auto added = m_store.apply(plan);
    if (!added)
        return added.error();
    tellStored(plan, added.value());
    return {};
}

/// The opposite of what was done, as one step.
static storage::CorrectionPlan opposite(const storage::CorrectionPlan& plan, const std::vector<qint64>& added)
{
    storage::CorrectionPlan back;
    for (const qint64 number : added)
        back.changed.push_back({number, CorrectionState::InForce, CorrectionState::Undone});
    for (const auto& change : plan.changed)
        back.changed.push_back({change.number, change.to, change.from});
    return back;
}

void CorrectionsJob::tellStored(const storage::CorrectionPlan& plan, const std::vector<qint64>& added)
{
    const int count = static_cast<int>(plan.changed.size() + added.size());
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [count](const base::Texts& texts) {
        return texts.translate("CorrectionsJob", "%n local correction(s) stored; the edition itself is as it was.",
                               nullptr, count);
    };
    message.actions.push_back({[](const base::Texts& texts) { return texts.translate("CorrectionsJob", "Undo"); },
                               [this, back = opposite(plan, added)] { takeBack(back); }, true});
    m_messages.show(std::move(message));
}

void CorrectionsJob::takeBack(const storage::CorrectionPlan& plan)
{
    if (const auto applied = m_store.apply(plan); !applied)
        m_messages.show(applied.error());
}

void CorrectionsJob::showAll(const base::Texts& texts)
{
    if (m_list && m_list->isVisible())
        return;
    CorrectionsDialog::Actions actions{m_store.read, [this](const auto& plan) { return apply(plan); },
                                       [this] { return receive(); }, [this] { askWhatToSend(); }};
    m_list = new CorrectionsDialog(std::move(actions), m_theme, texts, m_window);
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    m_list->open();
}

base::Result<bool> CorrectionsJob::receive()
{
    FileChooser::Question question;
    question.title = tr("Load a proposal");
    question.filter = tr("Corrections (*.json);;All files (*)");
    const auto file = m_chooser.openFile(m_list, question);
    if (!file)
        return false;
    const auto edition = m_store.read();
    if (!edition)
        return edition.error();
    const auto received = m_store.receive(edition.value(), *file);
    return received ? base::Result<bool>(true) : base::Result<bool>(received.error());
}

void CorrectionsJob::askWhatToSend()
{
    const auto edition = m_store.read();
    if (!edition || (m_send && m_send->isVisible()))
        return;
    m_send = new SendDialog(edition.value(), m_theme, m_list);
    m_send->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_send, &QDialog::accepted, this, [this] { send(m_send->sent()); });
    m_send->open();
}

void CorrectionsJob::send(workflow::SentCorrections sent)
{
    FileChooser::Question question;
    question.title = tr("Save corrections to send");
    question.suffix = QStringLiteral("json");
    question.suggestedName = tr("corrections");
    question.filter = tr("Corrections (*.json);;All files (*)");
    const auto file = m_chooser.saveFile(m_list, question);
    const auto edition = m_store.read();
    if (!file || !edition)
        return;
    sent.file = *file;
    const auto count = workflow::sendCorrections(edition.value(), sent);
    if (!count) {
        m_messages.show(count.error());
        return;
    }
    UserMessages::Message message;
    message.kind = UserMessages::Kind::Done;
    message.words = [name = QFileInfo(*file).fileName(), number = count.value()](const base::Texts& texts) {
        return base::fillPlaceholders(
            texts.translate("CorrectionsJob", "%n correction(s) are in %1, ready to send.", nullptr, number), {name});
    };
    m_messages.show(std::move(message));
}

} // namespace landkort::app
