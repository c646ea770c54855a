// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_conditions.h"
#include "core/report/pdf_checker.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace landkort::report {

using base::fillPlaceholders;

const std::vector<PdfCondition>& pdfConditions()
{
    static const std::vector<PdfCondition> all = {
        {"0-unreadable", QT_TRANSLATE_NOOP("PdfCheck", "The file cannot be read as a PDF.")},
        {"0-encrypted", QT_TRANSLATE_NOOP("PdfCheck", "The file is locked with a password and cannot be checked.")},
        {"01-003", QT_TRANSLATE_NOOP("PdfCheck", "Decoration lies inside tagged content.")},
        {"01-004", QT_TRANSLATE_NOOP("PdfCheck", "Tagged content lies inside decoration.")},
        {"01-005", QT_TRANSLATE_NOOP("PdfCheck", "Something is neither tagged nor marked as decoration.")},
        {"01-007", QT_TRANSLATE_NOOP("PdfCheck", "The file itself calls its tags suspect.")},
        {"02-001", QT_TRANSLATE_NOOP("PdfCheck", "A tag of its own is not mapped to a standard tag.")},
        {"02-003", QT_TRANSLATE_NOOP("PdfCheck", "The mapping of tags goes in a circle.")},
        {"02-004", QT_TRANSLATE_NOOP("PdfCheck", "A standard tag is given another meaning.")},
        {"06-001", QT_TRANSLATE_NOOP("PdfCheck", "The metadata (XMP) are missing.")},
        {"06-002", QT_TRANSLATE_NOOP("PdfCheck", "The metadata do not say that the file is PDF/UA.")},
        {"06-003", QT_TRANSLATE_NOOP("PdfCheck", "The metadata have no title.")},
        {"07-001", QT_TRANSLATE_NOOP("PdfCheck", "Nothing says that the title is shown instead of the file name.")},
        {"07-002", QT_TRANSLATE_NOOP("PdfCheck", "The file name is shown instead of the title.")},
        {"09-004", QT_TRANSLATE_NOOP("PdfCheck", "A table's parts are nested wrongly.")},
        {"09-005", QT_TRANSLATE_NOOP("PdfCheck", "A list's parts are nested wrongly.")},
        {"09-006", QT_TRANSLATE_NOOP("PdfCheck", "The parts of a table of contents are nested wrongly.")},
        {"09-007", QT_TRANSLATE_NOOP("PdfCheck", "The parts of a ruby annotation are nested wrongly.")},
        {"09-008", QT_TRANSLATE_NOOP("PdfCheck", "The parts of a warichu annotation are nested wrongly.")},
        {"10-001", QT_TRANSLATE_NOOP("PdfCheck", "A character cannot be read as text.")},
        {"11-001", QT_TRANSLATE_NOOP("PdfCheck", "The language of the text is not stated.")},
        {"11-002", QT_TRANSLATE_NOOP("PdfCheck", "The language of an alternative text is not stated.")},
        {"11-003", QT_TRANSLATE_NOOP("PdfCheck", "The language of the bookmarks is not stated.")},
        {"11-004", QT_TRANSLATE_NOOP("PdfCheck", "The language of an annotation's text is not stated.")},
        {"11-005", QT_TRANSLATE_NOOP("PdfCheck", "The language of a form field's text is not stated.")},
        {"11-006", QT_TRANSLATE_NOOP("PdfCheck", "The language of the metadata is not stated.")},
        {"13-004", QT_TRANSLATE_NOOP("PdfCheck", "A figure has no alternative text.")},
        {"14-002", QT_TRANSLATE_NOOP("PdfCheck", "The first heading is not of level 1.")},
        {"14-003", QT_TRANSLATE_NOOP("PdfCheck", "A level of headings is skipped.")},
        {"14-006", QT_TRANSLATE_NOOP("PdfCheck", "A section has more than one heading of the unnumbered kind.")},
        {"14-007", QT_TRANSLATE_NOOP("PdfCheck", "Numbered and unnumbered headings are mixed.")},
        {"15-003", QT_TRANSLATE_NOOP("PdfCheck", "A header cell does not say whether it heads a row or a column.")},
        {"17-002", QT_TRANSLATE_NOOP("PdfCheck", "A formula has no alternative text.")},
        {"17-003", nullptr},
        {"19-003", QT_TRANSLATE_NOOP("PdfCheck", "A note has no identifier.")},
        {"19-004", QT_TRANSLATE_NOOP("PdfCheck", "Two notes have the same identifier.")},
        {"20-001", QT_TRANSLATE_NOOP("PdfCheck", "A further arrangement of layers has no name.")},
        {"20-002", QT_TRANSLATE_NOOP("PdfCheck", "The arrangement of layers has no name.")},
        {"20-003", QT_TRANSLATE_NOOP("PdfCheck", "Layers are switched on and off by themselves.")},
        {"21-001", QT_TRANSLATE_NOOP("PdfCheck", "An attached file lacks its name.")},
        {"25-001", QT_TRANSLATE_NOOP("PdfCheck", "The file holds a form that is drawn while it is read (XFA).")},
        {"26-001", QT_TRANSLATE_NOOP("PdfCheck", "The encryption does not say what is allowed.")},
        {"26-002", QT_TRANSLATE_NOOP("PdfCheck", "The encryption keeps screen readers out.")},
        {"28-002", QT_TRANSLATE_NOOP("PdfCheck", "An annotation is not part of the structure.")},
        {"28-004", QT_TRANSLATE_NOOP("PdfCheck", "An annotation has no description.")},
        {"28-005", QT_TRANSLATE_NOOP("PdfCheck", "A form field has no description.")},
        {"28-006", QT_TRANSLATE_NOOP("PdfCheck", "An annotation of an unknown kind is not part of the structure.")},
        {"28-007", QT_TRANSLATE_NOOP("PdfCheck", "The file holds an annotation for print shops (TrapNet).")},
        {"28-008", QT_TRANSLATE_NOOP("PdfCheck", "A page with links has no tab order.")},
        {"28-009", QT_TRANSLATE_NOOP("PdfCheck", "The tab order of a page does not follow the structure.")},
        {"28-010", QT_TRANSLATE_NOOP("PdfCheck", "A form field is not part of the structure.")},
        {"28-011", QT_TRANSLATE_NOOP("PdfCheck", "A link is not tagged as a link.")},
        {"28-012", QT_TRANSLATE_NOOP("PdfCheck", "A link has no description.")},
        {"28-014", QT_TRANSLATE_NOOP("PdfCheck", "A media clip does not say of which kind it is.")},
        {"28-015", QT_TRANSLATE_NOOP("PdfCheck", "A media clip has no alternative text.")},
        {"28-016", QT_TRANSLATE_NOOP("PdfCheck", "An attachment on a page lacks its name.")},
        {"28-017", QT_TRANSLATE_NOOP("PdfCheck", "A printer's mark is part of the structure.")},
        {"28-018", nullptr},
        {"30-001", QT_TRANSLATE_NOOP("PdfCheck", "The file draws from another file.")},
        {"30-002", QT_TRANSLATE_NOOP("PdfCheck", "A tagged drawing is used in several places.")},
        {"31-001", QT_TRANSLATE_NOOP("PdfCheck", "A font and its character map name different registries.")},
        {"31-002", QT_TRANSLATE_NOOP("PdfCheck", "A font and its character map name different orderings.")},
        {"31-003", QT_TRANSLATE_NOOP("PdfCheck", "A font's character collection is older than its character map.")},
        {"31-004", QT_TRANSLATE_NOOP("PdfCheck", "A font's map to glyphs is of a wrong kind.")},
        {"31-005", QT_TRANSLATE_NOOP("PdfCheck", "A font's map to glyphs is missing.")},
        {"31-006", QT_TRANSLATE_NOOP("PdfCheck", "A font's character map is neither known nor embedded.")},
        {"31-007", QT_TRANSLATE_NOOP("PdfCheck", "A character map contradicts itself on the writing direction.")},
        {"31-008", QT_TRANSLATE_NOOP("PdfCheck", "A character map builds on one that is not known.")},
        {"31-009", QT_TRANSLATE_NOOP("PdfCheck", "A font is not embedded.")},
        {"31-011", QT_TRANSLATE_NOOP("PdfCheck", "An embedded font lacks a character that is used.")},
        {"31-012", QT_TRANSLATE_NOOP("PdfCheck", "A font's list of characters leaves some out.")},
        {"31-013", QT_TRANSLATE_NOOP("PdfCheck", "A font's list of characters names some that are not there.")},
        {"31-014", QT_TRANSLATE_NOOP("PdfCheck", "A font's set of glyphs leaves some out.")},
        {"31-015", QT_TRANSLATE_NOOP("PdfCheck", "A font's set of glyphs names some that are not there.")},
        {"31-016", QT_TRANSLATE_NOOP("PdfCheck", "A font's widths differ from those of the embedded font.")},
        {"31-017", QT_TRANSLATE_NOOP("PdfCheck", "A text font has no character table for text.")},
        {"31-018", QT_TRANSLATE_NOOP("PdfCheck", "A used character is missing in a font's character table.")},
        {"31-019", QT_TRANSLATE_NOOP("PdfCheck", "A text font has no encoding.")},
        {"31-020", QT_TRANSLATE_NOOP("PdfCheck", "A text font has no base encoding.")},
        {"31-021", QT_TRANSLATE_NOOP("PdfCheck", "A text font has an encoding that is not allowed.")},
        {"31-022", nullptr},
        {"31-023", QT_TRANSLATE_NOOP("PdfCheck", "A font with named characters has no Unicode table.")},
        {"31-024", QT_TRANSLATE_NOOP("PdfCheck", "A symbol font has an encoding, which it must not have.")},
        {"31-025", QT_TRANSLATE_NOOP("PdfCheck", "A symbol font has no character table.")},
        {"31-026", QT_TRANSLATE_NOOP("PdfCheck", "A symbol font has several character tables and none for symbols.")},
        {"31-027", QT_TRANSLATE_NOOP("PdfCheck", "A font does not say which characters its glyphs are.")},
        {"31-028", QT_TRANSLATE_NOOP("PdfCheck", "A font maps a glyph to the character zero.")},
        {"31-029", QT_TRANSLATE_NOOP("PdfCheck", "A font maps a glyph to a byte order mark.")},
        {"31-030", QT_TRANSLATE_NOOP("PdfCheck", "A character is shown as a missing glyph.")},
    };
    return all;
}

