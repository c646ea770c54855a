// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content_scanner.h"
#include "core/report/pdf_examination.h"
#include "core/report/used_font.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <memory>

namespace landkort::report {

namespace {

constexpr int kDeepestForm = 20;
constexpr long kMostOperations = 20'000'000;

enum class Marking { None, Tagged, Artifact };

struct MarkedContent {
    Marking marking = Marking::None;
    std::string language;
};

bool paints(std::string_view name)
{
    static const std::set<std::string_view> painting = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI"};
    return painting.contains(name);
}

bool showsText(std::string_view name)
{
    return name == "Tj" || name == "TJ" || name == "'" || name == "\"";
}

class ContentCheck {
public:
    explicit ContentCheck(PdfExamination& examination) : m_examination(examination) {}

    void page(int number, QPDFObjectHandle page)
    {
        m_page = number;
        std::string bytes;
        Pl_String collected("content", nullptr, bytes);
        page.pipePageContents(&collected);
        walk(bytes, QPDFPageObjectHelper(page).getAttribute("/Resources", false), page, {}, 0);
    }

    void finish()
    {
        for (const auto& [form, used] : m_forms) {
            if (used.count > 1 && used.hasTags)
                m_examination.fail("30-002", used.page);
        }
    }

private:
    struct Form {
        int count = 0;
        int page = 0;
        bool hasTags = false;
        std::set<Marking> walked;
    };
    struct State {
        UsedFont* font = nullptr;
        bool rendered = true;
    };
    struct Walk {
        QPDFObjectHandle resources;
        QPDFObjectHandle container;
        std::vector<MarkedContent> marked;
        std::vector<State> states = {State()};
        size_t inherited = 0; ///< entries of `marked` that belong to whoever drew this form
        int depth = 0;
    };

    void walk(const std::string& bytes, QPDFObjectHandle resources, QPDFObjectHandle container,
              std::vector<MarkedContent> marked, int depth)
    {
        Walk at;
        at.resources = resources;
        at.container = container;
        at.inherited = marked.size();
        at.marked = std::move(marked);
        at.depth = depth;
        ContentScanner scanner(bytes);
        ContentOperation operation;
        while (scanner.next(operation) && ++m_operations < kMostOperations)
            step(at, operation);
    }

    void step(Walk& at, const ContentOperation& operation)
    {
        const std::string_view name = operation.name;
        if (name == "BDC" || name == "BMC")
            begin(at, operation);
        else if (name == "EMC")
            at.marked.size() > at.inherited ? at.marked.pop_back() : void();
        else if (name == "q")
            at.states.size() < 10000 ? at.states.push_back(at.states.back()) : void();
        else if (name == "Q")
            at.states.size() > 1 ? at.states.pop_back() : void();
        else if (name == "Tf" && !operation.names.empty())
            at.states.back().font = fontOf(at, operation.names.back());
        else if (name == "Tr")
            at.states.back().rendered = operation.lastNumber != 3 && operation.lastNumber != 7;
        else if (name == "Do" && !operation.names.empty())
            draw(at, operation.names.back());
        else if (showsText(name))
            text(at, operation);
        else if (paints(name))
            ink(at);
    }

    static Marking markingOf(const std::vector<MarkedContent>& marked)
    {
        for (auto it = marked.rbegin(); it != marked.rend(); ++it) {
            if (it->marking != Marking::None)
                return it->marking;
        }
        return Marking::None;
    }

    QPDFObjectHandle resource(const Walk& at, const char* kind, const std::string& name) const
    {
        QPDFObjectHandle resources = at.resources;
        if (!resources.isDictionary() || !resources.getKey(kind).isDictionary())
            return QPDFObjectHandle::newNull();
        return resources.getKey(kind).getKey(name);
    }

