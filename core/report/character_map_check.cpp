// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/character_map_check.h"

#include <qpdf/Buffer.hh>

#include <charconv>
#include <set>

namespace landkort::report {

namespace {

/// ISO 32000-1 table 118.
bool isPredefined(const std::string& name)
{
    static const std::set<std::string> names = {"GB-EUC-H",
                                                "GB-EUC-V",
                                                "GBpc-EUC-H",
                                                "GBpc-EUC-V",
                                                "GBK-EUC-H",
                                                "GBK-EUC-V",
                                                "GBKp-EUC-H",
                                                "GBKp-EUC-V",
                                                "GBK2K-H",
                                                "GBK2K-V",
                                                "UniGB-UCS2-H",
                                                "UniGB-UCS2-V",
                                                "UniGB-UTF16-H",
                                                "UniGB-UTF16-V",
                                                "B5pc-H",
                                                "B5pc-V",
                                                "HKscs-B5-H",
                                                "HKscs-B5-V",
                                                "ETen-B5-H",
                                                "ETen-B5-V",
                                                "ETenms-B5-H",
                                                "ETenms-B5-V",
                                                "CNS-EUC-H",
                                                "CNS-EUC-V",
                                                "UniCNS-UCS2-H",
                                                "UniCNS-UCS2-V",
                                                "UniCNS-UTF16-H",
                                                "UniCNS-UTF16-V",
                                                "83pv-RKSJ-H",
                                                "90ms-RKSJ-H",
                                                "90ms-RKSJ-V",
                                                "90msp-RKSJ-H",
                                                "90msp-RKSJ-V",
                                                "90pv-RKSJ-H",
                                                "Add-RKSJ-H",
                                                "Add-RKSJ-V",
                                                "EUC-H",
                                                "EUC-V",
                                                "Ext-RKSJ-H",
                                                "Ext-RKSJ-V",
                                                "H",
                                                "V",
                                                "UniJIS-UCS2-H",
                                                "UniJIS-UCS2-V",
                                                "UniJIS-UCS2-HW-H",
                                                "UniJIS-UCS2-HW-V",
                                                "UniJIS-UTF16-H",
                                                "UniJIS-UTF16-V",
                                                "KSC-EUC-H",
                                                "KSC-EUC-V",
                                                "KSCms-UHC-H",
                                                "KSCms-UHC-V",
                                                "KSCms-UHC-HW-H",
                                                "KSCms-UHC-HW-V",
                                                "KSCpc-EUC-H",
                                                "UniKS-UCS2-H",
                                                "UniKS-UCS2-V",
                                                "UniKS-UTF16-H",
                                                "UniKS-UTF16-V",
                                                "Identity-H",
                                                "Identity-V"};
    return names.contains(name);
}

std::string textOf(QPDFObjectHandle dictionary, const char* key)
{
    QPDFObjectHandle value = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isString() ? value.getUTF8Value() : std::string();
}

long long supplementOf(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle value = dictionary.isDictionary() ? dictionary.getKey("/Supplement") : QPDFObjectHandle::newNull();
    return value.isInteger() ? value.getIntValue() : 0;
}

long long writingModeIn(const std::string& program)
{
    size_t at = program.find("/WMode");
    if (at == std::string::npos)
        return 0;
    at = program.find_first_of("0123456789", at);
    long long mode = 0;
    if (at != std::string::npos)
        std::from_chars(program.data() + at, program.data() + program.size(), mode);
    return mode;
}

/// The name before "usecmap"; empty when the map stands alone.
std::string usedMapIn(const std::string& program)
{
    const size_t use = program.find("usecmap");
    const size_t slash = use == std::string::npos ? use : program.rfind('/', use);
    if (slash == std::string::npos)
        return {};
    const size_t end = program.find_first_of(" \t\r\n", slash);
    return program.substr(slash + 1, end - slash - 1);
}

} // namespace

std::string brokenCharacterMap(QPDFObjectHandle encoding, QPDFObjectHandle cidFont)
{
    if (encoding.isName())
        return isPredefined(encoding.getName().substr(1)) ? std::string() : std::string("31-006");
    if (!encoding.isStream())
        return "31-006";
    QPDFObjectHandle dictionary = encoding.getDict();
    QPDFObjectHandle ofMap = dictionary.getKey("/CIDSystemInfo");
    QPDFObjectHandle ofFont = cidFont.getKey("/CIDSystemInfo");
    if (textOf(ofMap, "/Registry") != textOf(ofFont, "/Registry"))
        return "31-001";
    if (textOf(ofMap, "/Ordering") != textOf(ofFont, "/Ordering"))
        return "31-002";
    if (supplementOf(ofFont) < supplementOf(ofMap))
        return "31-003";
    const auto buffer = encoding.getStreamData(qpdf_dl_generalized);
    const std::string program(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    QPDFObjectHandle mode = dictionary.getKey("/WMode");
    if ((mode.isInteger() ? mode.getIntValue() : 0) != writingModeIn(program))
        return "31-007";
    QPDFObjectHandle used = dictionary.getKey("/UseCMap");
    const std::string name = used.isName() ? used.getName().substr(1) : usedMapIn(program);
    return name.empty() || isPredefined(name) ? std::string() : std::string("31-008");
}

} // namespace landkort::report
