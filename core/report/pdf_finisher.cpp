// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_finisher.h"

#include "core/report/artifact_filter.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
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
        if (type == "/Figure" && m_figure < m_additions.figureTexts.size())
            node.replaceKey("/Alt", unicode(m_additions.figureTexts.at(m_figure++)));
        const bool inHead = m_inHead;
        if (type == "/THead")
            m_inHead = true;
        if (type == "/TH")
            node.replaceKey("/A", QPDFObjectHandle::parse(m_inHead ? "<< /O /Table /Scope /Column >>"
                                                                   : "<< /O /Table /Scope /Row >>"));
        if (type == "/L")
            node.replaceKey("/A", QPDFObjectHandle::parse("<< /O /List /ListNumbering /Disc >>"));
        visit(node.getKey("/K"));
        m_inHead = inHead;
    }

    QPDF& m_pdf;
    const PdfAdditions& m_additions;
    qsizetype m_figure = 0;
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
    const QString date = additions.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
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

    const std::string date = "D:" + additions.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(additions.title));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("AI-landkort"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("AI-landkort with cairo and QPDF"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
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
        for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            ArtifactFilter filter(additions.zones);
            std::string content;
            Pl_String collected("content", nullptr, content);
            page.filterContents(&filter, &collected);
            page.getObjectHandle().replaceKey("/Contents", pdf.newStream(content));
        }
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
