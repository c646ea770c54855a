// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/texts.h"
#include "core/exchange/table_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace landkort::test {

/// A file that is there for the length of a test.
class ScratchFile {
public:
    ScratchFile(const QString& name, const QByteArray& bytes) : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    const QString& path() const { return m_path; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

inline base::Result<exchange::TableFile> readBytes(const QByteArray& bytes, const QString& name,
                                                   const exchange::TableReadOptions& options = {})
{
    const ScratchFile file(name, bytes);
    return exchange::readTableFile(file.path(), options);
}

inline QString english(const base::Error& error)
{
    return error.sentence(base::Texts(base::Language::English));
}

inline int countOf(const exchange::TableFile& table, const char* code)
{
    return static_cast<int>(std::count_if(table.issues.begin(), table.issues.end(),
                                          [&](const auto& issue) { return issue.code == QLatin1String(code); }));
}

} // namespace landkort::test
