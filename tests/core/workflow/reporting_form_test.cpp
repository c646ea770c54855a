// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reporting_form.h"

#include "core/exchange/reading/zip_archive.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/zip_writer.h"
#include "core/workflow/import_register.h"
#include "tests/core/exchange/import_world.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace landkort;
using namespace landkort::exchange;

namespace {

/// The entries a workbook of libxlsxwriter's has, by name.
std::map<QString, QByteArray> entriesOf(const QByteArray& zip)
{
    const auto archive = ZipArchive::open(zip);
    REQUIRE(archive);
    std::map<QString, QByteArray> entries;
    for (const char* name :
         {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/workbook.xml",
          "xl/styles.xml", "xl/sharedStrings.xml", "xl/theme/theme1.xml", "xl/_rels/workbook.xml.rels",
          "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"}) {
        const ZipEntry* entry = archive->find(QString::fromUtf8(name));
        INFO(name);
        REQUIRE(entry);
        ZipEntryReader reader(*archive, *entry, 10'000'000);
        REQUIRE(reader.open(QIODevice::ReadOnly));
        entries[QString::fromUtf8(name)] = reader.readAll();
    }
    return entries;
}

/// A cell as a person's spreadsheet writes it: text, or the number of a day in the date format of its column.
QString cellXml(char column, int row, const QString& text, int dateStyle)
{
    const QString place = QLatin1Char(column) + QString::number(row);
    const auto date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (dateStyle > 0)
        return QStringLiteral("<c r=\"%1\" s=\"%2\"><v>%3</v></c>")
            .arg(place)
            .arg(dateStyle)
            .arg(QDate(1899, 12, 30).daysTo(date));
    return QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>").arg(place, text.toHtmlEscaped());
}

QByteArray filled(const QByteArray& form, const std::vector<QStringList>& rows)
{
    auto entries = entriesOf(form);
    QString sheet = QString::fromUtf8(entries[QStringLiteral("xl/worksheets/sheet1.xml")]);
    const auto style = QRegularExpression(QStringLiteral("<col min=\"8\" max=\"8\"[^>]*style=\"(\\d+)\"")).match(sheet);
    REQUIRE(style.hasMatch());
    QString xml;
    for (int number = 2; const auto& row : rows) {
        xml += QStringLiteral("<row r=\"%1\">").arg(number);
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isDate = i == 7 || i == 13;
            if (!row.at(i).isEmpty())
                xml += cellXml(static_cast<char>('A' + i), number, row.at(i), isDate ? style.captured(1).toInt() : 0);
        }
        xml += QStringLiteral("</row>");
        ++number;
    }
    sheet.replace(QStringLiteral("</sheetData>"), xml + QStringLiteral("</sheetData>"));
    entries[QStringLiteral("xl/worksheets/sheet1.xml")] = sheet.toUtf8();
    ZipWriter zip;
    for (const auto& [name, content] : entries)
        zip.add(name, content);
    return zip.finish();
}

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(QStringLiteral("skema.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    return path;
}

std::unique_ptr<workflow::LandscapeStore> openStore()
{
    workflow::OpenOptions options;
    options.inMemory = true;
    options.dataFolder = test::bundledDataFolder();
    auto store = workflow::LandscapeStore::open(options);
    REQUIRE(store);
    return std::move(store).value();
}

/// What the drop-downs offer: the cells of the last sheet, column by column.
std::vector<QStringList> listsOf(const QTemporaryDir& folder, const QByteArray& form)
{
    const QString path = written(folder, form);
    const auto names = readTableFile(path);
    REQUIRE(names);
    REQUIRE(names.value().sheetNames.size() == 3);
    const auto lists = readTableFile(path, {names.value().sheetNames.last()});
    REQUIRE(lists);
    std::vector<QStringList> columns(14);
    for (const auto& row : lists.value().sheet.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells.at(i).isEmpty())
                columns.at(static_cast<size_t>(i)).append(row.cells.at(i));
        }
    }
    return columns;
}

} // namespace

