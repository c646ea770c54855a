// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_register.h"

#include "tests/core/exchange/data_folder.h"

#include <QDir>
#include <QRegularExpression>

using namespace landkort;

// One folder per case, named after what is special: input.*, perhaps mapping.json and `complete` (an empty file: the
// register is), and expected.txt. A folder whose expected.txt begins "refused" is refused with that sentence.

namespace {

QString quoted(const QString& text)
{
    QString shown = text;
    return shown.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

QString projectText(const domain::Project& p, const domain::ProjectProvenance& provenance)
{
    QStringList places;
    for (const auto& a : p.adoptions)
        places.append(
            QStringLiteral("%1 %2 %3").arg(a.municipality.text(), domain::key(a.status), domain::key(a.basis)));
    QString text = QStringLiteral("\n[%1] %2\n  %3").arg(p.id.text(), p.title, domain::key(p.status));
    const auto add = [&text](const char* name, const QString& value) {
        if (!value.isEmpty())
            text += QStringLiteral(" · %1 %2").arg(QString::fromLatin1(name), quoted(value));
    };
    add("of", p.statusDate ? p.statusDate->toIso() : QString());
    add("started", p.started ? p.started->toIso() : QString());
    add("domain", p.domainKey);
    add("use case", p.useCaseKey);
    add("target", p.target ? domain::key(*p.target) : QString());
    add("task", p.task ? domain::key(*p.task) : QString());
    add("vendors", p.vendors.join(QStringLiteral(" + ")));
    add("source", p.source.address + p.source.title);
    add("description", p.description);
    text += QStringLiteral("\n  in: ") + places.join(QStringLiteral(", ")) + QStringLiteral("\n  lines:");
    for (const auto& row : provenance.rows)
        text += QStringLiteral(" %1").arg(row.lineNumber);
    text += QLatin1Char('\n');
    for (const auto& f : provenance.fields)
        text += QStringLiteral("  was: %1%2 “%3” line %4 %5\n")
                    .arg(f.field, f.municipality.isEmpty() ? QString() : QLatin1Char(' ') + f.municipality.text(),
                         quoted(f.original))
                    .arg(f.row.lineNumber)
                    .arg(domain::key(f.rule));
    return text;
}

QString importText(const workflow::PreparedImport& import)
{
    QString text = QStringLiteral("rows %1 = projects %2 + merged %3 + skipped %4\n")
                       .arg(import.rowsRead)
                       .arg(import.projects)
                       .arg(import.merged)
                       .arg(import.skipped);
    for (const auto& column : import.mapping.columns)
        text += QStringLiteral("column %1 → %2 %3\n")
                    .arg(column.header, exchange::key(column.field))
                    .arg(column.confidence, 0, 'f', 2);
    const base::Texts english(base::Language::English);
    for (const auto& issue : import.issues)
        text += QStringLiteral("%1 %2 line %3: %4\n")
                    .arg(exchange::key(issue.severity), issue.code)
                    .arg(issue.lineNumber)
                    .arg(quoted(issue.sentence(english)));
    for (size_t i = 0; i < import.content.projects.size(); ++i)
        text += projectText(import.content.projects[i], import.content.provenance.projects[i]);
    return text;
}

QString resultOf(const QDir& folder, const workflow::LandscapeStore& store)
{
    const base::Texts english(base::Language::English);
    const QStringList inputs = folder.entryList({QStringLiteral("input.*")});
    REQUIRE(inputs.size() == 1);
    const auto file = exchange::readTableFile(folder.filePath(inputs.front()));
    REQUIRE(file);
    workflow::ImportOptions options;
    options.name = QStringLiteral("Golden");
    options.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11"));
    options.importedOn = QDate(2026, 11, 25);
    if (folder.exists(QStringLiteral("complete")))
        options.coverage = domain::Coverage::Complete;
    if (folder.exists(QStringLiteral("mapping.json"))) {
        QFile mapping(folder.filePath(QStringLiteral("mapping.json")));
        REQUIRE(mapping.open(QIODevice::ReadOnly));
        options.mappingName = QStringLiteral("mapping.json");
        const auto vocabulary = store.content(store.defaultEdition().id).value().vocabulary;
        const auto read =
            exchange::readMappingFile(mapping.readAll(), options.mappingName, vocabulary, *store.catalog());
        REQUIRE(read.faults.empty());
        options.mapping = read.mapping;
    }
    const auto import = workflow::prepareImport(file.value(), options, store);
    return import ? importText(import.value())
                  : QStringLiteral("refused: ") + import.error().sentence(english) + QLatin1Char('\n');
}

} // namespace

TEST_CASE("Every golden folder imports as expected", "[core][workflow][import][golden]")
{
    workflow::OpenOptions options;
    options.inMemory = true;
    options.dataFolder = test::bundledDataFolder();
    const auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    const QDir all(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/import"));
    const QStringList folders = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(folders.size() >= 20);
    for (const auto& name : folders) {
        const QDir folder(all.filePath(name));
        const QString result = resultOf(folder, *store.value());
        // LANDKORT_RENEW_GOLDEN=1 writes what came out; read the difference before committing it.
        QFile expected(folder.filePath(QStringLiteral("expected.txt")));
        if (qEnvironmentVariableIsSet("LANDKORT_RENEW_GOLDEN")) {
            REQUIRE(expected.open(QIODevice::WriteOnly));
            expected.write(result.toUtf8());
            continue;
        }
        INFO(name.toStdString());
        REQUIRE(expected.open(QIODevice::ReadOnly));
        CHECK(result.toStdString() == expected.readAll().toStdString());
    }
}
