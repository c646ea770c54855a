// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/kl_band.h"

#include "app/head/edition_words.h"
#include "app/shared/flow_layout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace landkort::app {

static QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("dim", true);
    return label;
}

static QPushButton* link(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setProperty("flush", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

KlBand::KlBand(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_layout(new FlowLayout(this)),
      m_heading(plainLabel(this)), m_figures(plainLabel(this)), m_caveat(plainLabel(this)), m_editionLink(link(this)),
      m_importLink(link(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_figures, m_caveat, m_editionLink, m_importLink})
        m_layout->addWidget(widget);
    connect(m_editionLink, &QPushButton::clicked, this,
            [this] { emit editionAsked(showsTotals() ? m_back.id : m_quoted->id); });
    connect(m_importLink, &QPushButton::clicked, this, &KlBand::importAsked);
    connect(&m_controller, &FilterController::landscapeChanged, this, &KlBand::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &KlBand::refresh);
    connect(&m_theme, &Theme::changed, this, &KlBand::applyTheme);
    applyTheme();
}

void KlBand::setEditions(const std::optional<domain::Edition>& quoted, const domain::Edition& back)
{
    m_quoted = quoted;
    m_back = back;
    refresh();
}

bool KlBand::showsTotals() const
{
    return m_controller.hasLandscape() && !m_controller.landscape().isRegister();
}

void KlBand::refresh()
{
    const auto& texts = m_controller.texts();
    const bool totals = showsTotals();
    const domain::Edition* named = totals ? &m_controller.landscape().edition() : m_quoted ? &*m_quoted : nullptr;
    setVisible(named && named->published);
    if (!named || !named->published)
        return;
    m_heading->setText(publishedHeading(*named, texts));
    m_figures->setText(publishedFigures(*named->published, texts));
    const bool secondHand = named->published->quality == domain::TotalsQuality::SecondHand;
    if (totals && secondHand)
        m_caveat->setText(tr("Second-hand: not read at KL. How they are spread was not published."));
    else if (totals)
        m_caveat->setText(tr("How they are spread was not published."));
    else
        m_caveat->setText(tr("Only totals were published."));
    m_editionLink->setText(totals ? tr("Back to the documented projects") : tr("Show KL's figures"));
    m_importLink->setText(tr("Load KL's extract…"));
}

void KlBand::applyTheme()
{
    QFont bold = m_theme.font(TextRole::Label);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_figures->setFont(m_theme.font(TextRole::Label));
    m_caveat->setFont(m_theme.font(TextRole::Label));
    m_layout->setGaps(m_theme.px(8), 0);
    refresh();
}

void KlBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