TEST_CASE("Every entry of the form's drop-downs imports without a question, in both languages",
          "[core][workflow][form]")
{
    const auto store = openStore();
    for (const auto language : {base::Language::Danish, base::Language::English}) {
        const base::Texts texts(language);
        const auto form = writeReportingForm(test::catalog(), test::vocabulary(), texts);
        REQUIRE(form);
        const QTemporaryDir folder;
        const auto lists = listsOf(folder, form.value());
        CHECK(lists[1].size() == 98);
        CHECK(lists[2].size() == static_cast<qsizetype>(test::vocabulary().domains.size()));
        CHECK(lists[3].size() == static_cast<qsizetype>(test::vocabulary().useCases.size()));
        CHECK(lists[4].size() == 2);
        CHECK(lists[5].size() == 2);
        CHECK(lists[6].size() == 4);
        std::vector<QStringList> rows;
        for (int i = 0; i < 98; ++i) {
            const auto one = [&](size_t column) { return lists[column].at(i % lists[column].size()); };
            rows.push_back({QStringLiteral("Projekt %1").arg(i), one(1), one(2), one(3), one(4), one(5), one(6),
                            QStringLiteral("2025-03-%1").arg(i % 28 + 1, 2, 10, QLatin1Char('0')),
                            QStringLiteral("2024"), QStringLiteral("Firma A; Firma B"), QStringLiteral("sprogmodel"),
                            QStringLiteral("Skriver referater nr. %1.").arg(i),
                            QStringLiteral("https://www.eksempel.dk/%1").arg(i), QStringLiteral("2025-04-01")});
        }
        rows.push_back({QStringLiteral("Fælles"), QStringLiteral("Aarhus; Odense")});
        const auto table = readTableFile(written(folder, filled(form.value(), rows)));
        REQUIRE(table);
        CHECK(table.value().issues.empty());
        workflow::ImportOptions options;
        options.asOf = base::PartialDate::fromIso(QStringLiteral("2026-11-25"));
        options.name = QStringLiteral("Skema");
        options.importedOn = QDate(2026, 11, 25);
        const auto import = workflow::prepareImport(table.value(), options, *store);
        REQUIRE(import);
        for (const auto& issue : import.value().issues)
            UNSCOPED_INFO(issue.sentence(texts).toStdString());
        CHECK(import.value().issues.empty());
        CHECK(import.value().rowsRead == 99);
        CHECK(import.value().projects == 99);
        const auto totals = workflow::totalsOf(import.value(), *store);
        CHECK(totals.projects == 99);
        CHECK(totals.municipalities == 98);
        CHECK(totals.inOperation == 25);
        CHECK(totals.pilot == 25);
        CHECK(totals.planned == 24);
        CHECK(totals.ended == 24);
        CHECK(totals.unknown == 1);
        CHECK(totals.withoutMunicipality == 0);
        const auto& first = import.value().content.projects.front();
        CHECK(first.statusDate == base::PartialDate::fromIso(QStringLiteral("2025-03-01")));
        CHECK(first.started == base::PartialDate::fromIso(QStringLiteral("2024")));
        CHECK(first.source.date == base::PartialDate::fromIso(QStringLiteral("2025-04-01")));
        CHECK(first.vendors == QStringList{QStringLiteral("Firma A"), QStringLiteral("Firma B")});
        CHECK(import.value().content.vocabulary.domains.size() == test::vocabulary().domains.size());
        CHECK(import.value().content.vocabulary.useCases.size() == test::vocabulary().useCases.size());
    }
}

TEST_CASE("The form speaks one language, instructions included", "[core][workflow][form]")
{
    std::vector<std::vector<RawRow>> instructions;
    for (const auto language : {base::Language::Danish, base::Language::English}) {
        const auto form = writeReportingForm(test::catalog(), test::vocabulary(), base::Texts(language));
        REQUIRE(form);
        const QTemporaryDir folder;
        const QString path = written(folder, form.value());
        const auto names = readTableFile(path).value().sheetNames;
        const auto sheet = readTableFile(path, {names.at(1)});
        REQUIRE(sheet);
        instructions.push_back(sheet.value().sheet.rows);
    }
    REQUIRE(instructions[0].size() == instructions[1].size());
    CHECK(instructions[0].size() >= 18);
    for (size_t i = 0; i < instructions[0].size(); ++i) {
        const QString danish = instructions[0][i].cells.value(1);
        if (!danish.isEmpty())
            CHECK(danish != instructions[1][i].cells.value(1));
    }
}

TEST_CASE("The empty form holds nothing that could become a project", "[core][workflow][form]")
{
    const auto form = writeReportingForm(test::catalog(), test::vocabulary(), base::Texts(base::Language::Danish));
    REQUIRE(form);
    const QTemporaryDir folder;
    const auto table = readTableFile(written(folder, form.value()));
    REQUIRE(table);
    CHECK(table.value().sheet.rows.size() == 1);
    const QByteArray sheet = entriesOf(form.value())[QStringLiteral("xl/worksheets/sheet1.xml")];
    CHECK(sheet.count("type=\"list\"") == 6);
    CHECK(sheet.count("type=\"date\"") == 2);
    const auto store = openStore();
    workflow::ImportOptions options;
    CHECK_FALSE(workflow::prepareImport(table.value(), options, *store)); // "no table", not "0 projects"
}