    void begin(Walk& at, const ContentOperation& operation)
    {
        MarkedContent entry;
        int mcid = operation.mcid;
        entry.language = operation.language;
        if (operation.name == "BDC" && operation.names.size() > 1) {
            QPDFObjectHandle properties = resource(at, "/Properties", operation.names[1]);
            if (properties.isDictionary() && properties.getKey("/MCID").isInteger())
                mcid = properties.getKey("/MCID").getIntValueAsInt();
            if (properties.isDictionary())
                entry.language = textOf(properties.getKey("/Lang"));
        }
        const Marking outer = markingOf(at.marked);
        const bool isArtifact = !operation.names.empty() && operation.names.front() == "/Artifact";
        if (isArtifact) {
            entry.marking = Marking::Artifact;
            if (outer == Marking::Tagged)
                m_examination.fail("01-003", m_page);
        } else if (mcid >= 0) {
            const auto node = m_examination.nodeOfContent.find({at.container.getObjGen(), mcid});
            if (outer == Marking::Artifact)
                m_examination.fail("01-004", m_page);
            if (node != m_examination.nodeOfContent.end()) {
                entry.marking = Marking::Tagged;
                if (entry.language.empty())
                    entry.language = m_examination.nodes[static_cast<size_t>(node->second)].language;
            }
            if (at.depth > 0)
                m_forms[at.container.getObjGen()].hasTags = true;
        }
        if (at.marked.size() < 10000)
            at.marked.push_back(std::move(entry));
    }

    void ink(const Walk& at)
    {
        if (markingOf(at.marked) == Marking::None)
            m_examination.fail("01-005", m_page);
    }

    UsedFont* fontOf(const Walk& at, const std::string& name)
    {
        QPDFObjectHandle font = resource(at, "/Font", name);
        if (!font.isDictionary())
            return nullptr;
        // Direct font dictionaries are rare and have no number: they are told apart by their name.
        const std::string key = font.isIndirect() ? font.getObjGen().unparse() : "direct " + name;
        auto& known = m_fonts[key];
        if (!known)
            known = std::make_unique<UsedFont>(m_examination, font, m_page);
        return known.get();
    }

    void text(const Walk& at, const ContentOperation& operation)
    {
        bool shown = false;
        for (const auto& string : operation.strings) {
            shown = shown || !string.empty();
            if (at.states.back().font)
                at.states.back().font->show(string, m_page, at.states.back().rendered);
        }
        if (!shown)
            return;
        ink(at);
        const bool stated = std::any_of(at.marked.begin(), at.marked.end(),
                                        [](const MarkedContent& m) { return isLanguageTag(m.language); });
        if (markingOf(at.marked) != Marking::Artifact && !stated && m_examination.documentLanguage.empty())
            m_examination.fail("11-001", m_page);
    }

    void draw(const Walk& at, const std::string& name)
    {
        QPDFObjectHandle object = resource(at, "/XObject", name);
        if (!object.isStream())
            return;
        QPDFObjectHandle dictionary = object.getDict();
        if (!dictionary.getKey("/Subtype").isNameAndEquals("/Form")) {
            ink(at);
            return;
        }
        if (dictionary.hasKey("/Ref"))
            m_examination.fail("30-001", m_page);
        Form& form = m_forms[object.getObjGen()];
        ++form.count;
        form.page = form.page > 0 ? form.page : m_page;
        if (at.depth >= kDeepestForm || !form.walked.insert(markingOf(at.marked)).second)
            return;
        const auto buffer = object.getStreamData(qpdf_dl_generalized);
        const std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
        QPDFObjectHandle resources = dictionary.getKey("/Resources");
        walk(bytes, resources.isDictionary() ? resources : at.resources, object, at.marked, at.depth + 1);
    }

    PdfExamination& m_examination;
    int m_page = 0;
    long m_operations = 0;
    std::map<std::string, std::unique_ptr<UsedFont>> m_fonts;
    std::map<QPDFObjGen, Form> m_forms;
};

} // namespace

void checkContent(PdfExamination& examination)
{
    ContentCheck check(examination);
    for (size_t i = 0; i < examination.pages.size(); ++i)
        check.page(static_cast<int>(i) + 1, examination.pages[i]);
    check.finish();
}

} // namespace landkort::report
