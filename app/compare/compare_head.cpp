// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_head.h"

#include "app/compare/peer_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace landkort::app {

CompareHead::CompareHead(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_choices(new PeerChoiceRow(theme, this)), m_sentence(new QLabel(this)),
      m_sources(new QLabel(this)), m_reason(new QLabel(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    for (auto* label : {m_sentence, m_sources, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_sentence->setProperty("dim", true);
    m_reason->setProperty("dim", true);
}

void CompareHead::show(const PeerChoice& choice, const PeerPicture* picture, const domain::MunicipalityCatalog& catalog,
                       const base::Texts& texts)
{
    m_choices->setChoice(choice, catalog, texts);
    showWords(picture, catalog, texts);
}

void CompareHead::showWords(const PeerPicture* picture, const domain::MunicipalityCatalog& catalog,
                            const base::Texts& texts)
{
    for (auto* label : {m_sentence, m_sources, m_reason})
        label->setVisible(picture != nullptr);
    if (picture == nullptr)
        return;
    m_sentence->setText(analysis::sentence(picture->counts.set, catalog, texts));
    m_sources->setText(latestSourceSentence(*picture, texts));
    const QString why = whyNoStatistics(picture->counts, texts);
    m_reason->setVisible(!why.isEmpty());
    m_reason->setText(texts.translate("Compare", "Examples, not a census: no ranks, medians or rates."));
    m_reason->setToolTip(why);
    m_reason->setAccessibleDescription(why);
}

void CompareHead::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    layout()->setSpacing(m_theme.px(3));
    m_choices->applyTheme();
    m_sentence->setFont(m_theme.font(TextRole::Note));
    m_sources->setFont(m_theme.font(TextRole::Note));
    m_reason->setFont(m_theme.font(TextRole::Note));
}

QString CompareHead::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QString CompareHead::sources() const
{
    return m_sources->isHidden() ? QString() : m_sources->text();
}

QString CompareHead::reason() const
{
    return m_reason->isHidden() ? QString() : m_reason->text();
}

} // namespace landkort::app
