// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <string>
#include <vector>

namespace landkort::test {

/// One way to break a good report, and the condition that must be found then.
struct PdfMutation {
    std::string condition;
    std::function<void(QPDF&)> change;
};
const std::vector<PdfMutation>& pdfMutations();

QByteArray mutated(const QByteArray& bytes, const std::function<void(QPDF&)>& change);
/// Without object streams and compression, so that changed bytes reach the objects.
QByteArray plainlyWritten(const QByteArray& bytes);
QByteArray encrypted(const QByteArray& bytes, const char* password, bool forAccessibility);

/// The nth element of a type in reading order; the test fails when there is none.
QPDFObjectHandle elementOf(QPDF& pdf, const char* type, int nth = 0);
/// Adds an XObject to page 1 and content that uses it.
void addToPage(QPDF& pdf, const char* name, QPDFObjectHandle xobject, const std::string& content);

} // namespace landkort::test
