// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/changes_panel.h"

#include "app/changes/flow_view.h"
#include "core/analysis/status_flow.h"
#include "core/workflow/change_words.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

using Kind = ChangeListModel::Kind;

ChangesPanel::ChangesPanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_model(new ChangeListModel(this))
{
    build();
    connect(&m_controller, &FilterController::landscapeChanged, this, [this] {
        m_pilots.reset();
        chooseRegisters();
    });
    connect(&m_controller, &FilterController::snapshotChanged, this, &ChangesPanel::compare);
    connect(&m_controller, &FilterController::languageChanged, this, &ChangesPanel::retranslate);
    connect(&m_theme, &Theme::changed, this, &ChangesPanel::applyTheme);
    applyTheme();
    retranslate();
}

static QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ChangesPanel::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto* choice = new QHBoxLayout;
    m_fromLabel = plainLabel(this);
    m_toLabel = plainLabel(this);
    for (auto** box : {&m_from, &m_to}) {
        *box = new QComboBox(this);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(12);
        connect(*box, &QComboBox::activated, this, &ChangesPanel::compare);
    }
    m_fromLabel->setWordWrap(false);
    m_toLabel->setWordWrap(false);
    choice->addWidget(m_fromLabel);
    choice->addWidget(m_from, 1);
    choice->addWidget(m_toLabel);
    choice->addWidget(m_to, 1);
    m_layout->addLayout(choice);
    m_sentence = plainLabel(this);
    m_layout->addWidget(m_sentence);
    m_flowCard = new QFrame(this);
    m_flowCard->setProperty("card", true);
    auto* flow = new QVBoxLayout(m_flowCard);
    m_flowTitle = plainLabel(m_flowCard);
    m_flow = new FlowView(m_theme, m_flowCard);
    flow->addWidget(m_flowTitle);
    flow->addWidget(m_flow, 1);
    m_layout->addWidget(m_flowCard, 2);
    m_listCard = new QFrame(this);
    m_listCard->setProperty("card", true);
    auto* list = new QVBoxLayout(m_listCard);
    auto* kinds = new QHBoxLayout;
    makeKinds(kinds);
    list->addLayout(kinds);
    makeList();
    list->addWidget(m_list, 1);
    m_layout->addWidget(m_listCard, 3);
    m_duration = plainLabel(this);
    m_duration->setProperty("role", "lead");
    m_layout->addWidget(m_duration);
    m_layout->addStretch(0);
}

void ChangesPanel::makeKinds(QHBoxLayout* row)
{
    for (int i = 0; i <= ChangeListModel::kKindCount; ++i) {
        auto* button = new QPushButton(m_listCard);
        button->setProperty("link", true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_model->setKind(i == 0 ? std::nullopt : std::optional(static_cast<Kind>(i - 1)));
            showKinds();
        });
        m_kinds.push_back(button);
        row->addWidget(button);
    }
    m_kinds.front()->setChecked(true);
    row->addStretch(1);
}

void ChangesPanel::makeList()
{
    m_list = new QTableView(m_listCard);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu); // the menu key asks for it too
    connect(m_list, &QWidget::customContextMenuRequested, this, &ChangesPanel::offerIdentity);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(ChangeListModel::Project, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(ChangeListModel::Change, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        const domain::ProjectId id = m_model->idAt(index.row());
        if (m_controller.hasLandscape() && m_controller.landscape().rowOf(id) >= 0)
            m_controller.selectProject(id);
    });
}

void ChangesPanel::setEditions(const std::vector<domain::Edition>& editions, Loader loader)
{
    m_loader = std::move(loader);
    m_pilots.reset();
    m_registers.clear();
    for (const auto& edition : editions) {
        if (edition.kind == domain::EditionKind::Register)
            m_registers.push_back(edition);
    }
    const auto day = [](const domain::Edition& e) { return e.asOf ? e.asOf->lastDay() : QDate(1, 1, 1); };
    std::stable_sort(m_registers.begin(), m_registers.end(),
                     [&](const auto& a, const auto& b) { return day(a) < day(b); });
    chooseRegisters();
    compare();
}

