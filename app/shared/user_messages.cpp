// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/user_messages.h"

#include "app/shared/log.h"

#include <QClipboard>
#include <QGuiApplication>

namespace landkort::app {

void UserMessages::show(Message message)
{
    if (message.kind == Kind::Warning)
        Log::error(message.words(base::Texts(base::Language::English)), message.detail);
    m_message = std::move(message);
    m_shown = true;
    emit changed();
}

void UserMessages::show(const base::Error& error, const Words& also)
{
    Message message;
    message.kind = Kind::Warning;
    message.words = [error, also](const base::Texts& texts) {
        return error.sentence(texts) + (also ? QLatin1Char(' ') + also(texts) : QString());
    };
    message.detail = error.detail;
    message.actions.push_back(
        {[](const base::Texts& texts) { return texts.translate("UserMessages", "Copy error details"); },
         [] { QGuiApplication::clipboard()->setText(Log::report()); }, false});
    show(std::move(message));
}

void UserMessages::close()
{
    if (!m_shown)
        return;
    m_shown = false;
    emit changed();
}

} // namespace landkort::app
