// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/form_card.h"
#include "app/report/outline_model.h"

class QListView;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace landkort::app {

class IconButton;

/// The report's contents: what stands between the first page and the method, ticked and in order, with texts of the
/// user's own. Ctrl+Up and Ctrl+Down move the current one.
class OutlineCard : public FormCard {
    Q_OBJECT
public:
    OutlineCard(Theme& theme, const base::Texts& texts, QWidget* parent);

    void setOutline(const report::ReportOutline& outline);
    const report::ReportOutline& outline() const { return m_model->outline(); }

    QListView* list() const { return m_list; }
    OutlineModel* model() const { return m_model; }
    QPlainTextEdit* textField() const { return m_text; }
    /// A text after the current item, made the current one and ready for typing.
    void addText(report::OwnText::Kind kind);

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildButtons();
    void buildEditor();
    void showCurrent();
    void fitList();
    int row() const;
    void step(int by);

    const base::Texts& m_texts;
    OutlineModel* m_model;
    QListView* m_list = nullptr;
    IconButton* m_up = nullptr;
    IconButton* m_down = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPlainTextEdit* m_text = nullptr;
    bool m_showing = false;
};

} // namespace landkort::app
