// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"

#include <QLocale>
#include <QTranslator>

static void loadEmbeddedTranslations()
{
    // A static library's resources are dropped by the linker unless somebody asks for them.
    Q_INIT_RESOURCE(landkort_i18n);
}

namespace landkort::base {

std::optional<Language> languageFromCode(const QString& code)
{
    if (code == QLatin1String("da"))
        return Language::Danish;
    if (code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

QString languageCode(Language language)
{
    return language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

QString fillPlaceholders(const QString& pattern, const QStringList& arguments)
{
    QString filled;
    filled.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index =
            pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() - 1 : -1;
        if (index >= 0 && index < arguments.size()) {
            filled += arguments.at(index);
            ++i;
        } else {
            filled += pattern.at(i);
        }
    }
    return filled;
}

Texts::Texts(Language language) : m_language(language), m_translator(std::make_shared<QTranslator>())
{
    loadEmbeddedTranslations();
    const bool loaded = m_translator->load(QStringLiteral(":/i18n/ai-landkort_%1.qm").arg(languageCode(language)));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

QString Texts::translate(const char* context, const char* source, const char* comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), number(n));
    return text;
}

static QLocale localeFor(Language language)
{
    return language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Texts::number(qint64 value) const
{
    return localeFor(m_language).toString(value);
}

QString Texts::decimal(double value, int digits) const
{
    return localeFor(m_language).toString(value, 'f', digits);
}

QString Texts::date(const QDate& date) const
{
    const QString form =
        m_language == Language::Danish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    return localeFor(m_language).toString(date, form);
}

QString Texts::date(const PartialDate& date) const
{
    if (date.day())
        return this->date(QDate(date.year(), *date.month(), *date.day()));
    if (date.month())
        return localeFor(m_language).standaloneMonthName(*date.month()) + QLatin1Char(' ') +
               QString::number(date.year());
    return QString::number(date.year());
}

QString Texts::date(const std::optional<PartialDate>& date) const
{
    return date ? this->date(*date) : translate("Texts", "undated");
}

QString Texts::list(const QStringList& items) const
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + QLatin1Char(' ') + translate("Texts", "and") +
           QLatin1Char(' ') + items.last();
}

QString Texts::quoted(const QString& text) const
{
    return m_language == Language::Danish ? QChar(0x00BB) + text + QChar(0x00AB) : QChar(0x201C) + text + QChar(0x201D);
}

QString Texts::notStated() const
{
    return translate("Texts", "not stated");
}

} // namespace landkort::base
