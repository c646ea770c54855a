// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace landkort::report {

/// The first condition of 31-001, -002, -003, -006, -007, -008 that the Encoding of a Type 0 font breaks; empty when
/// none. The encoding is neither Identity-H nor Identity-V.
std::string brokenCharacterMap(QPDFObjectHandle encoding, QPDFObjectHandle cidFont);

} // namespace landkort::report
