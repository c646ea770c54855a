// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/empty_notice.h"

#include "core/query/filter_words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

EmptyNotice::EmptyNotice(FilterController& controller, Theme& theme, QWidget* over)
    : QFrame(over), m_controller(controller), m_theme(theme), m_layout(new QVBoxLayout(this)),
      m_title(new QLabel(this)), m_words(new QLabel(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    for (auto* label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    m_words->setProperty("dim", true);
    over->installEventFilter(this);
    connect(&m_controller, &FilterController::snapshotChanged, this, &EmptyNotice::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &EmptyNotice::refresh);
    connect(&m_theme, &Theme::changed, this, &EmptyNotice::refresh);
    refresh();
}

QString EmptyNotice::text() const
{
    return m_words->text();
}

QString EmptyNotice::sentence() const
{
    const auto& snapshot = m_controller.snapshot();
    QStringList culprits;
    for (const auto dimension : snapshot.emptiedBy) {
        query::ProjectFilter only;
        only.choose(dimension, snapshot.filter.keys(dimension));
        culprits.append(query::filterInWords(only, m_controller.landscape(), m_controller.texts()));
    }
    if (snapshot.emptiedByText) {
        query::ProjectFilter only;
        only.texts = snapshot.filter.texts;
        culprits.append(query::filterInWords(only, m_controller.landscape(), m_controller.texts()));
    }
    if (snapshot.emptiedByStartedRange)
        culprits.append(tr("Start year"));
    if (culprits.isEmpty())
        return tr("No single filter is the reason; it takes several of them together.");
    if (culprits.size() == 1)
        return tr("The reason is the filter %1.").arg(m_controller.texts().quoted(culprits.constFirst()));
    QStringList quoted;
    for (const QString& culprit : culprits)
        quoted.append(m_controller.texts().quoted(culprit));
    return tr("Any of these filters alone is the reason: %1.").arg(m_controller.texts().list(quoted));
}

void EmptyNotice::addButton(const QString& words, const query::ProjectFilter& without)
{
    auto* button = new QPushButton(words, this);
    button->setProperty("primary", m_buttons.empty());
    button->setFont(m_theme.font(TextRole::Body));
    connect(button, &QPushButton::clicked, this, [this, without] { m_controller.setFilter(without); });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    m_buttons.push_back(button);
}

void EmptyNotice::addButtons()
{
    const auto& snapshot = m_controller.snapshot();
    for (const auto dimension : snapshot.emptiedBy) {
        query::ProjectFilter without = snapshot.filter;
        without.clear(dimension);
        addButton(tr("Remove the filter on %1").arg(query::dimensionLabel(dimension, m_controller.texts()).toLower()),
                  without);
    }
    if (snapshot.emptiedByText) {
        query::ProjectFilter without = snapshot.filter;
        without.texts.clear();
        addButton(tr("Remove the search"), without);
    }
    if (snapshot.emptiedByStartedRange) {
        query::ProjectFilter without = snapshot.filter;
        without.startedFrom.reset();
        without.startedTo.reset();
        addButton(tr("Remove the filter on %1").arg(tr("Start year").toLower()), without);
    }
    if (m_buttons.empty())
        addButton(tr("Clear all filters"), {});
}

void EmptyNotice::setPlacesIgnored(bool ignored)
{
    if (ignored == m_placesIgnored)
        return;
    m_placesIgnored = ignored;
    refresh();
}

static bool isEmptiedByPlace(const query::Snapshot& snapshot)
{
    using query::Dimension;
    return std::any_of(snapshot.emptiedBy.begin(), snapshot.emptiedBy.end(), [](Dimension d) {
        return d == Dimension::Municipality || d == Dimension::Region || d == Dimension::Group;
    });
}

void EmptyNotice::refresh()
{
    const bool empty = m_controller.hasLandscape() && m_controller.landscape().isRegister() &&
                       m_controller.snapshot().isEmpty() && !m_controller.filter().isEmpty() &&
                       !(m_placesIgnored && isEmptiedByPlace(m_controller.snapshot()));
    setVisible(empty);
    for (auto* button : m_buttons) {
        button->hide();
        button->deleteLater(); // its click may be what brought us here
    }
    m_buttons.clear();
    if (!empty)
        return;
    m_layout->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(20));
    m_layout->setSpacing(m_theme.px(8));
    m_title->setFont(m_theme.font(TextRole::CardTitle));
    m_words->setFont(m_theme.font(TextRole::Body));
    m_title->setText(tr("No project matches"));
    m_words->setText(sentence());
    addButtons();
    place();
    raise();
}

void EmptyNotice::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(m_theme.px(420), room.width() - m_theme.px(32));
    const int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((room.width() - width) / 2, std::max(0, (room.height() - height) / 2 - m_theme.px(24)), width, height);
}

bool EmptyNotice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void EmptyNotice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace landkort::app