QString ChangesPanel::nameOf(const domain::Edition& edition) const
{
    return edition.name + QStringLiteral(" · ") + m_controller.texts().date(edition.asOf);
}

/// What was chosen stays where it can; else the one shown is compared with the one before it.
void ChangesPanel::chooseRegisters()
{
    const auto* before = chosen(*m_from);
    const auto* after = chosen(*m_to);
    const std::optional<domain::EditionId> wantedFrom = before ? std::optional(before->id) : std::nullopt;
    std::optional<domain::EditionId> wantedTo = after ? std::optional(after->id) : std::nullopt;
    if (m_controller.hasLandscape() && m_controller.landscape().isRegister())
        wantedTo = m_controller.landscape().edition().id;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->clear();
    m_to->clear();
    int from = -1;
    int to = static_cast<int>(m_registers.size()) - 1;
    for (int i = 0; i < static_cast<int>(m_registers.size()); ++i) {
        const auto& edition = m_registers[static_cast<size_t>(i)];
        m_from->addItem(nameOf(edition));
        m_to->addItem(nameOf(edition));
        if (wantedTo == edition.id)
            to = i;
        if (wantedFrom == edition.id)
            from = i;
    }
    if (from < 0 || from == to)
        from = to > 0 ? to - 1 : static_cast<int>(m_registers.size()) > 1 ? 1 : 0;
    m_from->setCurrentIndex(m_registers.empty() ? -1 : from);
    m_to->setCurrentIndex(to);
}

const domain::Edition* ChangesPanel::chosen(const QComboBox& box) const
{
    const int index = box.currentIndex();
    return index >= 0 && index < static_cast<int>(m_registers.size()) ? &m_registers[static_cast<size_t>(index)]
                                                                      : nullptr;
}

void ChangesPanel::showNothing(const QString& why)
{
    m_sentence->setText(why);
    m_sentence->show();
    m_flowCard->hide();
    m_listCard->hide();
    m_duration->hide();
}

/// Of all registers, whatever the filter; only complete ones are read.
void ChangesPanel::showDuration()
{
    const auto& texts = m_controller.texts();
    m_duration->show();
    if (!m_pilots) {
        std::vector<std::shared_ptr<const query::Landscape>> registers;
        for (const auto& edition : m_registers) {
            if (edition.coverage != domain::Coverage::Complete)
                continue;
            const auto loaded = m_loader(edition.id);
            if (!loaded) {
                m_duration->setText(loaded.error().sentence(texts));
                return;
            }
            registers.push_back(loaded.value());
        }
        m_pilots = analysis::pilotDuration(registers);
    }
    m_duration->setText(workflow::pilotDurationInWords(*m_pilots, texts));
}

QString ChangesPanel::durationText() const
{
    return m_duration->isHidden() ? QString() : m_duration->text();
}

void ChangesPanel::refresh()
{
    m_pilots.reset();
    compare();
}

void ChangesPanel::compare()
{
    m_stale = !isVisible();
    if (m_stale || !m_controller.hasLandscape())
        return;
    const auto& texts = m_controller.texts();
    const domain::Edition* from = chosen(*m_from);
    const domain::Edition* to = chosen(*m_to);
    if (m_registers.size() < 2) {
        showNothing(texts.translate("ChangesPanel", "Changes are shown between two registers, and there is only one "
                                                    "here. Load a file to have another; published totals are never "
                                                    "compared with a register."));
        return;
    }
    if (!from || !to || from->id == to->id) {
        showNothing(texts.translate("ChangesPanel", "Choose two different registers."));
        return;
    }
    const auto before = m_loader(from->id);
    const auto after = m_loader(to->id);
    if (!before || !after) {
        showNothing((before ? after : before).error().sentence(texts));
        return;
    }
    const auto earlier = query::makeSnapshot(before.value(), m_controller.filter());
    const auto later = query::makeSnapshot(after.value(), m_controller.filter());
    const auto diff = analysis::diffEditions(*earlier, *later);
    const QString caution = workflow::cautionInWords(*before.value(), *after.value(), texts);
    m_sentence->setText(caution);
    m_sentence->setVisible(!caution.isEmpty());
    m_flow->setContent(analysis::statusFlow(diff, *earlier, *later), nameOf(*from), nameOf(*to), texts);
    m_model->setContent({before.value(), after.value(), diff}, texts);
    m_list->resizeRowsToContents();
    m_flowCard->show();
    m_listCard->show();
    showKinds();
    showDuration();
}

