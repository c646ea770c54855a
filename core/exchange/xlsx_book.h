// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <xlsxwriter.h>

namespace landkort::exchange {

/// A workbook being made in memory by libxlsxwriter, freed whatever happens. The same content gives the same bytes.
class XlsxBook {
public:
    XlsxBook();
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    lxw_workbook* book() { return m_book; }
    lxw_worksheet* addSheet(const QString& name);
    lxw_format* headingFormat(); ///< bold on a light ground
    /// Once, at the end.
    base::Result<QByteArray> finish();

private:
    const char* m_buffer = nullptr; ///< allocated by the library with malloc
    size_t m_size = 0;
    lxw_workbook* m_book;
    lxw_format* m_heading = nullptr;
};

} // namespace landkort::exchange
