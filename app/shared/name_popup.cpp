// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/name_popup.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace landkort::app {

NamePopup::NamePopup(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_field(new QLineEdit(this)), m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLayoutDirection(Qt::LeftToRight);
    const auto& palette = m_theme.palette();
    setStyleSheet(QStringLiteral("NamePopup, landkort--app--NamePopup { background: %1; border: 1px solid %2; }")
                      .arg(palette.panel.name(), palette.line.name()));
    auto* layout = new QHBoxLayout(this);
    const int margin = m_theme.px(8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_theme.px(6));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_save);
    m_save->setProperty("primary", true);
    m_field->setMaxLength(120);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &NamePopup::take);
    connect(m_save, &QPushButton::clicked, this, &NamePopup::take);
}

void NamePopup::setWords(const QString& prompt, const QString& button)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_save->setText(button);
}

void NamePopup::openBelow(const QWidget& button)
{
    resize(m_theme.px(320), sizeHint().height());
    move(button.mapToGlobal(QPoint(0, button.height() + m_theme.px(4))));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void NamePopup::take()
{
    const QString name = m_field->text().simplified();
    if (name.isEmpty())
        return;
    close();
    emit named(name);
}

} // namespace landkort::app
