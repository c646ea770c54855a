// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/texts.h"

#include <QObject>

#include <functional>
#include <vector>

namespace landkort::app {

/// What the user is told, one message at a time, shown in a bar and never in a box. Words are functions, so that a
/// message already shown follows a change of language. Thread: GUI.
class UserMessages : public QObject {
    Q_OBJECT
public:
    using Words = std::function<QString(const base::Texts&)>;
    enum class Kind { Done, Note, Warning };
    struct Action {
        Words label;
        std::function<void()> run;
        bool closes = true; ///< the message goes away when the action was chosen
    };
    struct Message {
        Kind kind = Kind::Note;
        Words words;
        QString detail; ///< for the log only
        std::vector<Action> actions;
    };

    using QObject::QObject;

    void show(Message message);
    /// An error, with the way to copy its details; `also` follows its sentence.
    void show(const base::Error& error, const Words& also = {});
    void close();
    /// Nothing = no message. The newest one; showing another replaces it.
    const Message* current() const { return m_shown ? &m_message : nullptr; }

signals:
    void changed();

private:
    Message m_message;
    bool m_shown = false;
};

} // namespace landkort::app
