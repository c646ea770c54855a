// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"
#include "core/base/texts.h"
#include "core/query/project_filter.h"

#include <QWidget>

#include <set>
#include <vector>

namespace landkort::app {

/// The five statuses with their colours, wrapping like words, and what the paler shade means. A click, or the arrow
/// keys and Enter, report a status; the chosen ones are outlined. Knows no filter.
class StatusLegend : public QWidget {
    Q_OBJECT
public:
    StatusLegend(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const base::Texts& texts, bool documented);
    void setChosen(const std::set<QString>& keys);
    void applyTheme();
    QRect entryRect(domain::Status status) const { return m_entries[static_cast<size_t>(status)].rect; }
    QString note() const { return m_note; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString& statusKey);
    void rested(const QString& statusKey); ///< empty = left

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Entry {
        QString label;
        QRect rect;
    };
    int arrange(int width, std::vector<Entry>& entries, QRect& note) const;
    int entryAt(const QPoint& position) const;
    void rest(int entry);

    const Theme& m_theme;
    std::vector<Entry> m_entries;
    std::set<QString> m_chosen;
    QString m_note;
    QRect m_noteRect;
    int m_rested = -1;
    int m_focused = 0;
};

} // namespace landkort::app
