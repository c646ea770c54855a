// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/choice_delegate.h"

#include "app/models/import_issue_model.h"
#include "app/shared/icon.h"

#include <QComboBox>
#include <QPainter>
#include <QTextLayout>
#include <QTimer>

namespace landkort::app {

static constexpr qsizetype kLongestWords = 600;

ChoiceDelegate::ChoiceDelegate(Theme& theme, Choices choices, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_choices(std::move(choices))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setMaxVisibleItems(16);
    for (const auto& choice : m_choices(index))
        box->addItem(choice.label, choice.value);
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (box->currentIndex() >= 0)
        model->setData(index, box->currentData(), Qt::EditRole);
}

/// Lines of a text in a width; the second elided when there are more.
static QStringList linesOf(const QString& text, const QFontMetrics& metrics, int width, const QFont& font)
{
    QTextLayout layout(text.left(kLongestWords).simplified(), font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const QString rest = layout.text().mid(line.textStart());
        if (lines.size() == 1) {
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(layout.text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& palette = m_theme.palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    const bool choosable = index.flags().testFlag(Qt::ItemIsEditable);
    QRect words = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(8), 0);
    const QVariant severity = index.data(ImportIssueModel::SeverityRole);
    const bool isProblem = qobject_cast<const ImportIssueModel*>(index.model()) && index.column() == 0;
    if (isProblem) {
        // Shape as well as colour: a filled triangle loses rows, a hollow one leaves gaps, a dot only tells.
        static const std::array names = {QStringLiteral("done"), QStringLiteral("warning"), QStringLiteral("warning"),
                                         QStringLiteral("info")};
        const int side = m_theme.px(16);
        const auto name = names.at(static_cast<size_t>(severity.toInt() + 1));
        const QColor colour = severity.toInt() == 0   ? palette.statusText[1]
                              : severity.toInt() == 1 ? palette.text
                                                      : palette.dim;
        paintIcon(*painter, name, colour, {words.left(), option.rect.center().y() - side / 2, side, side});
        words.setLeft(words.left() + side + m_theme.px(8));
    }
    if (choosable) {
        const int side = m_theme.px(14);
        const QRect chevron(words.right() - side, option.rect.center().y() - side / 2, side, side);
        paintIcon(*painter, QStringLiteral("chevron-down"), palette.accent, chevron);
        words.setRight(chevron.left() - m_theme.px(4));
    }
    const QFont font = m_theme.font(index.column() == 0 ? TextRole::Body : TextRole::Label);
    painter->setFont(font);
    const bool dim = index.column() > 0 && !choosable;
    painter->setPen(choosable ? palette.accent : dim ? palette.dim : palette.text);
    const QFontMetrics metrics(font);
    const QStringList lines = linesOf(index.data().toString(), metrics, words.width(), font);
    int y = words.center().y() - metrics.lineSpacing() * static_cast<int>(lines.size()) / 2;
    for (const QString& line : lines) {
        painter->drawText(QRect(words.left(), y, words.width(), metrics.lineSpacing()), Qt::AlignVCenter, line);
        y += metrics.lineSpacing();
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), m_theme.px(4), m_theme.px(4));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Label));
    return {metrics.horizontalAdvance(index.data().toString().left(80)) + m_theme.px(48), m_theme.px(44)};
}

} // namespace landkort::app
