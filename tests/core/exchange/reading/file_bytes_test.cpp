// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading/file_bytes.h"

#include "tests/core/exchange/reading/scratch_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace landkort;
using exchange::readFileOnce;
using exchange::readWhole;
using test::english;
using test::ScratchFile;

namespace {

/// A file that turns out shorter, larger or unreadable while it is read.
class UnsteadyDevice : public QIODevice {
public:
    UnsteadyDevice(qint64 promised, qint64 given, bool fails = false)
        : m_promised(promised), m_left(given), m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_promised; }
    bool atEnd() const override { return m_left == 0 && !m_fails; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_left == 0)
            return m_fails ? -1 : 0;
        const qint64 now = std::min(most, m_left);
        std::fill_n(data, now, 'x');
        m_left -= now;
        return now;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_promised, m_left;
    bool m_fails;
};

base::Error errorOf(const QString& path)
{
    const auto read = readFileOnce(path, base::Progress());
    REQUIRE_FALSE(read.ok());
    return read.error();
}

/// Runs a check as the user nobody, who owns nothing, in a process of its own; the number it returns.
template <class Check> int asNobody(Check check)
{
    constexpr uid_t kNobody = 65534;
    const pid_t child = fork();
    if (child == 0)
        _exit(setgid(kNobody) == 0 && setuid(kNobody) == 0 ? check() : 99);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

} // namespace

TEST_CASE("A file is read whole and the hash is of the bytes that were read", "[core][exchange][reading]")
{
    const ScratchFile file(QStringLiteral("Liste æøå.csv"), "a;b\n1;2\n");
    const auto read = readFileOnce(file.path(), base::Progress());
    REQUIRE(read.ok());
    CHECK(read.value().fileName == QStringLiteral("Liste æøå.csv"));
    CHECK(read.value().bytes == "a;b\n1;2\n");
    CHECK(read.value().sha256 == QCryptographicHash::hash("a;b\n1;2\n", QCryptographicHash::Sha256).toHex());
}

TEST_CASE("Reading leaves no side file and does not touch the file", "[core][exchange][reading]")
{
    const ScratchFile file(QStringLiteral("a.csv"), "a;b\n1;2\n");
    const auto before = QFileInfo(file.path()).lastModified();
    REQUIRE(chmod(file.folder().toLocal8Bit().constData(), 0555) == 0);
    CHECK(exchange::readTableFile(file.path()).ok());
    REQUIRE(chmod(file.folder().toLocal8Bit().constData(), 0755) == 0);
    CHECK(QFileInfo(file.path()).lastModified() == before);
    CHECK(QDir(file.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("a.csv")});
}

TEST_CASE("What is no readable file is refused with a sentence of its own", "[core][exchange][reading]")
{
    const ScratchFile file(QStringLiteral("a.csv"), "a");
    const QDir folder(file.folder());

    const auto missing = errorOf(folder.filePath(QStringLiteral("væk.csv")));
    CHECK(missing.kind == base::ErrorKind::FileMissing);
    CHECK(english(missing).contains(QStringLiteral("væk.csv is not there")));

    CHECK(english(errorOf(file.folder())).contains(QStringLiteral("is a folder")));
    CHECK(english(errorOf(QStringLiteral("https://example.dk/a.csv"))).contains(QStringLiteral("is an address")));
    CHECK(english(errorOf(QStringLiteral("/vsicurl/x"))).contains(QStringLiteral("is an address")));

    const QByteArray pipe = folder.filePath(QStringLiteral("pipe.csv")).toLocal8Bit();
    REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
    CHECK(english(errorOf(QString::fromLocal8Bit(pipe))).contains(QStringLiteral("not an ordinary file")));
    CHECK(english(errorOf(QStringLiteral("/dev/zero"))).contains(QStringLiteral("not an ordinary file")));

    REQUIRE(symlink("nowhere", folder.filePath(QStringLiteral("link.csv")).toLocal8Bit().constData()) == 0);
    CHECK(errorOf(folder.filePath(QStringLiteral("link.csv"))).kind == base::ErrorKind::FileMissing);
}

TEST_CASE("A file one may not read is said to be that", "[core][exchange][reading]")
{
    if (geteuid() != 0)
        SKIP("needs the right to become another user");
    const ScratchFile file(QStringLiteral("a.csv"), "a;b\n");
    const QByteArray path = file.path().toLocal8Bit();
    REQUIRE(chmod(file.folder().toLocal8Bit().constData(), 0755) == 0);
    REQUIRE(chmod(path.constData(), 0600) == 0);
    // A plain read must fail, or the test tests nothing.
    CHECK(asNobody([&] { return access(path.constData(), R_OK) == 0 ? 1 : 0; }) == 0);
    CHECK(asNobody([&] {
              const auto read = readFileOnce(file.path(), base::Progress());
              const bool said = !read.ok() && read.error().kind == base::ErrorKind::FileUnreadable &&
                                english(read.error()).contains(QStringLiteral("not allowed to read the file a.csv"));
              return said ? 0 : 1;
          }) == 0);
    // Nor may a closed folder pass for a missing file.
    REQUIRE(chmod(path.constData(), 0644) == 0);
    CHECK(asNobody([&] { return readFileOnce(file.path(), base::Progress()).ok() ? 0 : 1; }) == 0);
    REQUIRE(chmod(file.folder().toLocal8Bit().constData(), 0700) == 0);
    CHECK(asNobody([&] {
              const auto read = readFileOnce(file.path(), base::Progress());
              return !read.ok() && english(read.error()).contains(QStringLiteral("not allowed")) ? 0 : 1;
          }) == 0);
}

TEST_CASE("A file that changes while it is read is refused, never read by half", "[core][exchange][reading]")
{
    const base::Progress progress;
    for (const qint64 given : {0, 50, 150}) {
        UnsteadyDevice device(100, given);
        const auto read = readWhole(device, QStringLiteral("a.csv"), progress);
        REQUIRE_FALSE(read.ok());
        CHECK(english(read.error()).contains(QStringLiteral("was changed while it was read")));
    }
    UnsteadyDevice gone(100, 50, true);
    CHECK(readWhole(gone, QStringLiteral("a.csv"), progress).error().kind == base::ErrorKind::FileUnreadable);
}

TEST_CASE("A file that is removed while it is open is read whole", "[core][exchange][reading]")
{
    const ScratchFile file(QStringLiteral("a.csv"), QByteArray(3'000'000, 'x'));
    QFile open(file.path());
    REQUIRE(open.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    REQUIRE(QFile::remove(file.path()));
    CHECK(readWhole(open, QStringLiteral("a.csv"), base::Progress()).value().size() == 3'000'000);
}

TEST_CASE("A file past the limit is refused before and while it is read", "[core][exchange][reading]")
{
    UnsteadyDevice large(exchange::kMostFileBytes + 1, 10);
    const auto refused = readWhole(large, QStringLiteral("a.csv"), base::Progress());
    REQUIRE_FALSE(refused.ok());
    CHECK(english(refused.error()).contains(QStringLiteral("larger than 256 MB")));
    UnsteadyDevice growing(10, exchange::kMostFileBytes + 1);
    CHECK(english(readWhole(growing, QStringLiteral("a.csv"), base::Progress()).error())
              .contains(QStringLiteral("larger than 256 MB")));
}
