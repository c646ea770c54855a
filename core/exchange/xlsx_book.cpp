// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include <QCoreApplication>

#include <cstdlib>

namespace landkort::exchange {

static lxw_workbook* openInMemory(const char** buffer, size_t* size)
{
    lxw_workbook_options options{};
    options.output_buffer = buffer;
    options.output_buffer_size = size;
    return workbook_new_opt(nullptr, &options);
}

XlsxBook::XlsxBook() : m_book(openInMemory(&m_buffer, &m_size))
{
    if (!m_book)
        qFatal("no memory for a workbook");
    lxw_doc_properties properties{};
    constexpr time_t fixedDay = 1577836800; // 1 January 2020: the clock must not change the bytes
    properties.created = fixedDay;
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
    std::free(const_cast<char*>(m_buffer));
}

lxw_worksheet* XlsxBook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    Q_ASSERT(sheet); // names are ours
    return sheet;
}

lxw_format* XlsxBook::headingFormat()
{
    if (!m_heading) {
        constexpr lxw_color_t lightGround = 0xE8EEF4;
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bg_color(m_heading, lightGround);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    }
    return m_heading;
}

base::Result<QByteArray> XlsxBook::finish()
{
    const lxw_error error = workbook_close(m_book); // frees it, also when it fails
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return base::Error{base::ErrorKind::NotWritable,
                           QT_TRANSLATE_NOOP("Error", "The workbook could not be made. Free some space on the disk and "
                                                      "in memory, and try again."),
                           {},
                           QString::fromUtf8(lxw_strerror(error))};
    return QByteArray(m_buffer, static_cast<qsizetype>(m_size));
}

} // namespace landkort::exchange
