// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_checker.h"
#include "core/report/pdf_conditions.h"

#include "tests/core/report/pdf_mutations.h"
#include "tests/core/report/report_writing.h"

#include <algorithm>
#include <set>

using namespace landkort;
using namespace landkort::report;
using namespace landkort::test;

namespace {

const QByteArray& goodPdf()
{
    static const QByteArray bytes = [] {
        const auto report = written(bundle().landscape, {}, "0561", base::Language::Danish,
                                    [](workflow::ReportRequest& r) { r.attachData = true; });
        return bytesOf(report->file);
    }();
    return bytes;
}

std::set<std::string> conditionsOf(const PdfVerdict& verdict)
{
    std::set<std::string> found;
    for (const auto& finding : verdict.findings)
        found.insert(finding.condition.toStdString());
    return found;
}

std::string listed(const PdfVerdict& verdict)
{
    std::string text;
    for (const auto& f : verdict.findings)
        text += f.condition.toStdString() + " p" + std::to_string(f.page) + " " + f.detail.toStdString() + "\n";
    return text;
}

QByteArray fixture(const char* name)
{
    return bytesOf(QStringLiteral(LANDKORT_SOURCE_DIR "/tests/fixtures/pdf/") + QString::fromUtf8(name));
}

} // namespace

TEST_CASE("checkPdf passes our own report, also rewritten without a change", "[core][report][checker]")
{
    const PdfVerdict verdict = checkPdf(goodPdf());
    INFO(listed(verdict));
    CHECK(verdict.passed());
    CHECK(verdict.claimsUa);
    CHECK(verdict.conditionsTested == 84);
    CHECK(verdict.pages >= 4);
    CHECK(checkPdf(mutated(goodPdf(), [](QPDF&) {})).passed());
}

TEST_CASE("checkPdf finds each condition in a report broken in just that way", "[core][report][checker]")
{
    for (const auto& mutation : pdfMutations()) {
        DYNAMIC_SECTION(mutation.condition)
        {
            const PdfVerdict verdict = checkPdf(mutated(goodPdf(), mutation.change));
            INFO(listed(verdict));
            CHECK(conditionsOf(verdict).contains(mutation.condition));
        }
    }
}

TEST_CASE("Every tested condition has its broken PDF", "[core][report][checker]")
{
    std::set<std::string> broken;
    for (const auto& mutation : pdfMutations())
        broken.insert(mutation.condition);
    // Encryption is tested below. Without its P entry a file cannot be decrypted at all, so it is given as unreadable.
    broken.insert({"26-001", "26-002"});
    for (const auto& condition : pdfConditions()) {
        INFO(condition.number);
        if (condition.meaning && std::string(condition.number).substr(0, 2) != "0-")
            CHECK(broken.contains(condition.number));
    }
}

TEST_CASE("checkPdf finds an encryption that keeps screen readers out", "[core][report][checker]")
{
    CHECK(conditionsOf(checkPdf(encrypted(goodPdf(), "", false))) == std::set<std::string>{"26-002"});
    CHECK(checkPdf(encrypted(goodPdf(), "", true)).passed());
    CHECK(conditionsOf(checkPdf(encrypted(goodPdf(), "secret", true))) == std::set<std::string>{"0-encrypted"});
    QByteArray without = encrypted(goodPdf(), "", true);
    const auto at = without.lastIndexOf("/P -");
    REQUIRE(at > 0);
    without.replace(at, 2, "/Q");
    CHECK_FALSE(checkPdf(without).passed());
}

TEST_CASE("checkPdf judges the PDFs of other producers", "[core][report][checker]")
{
    const PdfVerdict tagged = checkPdf(fixture("libreoffice_tagged.pdf"));
    INFO(listed(tagged));
    CHECK(tagged.passed());
    CHECK(tagged.claimsUa);
    const PdfVerdict untagged = checkPdf(fixture("libreoffice_untagged.pdf"));
    CHECK(conditionsOf(untagged) == std::set<std::string>{"01-005", "06-001", "06-002", "06-003"});
    CHECK_FALSE(untagged.claimsUa);
    const PdfVerdict qt = checkPdf(fixture("qt_untagged.pdf"));
    CHECK(conditionsOf(qt) == std::set<std::string>{"01-005", "06-002", "07-001", "11-001", "11-006", "31-028"});
}

TEST_CASE("checkPdf gives findings for any bytes and never crashes", "[core][report][checker]")
{
    CHECK(conditionsOf(checkPdf({})) == std::set<std::string>{"0-unreadable"});
    CHECK(conditionsOf(checkPdf("%PDF-1.7\nnonsense")) == std::set<std::string>{"0-unreadable"});
    const QByteArray good = plainlyWritten(goodPdf());
    // Cut off, and with bytes changed at fixed places: only that it ends matters.
    for (int part = 1; part < 12; ++part)
        (void)checkPdf(good.left(good.size() * part / 12));
    unsigned state = 12345;
    for (int round = 0; round < 40; ++round) {
        QByteArray broken = good;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;
            broken[static_cast<qsizetype>(state % static_cast<unsigned>(broken.size()))] =
                static_cast<char>(state >> 24);
        }
        (void)checkPdf(broken);
    }
    SUCCEED();
}

TEST_CASE("checkPdf ends on structures that bite their own tail", "[core][report][checker]")
{
    const PdfVerdict tree = checkPdf(mutated(goodPdf(), [](QPDF& pdf) {
        QPDFObjectHandle sect = elementOf(pdf, "/Sect");
        sect.getKey("/K").appendItem(sect);
    }));
    CHECK(tree.pages > 0);
    const PdfVerdict form = checkPdf(mutated(goodPdf(), [](QPDF& pdf) {
        QPDFObjectHandle x = pdf.newStream("/X Do");
        x.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        QPDFObjectHandle resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
        resources.getKey("/XObject").replaceKey("/X", x);
        x.getDict().replaceKey("/Resources", resources);
        addToPage(pdf, "/X", x, "/X Do");
    }));
    CHECK(form.pages > 0);
}

TEST_CASE("The receipt names the failed conditions with their pages", "[core][report][checker]")
{
    PdfVerdict verdict;
    verdict.conditionsTested = 84;
    const base::Texts danish;
    CHECK(receipt(verdict, danish)
              .startsWith(QStringLiteral("Maskinkontrol bestået (84 forhold). Et menneske skal se "
                                         "på: at læserækkefølgen")));
    verdict.findings = {{QStringLiteral("13-004"), 2, {}}, {QStringLiteral("13-004"), 5, {}}};
    CHECK(receipt(verdict, danish) == QStringLiteral("Maskinkontrol ikke bestået: 1 forhold er ikke opfyldt.\n"
                                                     "  13-004  En figur mangler alternativ tekst. (side 2, 5)"));
}
