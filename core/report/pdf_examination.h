// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf_checker.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace landkort::report {

/// An element of the structure tree, flattened in reading order.
struct StructureNode {
    QPDFObjectHandle object;
    std::string type; ///< after role mapping, without the slash: "TH"
    int parent = -1;
    std::vector<int> children;
    std::string language; ///< its own or its nearest ancestor's; empty = the document's
    bool hasContent = false;
    int firstPage = 0; ///< from 1; 0 = not known
};

/// A PDF under examination: what all checks share. Filled by readStructure; findings are added by the checks.
class PdfExamination {
public:
    explicit PdfExamination(QPDF& pdf);

    /// At most one finding per condition and page is kept.
    void fail(const char* condition, int page = 0, const std::string& detail = {});
    std::vector<PdfFinding> takeFindings(); ///< in the protocol's order

    QPDF& pdf;
    std::vector<QPDFObjectHandle> pages;
    std::vector<StructureNode> nodes;                        ///< reading order, parents before children
    std::map<std::pair<QPDFObjGen, int>, int> nodeOfContent; ///< (page or form XObject, MCID) → node
    std::map<QPDFObjGen, int> nodeOfObject;                  ///< annotation → the node whose OBJR names it
    std::string documentLanguage;                            ///< well-formed /Lang of the catalog, or empty
    bool encrypted = false;

    int pageOf(QPDFObjectHandle page) const; ///< from 1; 0 = none of this file's

private:
    std::map<QPDFObjGen, int> m_pageNumbers;
    std::map<std::pair<std::string, int>, PdfFinding> m_findings;
};

bool isLanguageTag(const std::string& tag);
/// The text of a string object, or "".
std::string textOf(QPDFObjectHandle object);

void readStructure(PdfExamination& examination);
void checkCatalog(PdfExamination& examination);
void checkObjects(PdfExamination& examination);
void checkStructure(PdfExamination& examination);
void checkAnnotations(PdfExamination& examination);
/// Page content and the fonts it uses.
void checkContent(PdfExamination& examination);

} // namespace landkort::report
