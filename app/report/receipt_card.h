// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/error.h"
#include "core/base/texts.h"
#include "core/workflow/create_atlas.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace landkort::app {

class IconButton;

/// What became of it: where the report is, what the machine has checked and what a human must look at; or why there is
/// none. Hidden until there is something to tell.
class ReceiptCard : public QFrame {
    Q_OBJECT
public:
    ReceiptCard(Theme& theme, const base::Texts& texts, QWidget* parent);

    void showWritten(const QString& file, const QString& receipt);
    void showAtlas(const QString& folder, const workflow::AtlasOutcome& outcome);
    void showPrinted(int pages);
    void showError(const base::Error& error);

    QString title() const;
    QString words() const;
    QPushButton* openButton() const { return m_open; }
    QPushButton* folderButton() const { return m_folder; }

private:
    void tell(const QString& icon, const QString& title, const QString& words);

    Theme& m_theme;
    const base::Texts& m_texts;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_open;
    QPushButton* m_folder;
    IconButton* m_close;
    QString m_file;
    QString m_place;
};

} // namespace landkort::app
