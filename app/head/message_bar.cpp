// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/message_bar.h"

#include "app/filter/filter_controller.h"
#include "app/shared/icon.h"
#include "app/shared/icon_button.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace landkort::app {

MessageBar::MessageBar(UserMessages& messages, FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_controller(controller), m_theme(theme), m_layout(new QHBoxLayout(this)),
      m_label(new QLabel(this)), m_close(new IconButton(theme, QStringLiteral("close"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_label, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, &m_messages, &UserMessages::close);
    connect(&m_messages, &UserMessages::changed, this, &MessageBar::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &MessageBar::refresh);
    connect(&m_theme, &Theme::changed, this, &MessageBar::applyTheme);
    applyTheme();
    refresh();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::addAction(size_t index)
{
    const auto& action = m_messages.current()->actions[index];
    auto* button = new QPushButton(action.label(m_controller.texts()), this);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, action] { // a copy: running it may replace the message
        if (action.closes)
            m_messages.close();
        action.run();
    });
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_actions.push_back(button);
}

void MessageBar::refresh()
{
    for (auto* button : m_actions) {
        button->hide();
        button->deleteLater(); // its click may be what brought us here
    }
    m_actions.clear();
    m_close->setName(tr("Close message"));
    const auto* message = m_messages.current();
    setVisible(message != nullptr);
    if (!message)
        return;
    m_label->setText(message->words(m_controller.texts()));
    for (size_t i = 0; i < message->actions.size(); ++i)
        addAction(i);
    setAccessibleName(m_label->text());
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    update();
}

void MessageBar::applyTheme()
{
    m_layout->setContentsMargins(m_theme.px(24 + 28), m_theme.px(6), m_theme.px(24), m_theme.px(6));
    m_layout->setSpacing(m_theme.px(8));
    m_label->setFont(m_theme.font(TextRole::Body));
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const auto* message = m_messages.current();
    if (!message)
        return;
    QPainter painter(this);
    const Palette& palette = m_theme.palette();
    const bool warning = message->kind == UserMessages::Kind::Warning;
    const QColor colour = warning ? palette.statusText[static_cast<size_t>(domain::Status::Pilot)] : palette.accent;
    painter.fillRect(rect(), palette.accentSoft);
    painter.fillRect(0, 0, m_theme.px(4), height(), colour);
    painter.fillRect(0, height() - 1, width(), 1, palette.line);
    const QString icon = warning                                     ? QStringLiteral("warning")
                         : message->kind == UserMessages::Kind::Done ? QStringLiteral("done")
                                                                     : QStringLiteral("info");
    const int side = m_theme.px(18);
    paintIcon(painter, icon, colour, {m_theme.px(24), (height() - side) / 2, side, side});
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
