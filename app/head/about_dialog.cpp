// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/about_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace landkort::app {

AboutDialog::AboutDialog(Theme& theme, const QString& loadedBorders, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About AI-landkort"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    layout->setSpacing(theme.px(12));
    auto* title = new QLabel(QStringLiteral("AI-landkort " LANDKORT_VERSION), this);
    title->setFont(theme.font(TextRole::AppTitle));
    layout->addWidget(title);
    add(layout, QString(),
        tr("Who does what with AI in the municipalities, what is in operation and what is a pilot. "
           "The program works without a network and sends nothing."));
    add(layout, tr("Projects"),
        tr("Compiled from public sources, each project with its address: examples, not a census, and not KL's list. A "
           "municipality without a project has no documented one here, which is not the same as none."));
    add(layout, tr("Municipalities"),
        tr("Names, population, area and groups: Danmarks Statistik, www.dst.dk, licence CC BY 4.0."));
    if (!loadedBorders.isEmpty())
        add(layout, tr("Borders"),
            tr("Loaded by you: %1. They are generalised: right for a national overview, never for legal or cadastral "
               "use.")
                .arg(loadedBorders));
    else
        add(layout, tr("Borders"),
            tr("Coast: © OpenStreetMap contributors, Open Database License (ODbL). Inner borders: © 2022 Martin "
               "Polley, "
               "MIT "
               "licence. They are generalised: right for a national overview, never for legal or cadastral use."));
    add(layout, tr("Program"),
        tr("© The AI-landkort authors. Free software under the GNU General Public License, version 3 or later, without "
           "any warranty. Made with Qt %1, SQLite, SQLiteCpp, cairo, Pango, QPDF and the typeface Inter (SIL Open Font "
           "License).")
            .arg(QLatin1String(qVersion())));
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(theme.px(560));
}

void AboutDialog::add(QVBoxLayout* layout, const QString& heading, const QString& words)
{
    if (!heading.isEmpty()) {
        auto* label = new QLabel(heading, this);
        label->setFont(m_theme.font(TextRole::CardTitle));
        layout->addWidget(label);
        layout->addSpacing(-m_theme.px(8));
    }
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(TextRole::Body));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
}

} // namespace landkort::app
