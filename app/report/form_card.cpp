// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/form_card.h"

#include "app/shared/choice_box.h"
#include "app/shared/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace landkort::app {

FormCard::FormCard(Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(8));
    m_column->addWidget(plainLabel(title, theme.font(TextRole::CardTitle), this));
}

void FormCard::addLabelled(const QString& words, QWidget* field)
{
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    auto* label = plainLabel(words, m_theme.font(TextRole::Label), both, true);
    label->setWordWrap(false);
    label->setBuddy(field);
    field->setAccessibleName(words);
    field->setFixedHeight(m_theme.px(32));
    column->addWidget(label);
    column->addWidget(field);
    m_column->addWidget(both);
}

QLineEdit* FormCard::addLine(const QString& label)
{
    auto* line = new QLineEdit(this);
    line->setFont(m_theme.font(TextRole::Body));
    addLabelled(label, line);
    return line;
}

QComboBox* FormCard::addBox(const QString& label)
{
    auto* box = new ChoiceBox(this);
    box->setFont(m_theme.font(TextRole::Body));
    addLabelled(label, box);
    return box;
}

QLabel* FormCard::addNote(const QString& words)
{
    auto* note = plainLabel(words, m_theme.font(TextRole::Note), this, true);
    m_column->addWidget(note);
    return note;
}

void FormCard::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void FormCard::pairLastTwo()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    QWidget* right = m_column->takeAt(m_column->count() - 1)->widget();
    QWidget* left = m_column->takeAt(m_column->count() - 1)->widget();
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    m_column->addLayout(row);
}

void FormCard::setFieldVisible(QWidget* field, bool visible)
{
    field->parentWidget()->setVisible(visible);
}

} // namespace landkort::app
