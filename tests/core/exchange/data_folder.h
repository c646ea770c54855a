// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace landkort::test {

inline QString bundledDataFolder()
{
    return QStringLiteral(LANDKORT_SOURCE_DIR "/data");
}

/// A copy of data/ that a test may break.
class DataCopy {
public:
    DataCopy()
    {
        const QDir source(bundledDataFolder());
        for (const auto& name : source.entryList(QDir::Files))
            REQUIRE(QFile::copy(source.filePath(name), file(name)));
    }

    QString folder() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile f(file(name));
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile f(file(name));
        REQUIRE(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(f.write(bytes) == bytes.size());
    }
    /// Replaces the first occurrence, which must be there.
    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray bytes = read(name);
        const auto at = bytes.indexOf(before);
        REQUIRE(at >= 0);
        write(name, bytes.replace(at, before.size(), after));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace landkort::test
