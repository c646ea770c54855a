// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_job.h"

#include "core/base/danish_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace landkort::app {

ImportJob::ImportJob(UserMessages& messages, FileChooser& chooser, Theme& theme, QWidget* window)
    : QObject(nullptr), m_messages(messages), m_chooser(chooser), m_theme(theme), m_window(window)
{
}

void ImportJob::start(const QString& path, const Store& store, const base::Texts& texts, bool complete)
{
    UserMessages::Message refusal;
    if (store.file.isEmpty()) {
        refusal.kind = UserMessages::Kind::Warning;
        refusal.words = [](const base::Texts& words) {
            return words.translate("ImportJob", "Nothing can be loaded while the data are only shown from memory.");
        };
        m_messages.show(std::move(refusal));
        return;
    }
    if (m_dialog)
        return; // it is in front of the window, which takes no other file meanwhile
    QString file = path;
    if (file.isEmpty()) {
        FileChooser::Question question;
        question.title = tr("Load a file");
        question.filter = tr("Registers (*.csv *.tsv *.txt *.xlsx *.ods *.json);;All files (*)");
        file = m_chooser.openFile(m_window, question).value_or(QString());
    }
    if (file.isEmpty())
        return;
    std::vector<domain::Edition> registers;
    QStringList taken;
    for (const auto& edition : store.editions) {
        taken.append(edition.name);
        if (edition.kind == domain::EditionKind::Register)
            registers.push_back(edition);
    }
    for (const auto& edition : store.removed)
        taken.append(edition.name);
    m_session = new ImportSession(store.file, this);
    propose(file, taken, texts, complete);
    m_dialog = new ImportDialog(*m_session, m_theme, texts, registers, taken, store.catalog, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(QSize(m_theme.px(1080), m_theme.px(700)).boundedTo(m_window->size() * 0.96));
    connect(m_session, &ImportSession::stored, this, &ImportJob::stored);
    connect(m_dialog, &QObject::destroyed, m_session, &QObject::deleteLater);
    m_session->open(file);
    m_dialog->open();
}

/// The file's own name and day are proposals, shown to be mended.
void ImportJob::propose(const QString& path, const QStringList& taken, const base::Texts& texts, bool complete)
{
    const QFileInfo info(path);
    ImportChoices choices;
    choices.name = info.completeBaseName().replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
    const auto isTaken = [&](const QString& name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const QString& each) { return base::fold(each) == base::fold(name); });
    };
    const QString first = choices.name;
    for (int number = 2; isTaken(choices.name); ++number)
        choices.name = QStringLiteral("%1 (%2)").arg(first).arg(number);
    if (info.exists())
        choices.asOf = texts.date(info.lastModified().date());
    if (complete) {
        choices.coverage = domain::Coverage::Complete;
        choices.publisher = QStringLiteral("KL");
    }
    m_session->setChoices(choices);
}

} // namespace landkort::app
