// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/texts.h"

namespace landkort::base {

QString Error::sentence(const Texts& texts) const
{
    return fillPlaceholders(texts.translate("Error", source), arguments);
}

} // namespace landkort::base
