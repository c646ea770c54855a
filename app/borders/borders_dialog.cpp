// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/borders/borders_dialog.h"

#include "app/shared/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace landkort::app {

BordersDialog::BordersDialog(workflow::BorderChange change, Theme& theme, const base::Texts& texts, QWidget* parent)
    : QDialog(parent), m_change(std::move(change)), m_preview(nullptr),
      m_attribution(new QLineEdit(m_change.borders.attribution, this)), m_use(new QPushButton(this))
{
    setWindowTitle(tr("Load municipal borders"));
    QStringList lines = workflow::borderChangeLines(m_change, texts);
    m_preview = plainLabel(lines.join(QLatin1Char('\n')), theme.font(TextRole::Body), this);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    all->setSpacing(theme.px(12));
    all->addWidget(plainLabel(tr("What will change"), theme.font(TextRole::CardTitle), this));
    all->addWidget(m_preview);
    auto* label = plainLabel(tr("Whose borders they are, as it will stand beside the map and in reports"),
                             theme.font(TextRole::Body), this);
    label->setBuddy(m_attribution);
    all->addWidget(label);
    m_attribution->setAccessibleName(label->text());
    m_attribution->setMaxLength(200);
    all->addWidget(m_attribution);
    all->addWidget(plainLabel(tr("The program's own borders are kept and can be used again from the menu."),
                              theme.font(TextRole::Note), this));
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_use->setText(tr("Use these borders"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(theme.px(620));
}

workflow::BorderChange BordersDialog::change() const
{
    workflow::BorderChange agreed = m_change;
    if (const QString words = m_attribution->text().simplified(); !words.isEmpty())
        agreed.borders.attribution = words;
    return agreed;
}

} // namespace landkort::app
