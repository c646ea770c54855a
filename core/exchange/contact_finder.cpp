// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace landkort::exchange {

static const QString kEmail = QStringLiteral("[\\p{L}\\d._%+'-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");

/// One look at the characters saves most texts the regular expressions.
static bool mayHoldContact(const QString& text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 8 || text.contains(QLatin1Char('@'));
}

TextWithoutContacts takeOutContacts(const QString& text)
{
    static const QRegularExpression contact(
        kEmail + QStringLiteral("|(?:tlf|telefon|tel|mobil|mob|phone)(?:\\.|nr\\.?|nummer)?\\s*:?\\s*(?:\\+\\d{2}\\s?)?"
                                "(?:\\d[ .-]?){7}\\d|\\+\\d{2}[ ]?(?:\\d[ ]?){7}\\d|"
                                "(?<![\\d.,/-])\\d{2} \\d{2} \\d{2} \\d{2}(?![\\d.,/-]\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    TextWithoutContacts result{text, {}};
    if (!mayHoldContact(text))
        return result;
    auto matches = contact.globalMatch(text);
    while (matches.hasNext())
        result.contacts.append(matches.next().captured(0));
    if (!result.contacts.isEmpty())
        result.text.replace(contact, QStringLiteral("[…]"));
    return result;
}

bool isContact(const QString& text)
{
    static const QRegularExpression email(QStringLiteral("^(?:mailto:)?") + kEmail + QStringLiteral("$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phone(QStringLiteral("^(?:(?:tlf|mobil)\\.?:?\\s*)?(?:\\+\\d{2}|00\\d{2})?\\s?"
                                                         "(?:\\d[ .-]?){7}\\d$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[-.]\\d{1,2}[-.]\\d{1,4}$|^(?:19|20)\\d{6}$"));
    const QString simple = text.simplified();
    return email.match(simple).hasMatch() || (phone.match(simple).hasMatch() && !date.match(simple).hasMatch());
}

void takeOutContacts(ImportIssue& issue)
{
    issue.value = takeOutContacts(issue.value).text;
    for (auto& argument : issue.arguments)
        argument = takeOutContacts(argument).text;
}

} // namespace landkort::exchange
