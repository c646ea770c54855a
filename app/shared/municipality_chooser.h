// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"
#include "core/domain/municipality.h"

#include <QFrame>
#include <QPushButton>

#include <set>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace landkort::app {

/// A chevron after the words of a button that opens something.
void dressAsMenuButton(QPushButton& button, const Theme& theme);

/// The municipalities as a list to search: letters narrow it (folded, so that "aero" finds Ærø), arrow keys move, Enter
/// chooses, Escape closes. Deletes itself when it closes.
class MunicipalityPopup : public QFrame {
    Q_OBJECT
public:
    MunicipalityPopup(const Theme& theme, QWidget* parent);

    /// `hidden`: codes not offered. `current`: where the list begins.
    void fill(const domain::MunicipalityCatalog& catalog, const std::set<QString>& hidden, const QString& current,
              const base::Texts& texts);
    void openBelow(const QWidget& button);
    QLineEdit& search() const { return *m_search; }
    QListWidget& list() const { return *m_list; }

signals:
    void chosen(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void choose();
    void moveBy(int step);

    const Theme& m_theme;
    QLineEdit* m_search;
    QListWidget* m_list;
};

/// A button with the name of the chosen municipality; a click or a letter opens the list.
class MunicipalityChooser : public QPushButton {
    Q_OBJECT
public:
    MunicipalityChooser(const Theme& theme, QWidget* parent);

    /// All that the list needs; `catalog` must outlive the next call.
    void setContent(const domain::MunicipalityCatalog& catalog, std::set<QString> hidden, const QString& current,
                    const base::Texts& texts);
    void applyTheme();
    MunicipalityPopup* open();

signals:
    void chosen(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    const domain::MunicipalityCatalog* m_catalog = nullptr;
    std::set<QString> m_hidden;
    QString m_current;
    base::Texts m_texts;
};

} // namespace landkort::app
