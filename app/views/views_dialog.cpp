// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/views_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace landkort::app {

ViewsDialog::ViewsDialog(ViewList& views, const Theme& theme, Describe describe, QWidget* parent)
    : QDialog(parent), m_views(views), m_theme(theme), m_describe(std::move(describe)), m_name(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save this view"), this)), m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved views"));
    resize(m_theme.px(720), m_theme.px(440));
    auto* layout = new QVBoxLayout(this);
    const int side = m_theme.px(16);
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(m_theme.px(12));
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    layout->addLayout(naming);
    makeList();
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    for (const auto& [name, words] : {std::pair("show", tr("Show")), std::pair("up", tr("Move up")),
                                      std::pair("down", tr("Move down")), std::pair("remove", tr("Delete"))})
        row->addWidget(add(name, words, this));
    row->addStretch(1);
    for (const auto& [name, words] : {std::pair("open", tr("Open a file…")), std::pair("export", tr("Save as a file…")),
                                      std::pair("present", tr("Present (F11)"))})
        row->addWidget(add(name, words, this));
    layout->addLayout(row);
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(domain::kLongestViewName);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    const auto save = [this] {
        if (!m_name->text().trimmed().isEmpty())
            emit saveAsked(m_name->text());
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsDialog::refreshButtons);
    connect(&m_views, &ViewList::changed, this, &ViewsDialog::fill);
    connect(&button("show"), &QPushButton::clicked, this, [this] { emit showAsked(this->row()); });
    connect(&button("up"), &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(&button("down"), &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(&button("remove"), &QPushButton::clicked, this, [this] { emit removeAsked(this->row()); });
    connect(&button("open"), &QPushButton::clicked, this, &ViewsDialog::openAsked);
    connect(&button("export"), &QPushButton::clicked, this, &ViewsDialog::exportAsked);
    connect(&button("present"), &QPushButton::clicked, this, &ViewsDialog::presentAsked);
    fill();
}

QPushButton* ViewsDialog::add(const char* name, const QString& words, QWidget* parent)
{
    auto* made = new QPushButton(words, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QPushButton& ViewsDialog::button(const char* name) const
{
    return *findChild<QPushButton*>(QLatin1String(name));
}

void ViewsDialog::makeList()
{
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Name"), tr("Shows")});
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const auto& palette = m_theme.palette();
    m_list->setStyleSheet(
        QStringLiteral("QTreeWidget { background: %1; border: 1px solid %2; border-radius: %5px; outline: none; }"
                       "QTreeWidget::item:selected { background: %3; color: %4; }"
                       "QHeaderView, QHeaderView::section { background: %1; border: none; }"
                       "QHeaderView::section { color: %7; border-bottom: 1px solid %2; padding: %6px 4px; }")
            .arg(palette.panel.name(), palette.line.name(), palette.accentSoft.name(), palette.text.name())
            .arg(m_theme.px(8))
            .arg(m_theme.px(6))
            .arg(palette.dim.name()));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ViewsDialog::refreshButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { emit showAsked(row()); });
    connect(m_list, &QTreeWidget::itemChanged, this, &ViewsDialog::rename);
}

int ViewsDialog::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ViewsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const int before = row();
    m_list->clear();
    for (const auto& view : m_views.views()) {
        auto* item = new QTreeWidgetItem(m_list, {view.name, m_describe(view)});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(1, item->text(1));
        item->setSizeHint(0, {0, m_theme.px(32)});
    }
    const int count = m_list->topLevelItemCount();
    const int wanted = m_views.current() >= 0 ? m_views.current() : std::min(before, count - 1);
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::max(0, wanted)));
    refreshButtons();
}

void ViewsDialog::refreshButtons()
{
    const int at = row(), count = m_list->topLevelItemCount();
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    for (const char* name : {"show", "remove"})
        button(name).setEnabled(at >= 0);
    button("up").setEnabled(at > 0);
    button("down").setEnabled(at >= 0 && at + 1 < count);
    button("export").setEnabled(count > 0);
}

void ViewsDialog::suggestName(const QString& name)
{
    m_name->setText(name.left(domain::kLongestViewName));
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// Later: the list is filled anew, and its editor is still open.
void ViewsDialog::rename(QTreeWidgetItem* item)
{
    QTimer::singleShot(0, this, [this, at = m_list->indexOfTopLevelItem(item), name = item->text(0)] {
        tell(m_views.rename(at, name));
        fill(); // with the name as it is kept
    });
}

void ViewsDialog::moveBy(int step)
{
    const int to = row() + step;
    tell(m_views.move(row(), to));
    m_list->setCurrentItem(m_list->topLevelItem(to));
}

void ViewsDialog::tell(const base::Result<void>& result)
{
    if (!result)
        emit failed(result.error());
}

} // namespace landkort::app
