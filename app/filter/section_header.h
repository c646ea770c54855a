// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QAbstractButton>

namespace landkort::app {

/// The title of a filter section; a click or Space folds the section. Checked = unfolded.
class SectionHeader : public QAbstractButton {
    Q_OBJECT
public:
    SectionHeader(Theme& theme, QWidget* parent);

    /// A short note at the right in the accent: "3 valgt".
    void setNote(const QString& note);
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_note;
};

} // namespace landkort::app
