// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace landkort::app {

/// What the window remembers from one day to the next, in one ini file. A folder that cannot be written is no error:
/// the window then starts afresh next time. Knows no widget.
class Settings {
public:
    explicit Settings(const QString& file) : m_settings(file, QSettings::IniFormat) {}

    /// Nothing when never chosen, so that the command line and the system come first.
    std::optional<base::Language> language() const;
    void setLanguage(base::Language language);
    ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    double scale() const; ///< 1.0 = 100 %
    void setScale(double scale);

    /// The filter as the options of the command line would write it.
    QStringList filterArguments() const;
    void setFilterArguments(const QStringList& arguments);
    QString edition() const; ///< by name; empty = the newest bundled register
    void setEdition(const QString& name);

    /// A place for a panel's own state: "map/measure", "table/columns", "window/geometry".
    QVariant state(const QString& key) const { return m_settings.value(key); }
    void setState(const QString& key, const QVariant& value) { m_settings.setValue(key, value); }

    void write() { m_settings.sync(); }

private:
    QSettings m_settings;
};

QString themeKey(ThemeMode mode); ///< "light", "dark", "system", as on the command line
std::optional<ThemeMode> themeFromKey(const QString& key);

} // namespace landkort::app
