// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_checker.h"

#include "core/report/pdf_conditions.h"
#include "core/report/pdf_examination.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <regex>

namespace landkort::report {

PdfExamination::PdfExamination(QPDF& file) : pdf(file), pages(file.getAllPages())
{
    for (size_t i = 0; i < pages.size(); ++i)
        m_pageNumbers.emplace(pages[i].getObjGen(), static_cast<int>(i) + 1);
}

void PdfExamination::fail(const char* condition, int page, const std::string& detail)
{
    m_findings.try_emplace({condition, page},
                           PdfFinding{QString::fromLatin1(condition), page, QString::fromStdString(detail)});
}

std::vector<PdfFinding> PdfExamination::takeFindings()
{
    // The numbers are written so that text order is the protocol's order.
    std::vector<PdfFinding> findings;
    for (auto& [key, finding] : m_findings)
        findings.push_back(std::move(finding));
    m_findings.clear();
    return findings;
}

int PdfExamination::pageOf(QPDFObjectHandle page) const
{
    const auto it = m_pageNumbers.find(page.getObjGen());
    return it == m_pageNumbers.end() || !page.isIndirect() ? 0 : it->second;
}

bool isLanguageTag(const std::string& tag)
{
    static const std::regex form("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    return tag.size() < 100 && std::regex_match(tag, form);
}

std::string textOf(QPDFObjectHandle object)
{
    return object.isString() ? object.getUTF8Value() : std::string();
}

static PdfVerdict unreadable(const char* condition, const std::string& detail)
{
    PdfVerdict verdict;
    verdict.findings.push_back({QString::fromLatin1(condition), 0, QString::fromStdString(detail)});
    return verdict;
}

PdfVerdict checkPdf(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("checked", bytes.constData(), static_cast<size_t>(bytes.size()));
        PdfExamination examination(pdf);
        if (examination.pages.empty())
            return unreadable("0-unreadable", "no pages");
        readStructure(examination);
        checkCatalog(examination);
        checkObjects(examination);
        checkStructure(examination);
        checkAnnotations(examination);
        checkContent(examination);
        PdfVerdict verdict;
        verdict.findings = examination.takeFindings();
        verdict.conditionsTested = testedConditionCount();
        verdict.pages = static_cast<int>(examination.pages.size());
        verdict.claimsUa = std::none_of(verdict.findings.begin(), verdict.findings.end(), [](const PdfFinding& f) {
            return f.condition == QLatin1String("06-001") || f.condition == QLatin1String("06-002");
        });
        return verdict;
    } catch (const QPDFExc& e) {
        return unreadable(e.getErrorCode() == qpdf_e_password ? "0-encrypted" : "0-unreadable", e.what());
    } catch (const std::exception& e) {
        return unreadable("0-unreadable", e.what());
    }
}

} // namespace landkort::report
