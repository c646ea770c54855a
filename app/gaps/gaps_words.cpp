// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/gaps_words.h"

namespace landkort::app {

using base::fillPlaceholders;
using domain::Status;

QString gapStatusWords(Status status, bool documented, const base::Texts& texts)
{
    if (status == Status::InOperation && documented)
        return texts.translate("Gaps", "stated in operation");
    return domain::label(status, texts).toLower();
}

QString noneFoundWords(bool documented, const base::Texts& texts)
{
    return documented ? texts.translate("Gaps", "none found documented") : texts.translate("Gaps", "none reported");
}

QString useCasesTitle(const GapsPicture& picture, const base::Texts& texts)
{
    if (!picture.comparison)
        return texts.translate("Gaps", "Use cases tried more than used");
    const QStringList name = {picture.municipality().name};
    return picture.documented
               ? fillPlaceholders(texts.translate("Gaps", "In operation elsewhere, not found documented with %1"), name)
               : fillPlaceholders(texts.translate("Gaps", "In operation elsewhere, not reported by %1"), name);
}

QString domainsTitle(const GapsPicture& picture, const base::Texts& texts)
{
    return picture.documented ? texts.translate("Gaps", "Domains with fewer than five stated in operation")
                              : texts.translate("Gaps", "Domains with fewer than five in operation");
}

QString setSentence(const GapsPicture& picture, const base::Texts& texts)
{
    if (picture.comparison)
        return analysis::sentence(picture.comparison->set, picture.landscape().catalog(), texts);
    return picture.snapshot->placeFiltered
               ? texts.translate("Gaps", "Counted in the places the filter has chosen.")
               : texts.translate("Gaps", "Counted in the whole country: a project once, by its own status.");
}

QString meaningSentence(const GapsPicture& picture, const base::Texts& texts)
{
    return analysis::meaningOfWhiteSpot(picture.landscape(), texts);
}

QString emptySentence(const GapsPicture& picture, const base::Texts& texts)
{
    if (!picture.comparison)
        return texts.translate("Gaps", "Under this filter no use case has two pilots and more pilots than projects in "
                                       "operation.");
    const QStringList name = {picture.municipality().name};
    return picture.documented
               ? fillPlaceholders(texts.translate("Gaps", "Nothing: what the others are stated to have in operation is "
                                                          "found documented with %1 too. Another set or filter may "
                                                          "show more."),
                                  name)
               : fillPlaceholders(texts.translate("Gaps", "Nothing: what the others have in operation is reported by "
                                                          "%1 too. Another set or filter may show more."),
                                  name);
}

QString lineWords(const GapsPicture& picture, const GapLine& line, const base::Texts& texts)
{
    const int count = line.inOperation();
    const QStringList recent = {texts.number(line.counts.recentOf(Status::InOperation))};
    if (line.kind == GapLine::Kind::WhiteSpot)
        return picture.documented
                   ? fillPlaceholders(texts.translate("Gaps",
                                                      "stated in operation in %n municipality(ies), of which %1 "
                                                      "within two years",
                                                      nullptr, count),
                                      recent)
                   : fillPlaceholders(texts.translate("Gaps",
                                                      "in operation in %n municipality(ies), of which %1 stated "
                                                      "within two years",
                                                      nullptr, count),
                                      recent);
    const int projects = line.counts.projects;
    return fillPlaceholders(texts.translate("Gaps", "%n project(s): %1 in operation, %2 pilot", nullptr, projects),
                            {texts.number(count), texts.number(line.pilots())});
}

} // namespace landkort::app
