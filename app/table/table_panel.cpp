// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_panel.h"

#include "app/shared/row_copy.h"
#include "app/table/columns_menu.h"
#include "app/table/project_row_delegate.h"
#include "app/table/project_table_view.h"
#include "app/table/table_columns.h"
#include "core/query/filter_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace landkort::app {

TablePanel::TablePanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_theme(theme), m_model(new ProjectTableModel(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    makeTable();
    m_empty = new QLabel(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("dim", true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    makeFooter();
    layout->addWidget(m_footer);
    connectTable();
    connect(&m_controller, &FilterController::snapshotChanged, this, &TablePanel::showSnapshot);
    connect(&m_controller, &FilterController::highlightChanged, this,
            [this] { m_model->setHighlight(m_controller.highlight()); });
    connect(&m_controller, &FilterController::selectedProjectChanged, this, &TablePanel::showSelection);
    connect(&m_controller, &FilterController::languageChanged, this, &TablePanel::retranslate);
    connect(&m_theme, &Theme::changed, this, &TablePanel::applyTheme);
    applyTheme();
    retranslate();
}

void TablePanel::makeTable()
{
    m_view = new ProjectTableView(this);
    auto* header = new TableHeader(m_theme, m_view);
    m_view->setHorizontalHeader(header);
    m_view->setModel(m_model);
    m_delegate = new ProjectRowDelegate(m_theme, m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    header->setSortIndicator(static_cast<int>(ProjectColumn::Title), Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_columns = new TableColumns(*header, m_theme, this);
}

void TablePanel::makeFooter()
{
    m_footer = new QWidget(this);
    auto* row = new QHBoxLayout(m_footer);
    m_summary = new QLabel(m_footer);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setProperty("dim", true);
    m_columnsButton = new QPushButton(m_footer);
    m_columnsButton->setProperty("link", true);
    m_columnsButton->setCursor(Qt::PointingHandCursor);
    row->addWidget(m_summary, 1);
    row->addWidget(m_columnsButton);
}

void TablePanel::connectTable()
{
    connect(m_view, &ProjectTableView::resized, this, [this] { m_columns->fitTo(m_view->viewport()->width()); });
    connect(m_view, &ProjectTableView::copyWanted, this, &TablePanel::copySelection);
    connect(m_view, &ProjectTableView::left, this, [this] { m_controller.clearHighlight(); });
    connect(m_view, &QAbstractItemView::viewportEntered, this, [this] { m_controller.clearHighlight(); });
    connect(m_view, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        query::HighlightTarget target;
        target.project = m_model->idAt(index.row());
        m_controller.setHighlight(target);
    });
    const auto select = [this](const QModelIndex& index) { m_controller.selectProject(m_model->idAt(index.row())); };
    connect(m_view, &QAbstractItemView::activated, this, select);
    connect(m_view, &QAbstractItemView::doubleClicked, this, select);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::selectFromTable);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TablePanel::showFooter);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) { openColumnsMenu(m_view->horizontalHeader()->mapToGlobal(position)); });
    connect(m_columnsButton, &QPushButton::clicked, this,
            [this] { openColumnsMenu(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height()))); });
    connect(m_columns, &TableColumns::shownChanged, this, [this] {
        m_delegate->setYearInStatus(!m_columns->isShown(ProjectColumn::StatusDate));
        m_view->viewport()->update();
    });
}

QByteArray TablePanel::saveState() const
{
    return m_columns->save();
}

void TablePanel::restoreState(const QByteArray& state)
{
    m_columns->restore(state);
}

void TablePanel::copySelection() const
{
    const auto columns = m_columns->shownInOrder();
    const auto& texts = m_controller.texts();
    std::vector<QStringList> rows(1);
    for (const auto column : columns)
        rows.front().append(label(column, texts));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_view->selectionModel()->isRowSelected(row))
            continue;
        rows.emplace_back();
        for (const auto column : columns)
            rows.back().append(m_model->index(row, static_cast<int>(column)).data().toString());
    }
    if (rows.size() > 1)
        QGuiApplication::clipboard()->setMimeData(copyOfRows(rows));
}

void TablePanel::selectFromTable()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_following && current.isValid() && m_view->selectionModel()->isRowSelected(current.row()))
        m_controller.selectProject(m_model->idAt(current.row()));
    showFooter();
}

