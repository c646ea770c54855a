// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdf_mutations.h"

#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace landkort::test {

namespace {

using Handle = QPDFObjectHandle;

void collect(Handle node, std::vector<Handle>& found, const std::string& type)
{
    if (node.isArray()) {
        for (auto& item : node.getArrayAsVector())
            collect(item, found, type);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        if (node.getKey("/S").isNameAndEquals(type))
            found.push_back(node);
        collect(node.getKey("/K"), found, type);
    }
}

std::string contentOf(Handle page)
{
    const auto buffer = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

Handle page1(QPDF& pdf)
{
    return pdf.getAllPages().front();
}

void appendContent(QPDF& pdf, const std::string& more)
{
    page1(pdf).replaceKey("/Contents", pdf.newStream(contentOf(page1(pdf)) + "\n" + more));
}

void replaceInContent(QPDF& pdf, const std::string& text, const std::string& by)
{
    std::string content = contentOf(page1(pdf));
    const size_t at = content.find(text);
    REQUIRE(at != std::string::npos);
    content.replace(at, text.size(), by);
    page1(pdf).replaceKey("/Contents", pdf.newStream(content));
}

void setType(QPDF& pdf, const char* from, const char* to, int nth = 0)
{
    elementOf(pdf, from, nth).replaceKey("/S", Handle::newName(to));
}

Handle annotation(QPDF& pdf, const char* subtype)
{
    for (auto& page : pdf.getAllPages()) {
        if (page.getKey("/Annots").isArray() && page.getKey("/Annots").getArrayNItems() > 0)
            return page.getKey("/Annots").getArrayItem(0);
    }
    FAIL("no annotation " << subtype);
    return Handle::newNull();
}

Handle pageWithLinks(QPDF& pdf)
{
    for (auto& page : pdf.getAllPages()) {
        if (page.getKey("/Annots").isArray() && page.getKey("/Annots").getArrayNItems() > 0)
            return page;
    }
    FAIL("no page with links");
    return Handle::newNull();
}

void addAnnotation(QPDF& pdf, const std::string& dictionary)
{
    pageWithLinks(pdf).getKey("/Annots").appendItem(pdf.makeIndirectObject(Handle::parse(dictionary)));
}

/// A font of page 1 that is (not) composite, and its resource name.
std::pair<std::string, Handle> fontOf(QPDF& pdf, bool composite)
{
    for (auto& page : pdf.getAllPages()) {
        Handle fonts = page.getKey("/Resources").getKey("/Font");
        for (const auto& name : fonts.getKeys()) {
            if (fonts.getKey(name).getKey("/Subtype").isNameAndEquals("/Type0") == composite)
                return {name, fonts.getKey(name)};
        }
    }
    FAIL("no such font");
    return {};
}

Handle cidFont(QPDF& pdf)
{
    return fontOf(pdf, true).second.getKey("/DescendantFonts").getArrayItem(0);
}

void setToUnicode(QPDF& pdf, const std::string& map)
{
    fontOf(pdf, true).second.replaceKey("/ToUnicode", pdf.newStream(map));
}

void show(QPDF& pdf, bool composite, const std::string& string)
{
    const auto [name, font] = fontOf(pdf, composite);
    Handle fonts = page1(pdf).getKey("/Resources").getKey("/Font");
    fonts.replaceKey(name, font);
    appendContent(pdf, "/Artifact BMC BT " + name + " 10 Tf 50 50 Td " + string + " Tj ET EMC");
}

/// Gives the composite font an embedded CMap.
void setCharacterMap(QPDF& pdf, const std::string& systemInfo, const std::string& program, int writingMode = 0)
{
    Handle map = pdf.newStream(program);
    map.getDict().replaceKey("/Type", Handle::newName("/CMap"));
    map.getDict().replaceKey("/CMapName", Handle::newName("/Own"));
    map.getDict().replaceKey("/CIDSystemInfo", Handle::parse(systemInfo));
    map.getDict().replaceKey("/WMode", Handle::newInteger(writingMode));
    fontOf(pdf, true).second.replaceKey("/Encoding", map);
}

const std::string kAdobe = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";

Handle trueType(QPDF& pdf, int flags)
{
    Handle font = fontOf(pdf, false).second;
    font.replaceKey("/Subtype", Handle::newName("/TrueType"));
    font.getKey("/FontDescriptor").replaceKey("/Flags", Handle::newInteger(flags));
    return font;
}

/// The symbol font of a fixture with its one character table named twice, as of Macintosh and as of Unicode.
std::string symbolFontWithTwoTables()
{
    QPDF other;
    other.processFile(LANDKORT_SOURCE_DIR "/tests/fixtures/pdf/libreoffice_tagged.pdf");
    std::string program;
    for (auto& object : other.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontFile2").isStream())
            continue;
        const auto buffer = object.getKey("/FontFile2").getStreamData();
        program.assign(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    }
    const size_t entry = program.find("cmap");
    REQUIRE(entry != std::string::npos);
    const auto number = [&](size_t at) { return qFromBigEndian<quint32>(program.data() + at); };
    const size_t offset = number(entry + 8);
    // Version 0, two tables: platform, encoding, offset of each.
    std::string table("\0\0\0\2\0\0\0\3\0\0\0\x14\0\1\0\0\0\0\0\x14", 20);
    table += program.substr(offset + 12, number(entry + 12) - 12);
    qToBigEndian(static_cast<quint32>(program.size()), program.data() + entry + 8);
    qToBigEndian(static_cast<quint32>(table.size()), program.data() + entry + 12);
    return program + table;
}

void replaceMetadata(QPDF& pdf, const std::string& from, const std::string& to)
{
    Handle metadata = pdf.getRoot().getKey("/Metadata");
    const auto buffer = metadata.getStreamData();
    std::string xmp(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    const size_t at = xmp.find(from);
    REQUIRE(at != std::string::npos);
    xmp.replace(at, from.size(), to);
    metadata.replaceStreamData(xmp, Handle::newNull(), Handle::newNull());
}

void setLayers(QPDF& pdf, const std::string& properties)
{
    pdf.getRoot().replaceKey("/OCProperties", Handle::parse(properties));
}

void withoutLanguage(QPDF& pdf)
{
    pdf.getRoot().removeKey("/Lang");
}

Handle formXObject(QPDF& pdf, const std::string& content, const std::string& more = "")
{
    Handle form = pdf.newStream(content);
    Handle dictionary =
        Handle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << >> " + more + " >>");
    for (const auto& key : dictionary.getKeys())
        form.getDict().replaceKey(key, dictionary.getKey(key));
    return form;
}

std::vector<PdfMutation> contentMutations()
{
    return {
        {"01-003",
         [](QPDF& p) { replaceInContent(p, "/P << /MCID 0 >> BDC", "/P << /MCID 0 >> BDC /Artifact BMC EMC"); }},
        {"01-004", [](QPDF& p) { appendContent(p, "/Artifact BMC /P << /MCID 0 >> BDC EMC EMC"); }},
        {"01-005", [](QPDF& p) { appendContent(p, "0 0 10 10 re f"); }},
        {"01-007", [](QPDF& p) { p.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Handle::newBool(true)); }},
        {"30-001", [](QPDF& p) { addToPage(p, "/R", formXObject(p, "", "/Ref << >>"), "/R Do"); }},
        {"30-002", [](QPDF& p) { addToPage(p, "/T", formXObject(p, "/P << /MCID 99 >> BDC EMC"), "/T Do /T Do"); }},
    };
}

std::vector<PdfMutation> structureMutations()
{
    return {
        {"02-001", [](QPDF& p) { setType(p, "/P", "/Mine"); }},
        {"02-003",
         [](QPDF& p) {
             p.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<< /Aa /Bb /Bb /Aa >>"));
         }},
        {"02-004",
         [](QPDF& p) { p.getRoot().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<< /P /H1 >>")); }},
        {"09-004", [](QPDF& p) { setType(p, "/TR", "/P"); }},
        {"09-005", [](QPDF& p) { setType(p, "/LI", "/P"); }},
        {"09-006", [](QPDF& p) { setType(p, "/Sect", "/TOCI"); }},
        {"09-007", [](QPDF& p) { setType(p, "/P", "/RB"); }},
        {"09-008", [](QPDF& p) { setType(p, "/P", "/WT"); }},
        {"13-004", [](QPDF& p) { elementOf(p, "/Figure").removeKey("/Alt"); }},
        {"14-002", [](QPDF& p) { setType(p, "/H1", "/H2"); }},
        {"14-003", [](QPDF& p) { setType(p, "/H2", "/H3"); }},
        {"14-006",
         [](QPDF& p) {
             setType(p, "/H3", "/H");
             setType(p, "/H3", "/H");
         }},
        {"14-007", [](QPDF& p) { setType(p, "/H3", "/H"); }},
        {"15-003", [](QPDF& p) { elementOf(p, "/TH").removeKey("/A"); }},
        {"17-002", [](QPDF& p) { setType(p, "/P", "/Formula"); }},
        {"19-003", [](QPDF& p) { setType(p, "/P", "/Note"); }},
        {"19-004",
         [](QPDF& p) {
             for (int i = 0; i < 2; ++i) {
                 elementOf(p, "/P").replaceKey("/ID", Handle::newString("same"));
                 setType(p, "/P", "/Note");
             }
         }},
    };
}

std::vector<PdfMutation> catalogMutations()
{
    return {
        {"06-001", [](QPDF& p) { p.getRoot().removeKey("/Metadata"); }},
        {"06-002", [](QPDF& p) { replaceMetadata(p, "<pdfuaid:part>1</pdfuaid:part>", ""); }},
        {"06-003", [](QPDF& p) { replaceMetadata(p, "Kunstig intelligens i Esbjerg Kommune", ""); }},
        {"07-001", [](QPDF& p) { p.getRoot().removeKey("/ViewerPreferences"); }},
        {"07-002",
         [](QPDF& p) {
             p.getRoot().getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", Handle::newBool(false));
         }},
        {"11-001", withoutLanguage},
        {"11-002", withoutLanguage},
        {"11-003", withoutLanguage},
        {"11-004", withoutLanguage},
        {"11-005",
         [](QPDF& p) {
             withoutLanguage(p);
             addAnnotation(p, "<< /Type /Annot /Subtype /Widget /TU (Navn) /Rect [0 0 9 9] >>");
         }},
        {"11-006", withoutLanguage},
        {"20-001", [](QPDF& p) { setLayers(p, "<< /OCGs [] /D << /Name (a) >> /Configs [<< >>] >>"); }},
        {"20-002", [](QPDF& p) { setLayers(p, "<< /OCGs [] /D << >> >>"); }},
        {"20-003", [](QPDF& p) { setLayers(p, "<< /OCGs [] /D << /Name (a) /AS [] >> >>"); }},
        {"21-001", [](QPDF& p) { p.getRoot().getKey("/AF").getArrayItem(0).removeKey("/UF"); }},
        {"25-001",
         [](QPDF& p) {
             Handle form = Handle::newDictionary();
             form.replaceKey("/XFA", p.newStream("<config><dynamicRender>required</dynamicRender></config>"));
             p.getRoot().replaceKey("/AcroForm", form);
         }},
        {"28-014",
         [](QPDF& p) { p.getRoot().replaceKey("/Clip", p.makeIndirectObject(Handle::parse("<< /S /MCD >>"))); }},
        {"28-015",
         [](QPDF& p) {
             p.getRoot().replaceKey("/Clip", p.makeIndirectObject(Handle::parse("<< /S /MCD /CT (video/mp4) >>")));
         }},
    };
}

std::vector<PdfMutation> annotationMutations()
{
    return {
        {"28-002", [](QPDF& p) { addAnnotation(p, "<< /Subtype /Text /Contents (x) /Rect [0 0 9 9] >>"); }},
        {"28-004", [](QPDF& p) { addAnnotation(p, "<< /Subtype /Text /Rect [0 0 9 9] >>"); }},
        {"28-005", [](QPDF& p) { addAnnotation(p, "<< /Subtype /Widget /Rect [0 0 9 9] >>"); }},
        {"28-006", [](QPDF& p) { addAnnotation(p, "<< /Subtype /Mine /Contents (x) /Rect [0 0 9 9] >>"); }},
        {"28-007", [](QPDF& p) { addAnnotation(p, "<< /Subtype /TrapNet /Contents (x) /Rect [0 0 9 9] >>"); }},
        {"28-008", [](QPDF& p) { pageWithLinks(p).removeKey("/Tabs"); }},
        {"28-009", [](QPDF& p) { pageWithLinks(p).replaceKey("/Tabs", Handle::newName("/R")); }},
        {"28-010", [](QPDF& p) { addAnnotation(p, "<< /Subtype /Widget /TU (Navn) /Rect [0 0 9 9] >>"); }},
        {"28-011", [](QPDF& p) { setType(p, "/Link", "/Span"); }},
        {"28-012", [](QPDF& p) { annotation(p, "/Link").removeKey("/Contents"); }},
        {"28-016",
         [](QPDF& p) { addAnnotation(p, "<< /Subtype /FileAttachment /FS << /F (a) >> /Rect [0 0 9 9] >>"); }},
        {"28-017", [](QPDF& p) { annotation(p, "/Link").replaceKey("/Subtype", Handle::newName("/PrinterMark")); }},
    };
}

std::vector<PdfMutation> fontMutations()
{
    const std::string stillOurs = "begincmap /WMode 0 def endcmap";
    return {
        {"10-001", [](QPDF& p) { setToUnicode(p, "beginbfchar endbfchar"); }},
        {"31-001",
         [=](QPDF& p) { setCharacterMap(p, "<< /Registry (Other) /Ordering (Identity) /Supplement 0 >>", stillOurs); }},
        {"31-002",
         [=](QPDF& p) { setCharacterMap(p, "<< /Registry (Adobe) /Ordering (Other) /Supplement 0 >>", stillOurs); }},
        {"31-003",
         [=](QPDF& p) { setCharacterMap(p, "<< /Registry (Adobe) /Ordering (Identity) /Supplement 7 >>", stillOurs); }},
        {"31-004",
         [](QPDF& p) {
             cidFont(p).replaceKey("/Subtype", Handle::newName("/CIDFontType2"));
             cidFont(p).replaceKey("/CIDToGIDMap", Handle::newName("/Mine"));
         }},
        {"31-005", [](QPDF& p) { cidFont(p).replaceKey("/Subtype", Handle::newName("/CIDFontType2")); }},
        {"31-006", [](QPDF& p) { fontOf(p, true).second.replaceKey("/Encoding", Handle::newName("/Mine-H")); }},
        {"31-007", [=](QPDF& p) { setCharacterMap(p, kAdobe, stillOurs, 1); }},
        {"31-008", [=](QPDF& p) { setCharacterMap(p, kAdobe, "/Mine-H usecmap " + stillOurs); }},
        {"31-009", [](QPDF& p) { fontOf(p, false).second.getKey("/FontDescriptor").removeKey("/FontFile3"); }},
        {"31-011", [](QPDF& p) { show(p, false, "<FE>"); }},
        {"31-012",
         [](QPDF& p) {
             fontOf(p, false).second.getKey("/FontDescriptor").replaceKey("/CharSet", Handle::newString("/a"));
         }},
        {"31-013",
         [](QPDF& p) {
             fontOf(p, false).second.getKey("/FontDescriptor").replaceKey("/CharSet", Handle::newString("/nosuch"));
         }},
        {"31-014",
         [](QPDF& p) {
             cidFont(p).getKey("/FontDescriptor").replaceKey("/CIDSet", p.newStream(std::string(1, '\0')));
         }},
        {"31-015",
         [](QPDF& p) {
             cidFont(p).getKey("/FontDescriptor").replaceKey("/CIDSet", p.newStream(std::string(8000, '\xFF')));
         }},
        {"31-016",
         [](QPDF& p) {
             Handle widths = fontOf(p, false).second.getKey("/Widths");
             for (int i = 0; i < widths.getArrayNItems(); ++i)
                 widths.setArrayItem(i, Handle::newInteger(7));
         }},
        {"31-017", [](QPDF& p) { trueType(p, 32); }},
        {"31-018",
         [](QPDF& p) {
             trueType(p, 32);
             show(p, false, "<FE>");
         }},
        {"31-019", [](QPDF& p) { trueType(p, 32).removeKey("/Encoding"); }},
        {"31-020", [](QPDF& p) { trueType(p, 32).replaceKey("/Encoding", Handle::parse("<< /Type /Encoding >>")); }},
        {"31-021", [](QPDF& p) { trueType(p, 32).replaceKey("/Encoding", Handle::newName("/MacExpertEncoding")); }},
        {"31-023",
         [](QPDF& p) {
             trueType(p, 32).replaceKey("/Encoding",
                                        Handle::parse("<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>"));
         }},
        {"31-024", [](QPDF& p) { trueType(p, 4); }},
        {"31-025", [](QPDF& p) { trueType(p, 4).removeKey("/Encoding"); }},
        {"31-026",
         [](QPDF& p) {
             Handle font = trueType(p, 4);
             font.removeKey("/Encoding");
             font.getKey("/FontDescriptor").removeKey("/FontFile3");
             font.getKey("/FontDescriptor").replaceKey("/FontFile2", p.newStream(symbolFontWithTwoTables()));
         }},
        {"31-027", [](QPDF& p) { fontOf(p, true).second.removeKey("/ToUnicode"); }},
        {"31-028", [](QPDF& p) { setToUnicode(p, "1 beginbfchar <0001> <0000> endbfchar"); }},
        {"31-029", [](QPDF& p) { setToUnicode(p, "1 beginbfrange <0001> <0002> <FEFE> endbfrange"); }},
        {"31-030", [](QPDF& p) { show(p, true, "<0000>"); }},
    };
}

} // namespace

const std::vector<PdfMutation>& pdfMutations()
{
    static const std::vector<PdfMutation> all = [] {
        std::vector<PdfMutation> list;
        for (auto part :
             {contentMutations(), structureMutations(), catalogMutations(), annotationMutations(), fontMutations()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

static QByteArray writtenBy(QPDFWriter& writer)
{
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QByteArray mutated(const QByteArray& bytes, const std::function<void(QPDF&)>& change)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("good", bytes.constData(), static_cast<size_t>(bytes.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    return writtenBy(writer);
}

QByteArray plainlyWritten(const QByteArray& bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("good", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setCompressStreams(false);
    return writtenBy(writer);
}

QByteArray encrypted(const QByteArray& bytes, const char* password, bool forAccessibility)
{
    QPDF pdf;
    pdf.processMemoryFile("good", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setR3EncryptionParametersInsecure(password, "owner", forAccessibility, true, true, true, true, true,
                                             qpdf_r3p_full);
    return writtenBy(writer);
}

QPDFObjectHandle elementOf(QPDF& pdf, const char* type, int nth)
{
    std::vector<QPDFObjectHandle> found;
    collect(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), found, type);
    INFO(type);
    REQUIRE(static_cast<int>(found.size()) > nth);
    return found[static_cast<size_t>(nth)];
}

void addToPage(QPDF& pdf, const char* name, QPDFObjectHandle xobject, const std::string& content)
{
    QPDFObjectHandle resources = page1(pdf).getKey("/Resources");
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    resources.getKey("/XObject").replaceKey(name, xobject);
    appendContent(pdf, content);
}

} // namespace landkort::test
