// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_issue.h"

#include <QString>
#include <QStringList>

namespace landkort::exchange {

/// Personal data inside a text: e-mail addresses and phone numbers (after "tlf." or "+45", or in four pairs of digits).
/// Names alone cannot be told from other words.
struct TextWithoutContacts {
    QString text;         ///< each contact replaced by "[…]"
    QStringList contacts; ///< as they stood; empty when there was nothing to take out
};
TextWithoutContacts takeOutContacts(const QString& text);

/// Whether the whole text is an e-mail address or a phone number, also eight digits in a row.
bool isContact(const QString& text);

/// What an issue quotes is shown, printed and exported, so it must hold no contact.
void takeOutContacts(ImportIssue& issue);

} // namespace landkort::exchange
