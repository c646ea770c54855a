// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_examination.h"

#include <QXmlStreamReader>

#include <qpdf/Buffer.hh>

namespace landkort::report {

namespace {

const QString kUaNamespace = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmlNamespace = QStringLiteral("http://www.w3.org/XML/1998/namespace");

struct Metadata {
    bool isUa = false;
    bool hasTitle = false;
    bool titleHasLanguage = false;
};

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

Metadata readMetadata(const QByteArray& xmp)
{
    Metadata found;
    QXmlStreamReader xml(xmp);
    int titleDepth = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            found.isUa =
                found.isUa || xml.attributes().value(kUaNamespace, QStringLiteral("part")) == QLatin1String("1");
            if (xml.namespaceUri() == kUaNamespace && xml.name() == QLatin1String("part")) {
                found.isUa = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed() == QLatin1String("1");
                --depth;
            } else if (xml.namespaceUri() == kDublinCore && xml.name() == QLatin1String("title")) {
                titleDepth = depth;
            } else if (titleDepth > 0) {
                const auto language = xml.attributes().value(kXmlNamespace, QStringLiteral("lang"));
                found.titleHasLanguage =
                    found.titleHasLanguage || (!language.isEmpty() && language != QLatin1String("x-default"));
            }
            break;
        case QXmlStreamReader::Characters:
            found.hasTitle = found.hasTitle || (titleDepth > 0 && !xml.text().trimmed().isEmpty());
            break;
        case QXmlStreamReader::EndElement:
            if (depth == titleDepth)
                titleDepth = 0;
            --depth;
            break;
        default:
            break;
        }
    }
    return found;
}

void checkMetadata(PdfExamination& examination)
{
    QPDFObjectHandle metadata = examination.pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        for (const char* condition : {"06-001", "06-002", "06-003"})
            examination.fail(condition);
        return;
    }
    const Metadata found = readMetadata(bytesOf(metadata));
    if (!found.isUa)
        examination.fail("06-002");
    if (!found.hasTitle)
        examination.fail("06-003");
    if (found.hasTitle && !found.titleHasLanguage && examination.documentLanguage.empty())
        examination.fail("11-006");
}

void checkLayers(PdfExamination& examination)
{
    QPDFObjectHandle layers = examination.pdf.getRoot().getKey("/OCProperties");
    if (!layers.isDictionary())
        return;
    const auto arrangement = [&](QPDFObjectHandle one, const char* condition) {
        if (!one.isDictionary() || textOf(one.getKey("/Name")).empty())
            examination.fail(condition);
        if (one.isDictionary() && one.hasKey("/AS"))
            examination.fail("20-003");
    };
    arrangement(layers.getKey("/D"), "20-002");
    QPDFObjectHandle further = layers.getKey("/Configs");
    if (further.isArray()) {
        for (auto& one : further.getArrayAsVector())
            arrangement(one, "20-001");
    }
}

void checkEncryption(PdfExamination& examination)
{
    if (!examination.encrypted)
        return;
    QPDFObjectHandle permissions = examination.pdf.getTrailer().getKey("/Encrypt").getKey("/P");
    constexpr long long kForAccessibility = 1LL << 9;
    if (!permissions.isInteger())
        examination.fail("26-001");
    else if ((permissions.getIntValue() & kForAccessibility) == 0)
        examination.fail("26-002");
}

void checkForms(PdfExamination& examination)
{
    QPDFObjectHandle form = examination.pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary())
        return;
    QPDFObjectHandle xfa = form.getKey("/XFA");
    std::vector<QPDFObjectHandle> parts = xfa.isArray() ? xfa.getArrayAsVector() : std::vector{xfa};
    for (auto& part : parts) {
        if (!part.isStream())
            continue;
        QXmlStreamReader xml(bytesOf(part));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("dynamicRender") &&
                xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed() == QLatin1String("required"))
                examination.fail("25-001");
        }
    }
}

} // namespace

void checkCatalog(PdfExamination& examination)
{
    QPDFObjectHandle catalog = examination.pdf.getRoot();
    QPDFObjectHandle suspects = catalog.getKey("/MarkInfo").isDictionary()
                                    ? catalog.getKey("/MarkInfo").getKey("/Suspects")
                                    : QPDFObjectHandle::newNull();
    if (suspects.isBool() && suspects.getBoolValue())
        examination.fail("01-007");
    QPDFObjectHandle preferences = catalog.getKey("/ViewerPreferences");
    QPDFObjectHandle shown =
        preferences.isDictionary() ? preferences.getKey("/DisplayDocTitle") : QPDFObjectHandle::newNull();
    if (!shown.isBool())
        examination.fail("07-001");
    else if (!shown.getBoolValue())
        examination.fail("07-002");
    QPDFObjectHandle outlines = catalog.getKey("/Outlines");
    if (outlines.isDictionary() && outlines.getKey("/First").isDictionary() && examination.documentLanguage.empty())
        examination.fail("11-003");
    checkMetadata(examination);
    checkLayers(examination);
    checkEncryption(examination);
    checkForms(examination);
}

void checkObjects(PdfExamination& examination)
{
    for (auto& object : examination.pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        if (object.hasKey("/EF") && (textOf(object.getKey("/F")).empty() || textOf(object.getKey("/UF")).empty()))
            examination.fail("21-001");
        if (object.getKey("/S").isNameAndEquals("/MCD")) {
            if (textOf(object.getKey("/CT")).empty())
                examination.fail("28-014");
            if (!object.getKey("/Alt").isArray())
                examination.fail("28-015");
        }
    }
}

} // namespace landkort::report
