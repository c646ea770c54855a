// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_sections.h"

#include "core/report/annex_sections.h"
#include "core/report/bar_figure.h"
#include "core/report/changes_sections.h"

namespace landkort::report {

static constexpr double kTextColumn = 499;

static std::vector<Block> landscapeSection(const ReportParts& parts, Section section)
{
    const base::Texts& texts = parts.texts();
    std::vector<Block> blocks;
    if (section == Section::Domains) {
        blocks.push_back(Heading{2, texts.translate("Report", "In operation and pilot by professional domain")});
        blocks.push_back(
            FigureBlock{makeStatusBars(parts.snapshot(), query::Dimension::Domain, texts, kTextColumn), {}});
    } else if (section == Section::UseCases) {
        blocks.push_back(Heading{2, texts.translate("Report", "Use cases")});
        blocks.push_back(parts.useCases());
    } else if (section == Section::Projects) {
        blocks.push_back(Heading{2, texts.translate("Report", "The projects")});
        for (auto& block : parts.projectsByStatus(3))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> makeSection(const ReportParts& parts, Section section)
{
    if (!parts.landscape().isRegister())
        return {};
    if (parts.input().kind == ReportTemplate::Changes)
        return parts.input().changes ? makeChangesSection(parts, section) : std::vector<Block>();
    if (parts.input().kind == ReportTemplate::Annex && parts.input().subject >= 0)
        return makeAnnexSection(parts, section);
    return parts.snapshot().isEmpty() ? std::vector<Block>() : landscapeSection(parts, section);
}

} // namespace landkort::report
