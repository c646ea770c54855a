// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QString>

#include <array>

namespace landkort::app {

/// Width of `text` on one line in px. A layout asks for the same few hundred texts at every filter change, and shaping
/// them is most of what a filter change would cost; answers are kept. Thread: GUI.
double textWidth(const QFont& font, const QString& text);

/// Height in px of `text` broken into lines of at most `width` px at its words; kept as well.
int wrappedTextHeight(const QFont& font, const QString& text, int width);

/// How many texts have been measured since the start: tests hold a filter change to it.
int textsMeasured();

/// Plain text broken into lines; remembers its height for the widths it was asked for, until its text or font changes.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

private:
    struct Height {
        QString text;
        QFont font;
        int margin = 0;
        int width = -1, height = 0;
    };
    mutable std::array<Height, 3> m_heights; ///< a scroll area asks with and without its bar
    mutable size_t m_next = 0;
};

} // namespace landkort::app
