// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/municipality_chooser.h"

#include "app/shared/icon.h"
#include "core/base/danish_text.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

MunicipalityPopup::MunicipalityPopup(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto& palette = m_theme.palette();
    setStyleSheet(
        QStringLiteral("MunicipalityPopup, landkort--app--MunicipalityPopup { background: %1; border: 1px "
                       "solid %2; } QListWidget { background: %1; border: none; outline: none; } "
                       "QListWidget::item { padding: %5px %6px; border-radius: 4px; } QListWidget::item:selected { "
                       "background: %3; color: %4; } QListWidget::item:hover { background: %7; }")
            .arg(palette.panel.name(), palette.line.name(), palette.accentSoft.name(), palette.text.name())
            .arg(m_theme.px(5))
            .arg(m_theme.px(8))
            .arg(palette.hover.name()));
    auto* layout = new QVBoxLayout(this);
    const int margin = m_theme.px(8);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_theme.px(6));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_search->setFont(m_theme.font(TextRole::Label));
    m_list->setFont(m_theme.font(TextRole::Label));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &MunicipalityPopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &MunicipalityPopup::choose);
}

void MunicipalityPopup::fill(const domain::MunicipalityCatalog& catalog, const std::set<QString>& hidden,
                             const QString& current, const base::Texts& texts)
{
    m_search->setPlaceholderText(texts.translate("Compare", "Find municipality"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(texts.translate("Compare", "Municipalities"));
    for (const auto& municipality : catalog.municipalities) {
        if (hidden.contains(municipality.code.text()))
            continue;
        auto* item = new QListWidgetItem(municipality.name, m_list);
        item->setData(Qt::UserRole, municipality.code.text());
        if (municipality.code.text() == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void MunicipalityPopup::openBelow(const QWidget& button)
{
    resize(std::max(m_theme.px(260), button.width()), m_theme.px(320));
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + m_theme.px(4)));
    if (const QScreen* screen = button.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::min(place.y(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

/// Names of which a word begins so; where there is none, those that hold it.
void MunicipalityPopup::narrow(const QString& text)
{
    const QString wanted = base::fold(text.trimmed());
    const auto begins = [&](const QString& name) {
        return name.startsWith(wanted) || name.contains(QLatin1Char('-') + wanted);
    };
    bool some = false;
    for (int row = 0; row < m_list->count(); ++row)
        some = some || begins(base::fold(m_list->item(row)->text()));
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const QString name = base::fold(item->text());
        const bool found = some ? begins(name) : name.contains(wanted);
        item->setHidden(!found);
        if (found && first == nullptr)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void MunicipalityPopup::moveBy(int step)
{
    int row = m_list->currentRow();
    do
        row += step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden());
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void MunicipalityPopup::choose()
{
    const auto* item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    const QString code = item->data(Qt::UserRole).toString();
    close();
    emit chosen(code);
}

bool MunicipalityPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

MunicipalityChooser::MunicipalityChooser(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &MunicipalityChooser::open);
}

void MunicipalityChooser::setContent(const domain::MunicipalityCatalog& catalog, std::set<QString> hidden,
                                     const QString& current, const base::Texts& texts)
{
    m_catalog = &catalog;
    m_hidden = std::move(hidden);
    m_current = current;
    m_texts = texts;
}

void dressAsMenuButton(QPushButton& button, const Theme& theme)
{
    const int size = theme.px(14), gap = theme.px(6);
    const qreal ratio = button.devicePixelRatioF();
    QPixmap padded(QSizeF((size + gap) * ratio, size * ratio).toSize());
    padded.setDevicePixelRatio(ratio);
    padded.fill(Qt::transparent);
    QPainter(&padded).drawPixmap(gap, 0, iconPixmap(QStringLiteral("chevron-down"), theme.palette().dim, size, ratio));
    button.setLayoutDirection(Qt::RightToLeft); // the chevron stands after the words
    button.setIcon(QIcon(padded));
    button.setIconSize({size + gap, size});
}

void MunicipalityChooser::applyTheme()
{
    dressAsMenuButton(*this, m_theme);
    setFont(m_theme.font(TextRole::Label));
}

MunicipalityPopup* MunicipalityChooser::open()
{
    if (m_catalog == nullptr)
        return nullptr;
    auto* popup = new MunicipalityPopup(m_theme, this);
    popup->setLayoutDirection(Qt::LeftToRight);
    popup->fill(*m_catalog, m_hidden, m_current, m_texts);
    connect(popup, &MunicipalityPopup::chosen, this, &MunicipalityChooser::chosen);
    popup->openBelow(*this);
    return popup;
}

void MunicipalityChooser::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Down) {
        open();
    } else if (!text.isEmpty() && text.front().isLetter()) {
        if (auto* popup = open())
            popup->search().setText(text);
    } else {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace landkort::app
