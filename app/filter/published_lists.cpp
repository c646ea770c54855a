// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter/published_lists.h"

#include "core/query/filter_words.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace landkort::app {

PublishedLists::PublishedLists(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_controller, &FilterController::landscapeChanged, this, &PublishedLists::rebuild);
    connect(&m_controller, &FilterController::languageChanged, this, &PublishedLists::rebuild);
    connect(&m_theme, &Theme::changed, this, &PublishedLists::rebuild);
    rebuild();
}

static QLabel* addLabel(QVBoxLayout* layout, const QString& text, const QFont& font, bool dim)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setProperty("dim", dim);
    layout->addWidget(label);
    return label;
}

void PublishedLists::addCard(const QString& title, const QStringList& names, const QString& rest)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    card->setAccessibleName(title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(16), m_theme.px(12));
    layout->setSpacing(m_theme.px(6));
    addLabel(layout, title, m_theme.font(TextRole::CardTitle), false);
    for (const QString& name : names)
        addLabel(layout, name, m_theme.font(TextRole::Body), false);
    if (!rest.isEmpty())
        addLabel(layout, rest, m_theme.font(TextRole::Note), true);
    m_layout->addWidget(card);
}

void PublishedLists::addMunicipalities()
{
    const auto& landscape = m_controller.landscape();
    const auto& published = *landscape.edition().published;
    QStringList names;
    for (const auto& municipality : landscape.catalog().municipalities) { // in Danish order
        for (const auto& code : published.visibleMunicipalities) {
            if (code == municipality.code)
                names.append(municipality.name);
        }
    }
    QString rest = tr("Their number was not published.");
    if (published.municipalities) {
        const int hidden = *published.municipalities - static_cast<int>(names.size());
        rest = names.isEmpty() ? tr("%n municipality(s), none named in the source", nullptr, hidden)
                               : tr("%n not visible in the source", nullptr, hidden);
    }
    addCard(query::dimensionLabel(query::Dimension::Municipality, m_controller.texts()), names, rest);
}

void PublishedLists::addDomains()
{
    const auto& landscape = m_controller.landscape();
    const auto& published = *landscape.edition().published;
    QStringList seen, press, ours;
    for (const auto& entry : landscape.vocabulary().domains) {
        const QString label = domain::label(entry, m_controller.texts());
        if (published.visibleDomains.contains(entry.key))
            seen.append(label);
        else if (entry.origin == domain::DomainEntry::Origin::Press)
            press.append(label);
        else
            ours.append(label);
    }
    QStringList rest;
    if (seen.isEmpty()) {
        rest.append(published.domains ? tr("%n domain(s), none named in the source", nullptr, *published.domains)
                                      : tr("Their number was not published."));
    } else {
        rest.append(tr("The other domains are not visible in the source."));
        const auto& texts = m_controller.texts();
        if (!press.isEmpty())
            rest.append(tr("The press names %1.").arg(texts.list(press)));
        if (!ours.isEmpty())
            rest.append(tr("%1 are our names.").arg(texts.list(ours)));
    }
    addCard(query::dimensionLabel(query::Dimension::Domain, m_controller.texts()), seen, rest.join(QLatin1Char('\n')));
}

void PublishedLists::addUseCases()
{
    const auto& landscape = m_controller.landscape();
    const auto& published = *landscape.edition().published;
    if (published.visibleDomains.isEmpty())
        return; // not KL's slide
    QStringList names;
    for (const auto target : {domain::Target::Citizens, domain::Target::Employees}) {
        for (const auto& entry : landscape.vocabulary().useCases) { // in the slide's order within a target
            if (entry.klHeading && entry.target == target)
                names.append(domain::label(entry, m_controller.texts()));
        }
    }
    addCard(tr("KL's 13 use cases"), names, tr("How many projects each has was not published."));
}

void PublishedLists::rebuild()
{
    while (const auto* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_layout->setSpacing(m_theme.px(8));
    if (!m_controller.hasLandscape() || !m_controller.landscape().edition().published)
        return;
    addMunicipalities();
    addDomains();
    addUseCases();
}

} // namespace landkort::app