int testedConditionCount()
{
    return static_cast<int>(std::count_if(pdfConditions().begin(), pdfConditions().end(), [](const PdfCondition& c) {
        return c.meaning && std::string_view(c.number).substr(0, 2) != "0-";
    }));
}

QString conditionText(const QString& condition, const base::Texts& texts)
{
    for (const auto& known : pdfConditions()) {
        if (known.meaning && condition == QLatin1String(known.number))
            return texts.translate("PdfCheck", known.meaning);
    }
    return condition;
}

QString humanChecks(const base::Texts& texts)
{
    return texts.translate("PdfCheck", "that the reading order makes sense, that alternative texts and headings say "
                                       "the right thing, that colour alone carries no meaning, and that the contrast "
                                       "is sufficient");
}

QString receipt(const PdfVerdict& verdict, const base::Texts& texts)
{
    if (verdict.passed())
        return fillPlaceholders(texts.translate("PdfCheck", "Machine check passed (%1 conditions). A human must look "
                                                            "at: %2."),
                                {QString::number(verdict.conditionsTested), humanChecks(texts)});
    std::map<QString, QStringList> pages;
    QStringList order;
    for (const auto& finding : verdict.findings) {
        if (!pages.contains(finding.condition))
            order.append(finding.condition);
        pages[finding.condition].append(finding.page > 0 ? QString::number(finding.page) : QString());
    }
    const int failed = static_cast<int>(order.size());
    QStringList lines = {
        texts.translate("PdfCheck", "Machine check failed: %n condition(s) not met.", nullptr, failed)};
    for (const auto& condition : order) {
        QStringList numbers = pages[condition];
        numbers.removeAll(QString());
        QString line = QStringLiteral("  ") + condition + QStringLiteral("  ") + conditionText(condition, texts);
        if (!numbers.isEmpty())
            line += QLatin1Char(' ') +
                    fillPlaceholders(texts.translate("PdfCheck", "(page %1)"), {numbers.join(QStringLiteral(", "))});
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace landkort::report
