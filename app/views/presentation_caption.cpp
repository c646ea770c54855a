// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/presentation_caption.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace landkort::app {

PresentationCaption::PresentationCaption(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_place(new QLabel(this)), m_about(new QLabel(this)),
      m_figures(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_place, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_about);
    layout->addWidget(m_figures);
    for (auto* label : {m_title, m_place, m_about, m_figures})
        label->setTextFormat(Qt::PlainText);
    for (auto* label : {m_title, m_about, m_figures})
        label->setWordWrap(true);
    for (auto* label : {m_place, m_about})
        label->setProperty("dim", true);
    connect(&m_theme, &Theme::changed, this, &PresentationCaption::applyTheme);
    applyTheme();
}

void PresentationCaption::setWords(const Words& words)
{
    m_title->setText(words.title);
    m_place->setText(words.place);
    m_about->setText(words.about);
    m_figures->setText(words.figures);
    m_figures->setVisible(!words.figures.isEmpty());
}

QString PresentationCaption::title() const
{
    return m_title->text();
}

QString PresentationCaption::place() const
{
    return m_place->text();
}

QString PresentationCaption::about() const
{
    return m_about->text();
}

QString PresentationCaption::figures() const
{
    return m_figures->text();
}

void PresentationCaption::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(24), m_theme.px(8), m_theme.px(24), m_theme.px(8));
    layout()->setSpacing(m_theme.px(2));
    m_title->setFont(m_theme.font(TextRole::AppTitle));
    m_place->setFont(m_theme.numberFont(TextRole::Body));
    m_about->setFont(m_theme.font(TextRole::Note));
    m_figures->setFont(m_theme.font(TextRole::Label));
}

void PresentationCaption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.palette().panel);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.palette().line);
}

} // namespace landkort::app
