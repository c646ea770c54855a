// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline_card.h"

#include "app/report/outline_delegate.h"
#include "app/shared/icon.h"
#include "app/shared/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace landkort::app {

using report::OwnText;

OutlineCard::OutlineCard(Theme& theme, const base::Texts& texts, QWidget* parent)
    : FormCard(theme, texts.translate("ReportDialog", "Contents"), parent), m_texts(texts),
      m_model(new OutlineModel(texts, this))
{
    addNote(texts.translate("ReportDialog", "The first page and the method with its sources are always there."));
    buildList();
    buildButtons();
    buildEditor();
    connect(m_model, &OutlineModel::edited, this, &OutlineCard::edited);
    connect(m_model, &OutlineModel::moved, this, [this](int to) { m_list->setCurrentIndex(m_model->index(to)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlineCard::fitList);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlineCard::fitList);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OutlineCard::fitList);
    showCurrent();
}

void OutlineCard::buildList()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(m_texts.translate("ReportDialog", "Contents"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new OutlineDelegate(theme(), this));
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; outline: none; }"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutlineCard::showCurrent);
    addWidget(m_list);
}

void OutlineCard::buildButtons()
{
    auto* row = new QWidget(this);
    auto* inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->setSpacing(theme().px(4));
    m_up = new IconButton(theme(), QStringLiteral("arrow-up"), row);
    m_up->setName(m_texts.translate("ReportDialog", "Move up"), QStringLiteral("Ctrl+↑"));
    m_down = new IconButton(theme(), QStringLiteral("arrow-down"), row);
    m_down->setName(m_texts.translate("ReportDialog", "Move down"), QStringLiteral("Ctrl+↓"));
    m_remove = new QPushButton(m_texts.translate("ReportDialog", "Remove the text"), row);
    m_remove->setProperty("link", true);
    m_add = new QPushButton(m_texts.translate("ReportDialog", "Add text") + QLatin1Char(' '), row);
    auto* menu = new QMenu(m_add);
    menu->addAction(m_texts.translate("ReportDialog", "Heading"), this, [this] { addText(OwnText::Kind::Heading); });
    menu->addAction(m_texts.translate("ReportDialog", "Paragraph"), this,
                    [this] { addText(OwnText::Kind::Paragraph); });
    menu->addAction(m_texts.translate("ReportDialog", "List"), this, [this] { addText(OwnText::Kind::List); });
    m_add->setIcon(
        iconPixmap(QStringLiteral("chevron-down"), theme().palette().dim, theme().px(16), devicePixelRatioF()));
    m_add->setLayoutDirection(Qt::RightToLeft); // the chevron behind the words
    connect(m_add, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    inRow->addWidget(m_up);
    inRow->addWidget(m_down);
    inRow->addStretch(1);
    inRow->addWidget(m_remove);
    inRow->addWidget(m_add);
    addWidget(row);
    connect(m_up, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeOwn(this->row()); });
}

void OutlineCard::buildEditor()
{
    m_text = new QPlainTextEdit(this);
    m_text->setFont(theme().font(TextRole::Body));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme().px(112));
    addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const auto* own = m_model->ownText(row());
        if (own && !m_showing)
            m_model->setOwnText(row(), {own->kind, m_text->toPlainText()});
    });
}

int OutlineCard::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void OutlineCard::setOutline(const report::ReportOutline& outline)
{
    m_model->setOutline(outline);
    showCurrent();
}

void OutlineCard::fitList()
{
    m_list->setFixedHeight(std::max(1, m_model->rowCount()) * theme().px(32));
    showCurrent();
}

void OutlineCard::showCurrent()
{
    if (!m_text)
        return;
    const auto* own = m_model->ownText(row());
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model->rowCount());
    m_remove->setVisible(own != nullptr);
    m_text->setVisible(own != nullptr);
    if (!own)
        return;
    const QString words = own->kind == OwnText::Kind::Heading ? m_texts.translate("ReportDialog", "Heading")
                          : own->kind == OwnText::Kind::Paragraph
                              ? m_texts.translate("ReportDialog", "Paragraph")
                              : m_texts.translate("ReportDialog", "List, a line each");
    m_text->setPlaceholderText(words);
    m_text->setAccessibleName(words);
    if (m_text->toPlainText() == own->text)
        return;
    m_showing = true;
    m_text->setPlainText(own->text);
    m_showing = false;
}

void OutlineCard::addText(OwnText::Kind kind)
{
    const int at = row() < 0 ? m_model->rowCount() : row() + 1;
    m_model->insert(at, {kind, QString()});
    m_list->setCurrentIndex(m_model->index(at));
    m_text->setFocus(Qt::OtherFocusReason);
}

void OutlineCard::step(int by)
{
    m_model->move(row(), row() + by);
}

bool OutlineCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return FormCard::eventFilter(watched, event);
}

} // namespace landkort::app
