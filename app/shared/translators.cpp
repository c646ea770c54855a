// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <string_view>

namespace landkort::app {

QString OwnTranslator::translate(const char* context, const char* source, const char* comment, int n) const
{
    const std::string_view full(context ? context : "");
    const size_t colons = full.rfind("::");
    return QTranslator::translate(colons == std::string_view::npos ? context : context + colons + 2, source, comment,
                                  n);
}

void Translators::install(base::Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = base::languageCode(language);
    QLocale::setDefault(language == base::Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                                           : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const bool qtKnown =
        m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qtKnown) // English is Qt's own language
        QCoreApplication::installTranslator(&m_qt);
    const bool known = m_own.load(QStringLiteral(":/i18n/ai-landkort_%1.qm").arg(code));
    Q_ASSERT(known);
    if (known)
        QCoreApplication::installTranslator(&m_own);
}

} // namespace landkort::app
