// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reporting_form.h"

#include "core/exchange/xlsx_book.h"

#include <QCoreApplication>

#include <vector>

namespace landkort::exchange {

namespace {

/// What a cell of a column may hold.
enum class Kind {
    Text,
    Choice, ///< one of the list and nothing else
    Names,  ///< proposed from the list; several may be written
    Date
};

struct Column {
    const char* heading; ///< English, context "ReportingForm", as is the help
    double width;        ///< characters
    Kind kind = Kind::Text;
    QStringList choices;
    const char* help;
};

template <class Entries> QStringList labelsOf(const Entries& entries, const base::Texts& texts)
{
    QStringList labels;
    for (const auto& entry : entries)
        labels.append(label(entry, texts));
    return labels;
}

QStringList namesOf(const domain::MunicipalityCatalog& catalog)
{
    QStringList names;
    for (const auto& municipality : catalog.municipalities)
        names.append(municipality.name);
    return names;
}

std::vector<Column> columnsOf(const domain::MunicipalityCatalog& catalog, const domain::Vocabulary& vocabulary,
                              const base::Texts& texts)
{
    using namespace domain;
    const auto statuses = {Status::InOperation, Status::Pilot, Status::Planned, Status::Ended};
    return {
        {QT_TRANSLATE_NOOP("ReportingForm", "Title"),
         34,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm",
                           "What the project is called. Must be filled in; a row without is left out.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Municipality"), 22, Kind::Names, namesOf(catalog),
         QT_TRANSLATE_NOOP("ReportingForm", "Choose from the list. Is the project shared, write all names with a "
                                            "semicolon between: Aarhus; Odense.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Domain"), 24, Kind::Choice, labelsOf(vocabulary.domains, texts),
         QT_TRANSLATE_NOOP("ReportingForm", "Choose from the list.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Use case"), 30, Kind::Choice, labelsOf(vocabulary.useCases, texts),
         QT_TRANSLATE_NOOP("ReportingForm", "Choose from the list; leave it empty if none fits.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Target group"), 16, Kind::Choice,
         labelsOf(std::initializer_list<Target>{Target::Citizens, Target::Employees}, texts),
         QT_TRANSLATE_NOOP("ReportingForm", "Whom the solution is aimed at.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Task type"), 18, Kind::Choice,
         labelsOf(std::initializer_list<Task>{Task::General, Task::Specialised}, texts),
         QT_TRANSLATE_NOOP("ReportingForm", "General: the same task is found in many departments. Specialised: it "
                                            "belongs to one field.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Status"), 22, Kind::Choice, labelsOf(statuses, texts),
         QT_TRANSLATE_NOOP("ReportingForm", "Choose from the list; leave it empty if you do not know.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Status date"),
         14,
         Kind::Date,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "The day the status was true.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Started"),
         14,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "When the project began: a year or a date.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Vendors"),
         22,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "Who supplies the solution; several with a semicolon between.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Technology"),
         20,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "For instance language model or image recognition.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Description"),
         50,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "What the solution does, in a few sentences. No names, e-mail addresses or "
                                            "telephone numbers of persons.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Source"),
         36,
         Kind::Text,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "The address of a public page about the project, if there is one.")},
        {QT_TRANSLATE_NOOP("ReportingForm", "Source date"),
         14,
         Kind::Date,
         {},
         QT_TRANSLATE_NOOP("ReportingForm", "The date of that page.")},
    };
}

QString in(const char* source, const base::Texts& texts)
{
    return texts.translate("ReportingForm", source);
}

QString listRange(const QString& sheet, int column, qsizetype count)
{
    Q_ASSERT(column < 26);
    const QChar letter(u'A' + column);
    return QStringLiteral("='%1'!$%2$1:$%2$%3").arg(sheet, letter).arg(count);
}

