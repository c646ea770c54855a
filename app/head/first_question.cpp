// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/first_question.h"

#include "app/shared/municipality_chooser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

FirstQuestion::FirstQuestion(FilterController& controller, Theme& theme, QWidget* over)
    : QFrame(over), m_controller(controller), m_theme(theme), m_title(new QLabel(this)), m_words(new QLabel(this)),
      m_chooser(new MunicipalityChooser(theme, this)), m_skip(new QPushButton(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    for (auto* label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_chooser);
    row->addWidget(m_skip);
    row->addStretch(1);
    layout->addLayout(row);
    m_words->setProperty("dim", true);
    m_skip->setProperty("link", true);
    m_skip->setAutoDefault(false);
    setFocusProxy(m_chooser);
    over->installEventFilter(this);
    connect(m_chooser, &MunicipalityChooser::chosen, this, &FirstQuestion::answer);
    connect(m_skip, &QPushButton::clicked, this, [this] { answer({}); });
    connect(&m_controller, &FilterController::languageChanged, this, &FirstQuestion::dress);
    connect(&m_theme, &Theme::changed, this, &FirstQuestion::dress);
    dress();
    show();
    place(); // the buttons have their padding now
    raise();
}

void FirstQuestion::answer(const QString& code)
{
    hide();
    deleteLater(); // its click may be what brought us here
    emit answered(code);
}

void FirstQuestion::dress()
{
    layout()->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(20));
    layout()->setSpacing(m_theme.px(10));
    m_title->setFont(m_theme.font(TextRole::CardTitle));
    m_words->setFont(m_theme.font(TextRole::Body));
    m_title->setText(tr("Which municipality do you work in?"));
    m_words->setText(
        tr("It is shown beside comparable ones. You can choose another one, or all of them, at any time."));
    m_chooser->setText(tr("Choose a municipality"));
    m_chooser->setContent(m_controller.landscape().catalog(), {}, {}, m_controller.texts());
    m_chooser->applyTheme();
    m_skip->setText(tr("Skip"));
    setAccessibleName(m_title->text());
    place();
}

void FirstQuestion::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(m_theme.px(440), room.width() - m_theme.px(32));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((room.width() - width) / 2, std::max(0, (room.height() - height) / 3), width, height);
}

bool FirstQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void FirstQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        answer({});
    else
        QFrame::keyPressEvent(event);
}

} // namespace landkort::app
