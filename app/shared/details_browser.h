// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace landkort::app {

/// Shows a document with links and follows none of them by itself; loads nothing; copies plain text only. Words too
/// long for a line break anywhere.
class DetailsBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailsBrowser(QWidget* parent);

    QVariant loadResource(int, const QUrl&) override { return {}; }

signals:
    void left();

protected:
    QMimeData* createMimeDataFromSelection() const override;
    bool viewportEvent(QEvent* event) override;
    void doSetSource(const QUrl&, QTextDocument::ResourceType) override {}
};

} // namespace landkort::app
