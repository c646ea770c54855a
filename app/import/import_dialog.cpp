// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_dialog.h"

#include "app/import/choice_delegate.h"
#include "app/import/edition_form.h"
#include "app/import/import_words.h"
#include "app/shared/plain_label.h"
#include "app/shared/tab_strip.h"
#include "core/base/danish_text.h"
#include "core/exchange/issue_groups.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace landkort::app {

ImportDialog::ImportDialog(ImportSession& session, Theme& theme, const base::Texts& texts,
                           const std::vector<domain::Edition>& registers, QStringList taken,
                           std::shared_ptr<const domain::MunicipalityCatalog> catalog, QWidget* parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_texts(texts), m_taken(std::move(taken)),
      m_catalog(std::move(catalog)), m_columns(new ColumnMappingModel(this)), m_problems(new ImportIssueModel(this)),
      m_sheet(new RawSheetModel(this)), m_form(new EditionForm(theme, m_texts, registers, this))
{
    setWindowTitle(tr("Load a file"));
    build();
    connect(m_form, &EditionForm::edited, this, &ImportDialog::takeChoices);
    connect(m_columns, &ColumnMappingModel::fieldChosen, &m_session, [this](int column, exchange::ImportField field) {
        m_session.setField(static_cast<size_t>(column), field);
    });
    connect(m_problems, &ImportIssueModel::answered, &m_session, &ImportSession::setRule, Qt::QueuedConnection);
    connect(m_problems, &ImportIssueModel::takenBack, &m_session, &ImportSession::removeRule, Qt::QueuedConnection);
    connect(&m_session, &ImportSession::changed, this, &ImportDialog::showState);
    connect(&m_session, &ImportSession::stored, this, &QDialog::accept);
    m_form->setChoices(m_session.choices());
    showState();
}

void ImportDialog::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(16));
    all->setSpacing(m_theme.px(12));
    m_about = plainLabel({}, m_theme.font(TextRole::Label), this, true);
    auto* title = plainLabel({}, m_theme.font(TextRole::AppTitle), this);
    title->setText(windowTitle());
    all->addWidget(title);
    all->addWidget(m_about);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(m_theme.px(16));
    middle->addWidget(buildLeft());
    middle->addWidget(buildRight(), 1);
    all->addLayout(middle, 1);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(m_theme.px(8));
    m_hint = plainLabel({}, m_theme.font(TextRole::Label), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_load = new QPushButton(tr("Load"), this);
    m_load->setProperty("primary", true);
    m_load->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_load, &QPushButton::clicked, &m_session, &ImportSession::store);
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_load);
    all->addLayout(footer);
}

QWidget* ImportDialog::buildLeft()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(m_theme.px(360));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(12), 0);
    column->setSpacing(m_theme.px(12));
    auto* card = new QFrame(content);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    auto* heading = plainLabel({}, m_theme.font(TextRole::CardTitle), card);
    heading->setText(tr("What it becomes"));
    m_result = plainLabel({}, m_theme.numberFont(TextRole::Label), card);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(heading);
    inside->addWidget(m_result);
    column->addWidget(card);
    column->addWidget(m_form);
    column->addStretch(1);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QTableView* ImportDialog::makeView(QAbstractItemModel* model)
{
    auto* view = new QTableView(this);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(m_theme.px(44));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const Palette& palette = m_theme.palette();
    view->setStyleSheet(
        QStringLiteral(
            "QTableView { background: %1; selection-background-color: %2; selection-color: %3; outline: none; }"
            "QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %4; border: none; "
            "border-bottom: 1px solid %5; padding: 6px 12px; font-size: %6px; }")
            .arg(palette.panel.name(), palette.accentSoft.name(), palette.text.name(), palette.dim.name(),
                 palette.line.name())
            .arg(m_theme.px(12)));
    return view;
}

QWidget* ImportDialog::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    m_tabs = new TabStrip(m_theme, right);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    auto* card = new QFrame(right);
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, m_theme.px(8), 1, m_theme.px(8));
    m_pages = new QStackedWidget(card);
    inside->addWidget(m_pages);
    column->addWidget(m_tabs);
    column->addWidget(card, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    m_columnsView = makeView(m_columns);
    m_columnsView->setAccessibleName(tr("Columns"));
    m_columnsView->setItemDelegate(new ChoiceDelegate(m_theme, fieldChoices(m_texts), this));
    m_problemsView = makeView(m_problems);
    m_problemsView->setAccessibleName(tr("Problems"));
    m_problemsView->setItemDelegate(new ChoiceDelegate(m_theme, answerChoices(m_texts), this));
    for (auto* view : {m_columnsView, m_problemsView})
        view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    // One click opens the list; Enter and F2 do from the keyboard.
    const auto editOnClick = [](QTableView* view) {
        connect(view, &QTableView::clicked, view, [view](const QModelIndex& index) {
            if (index.flags().testFlag(Qt::ItemIsEditable))
                view->edit(index);
        });
    };
    editOnClick(m_columnsView);
    editOnClick(m_problemsView);
    connect(m_problemsView, &QTableView::activated, this, &ImportDialog::jumpToLine);
    connect(m_problemsView, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ImportIssueModel::Lines)
            jumpToLine(index);
    });
    m_fileView = makeView(m_sheet);
    m_fileView->setAccessibleName(tr("The file"));
    m_fileView->verticalHeader()->show();
    m_fileView->verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    for (auto* view : {m_columnsView, m_problemsView, m_fileView})
        m_pages->addWidget(view);
    return right;
}

void ImportDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void ImportDialog::takeChoices()
{
    ImportChoices choices = m_session.choices();
    m_form->writeTo(choices);
    m_session.setChoices(choices);
}

void ImportDialog::showState()
{
    if (const auto* known = m_session.understanding(); known && known->import != m_shown) {
        m_shown = known->import;
        m_about->setText(aboutFile(*known->file, m_shown->rowsRead, m_texts));
        m_form->setSheets(known->file->sheetNames, known->file->sheet.name);
        m_sheet->setContent(known->file);
        showColumns();
        showProblems();
    }
    m_tabs->setTabText(Columns, tr("Columns"));
    m_tabs->setTabText(File, tr("The file"));
    const int problems = m_problems->rowCount();
    m_tabs->setTabText(Problems, problems > 0 ? tr("Problems (%1)").arg(m_texts.number(problems)) : tr("Problems"));
    showResult();
    showHint();
}

void ImportDialog::showColumns()
{
    m_columns->setContent(m_shown->mapping, m_shown->table, m_texts);
    auto* header = m_columnsView->horizontalHeader();
    header->setSectionResizeMode(ColumnMappingModel::Header, QHeaderView::Interactive);
    header->resizeSection(ColumnMappingModel::Header, m_theme.px(180));
    header->resizeSection(ColumnMappingModel::Field, m_theme.px(190));
    header->resizeSection(ColumnMappingModel::Confidence, m_theme.px(96));
    header->setSectionResizeMode(ColumnMappingModel::Samples, QHeaderView::Stretch);
}

void ImportDialog::showProblems()
{
    m_problems->setContent(exchange::groupIssues(m_shown->issues), m_shown->mapping, m_shown->content.vocabulary,
                           *m_catalog, m_texts);
    auto* header = m_problemsView->horizontalHeader();
    header->setSectionResizeMode(ImportIssueModel::Problem, QHeaderView::Stretch);
    header->resizeSection(ImportIssueModel::Lines, m_theme.px(140));
    header->resizeSection(ImportIssueModel::Answer, m_theme.px(180));
}

void ImportDialog::showResult()
{
    const auto* known = m_session.understanding();
    m_result->setText(known ? resultInWords(*known->import, known->totals, m_session.choices().coverage, m_texts)
                            : tr("The file is being read …"));
}

QString ImportDialog::nameProblem() const
{
    const QString name = m_session.choices().name.simplified();
    if (name.isEmpty())
        return tr("Give the edition a name.");
    const bool taken = std::any_of(m_taken.begin(), m_taken.end(),
                                   [&](const QString& each) { return base::fold(each) == base::fold(name); });
    return taken ? tr("There is an edition of that name already; choose another.") : QString();
}

QString ImportDialog::dateProblem() const
{
    const QString date = m_session.choices().asOf.simplified();
    if (date.isEmpty())
        return tr("Say which day the list shows, for instance 23 November 2026 or just 2026.");
    return dateOf(m_session.choices()) ? QString()
                                       : tr("This is no date the program can read; write for instance 2026-11-23.");
}

QString ImportDialog::missingChoice() const
{
    for (const QString& problem : {nameProblem(), dateProblem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (!m_session.choices().coverage)
        return tr("Say whether the file holds everything or examples.");
    return {};
}

/// The one thing in the way, or that nothing is.
void ImportDialog::showHint()
{
    const auto* known = m_session.understanding();
    m_form->setNameProblem(known ? nameProblem() : QString());
    m_form->setDateProblem(known ? dateProblem() : QString());
    QString hint;
    if (m_session.isStoring())
        hint = tr("The edition is being stored …");
    else if (m_session.error())
        hint = m_session.error()->sentence(m_texts);
    else if (!known || m_session.isBusy())
        hint = tr("The file is being read …");
    else if (known->import->obstacle)
        hint = known->import->obstacle->sentence(m_texts);
    else
        hint = missingChoice();
    const bool ready = hint.isEmpty() && known;
    m_hint->setText(ready ? tr("The file itself is not changed, and editions that are there stay as they are.") : hint);
    m_hint->setProperty("dim", ready);
    m_load->setEnabled(ready);
    m_form->setEnabled(!m_session.isStoring());
}

QString ImportDialog::resultText() const
{
    return m_result->text();
}

QString ImportDialog::hintText() const
{
    return m_hint->text();
}

void ImportDialog::jumpToLine(const QModelIndex& problem)
{
    const int line = problem.data(ImportIssueModel::LineRole).toInt();
    if (line <= 0 || problem.flags().testFlag(Qt::ItemIsEditable))
        return;
    showPage(File);
    const QModelIndex index = m_sheet->index(m_sheet->rowOfLine(line), 0);
    m_fileView->setCurrentIndex(index);
    m_fileView->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_fileView->setFocus(Qt::OtherFocusReason);
}

} // namespace landkort::app
