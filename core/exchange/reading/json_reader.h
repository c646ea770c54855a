// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"
#include "core/exchange/reading/size_guard.h"

namespace landkort::exchange {

struct JsonSheet {
    RawSheet sheet;
    std::vector<ImportIssue> issues;
};

/// The text's array of objects as rows: the text itself, or the longest such array among the values of its objects, at
/// most six levels down (an array around a single object that only holds more of them is looked into too). The first
/// row holds the keys in the order they are first seen, with the line the array begins on; every object is a row with
/// the line it begins on and as many cells as there are keys.
///
/// Cells: texts without quotes, numbers and true/false as written, null as nothing, an array of such as a list with
/// "; ", an object with a text "name" as that name (alone or in an array), anything deeper as compact JSON. Issues:
/// "not_an_object" (Error: an element of the array that is none), "key_twice" (Warning: the last value counts, as
/// everywhere). Errors: no JSON (with the line), nested more than 64 levels deep, no array of objects, the limits.
base::Result<JsonSheet> readJson(const QString& text, SizeGuard& guard);

/// Whether the whole text is JSON; for telling formats apart.
bool isJson(const QString& text);

} // namespace landkort::exchange
