// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/peer_choice_row.h"

#include "app/shared/flow_layout.h"
#include "app/shared/municipality_chooser.h"
#include "app/shared/name_popup.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace landkort::app {

using analysis::PeerRule;

static QString menuText(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

PeerChoiceRow::PeerChoiceRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new FlowLayout(this)), m_withLabel(new QLabel(this)),
      m_chooser(new MunicipalityChooser(theme, this)), m_adder(new MunicipalityChooser(theme, this)),
      m_rule(new QPushButton(this))
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_chooser, m_withLabel, m_rule, m_adder})
        m_row->addWidget(part);
    m_withLabel->setTextFormat(Qt::PlainText);
    m_rule->setAutoDefault(false);
    connect(m_chooser, &MunicipalityChooser::chosen, this, &PeerChoiceRow::askSubject);
    connect(m_adder, &MunicipalityChooser::chosen, this, &PeerChoiceRow::addBeside);
    connect(m_rule, &QPushButton::clicked, this,
            [this] { makeRuleMenu()->popup(m_rule->mapToGlobal(QPoint(0, m_rule->height() + m_theme.px(2)))); });
}

PeerChoice withSubject(PeerChoice choice, const QString& code)
{
    const domain::MunicipalityCode wanted(code);
    const auto at = std::find(choice.beside.begin(), choice.beside.end(), wanted);
    if (choice.rule == PeerRule::Chosen && at != choice.beside.end() && !choice.subject.isEmpty())
        *at = choice.subject;
    choice.subject = wanted;
    return choice;
}

void PeerChoiceRow::askSubject(const QString& code)
{
    emit choiceAsked(withSubject(m_choice, code));
}

void PeerChoiceRow::askRule(PeerRule rule)
{
    PeerChoice choice = m_choice;
    choice.rule = rule;
    emit choiceAsked(choice);
    if (rule == PeerRule::Chosen && m_choice.beside.empty())
        m_adder->setFocus(Qt::OtherFocusReason);
}

void PeerChoiceRow::askList(const domain::PeerList& list)
{
    PeerChoice choice = m_choice;
    choice.rule = PeerRule::List;
    choice.listName = list.name;
    choice.listed = list.municipalities;
    emit choiceAsked(choice);
}

void PeerChoiceRow::askName()
{
    auto* popup = new NamePopup(m_theme, this);
    popup->setWords(m_texts.translate("Compare", "Name of the list"), m_texts.translate("Compare", "Save"));
    connect(popup, &NamePopup::named, this, &PeerChoiceRow::saveChosen);
    popup->openBelow(*m_rule);
}

/// Those set side by side become a list, which is then what is compared with.
void PeerChoiceRow::saveChosen(const QString& name)
{
    domain::PeerList list{name.left(domain::kLongestViewName), {m_choice.subject}};
    list.municipalities.insert(list.municipalities.end(), m_choice.beside.begin(), m_choice.beside.end());
    emit listToSave(list);
    askList(list);
}

void PeerChoiceRow::addBeside(const QString& code)
{
    PeerChoice choice = m_choice;
    choice.beside.emplace_back(code);
    emit choiceAsked(choice);
}

void PeerChoiceRow::removeBeside(const QString& code)
{
    PeerChoice choice = m_choice;
    std::erase(choice.beside, domain::MunicipalityCode(code));
    emit choiceAsked(choice);
}

void PeerChoiceRow::setChoice(const PeerChoice& choice, const domain::MunicipalityCatalog& catalog,
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
    m_rule->setText(menuText(ruleWords(choice.rule, choice.listName, texts)));
    m_rule->setAccessibleName(texts.translate("Compare", "Compared with") + QStringLiteral(": ") +
                              ruleWords(choice.rule, choice.listName, texts));
    for (QWidget* part : std::initializer_list<QWidget*>{m_withLabel, m_rule})
        part->setVisible(subject >= 0);
    showChips(catalog);
}

/// Those at the municipality's side; the own one is in the chooser.
void PeerChoiceRow::showChips(const domain::MunicipalityCatalog& catalog)
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
        if (index >= 0 && members.insert(code.text()).second)
            addChip(code.text(), catalog.municipalities[static_cast<size_t>(index)].name);
    }
    m_row->addWidget(m_adder);
    m_adder->setText(m_texts.translate("Compare", "Add a municipality"));
    m_adder->setVisible(static_cast<int>(members.size()) < analysis::kMostChosen);
    m_adder->setContent(catalog, members, {}, m_texts);
    if (focused)
        m_adder->setFocus(Qt::OtherFocusReason);
    applyTheme();
}

