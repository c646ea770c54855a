// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_finisher.h"

#include "core/report/artifact_filter.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace landkort::report {

namespace {

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Walks the structure tree in reading order and gives figures their text and header cells their scope.
class StructureWalk {
public:
    StructureWalk(QPDF& pdf, const PdfAdditions& additions) : m_pdf(pdf), m_additions(additions) {}

    void run()
    {
        QPDFObjectHandle root = m_pdf.getRoot().getKey("/StructTreeRoot");
        visit(root.getKey("/K"));
    }

private:
    void visit(QPDFObjectHandle node)
    {
        if (node.isArray()) {
            for (int i = 0; i < node.getArrayNItems(); ++i)
                visit(node.getArrayItem(i));
            return;
        }
        if (!node.isDictionary() || !node.hasKey("/S"))
            return;
        const std::string type = node.getKey("/S").getName();
        if (type == "/Figure" && m_figure < m_additions.figures.size())
            describeFigure(node, m_additions.figures[m_figure++]);
        // What a link to a source says of itself is the source's own name.
        const bool sourceLink = type == "/Link" && node.getKey("/P").getKey("/S").isNameAndEquals("/LBody");
        if ((type == "/Span" || sourceLink) && !m_additions.dataLanguageCode.isEmpty())
            node.replaceKey("/Lang", QPDFObjectHandle::newString(m_additions.dataLanguageCode.toStdString()));
        const bool inHead = m_inHead;
        if (type == "/THead")
            m_inHead = true;
        if (type == "/TH")
            node.replaceKey("/A", QPDFObjectHandle::parse(m_inHead ? "<< /O /Table /Scope /Column >>"
                                                                   : "<< /O /Table /Scope /Row >>"));
        if (type == "/L")
            node.replaceKey("/A", QPDFObjectHandle::parse(hasLabels(node) ? "<< /O /List /ListNumbering /Disc >>"
                                                                          : "<< /O /List /ListNumbering /None >>"));
        visit(node.getKey("/K"));
        m_inHead = inHead;
    }

    void describeFigure(QPDFObjectHandle node, const DrawnFigure& figure)
    {
        node.replaceKey("/Alt", unicode(figure.alternativeText));
        const double height = m_additions.pageHeight;
        const QPDFObjectHandle::Rectangle box(figure.box.left(), height - figure.box.bottom(), figure.box.right(),
                                              height - figure.box.top());
        QPDFObjectHandle layout = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", QPDFObjectHandle::newFromRectangle(box));
        node.replaceKey("/A", layout);
    }

    static bool hasLabels(QPDFObjectHandle list)
    {
        QPDFObjectHandle items = list.getKey("/K");
        QPDFObjectHandle item = items.isArray() && items.getArrayNItems() > 0 ? items.getArrayItem(0) : items;
        QPDFObjectHandle parts = item.isDictionary() ? item.getKey("/K") : QPDFObjectHandle::newNull();
        QPDFObjectHandle part = parts.isArray() && parts.getArrayNItems() > 0 ? parts.getArrayItem(0) : parts;
        return part.isDictionary() && part.getKey("/S").isNameAndEquals("/Lbl");
    }

    QPDF& m_pdf;
    const PdfAdditions& m_additions;
    size_t m_figure = 0;
    bool m_inHead = false;
};

void describeLinks(QPDF& pdf, const PdfAdditions& additions)
{
    qsizetype link = 0;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle object = page.getObjectHandle();
        object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        QPDFObjectHandle annotations = object.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (int i = 0; i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            if (annotation.getKey("/Subtype").isNameAndEquals("/Link") && link < additions.linkContents.size())
                annotation.replaceKey("/Contents", unicode(additions.linkContents.at(link++)));
        }
    }
}

std::string xmpOf(const PdfAdditions& additions)
{
    const QString date = additions.date.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QLatin1Char('Z');
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
               "<xmp:CreateDate>%3</xmp:CreateDate><xmp:CreatorTool>AI-landkort</xmp:CreatorTool>"
               "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(additions.title.toHtmlEscaped(), additions.languageCode, date)
        .toStdString();
}

void completeCatalog(QPDF& pdf, const PdfAdditions& additions)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", QPDFObjectHandle::newString(additions.languageCode.toStdString()));
    catalog.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(additions));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));

    const std::string date = "D:" + additions.date.toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z";
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(additions.title));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("AI-landkort"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("AI-landkort with cairo and QPDF"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// cairo maps the glyph that ends a divided line to U+2010; read text is clean when it is a soft hyphen.
void softenHyphens(QPDF& pdf)
{
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto buffer = map.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
        const size_t at = text.find("<2010>");
        if (at == std::string::npos)
            continue;
        text.replace(at, 6, "<00AD>");
        map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void typeArtifacts(QPDF& pdf, const PdfAdditions& additions)
{
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        ArtifactFilter filter(additions.zones);
        std::string content;
        Pl_String collected("content", nullptr, content);
        page.filterContents(&filter, &collected);
        page.getObjectHandle().replaceKey("/Contents", pdf.newStream(content));
    }
}

void attachFiles(QPDF& pdf, const PdfAdditions& additions)
{
    if (additions.attachments.empty())
        return;
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    const std::string date = "D:" + additions.date.toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z";
    for (const auto& attachment : additions.attachments) {
        const std::string name = attachment.fileName.toStdString();
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.mimeType.toStdString());
        stream.setCreationDate(date);
        stream.setModDate(date);
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setFilename(name);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        embedded.replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace

base::Result<QByteArray> finishPdf(const QByteArray& drawn, const PdfAdditions& additions)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true); // cairo leaves unused numbers in its cross-reference table; rewriting drops them
        pdf.processMemoryFile("report", drawn.constData(), static_cast<size_t>(drawn.size()));
        completeCatalog(pdf, additions);
        StructureWalk(pdf, additions).run();
        describeLinks(pdf, additions);
        softenHyphens(pdf);
        typeArtifacts(pdf, additions);
        attachFiles(pdf, additions);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& e) {
        return base::Error{base::ErrorKind::Internal,
                           QT_TRANSLATE_NOOP("Error", "The report could not be finished. Try again, and copy the error "
                                                      "details if it happens again."),
                           {},
                           QString::fromUtf8(e.what())};
    }
}

} // namespace landkort::report