void ChangesPanel::showKinds()
{
    const auto& texts = m_controller.texts();
    const QStringList names = {
        texts.translate("ChangesPanel", "All"), texts.translate("ChangesPanel", "Only in the later one"),
        texts.translate("ChangesPanel", "Only in the earlier one"), texts.translate("ChangesPanel", "Another status"),
        texts.translate("ChangesPanel", "Other differences")};
    int all = 0;
    for (int i = 0; i < ChangeListModel::kKindCount; ++i)
        all += m_model->count(static_cast<Kind>(i));
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const int count = i == 0 ? all : m_model->count(static_cast<Kind>(i - 1));
        m_kinds[i]->setText(names.at(static_cast<qsizetype>(i)) + QStringLiteral(" (%1)").arg(texts.number(count)));
        const bool shown = m_model->kind() == (i == 0 ? std::nullopt : std::optional(static_cast<Kind>(i - 1)));
        QFont font = m_theme.font(TextRole::Label);
        font.setWeight(shown ? QFont::DemiBold : QFont::Normal);
        m_kinds[i]->setFont(font);
    }
    m_list->resizeRowsToContents();
}

QString ChangesPanel::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QPushButton& ChangesPanel::kindButton(std::optional<Kind> kind) const
{
    return *m_kinds[kind ? static_cast<size_t>(*kind) + 1 : 0];
}

void ChangesPanel::retranslate()
{
    const auto& texts = m_controller.texts();
    m_fromLabel->setText(texts.translate("ChangesPanel", "From"));
    m_toLabel->setText(texts.translate("ChangesPanel", "to"));
    m_from->setAccessibleName(texts.translate("ChangesPanel", "The earlier register"));
    m_to->setAccessibleName(texts.translate("ChangesPanel", "The later register"));
    m_flowTitle->setText(texts.translate("ChangesPanel", "Where projects stood and where they stand"));
    m_flow->setAccessibleName(m_flowTitle->text());
    m_list->setAccessibleName(texts.translate("ChangesPanel", "Projects that differ"));
    chooseRegisters();
    compare();
}

void ChangesPanel::applyTheme()
{
    m_layout->setSpacing(m_theme.px(12));
    m_sentence->setFont(m_theme.font(TextRole::Label));
    m_flowTitle->setFont(m_theme.font(TextRole::CardTitle));
    const int side = m_theme.px(16);
    m_flowCard->layout()->setContentsMargins(side, m_theme.px(12), side, m_theme.px(12));
    m_listCard->layout()->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(2), m_theme.px(8));
    const Palette& palette = m_theme.palette();
    m_list->setStyleSheet(
        QStringLiteral("QTableView { background: %1; selection-background-color: %2; selection-color: %3; outline: "
                       "none; font-size: %6px; } QTableView::item { border-bottom: 1px solid %5; padding: 6px 8px; }"
                       "QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %4; border: "
                       "none; border-bottom: 1px solid %5; padding: 6px 8px; font-size: %7px; }")
            .arg(palette.panel.name(), palette.accentSoft.name(), palette.text.name(), palette.dim.name(),
                 palette.line.name())
            .arg(m_theme.px(13))
            .arg(m_theme.px(12)));
    m_list->horizontalHeader()->resizeSection(ChangeListModel::Municipalities, m_theme.px(140));
    m_list->setMinimumHeight(m_theme.px(120));
    compare();
}

void ChangesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compare();
}

void ChangesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
