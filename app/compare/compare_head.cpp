// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compare_head.h"

#include "app/compare/municipality_chooser.h"
#include "app/compare/peer_words.h"
#include "app/shared/flow_layout.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace landkort::app {

using analysis::PeerRule;

CompareHead::CompareHead(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_choices(new QWidget(this)), m_withLabel(new QLabel(this)),
      m_chooser(new MunicipalityChooser(theme, this)), m_adder(new MunicipalityChooser(theme, m_choices)),
      m_rule(new QPushButton(this)), m_sentence(new QLabel(this)), m_sources(new QLabel(this)),
      m_reason(new QLabel(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    m_row = new FlowLayout(m_choices);
    for (QWidget* part : std::initializer_list<QWidget*>{m_chooser, m_withLabel, m_rule, m_adder})
        m_row->addWidget(part);
    layout->addWidget(m_choices);
    for (auto* label : {m_sentence, m_sources, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_sentence->setProperty("dim", true);
    m_reason->setProperty("dim", true);
    m_rule->setAutoDefault(false);
    connect(m_chooser, &MunicipalityChooser::chosen, this, &CompareHead::municipalityAsked);
    connect(m_adder, &MunicipalityChooser::chosen, this, &CompareHead::besideAsked);
    connect(m_rule, &QPushButton::clicked, this,
            [this] { makeRuleMenu()->popup(m_rule->mapToGlobal(QPoint(0, m_rule->height() + m_theme.px(2)))); });
}

void CompareHead::show(const PeerChoice& choice, const PeerPicture* picture, const domain::MunicipalityCatalog& catalog,
                       const base::Texts& texts)
{
    m_choice = choice;
    m_texts = texts;
    const int subject = catalog.indexOf(choice.subject);
    const QString name = subject < 0 ? texts.translate("Compare", "Choose a municipality")
                                     : catalog.municipalities[static_cast<size_t>(subject)].name;
    m_chooser->setText(name);
    m_chooser->setAccessibleName(texts.translate("Compare", "Municipality to compare") + QStringLiteral(": ") + name);
    m_chooser->setContent(catalog, {}, choice.subject.text(), texts);
    m_withLabel->setText(texts.translate("Compare", "compared with"));
    m_rule->setText(ruleWords(choice.rule, choice.listName, texts).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_rule->setAccessibleName(texts.translate("Compare", "Compared with") + QStringLiteral(": ") +
                              ruleWords(choice.rule, choice.listName, texts));
    for (QWidget* part : std::initializer_list<QWidget*>{m_withLabel, m_rule})
        part->setVisible(subject >= 0);
    showChips(catalog, texts);
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

/// Those at the municipality's side; the own one is in the chooser.
void CompareHead::showChips(const domain::MunicipalityCatalog& catalog, const base::Texts& texts)
{
    const bool focused = std::any_of(m_chips.begin(), m_chips.end(), [](const auto* chip) { return chip->hasFocus(); });
    for (auto* chip : m_chips) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one just clicked
    }
    m_chips.clear();
    const bool chosen = m_choice.rule == PeerRule::Chosen && !m_choice.subject.isEmpty();
    m_adder->setVisible(chosen);
    if (!chosen)
        return;
    m_row->removeWidget(m_adder);
    std::set<QString> members = {m_choice.subject.text()};
    for (const auto& code : m_choice.beside) {
        const int index = catalog.indexOf(code);
        if (index < 0 || !members.insert(code.text()).second)
            continue;
        const QString& name = catalog.municipalities[static_cast<size_t>(index)].name;
        auto* chip = new QPushButton(name + QStringLiteral("  ✕"), m_choices);
        chip->setAutoDefault(false);
        chip->setAccessibleName(base::fillPlaceholders(texts.translate("Compare", "Remove %1"), {name}));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, text = code.text()] { emit removeAsked(text); });
        m_chips.push_back(chip);
        m_row->addWidget(chip);
        chip->show();
    }
    m_row->addWidget(m_adder);
    m_adder->setText(texts.translate("Compare", "Add a municipality"));
    m_adder->setVisible(static_cast<int>(members.size()) < analysis::kMostChosen);
    m_adder->setContent(catalog, members, {}, texts);
    if (focused)
        m_adder->setFocus(Qt::OtherFocusReason);
    applyTheme();
}

QMenu* CompareHead::makeRuleMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const auto add = [&](PeerRule rule) {
        auto* action =
            menu->addAction(ruleWords(rule, m_choice.listName, m_texts).replace(QLatin1Char('&'), QLatin1String("&&")),
                            this, [this, rule] { emit ruleAsked(rule); });
        action->setCheckable(true);
        action->setChecked(rule == m_choice.rule);
        action->setData(key(rule));
        group->addAction(action);
    };
    for (const auto rule : {PeerRule::Size, PeerRule::Group, PeerRule::Region, PeerRule::Neighbours, PeerRule::All})
        add(rule);
    menu->addSeparator();
    add(PeerRule::Chosen);
    if (!m_choice.listed.empty())
        add(PeerRule::List);
    auto* file = menu->addAction(m_texts.translate("Compare", "own list from a file…"), this, &CompareHead::listAsked);
    file->setData(QStringLiteral("file"));
    return menu;
}

void CompareHead::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    layout()->setSpacing(m_theme.px(3));
    m_row->setGaps(m_theme.px(8), m_theme.px(6));
    QFont bold = m_theme.font(TextRole::CardTitle);
    m_chooser->applyTheme();
    m_chooser->setFont(bold);
    m_adder->applyTheme();
    dressAsMenuButton(*m_rule, m_theme);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rule, m_withLabel})
        widget->setFont(m_theme.font(TextRole::Label));
    m_withLabel->setFixedHeight(m_rule->sizeHint().height());
    for (auto* chip : m_chips) {
        chip->setFont(m_theme.font(TextRole::Note));
        chip->setFixedHeight(m_rule->sizeHint().height());
    }
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
