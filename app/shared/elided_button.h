// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// A quiet button of words with a chevron, for a menu. Where room is short the words stand smaller in two lines; what
/// does not fit even so is told in the tool tip.
class ElidedButton : public QAbstractButton {
    Q_OBJECT
public:
    ElidedButton(Theme& theme, TextRole role, TextRole narrowRole, QWidget* parent);

    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Theme& m_theme;
    TextRole m_role;
    TextRole m_narrowRole;
};

} // namespace landkort::app