void PeerChoiceRow::addChip(const QString& code, const QString& name)
{
    auto* chip = new QPushButton(name + QStringLiteral("  ✕"), this);
    chip->setAutoDefault(false);
    chip->setAccessibleName(base::fillPlaceholders(m_texts.translate("Compare", "Remove %1"), {name}));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QPushButton::clicked, this, [this, code] { removeBeside(code); });
    m_chips.push_back(chip);
    m_row->addWidget(chip);
    chip->show();
}

QMenu* PeerChoiceRow::makeRuleMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const auto add = [&](PeerRule rule) {
        auto* action = menu->addAction(menuText(ruleWords(rule, m_choice.listName, m_texts)), this,
                                       [this, rule] { askRule(rule); });
        action->setCheckable(true);
        action->setChecked(rule == m_choice.rule);
        action->setData(key(rule));
        group->addAction(action);
    };
    for (const auto rule : {PeerRule::Size, PeerRule::Group, PeerRule::Region, PeerRule::Neighbours, PeerRule::All})
        add(rule);
    menu->addSeparator();
    add(PeerRule::Chosen);
    addLists(menu);
    menu->addSeparator();
    if (m_choice.rule == PeerRule::Chosen && !m_choice.beside.empty())
        menu->addAction(m_texts.translate("Compare", "save these as a list…"), this, &PeerChoiceRow::askName)
            ->setData(QStringLiteral("save"));
    auto* file =
        menu->addAction(m_texts.translate("Compare", "own list from a file…"), this, &PeerChoiceRow::listAsked);
    file->setData(QStringLiteral("file"));
    const bool kept = std::any_of(m_lists.begin(), m_lists.end(),
                                  [&](const domain::PeerList& list) { return list.name == m_choice.listName; });
    if (m_choice.rule == PeerRule::List && kept)
        menu->addAction(menuText(base::fillPlaceholders(m_texts.translate("Compare", "forget the list %1"),
                                                        {m_texts.quoted(m_choice.listName)})),
                        this, [this, name = m_choice.listName] { emit listToRemove(name); })
            ->setData(QStringLiteral("forget"));
    return menu;
}

/// The saved lists, and the one in use where it is none of them.
void PeerChoiceRow::addLists(QMenu* menu)
{
    auto lists = m_lists;
    const bool known = std::any_of(lists.begin(), lists.end(),
                                   [&](const domain::PeerList& list) { return list.name == m_choice.listName; });
    if (!known && !m_choice.listed.empty())
        lists.push_back({m_choice.listName, m_choice.listed});
    for (const auto& list : lists) {
        auto* action = menu->addAction(menuText(ruleWords(PeerRule::List, list.name, m_texts)), this,
                                       [this, list] { askList(list); });
        action->setCheckable(true);
        action->setChecked(m_choice.rule == PeerRule::List && m_choice.listName == list.name);
        action->setData(QString(key(PeerRule::List) + QLatin1Char(':') + list.name));
    }
}

void PeerChoiceRow::applyTheme()
{
    m_row->setGaps(m_theme.px(8), m_theme.px(6));
    m_chooser->applyTheme();
    m_chooser->setFont(m_theme.font(TextRole::CardTitle));
    m_adder->applyTheme();
    dressAsMenuButton(*m_rule, m_theme);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rule, m_withLabel})
        widget->setFont(m_theme.font(TextRole::Label));
    m_withLabel->setFixedHeight(m_rule->sizeHint().height());
    for (auto* chip : m_chips) {
        chip->setFont(m_theme.font(TextRole::Note));
        chip->setFixedHeight(m_rule->sizeHint().height());
    }
}

QString ruleWords(PeerRule rule, const QString& listName, const base::Texts& texts)
{
    switch (rule) {
    case PeerRule::Size:
        return texts.translate("Compare", "similar size");
    case PeerRule::Group:
        return texts.translate("Compare", "same municipality group");
    case PeerRule::Region:
        return texts.translate("Compare", "same region");
    case PeerRule::Neighbours:
        return texts.translate("Compare", "neighbours");
    case PeerRule::All:
        return texts.translate("Compare", "all municipalities");
    case PeerRule::List:
        return base::fillPlaceholders(texts.translate("Compare", "own list: %1"), {listName});
    case PeerRule::Chosen:
        return texts.translate("Compare", "chosen side by side");
    }
    return {};
}

} // namespace landkort::app
