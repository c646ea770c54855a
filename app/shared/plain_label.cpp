// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/plain_label.h"

#include <QLabel>
#include <QVariant>

namespace landkort::app {

QLabel* plainLabel(const QString& words, const QFont& font, QWidget* parent, bool dim)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setProperty("dim", dim);
    label->setWordWrap(true);
    return label;
}

} // namespace landkort::app