void TablePanel::showSelection()
{
    const auto& selected = m_controller.selectedProject();
    const int row = selected ? m_model->rowOf(*selected) : -1;
    if (row >= 0 && m_view->selectionModel()->isRowSelected(row))
        return;
    m_following = true;
    if (row < 0) {
        m_view->clearSelection();
    } else {
        const QModelIndex index = m_model->index(row, m_view->horizontalHeader()->logicalIndex(0));
        m_view->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const int across = m_view->horizontalScrollBar()->value();
        m_view->scrollTo(index);
        m_view->horizontalScrollBar()->setValue(across);
    }
    m_following = false;
}

void TablePanel::showSnapshot()
{
    const int down = m_view->verticalScrollBar()->value();
    m_following = true;
    m_model->setContent(m_controller.sharedSnapshot(), m_controller.texts());
    m_following = false;
    m_model->setHighlight(m_controller.highlight());
    m_view->verticalScrollBar()->setValue(down);
    showSelection();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_empty->setText(emptySentence());
    m_footer->setVisible(m_controller.landscape().isRegister());
    showFooter();
}

QString TablePanel::emptySentence() const
{
    const auto& texts = m_controller.texts();
    if (!m_controller.landscape().isRegister())
        return texts.translate("TablePanel", "The list of projects is not published");
    const auto& snapshot = m_controller.snapshot();
    if (m_controller.landscape().projects().empty())
        return texts.translate("TablePanel", "This edition holds no projects");
    QStringList reasons;
    for (const auto dimension : snapshot.emptiedBy)
        reasons.append(texts.quoted(dimensionLabel(dimension, texts)));
    if (snapshot.emptiedByText)
        reasons.append(texts.translate("TablePanel", "the search"));
    if (snapshot.emptiedByStartedRange)
        reasons.append(texts.translate("TablePanel", "the years of start"));
    QString sentence = texts.translate("TablePanel", "No project matches the filter.");
    if (reasons.size() == 1)
        sentence += QLatin1Char('\n') +
                    base::fillPlaceholders(texts.translate("TablePanel", "Without %1 there are some."), reasons);
    else if (!reasons.isEmpty())
        sentence += QLatin1Char('\n') +
                    base::fillPlaceholders(texts.translate("TablePanel", "Without one of %1 there are some."),
                                           {reasons.join(QStringLiteral(", "))});
    return sentence;
}

void TablePanel::showFooter()
{
    const auto& texts = m_controller.texts();
    const QString column = label(m_model->sortedBy(), texts).toLower();
    const bool descending = m_model->sortOrder() == Qt::DescendingOrder;
    if (m_model->rowCount() == 0) {
        m_summary->clear();
        return;
    }
    QStringList parts = {texts.translate("TablePanel", "%n projects", nullptr, m_model->rowCount()),
                         base::fillPlaceholders(descending ? texts.translate("TablePanel", "sorted by %1, descending")
                                                           : texts.translate("TablePanel", "sorted by %1"),
                                                {column})};
    const int selected = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    if (selected > 1)
        parts.append(texts.translate("TablePanel", "%n selected", nullptr, selected));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void TablePanel::applyTheme()
{
    layout()->setContentsMargins(1, m_theme.px(4), 1, m_theme.px(2));
    m_footer->layout()->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(12), m_theme.px(4));
    m_summary->setFont(m_theme.font(TextRole::Note));
    m_summary->setStyleSheet(QStringLiteral("font-size: %1px;").arg(m_theme.px(12)));
    m_empty->setMargin(m_theme.px(24));
    m_view->verticalHeader()->setDefaultSectionSize(m_theme.px(48));
    m_view->viewport()->update();
}

void TablePanel::retranslate()
{
    const auto& texts = m_controller.texts();
    m_view->setAccessibleName(texts.translate("TablePanel", "Projects"));
    m_columnsButton->setText(texts.translate("TablePanel", "Columns"));
    if (m_controller.hasLandscape())
        showSnapshot();
}

void TablePanel::openColumnsMenu(const QPoint& globalPosition)
{
    ColumnsMenu menu(*m_columns, *m_view->horizontalHeader(), m_controller.texts(), this);
    menu.exec(globalPosition);
}

} // namespace landkort::app
