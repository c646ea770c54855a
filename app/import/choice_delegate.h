// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace landkort::app {

/// Cells of which the editable ones are chosen from a list, opened by a click or by Enter. Text is plain text, of up to
/// two lines.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Choice {
        QString label;
        QVariant value; ///< as EditRole has it
    };
    using Choices = std::function<std::vector<Choice>(const QModelIndex&)>;

    ChoiceDelegate(Theme& theme, Choices choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme& m_theme;
    Choices m_choices;
};

} // namespace landkort::app
