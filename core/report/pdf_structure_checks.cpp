// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_examination.h"

namespace landkort::report {

namespace {

using Types = std::set<std::string>;

/// ISO 32000-1 tables 333 and 336 to 338: who may lie in whom.
struct NestingRule {
    const char* condition;
    std::string type;
    Types parents;  ///< empty = any
    Types children; ///< empty = any
    bool holdsContent = true;
};

const std::vector<NestingRule>& nestingRules()
{
    static const std::vector<NestingRule> rules = {
        {"09-004", "Table", {}, {"TR", "THead", "TBody", "TFoot", "Caption"}, false},
        {"09-004", "THead", {"Table"}, {"TR"}, false},
        {"09-004", "TBody", {"Table"}, {"TR"}, false},
        {"09-004", "TFoot", {"Table"}, {"TR"}, false},
        {"09-004", "TR", {"Table", "THead", "TBody", "TFoot"}, {"TH", "TD"}, false},
        {"09-004", "TH", {"TR"}, {}, true},
        {"09-004", "TD", {"TR"}, {}, true},
        {"09-005", "L", {}, {"L", "LI", "Caption"}, false},
        {"09-005", "LI", {"L"}, {"Lbl", "LBody"}, false},
        {"09-005", "LBody", {"LI"}, {}, true},
        {"09-006", "TOC", {}, {"TOC", "TOCI", "Caption"}, false},
        {"09-006", "TOCI", {"TOC"}, {"Lbl", "Reference", "NonStruct", "P", "TOC"}, true},
        {"09-007", "Ruby", {}, {"RB", "RT", "RP"}, true},
        {"09-007", "RB", {"Ruby"}, {}, true},
        {"09-007", "RT", {"Ruby"}, {}, true},
        {"09-007", "RP", {"Ruby"}, {}, true},
        {"09-008", "Warichu", {}, {"WT", "WP"}, true},
        {"09-008", "WT", {"Warichu"}, {}, true},
        {"09-008", "WP", {"Warichu"}, {}, true},
    };
    return rules;
}

class StructureCheck {
public:
    explicit StructureCheck(PdfExamination& examination) : m_examination(examination) {}

    void run()
    {
        for (const auto& node : m_examination.nodes) {
            nesting(node);
            heading(node);
            alternatives(node);
            if (node.type == "TH")
                headerCell(node);
            if (node.type == "Note")
                note(node);
        }
        if (m_numbered && m_unnumbered)
            m_examination.fail("14-007");
    }

private:
    const StructureNode& at(int index) const { return m_examination.nodes[static_cast<size_t>(index)]; }
    std::string parentType(const StructureNode& node) const
    {
        return node.parent < 0 ? std::string() : at(node.parent).type;
    }

    void nesting(const StructureNode& node)
    {
        for (const auto& rule : nestingRules()) {
            if (rule.type != node.type)
                continue;
            if (!rule.parents.empty() && !rule.parents.contains(parentType(node)))
                m_examination.fail(rule.condition, node.firstPage, node.type + " in " + parentType(node));
            if (!rule.holdsContent && node.hasContent)
                m_examination.fail(rule.condition, node.firstPage, "content directly in " + node.type);
            for (size_t i = 0; i < node.children.size(); ++i) {
                const std::string& child = at(node.children[i]).type;
                const bool captionInside = child == "Caption" && i > 0 && i + 1 < node.children.size();
                if ((!rule.children.empty() && !rule.children.contains(child)) || captionInside)
                    m_examination.fail(rule.condition, node.firstPage, child + " in " + node.type);
            }
        }
    }

    void heading(const StructureNode& node)
    {
        int unnumberedChildren = 0;
        for (const int child : node.children)
            unnumberedChildren += at(child).type == "H";
        if (unnumberedChildren > 1)
            m_examination.fail("14-006", node.firstPage, node.type);
        m_unnumbered = m_unnumbered || node.type == "H";
        if (node.type.size() != 2 || node.type[0] != 'H' || node.type[1] < '1' || node.type[1] > '6')
            return;
        const int level = node.type[1] - '0';
        if (!m_numbered && level != 1)
            m_examination.fail("14-002", node.firstPage, node.type);
        else if (level > m_lastLevel + 1)
            m_examination.fail("14-003", node.firstPage, node.type + " after H" + std::to_string(m_lastLevel));
        m_numbered = true;
        m_lastLevel = level;
    }

    void alternatives(const StructureNode& node)
    {
        QPDFObjectHandle object = node.object;
        const bool has = !textOf(object.getKey("/Alt")).empty() || !textOf(object.getKey("/ActualText")).empty();
        if (node.type == "Figure" && !has)
            m_examination.fail("13-004", node.firstPage);
        if (node.type == "Formula" && textOf(object.getKey("/Alt")).empty())
            m_examination.fail("17-002", node.firstPage);
        const bool speaks = has || !textOf(object.getKey("/E")).empty();
        if (speaks && node.language.empty() && m_examination.documentLanguage.empty())
            m_examination.fail("11-002", node.firstPage, node.type);
    }

    /// Attribute dictionaries come alone, in arrays with revision numbers, or through classes.
    bool hasScope(QPDFObjectHandle attributes) const
    {
        if (attributes.isArray()) {
            for (auto& item : attributes.getArrayAsVector()) {
                if (!item.isArray() && hasScope(item))
                    return true;
            }
            return false;
        }
        return attributes.isDictionary() && attributes.getKey("/Scope").isName();
    }

    bool hasScopeByClass(QPDFObjectHandle object)
    {
        QPDFObjectHandle classes = m_examination.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ClassMap");
        QPDFObjectHandle names = object.getKey("/C");
        if (!classes.isDictionary())
            return false;
        if (names.isName())
            return hasScope(classes.getKey(names.getName()));
        if (names.isArray()) {
            for (auto& name : names.getArrayAsVector()) {
                if (name.isName() && hasScope(classes.getKey(name.getName())))
                    return true;
            }
        }
        return false;
    }

    /// A table whose cells name their headers by ID needs no scopes.
    bool isOrganisedByHeaders(const StructureNode& cell) const
    {
        const StructureNode* table = &cell;
        while (table->parent >= 0 && table->type != "Table")
            table = &at(table->parent);
        return namesHeaders(*table, 0);
    }

    bool namesHeaders(const StructureNode& node, int depth) const
    {
        QPDFObjectHandle attributes = QPDFObjectHandle(node.object).getKey("/A");
        if (node.type == "TD" && attributes.isDictionary() && attributes.getKey("/Headers").isArray())
            return true;
        for (const int child : node.children) {
            if (depth < 4 && namesHeaders(at(child), depth + 1))
                return true;
        }
        return false;
    }

    void headerCell(const StructureNode& node)
    {
        QPDFObjectHandle object = node.object;
        if (!hasScope(object.getKey("/A")) && !hasScopeByClass(object) && !isOrganisedByHeaders(node))
            m_examination.fail("15-003", node.firstPage);
    }

    void note(const StructureNode& node)
    {
        const std::string id = textOf(QPDFObjectHandle(node.object).getKey("/ID"));
        if (id.empty())
            m_examination.fail("19-003", node.firstPage);
        else if (!m_noteIds.insert(id).second)
            m_examination.fail("19-004", node.firstPage, id);
    }

    PdfExamination& m_examination;
    Types m_noteIds;
    int m_lastLevel = 0;
    bool m_numbered = false;
    bool m_unnumbered = false;
};

} // namespace

void checkStructure(PdfExamination& examination)
{
    StructureCheck(examination).run();
}

} // namespace landkort::report
