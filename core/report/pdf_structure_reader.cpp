// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_examination.h"

namespace landkort::report {

namespace {

constexpr size_t kMostNodes = 500000;
constexpr int kDeepest = 200;

const std::set<std::string>& standardTypes()
{
    static const std::set<std::string> types = {
        "Document",  "Part",    "Art",   "Sect",    "Div",       "BlockQuote", "Caption", "TOC",     "TOCI",  "Index",
        "NonStruct", "Private", "P",     "H",       "H1",        "H2",         "H3",      "H4",      "H5",    "H6",
        "L",         "LI",      "Lbl",   "LBody",   "Table",     "TR",         "TH",      "TD",      "THead", "TBody",
        "TFoot",     "Span",    "Quote", "Note",    "Reference", "BibEntry",   "Code",    "Link",    "Annot", "Ruby",
        "RB",        "RT",      "RP",    "Warichu", "WT",        "WP",         "Figure",  "Formula", "Form"};
    return types;
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() && object.getName().size() > 1 ? object.getName().substr(1) : std::string();
}

/// Walks the tree once; every element is visited at most once, so a tree that bites its own tail ends.
class StructureReader {
public:
    explicit StructureReader(PdfExamination& examination) : m_examination(examination)
    {
        m_root = examination.pdf.getRoot().getKey("/StructTreeRoot");
        if (m_root.isDictionary())
            m_roles = m_root.getKey("/RoleMap");
    }

    void read()
    {
        checkRoleMap();
        if (m_root.isDictionary())
            visit(m_root.getKey("/K"), -1, QPDFObjectHandle::newNull(), {}, 0);
    }

private:
    void checkRoleMap()
    {
        if (!m_roles.isInitialized() || !m_roles.isDictionary())
            return;
        for (const auto& key : m_roles.getKeys()) {
            if (standardTypes().contains(key.substr(1)) && nameOf(m_roles.getKey(key)) != key.substr(1))
                m_examination.fail("02-004", 0, key);
            mapped(key.substr(1), false);
        }
    }

    /// Follows the role map to a standard type; unmapped types fail only where they are used.
    std::string mapped(std::string type, bool used)
    {
        std::set<std::string> seen;
        while (!standardTypes().contains(type)) {
            if (!seen.insert(type).second) {
                m_examination.fail("02-003", 0, type);
                return type;
            }
            const std::string next =
                m_roles.isInitialized() && m_roles.isDictionary() ? nameOf(m_roles.getKey("/" + type)) : std::string();
            if (next.empty()) {
                if (used)
                    m_examination.fail("02-001", 0, type);
                return type;
            }
            type = next;
        }
        return type;
    }

    void visit(QPDFObjectHandle kid, int parent, QPDFObjectHandle page, const std::string& language, int depth)
    {
        if (m_examination.nodes.size() > kMostNodes || depth > kDeepest)
            return;
        if (kid.isArray()) {
            for (auto& item : kid.getArrayAsVector())
                visit(item, parent, page, language, depth + 1);
        } else if (kid.isInteger()) {
            addContent(page, kid.getIntValueAsInt(), parent);
        } else if (kid.isDictionary()) {
            visitDictionary(kid, parent, page, language, depth);
        }
    }

    void visitDictionary(QPDFObjectHandle kid, int parent, QPDFObjectHandle page, const std::string& language,
                         int depth)
    {
        const QPDFObjectHandle ownPage = kid.getKey("/Pg").isDictionary() ? kid.getKey("/Pg") : page;
        const std::string type = nameOf(kid.getKey("/Type"));
        if (type == "MCR") {
            QPDFObjectHandle stream = kid.getKey("/Stm");
            if (kid.getKey("/MCID").isInteger())
                addContent(stream.isStream() ? stream : ownPage, kid.getKey("/MCID").getIntValueAsInt(), parent);
            return;
        }
        if (type == "OBJR") {
            QPDFObjectHandle object = kid.getKey("/Obj");
            if (parent >= 0 && object.isIndirect())
                m_examination.nodeOfObject.emplace(object.getObjGen(), parent);
            return;
        }
        if (!kid.getKey("/S").isName() || (kid.isIndirect() && !m_seen.insert(kid.getObjGen()).second))
            return;
        const int at = static_cast<int>(m_examination.nodes.size());
        StructureNode node;
        node.object = kid;
        node.type = mapped(nameOf(kid.getKey("/S")), true);
        node.parent = parent;
        const std::string own = textOf(kid.getKey("/Lang"));
        node.language = isLanguageTag(own) ? own : language;
        node.firstPage = m_examination.pageOf(ownPage);
        const std::string inherited = node.language;
        m_examination.nodes.push_back(std::move(node));
        if (parent >= 0)
            m_examination.nodes[static_cast<size_t>(parent)].children.push_back(at);
        visit(kid.getKey("/K"), at, ownPage, inherited, depth + 1);
    }

    void addContent(QPDFObjectHandle container, int mcid, int parent)
    {
        if (parent < 0 || !container.isIndirect())
            return;
        m_examination.nodeOfContent.emplace(std::pair{container.getObjGen(), mcid}, parent);
        auto& node = m_examination.nodes[static_cast<size_t>(parent)];
        node.hasContent = true;
        if (node.firstPage == 0)
            node.firstPage = m_examination.pageOf(container);
    }

    PdfExamination& m_examination;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_roles;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

void readStructure(PdfExamination& examination)
{
    const std::string language = textOf(examination.pdf.getRoot().getKey("/Lang"));
    if (isLanguageTag(language))
        examination.documentLanguage = language;
    examination.encrypted = examination.pdf.isEncrypted();
    StructureReader(examination).read();
}

} // namespace landkort::report
