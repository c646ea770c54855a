// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace landkort::base {

enum class Language { Danish, English };

/// "da" or "en"; nothing for anything else.
std::optional<Language> languageFromCode(const QString& code);
QString languageCode(Language language);

/// Replaces %1 … %9 in one pass, so that an argument that itself holds "%2" is shown as it is.
QString fillPlaceholders(const QString& pattern, const QStringList& arguments);

/// Texts, numbers and dates in one language, independent of the language of the window: a Danish report can be written
/// from an English window. The sources are English; Danish comes from the compiled-in resources/i18n.
/// Thread: an object may be used from one thread at a time; copies share the loaded translation.
class Texts {
public:
    explicit Texts(Language language = Language::Danish);

    Language language() const { return m_language; }
    /// The same shape as QCoreApplication::translate, so that lupdate finds it. `n` chooses the plural and fills %n.
    QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1) const;

    /// 12.345 in Danish, 12,345 in English.
    QString number(qint64 value) const;
    /// Decimal comma in Danish.
    QString decimal(double value, int digits) const;
    /// "23. november 2026", "september 2024", "2024"; English "23 November 2026".
    QString date(const PartialDate& date) const;
    QString date(const QDate& date) const;
    /// The date, or "uden dato".
    QString date(const std::optional<PartialDate>& date) const;
    /// "a, b og c".
    QString list(const QStringList& items) const;
    /// »text« in Danish, “text” in English.
    QString quoted(const QString& text) const;
    /// "ikke oplyst" — always this, never "ukendt".
    QString notStated() const;

private:
    Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace landkort::base
