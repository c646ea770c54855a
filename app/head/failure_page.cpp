// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/failure_page.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace landkort::app {

FailurePage::FailurePage(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_title(new QLabel(this)), m_words(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (auto* label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_words->setProperty("dim", true);
    layout->addStretch(3);
    connect(&m_controller, &FilterController::languageChanged, this, &FailurePage::refresh);
    connect(&m_theme, &Theme::changed, this, &FailurePage::refresh);
    refresh();
}

void FailurePage::refresh()
{
    layout()->setSpacing(m_theme.px(8));
    m_title->setFont(m_theme.font(TextRole::AppTitle));
    m_words->setFont(m_theme.font(TextRole::Body));
    m_title->setText(tr("There is nothing to show"));
    m_words->setText(tr("The projects could not be loaded; the message above says why and what to do."));
}

void FailurePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