/// Drop-downs of more than 255 characters must point to cells, so all do.
void addList(lxw_worksheet* form, lxw_worksheet* lists, const QString& listSheet, const Column& column, int index,
             const base::Texts& texts)
{
    for (qsizetype i = 0; i < column.choices.size(); ++i)
        worksheet_write_string(lists, static_cast<lxw_row_t>(i), static_cast<lxw_col_t>(index),
                               column.choices.at(i).toUtf8().constData(), nullptr);
    const QByteArray range = listRange(listSheet, index, column.choices.size()).toUtf8();
    const QByteArray title = texts.translate("ReportingForm", "Not in the list").toUtf8();
    const QByteArray message =
        (column.kind == Kind::Names
             ? texts.translate("ReportingForm", "Write several municipalities with a semicolon between.")
             : texts.translate("ReportingForm", "Choose one from the list, or leave the cell empty."))
            .toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = range.constData();
    rule.error_type = column.kind == Kind::Names ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.error_title = title.constData();
    rule.error_message = message.constData();
    worksheet_data_validation_range(form, 1, static_cast<lxw_col_t>(index), kFormRows, static_cast<lxw_col_t>(index),
                                    &rule);
}

void addDates(lxw_worksheet* form, int index, const base::Texts& texts)
{
    const QByteArray title = texts.translate("ReportingForm", "No date").toUtf8();
    const QByteArray message = texts.translate("ReportingForm", "Write a date, for instance 23-11-2026.").toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DATE;
    rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
    rule.value_datetime = {1990, 1, 1, 0, 0, 0};
    rule.error_title = title.constData();
    rule.error_message = message.constData();
    worksheet_data_validation_range(form, 1, static_cast<lxw_col_t>(index), kFormRows, static_cast<lxw_col_t>(index),
                                    &rule);
}

void writeInstructions(XlsxBook& book, lxw_worksheet* sheet, const std::vector<Column>& columns,
                       const base::Texts& texts)
{
    const QStringList first = {
        texts.translate("ReportingForm", "How to fill in the form"),
        texts.translate(
            "ReportingForm",
            "Write one project per row on the first sheet. Only the title must be filled in; what you do not know is "
            "left empty and stands as »not stated«."),
        texts.translate(
            "ReportingForm",
            "Cells with an arrow have a list. Do not change the headings, and add no columns or rows above them."),
        texts.translate("ReportingForm", "The finished form is loaded in AI-landkort as it is.")};
    lxw_format* wrapped = workbook_add_format(book.book());
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 90, nullptr);
    lxw_row_t row = 0;
    for (const auto& line : first)
        worksheet_write_string(sheet, row++, 1, line.toUtf8().constData(),
                               line == first.front() ? book.headingFormat() : wrapped);
    ++row;
    for (const auto& column : columns) {
        worksheet_write_string(sheet, row, 0, in(column.heading, texts).toUtf8().constData(), book.headingFormat());
        worksheet_write_string(sheet, row++, 1, in(column.help, texts).toUtf8().constData(), wrapped);
    }
}

} // namespace

base::Result<QByteArray> writeReportingForm(const domain::MunicipalityCatalog& catalog,
                                            const domain::Vocabulary& vocabulary, const base::Texts& texts)
{
    XlsxBook book;
    const auto columns = columnsOf(catalog, vocabulary, texts);
    const QString listSheet = texts.translate("ReportingForm", "Lists");
    lxw_worksheet* form = book.addSheet(texts.translate("ReportingForm", "Projects to report"));
    lxw_worksheet* instructions = book.addSheet(texts.translate("ReportingForm", "Instructions"));
    lxw_worksheet* lists = book.addSheet(listSheet);
    lxw_format* date = workbook_add_format(book.book());
    format_set_num_format(date, "dd\\-mm\\-yyyy");
    for (int i = 0; const auto& column : columns) {
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(form, at, at, column.width, column.kind == Kind::Date ? date : nullptr);
        worksheet_write_string(form, 0, at, in(column.heading, texts).toUtf8().constData(), book.headingFormat());
        if (column.kind == Kind::Date)
            addDates(form, i, texts);
        else if (column.kind != Kind::Text)
            addList(form, lists, listSheet, column, i, texts);
        ++i;
    }
    worksheet_set_column(lists, 0, static_cast<lxw_col_t>(columns.size() - 1), 24, nullptr);
    worksheet_freeze_panes(form, 1, 0);
    writeInstructions(book, instructions, columns, texts);
    return book.finish();
}

} // namespace landkort::exchange
