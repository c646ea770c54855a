// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/shortcuts_dialog.h"

#include "app/head/shortcuts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace landkort::app {

static QString translated(const char* source)
{
    return QCoreApplication::translate("Shortcuts", source);
}

ShortcutsDialog::ShortcutsDialog(Theme& theme, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    layout->setSpacing(theme.px(16));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(theme.font(TextRole::AppTitle));
    layout->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(6));
    for (const auto& shortcut : shortcuts()) {
        QStringList keys;
        for (const auto& key : shortcut.keys)
            keys.append(key.toString(QKeySequence::NativeText));
        addRow(grid, keys.join(QStringLiteral(", ")), translated(shortcut.words));
    }
    for (const auto& help : keysInPanels())
        addRow(grid, translated(help.keys), translated(help.words));
    layout->addLayout(grid);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void ShortcutsDialog::addRow(QGridLayout* grid, const QString& keys, const QString& words)
{
    const int row = grid->rowCount();
    auto* left = new QLabel(keys, this);
    left->setFont(m_theme.font(TextRole::Body));
    auto* right = new QLabel(words, this);
    right->setFont(m_theme.font(TextRole::Body));
    right->setProperty("dim", true);
    grid->addWidget(left, row, 0);
    grid->addWidget(right, row, 1);
}

} // namespace landkort::app
