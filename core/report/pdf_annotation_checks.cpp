// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_examination.h"

namespace landkort::report {

namespace {

const std::set<std::string>& knownKinds()
{
    static const std::set<std::string> kinds = {
        "/Text",        "/Link",      "/FreeText",       "/Line",     "/Square",    "/Circle", "/Polygon",
        "/PolyLine",    "/Highlight", "/Underline",      "/Squiggly", "/StrikeOut", "/Stamp",  "/Caret",
        "/Ink",         "/Popup",     "/FileAttachment", "/Sound",    "/Movie",     "/Widget", "/Screen",
        "/PrinterMark", "/TrapNet",   "/Watermark",      "/3D",       "/Redact"};
    return kinds;
}

class AnnotationCheck {
public:
    AnnotationCheck(PdfExamination& examination, int page, QPDFObjectHandle annotation)
        : m_examination(examination), m_page(page), m_annotation(annotation)
    {
        if (annotation.getKey("/Subtype").isName())
            m_kind = annotation.getKey("/Subtype").getName();
        const auto it = examination.nodeOfObject.find(annotation.getObjGen());
        if (annotation.isIndirect() && it != examination.nodeOfObject.end())
            m_node = &examination.nodes[static_cast<size_t>(it->second)];
    }

    bool isHidden() const
    {
        QPDFObjectHandle flags = QPDFObjectHandle(m_annotation).getKey("/F");
        constexpr long long kHidden = 2;
        return m_kind == "/Popup" || (flags.isInteger() && (flags.getIntValue() & kHidden) != 0);
    }

    void run()
    {
        if (m_kind == "/TrapNet")
            fail("28-007");
        if (m_kind == "/PrinterMark") {
            if (m_node)
                fail("28-017");
            return;
        }
        if (m_kind == "/Widget")
            widget();
        else if (m_kind == "/Link")
            link();
        else if (!m_node || m_node->type != "Annot")
            fail(knownKinds().contains(m_kind) ? "28-002" : "28-006");
        const std::string contents = textOf(m_annotation.getKey("/Contents"));
        if (m_kind != "/Widget" && contents.empty() && alternative().empty())
            fail("28-004");
        if (!contents.empty() && !hasLanguage())
            fail("11-004");
        if (m_kind == "/FileAttachment")
            attachment();
    }

private:
    void fail(const char* condition) { m_examination.fail(condition, m_page, m_kind); }

    std::string alternative() const
    {
        return m_node ? textOf(QPDFObjectHandle(m_node->object).getKey("/Alt")) : std::string();
    }

    bool hasLanguage() const
    {
        return !m_examination.documentLanguage.empty() || (m_node && !m_node->language.empty());
    }

    bool isInside(const char* type) const
    {
        for (const StructureNode* node = m_node; node;
             node = node->parent < 0 ? nullptr : &m_examination.nodes[static_cast<size_t>(node->parent)]) {
            if (node->type == type)
                return true;
        }
        return false;
    }

    void link()
    {
        if (!isInside("Link"))
            fail("28-011");
        if (textOf(m_annotation.getKey("/Contents")).empty())
            fail("28-012");
    }

    void widget()
    {
        if (!isInside("Form"))
            fail("28-010");
        std::string name = textOf(m_annotation.getKey("/TU"));
        QPDFObjectHandle field = m_annotation;
        for (int up = 0; name.empty() && up < 50 && field.getKey("/Parent").isDictionary(); ++up) {
            field = field.getKey("/Parent");
            name = textOf(field.getKey("/TU"));
        }
        if (name.empty() && alternative().empty())
            fail("28-005");
        if (!name.empty() && !hasLanguage())
            fail("11-005");
    }

    void attachment()
    {
        QPDFObjectHandle file = m_annotation.getKey("/FS");
        if (!file.isDictionary() || textOf(file.getKey("/F")).empty() || textOf(file.getKey("/UF")).empty())
            fail("28-016");
    }

    PdfExamination& m_examination;
    int m_page;
    QPDFObjectHandle m_annotation;
    std::string m_kind;
    const StructureNode* m_node = nullptr;
};

} // namespace

void checkAnnotations(PdfExamination& examination)
{
    for (size_t i = 0; i < examination.pages.size(); ++i) {
        QPDFObjectHandle annotations = examination.pages[i].getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            continue;
        const int page = static_cast<int>(i) + 1;
        QPDFObjectHandle order = examination.pages[i].getKey("/Tabs");
        if (!order.isName())
            examination.fail("28-008", page);
        else if (!order.isNameAndEquals("/S"))
            examination.fail("28-009", page);
        for (auto& annotation : annotations.getArrayAsVector()) {
            if (!annotation.isDictionary())
                continue;
            AnnotationCheck check(examination, page, annotation);
            if (!check.isHidden())
                check.run();
        }
    }
}

} // namespace landkort::report
