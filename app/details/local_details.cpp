// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/project_details.h"
#include "core/query/local_words.h"

namespace landkort::app {

/// What in this project is the user's own, above everything it says, and the way to correct more.
void ProjectDetails::writeLocal()
{
    const QString mark = query::localMark(m_landscape, m_row, m_texts);
    if (!mark.isEmpty()) {
        m_writer.paragraph(8);
        m_writer.strong(mark.left(1).toUpper() + mark.mid(1));
        if (m_correctable) {
            m_writer.plain(QStringLiteral("   "));
            m_writer.link(m_texts.translate("Details", "Correct locally…"), CorrectProject{});
        }
        for (const auto& correction : m_landscape.local().of(m_project.id)) {
            m_writer.paragraph(2);
            m_writer.note(query::correctionInWords(correction, m_landscape, m_texts));
            if (!correction.note.isEmpty())
                m_writer.note(QStringLiteral(" – ") + correction.note.simplified());
        }
    }
    if (!m_correctable || !mark.isEmpty())
        return;
    m_writer.paragraph(6);
    m_writer.link(m_texts.translate("Details", "Correct locally…"), CorrectProject{});
}

} // namespace landkort::app
