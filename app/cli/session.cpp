// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace landkort::cli {

Session::Session(CommandLine line)
    : m_line(std::move(line)),
      m_texts(base::languageFromCode(m_line.value(QStringLiteral("lang"))).value_or(base::Language::Danish)),
      m_out(stdout), m_err(stderr)
{
}

base::Result<workflow::LandscapeStore*> Session::store()
{
    if (!m_store) {
        workflow::OpenOptions options;
        options.storeFile = m_line.value(QStringLiteral("db"));
        auto opened = workflow::LandscapeStore::open(options);
        if (!opened)
            return opened.error();
        m_store = std::move(opened).value();
    }
    return m_store.get();
}

base::Result<std::shared_ptr<const query::Landscape>> Session::landscape()
{
    const auto opened = store();
    if (!opened)
        return opened.error();
    domain::EditionId id = m_store->defaultEdition().id;
    if (m_line.has(QStringLiteral("edition"))) {
        const auto edition = m_store->findEdition(m_line.value(QStringLiteral("edition")));
        if (!edition)
            return edition.error();
        id = edition.value().id;
    }
    return m_store->load(id);
}

int Session::tell(const base::Error& error, ExitCode code)
{
    m_out.flush();
    m_err << error.sentence(m_texts) << '\n';
    m_err.flush();
    return code;
}

int Session::print(const QJsonObject& object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    return finish();
}

int Session::finish()
{
    m_out.flush();
    if (m_out.status() == QTextStream::Ok && fflush(stdout) == 0)
        return kDone;
    return fail({base::ErrorKind::NotWritable,
                 QT_TRANSLATE_NOOP("Error", "The output could not be written. Check the room on the disk and try "
                                            "again."),
                 {},
                 {}});
}

} // namespace landkort::cli
