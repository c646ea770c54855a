// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/settings.h"

namespace landkort::app {

static const QString kLanguage = QStringLiteral("window/language");
static const QString kTheme = QStringLiteral("window/theme");
static const QString kScale = QStringLiteral("window/scale");
static const QString kFilter = QStringLiteral("filter/arguments");
static const QString kEdition = QStringLiteral("filter/edition");

QString themeKey(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<ThemeMode> themeFromKey(const QString& key)
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System}) {
        if (themeKey(mode) == key)
            return mode;
    }
    return std::nullopt;
}

std::optional<base::Language> Settings::language() const
{
    return base::languageFromCode(m_settings.value(kLanguage).toString());
}

void Settings::setLanguage(base::Language language)
{
    m_settings.setValue(kLanguage, base::languageCode(language));
}

ThemeMode Settings::theme() const
{
    return themeFromKey(m_settings.value(kTheme).toString()).value_or(ThemeMode::System);
}

void Settings::setTheme(ThemeMode mode)
{
    m_settings.setValue(kTheme, themeKey(mode));
}

double Settings::scale() const
{
    bool valid = false;
    const double scale = m_settings.value(kScale, 1.0).toDouble(&valid);
    return valid ? scale : 1.0;
}

void Settings::setScale(double scale)
{
    m_settings.setValue(kScale, scale);
}

QStringList Settings::filterArguments() const
{
    return m_settings.value(kFilter).toStringList();
}

void Settings::setFilterArguments(const QStringList& arguments)
{
    m_settings.setValue(kFilter, arguments);
}

QString Settings::edition() const
{
    return m_settings.value(kEdition).toString();
}

void Settings::setEdition(const QString& name)
{
    m_settings.setValue(kEdition, name);
}

} // namespace landkort::app
