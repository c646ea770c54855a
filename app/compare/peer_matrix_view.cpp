// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/peer_matrix_view.h"

#include "app/compare/matrix_header.h"
#include "app/compare/peer_matrix_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace landkort::app {

using query::Dimension;
using query::HighlightTarget;

/// The narrowest column of marks, in px at 100 %.
static constexpr int kNarrowest = 32;

PeerMatrixView::PeerMatrixView(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new PeerMatrixModel(this)),
      m_delegate(new PeerMatrixDelegate(theme, this)), m_columnHeader(new MatrixHeader(theme, Qt::Horizontal, this)),
      m_rowHeader(new MatrixHeader(theme, Qt::Vertical, this)), m_corner(new QLabel(this))
{
    setHorizontalHeader(m_columnHeader);
    setVerticalHeader(m_rowHeader);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: transparent; border: none; }"));
    m_corner->setProperty("dim", true);
    m_corner->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    connectHeaders();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() > 0)
            emit cellActivated(PeerMatrixModel::lineOf(index.row()), index.column());
    });
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { rest(index.row(), index.column()); });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { rest(-1, -1); });
}

void PeerMatrixView::connectHeaders()
{
    // QTableView selects what is pressed in a heading; here a click asks for something.
    for (auto* header : {m_columnHeader, m_rowHeader})
        disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    connect(m_columnHeader, &QHeaderView::sectionClicked, this,
            [this](int column) { emit municipalityAsked(m_model->municipalityKey(column)); });
    connect(m_rowHeader, &QHeaderView::sectionClicked, this, [this](int row) {
        if (row > 0)
            emit useCaseAsked(m_model->useCaseKey(row));
    });
    connect(m_columnHeader, &MatrixHeader::rested, this, [this](int column) {
        restOn(Dimension::Municipality, column < 0 ? QString() : m_model->municipalityKey(column));
    });
    connect(m_rowHeader, &MatrixHeader::rested, this,
            [this](int row) { restOn(Dimension::UseCase, row <= 0 ? QString() : m_model->useCaseKey(row)); });
}

void PeerMatrixView::setPicture(std::shared_ptr<const PeerPicture> picture, const base::Texts& texts)
{
    const QModelIndex current = currentIndex();
    const bool sameShape = m_model->picture() && picture && m_model->picture()->counts.set == picture->counts.set;
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_delegate->setDocumented(picture && picture->documented);
    m_model->setPicture(std::move(picture), texts);
    fit();
    if (sameShape) {
        horizontalScrollBar()->setValue(scrolled.x());
        verticalScrollBar()->setValue(scrolled.y());
        const QModelIndex same = m_model->index(current.row(), current.column());
        const QSignalBlocker quiet(this);
        selectionModel()->setCurrentIndex(same, QItemSelectionModel::NoUpdate);
    }
}

bool PeerMatrixView::showsWords() const
{
    return m_delegate->showsWords();
}

void PeerMatrixView::setShowsWords(bool words)
{
    m_delegate->setShowsWords(words);
    fit();
    viewport()->update();
}

void PeerMatrixView::applyTheme()
{
    horizontalScrollBar()->setSingleStep(m_theme.px(32));
    verticalScrollBar()->setSingleStep(m_theme.px(32));
    fit();
    viewport()->update();
}

/// Names of use cases get what the columns leave, at least two fifths of the width; what does not fit stands in two
/// lines.
void PeerMatrixView::fit()
{
    if (m_model->columnCount() == 0 || m_fitting)
        return;
    m_fitting = true;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int left = room - m_model->columnCount() * m_theme.px(kNarrowest);
    const int names = std::min(m_rowHeader->widestName() + m_rowHeader->padding(), std::max(left, room * 2 / 5));
    m_rowHeader->setExtent(names);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool wraps = m_rowHeader->nameWidth(row) + m_rowHeader->padding() > names;
        m_rowHeader->resizeSection(row, m_theme.px(wraps ? 38 : row == 0 ? 24 : 28));
    }
    fitColumns(room - names);
    updateGeometries();
    m_corner->setText(m_model->countWords());
    m_corner->setFont(m_theme.font(TextRole::SmallNote));
    m_corner->setGeometry(0, 0, names - m_theme.px(12), m_columnHeader->height() - m_theme.px(6));
    m_fitting = false;
}

void PeerMatrixView::fitColumns(int room)
{
    const int columns = m_model->columnCount();
    const int widest = m_columnHeader->widestName() + m_columnHeader->padding();
    const int share = std::clamp(room / columns, m_theme.px(kNarrowest), m_theme.px(112));
    const bool upright = showsWords() || share >= widest;
    m_columnHeader->setUpright(upright, showsWords());
    m_columnHeader->setExtent(upright ? m_theme.px(32) : widest);
    const QFontMetrics metrics(m_theme.font(TextRole::Note));
    for (int column = 0; column < columns; ++column) {
        int wanted = share;
        if (showsWords()) {
            wanted = m_columnHeader->nameWidth(column) + m_columnHeader->padding();
            for (int row = 0; row < m_model->rowCount(); ++row)
                wanted = std::max(wanted, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) +
                                              m_theme.px(18));
        }
        m_columnHeader->resizeSection(column, wanted);
    }
}

void PeerMatrixView::restOn(Dimension dimension, const QString& key)
{
    HighlightTarget target;
    if (!key.isEmpty())
        target.item = HighlightTarget::Item{dimension, key};
    emit rested(target);
}

/// A mark highlights its use case everywhere, the row of sources its municipality.
void PeerMatrixView::rest(int row, int column)
{
    m_delegate->setHovered(column);
    m_columnHeader->setHovered(column);
    viewport()->update();
    if (row == 0)
        restOn(Dimension::Municipality, m_model->municipalityKey(column));
    else
        restOn(Dimension::UseCase, row < 0 ? QString() : m_model->useCaseKey(row));
}

std::vector<QStringList> PeerMatrixView::rows() const
{
    std::vector<QStringList> rows(1, QStringList{QString()});
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows.front().append(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.push_back({m_model->headerData(row, Qt::Vertical).toString()});
        for (int column = 0; column < m_model->columnCount(); ++column)
            rows.back().append(m_model->index(row, column).data(PeerMatrixModel::WordsRole).toString());
    }
    return rows;
}

void PeerMatrixView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (enter && current.isValid() && (event->modifiers() & Qt::ControlModifier) != 0)
        emit municipalityAsked(m_model->municipalityKey(current.column()));
    else if (enter && current.row() > 0)
        emit cellActivated(PeerMatrixModel::lineOf(current.row()), current.column());
    else if (event->key() == Qt::Key_Space && current.row() > 0)
        emit useCaseAsked(m_model->useCaseKey(current.row()));
    else
        QTableView::keyPressEvent(event);
}

bool PeerMatrixView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        rest(-1, -1);
    return QTableView::viewportEvent(event);
}

void PeerMatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PeerMatrixView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    rest(-1, -1);
}

void PeerMatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        rest(current.row(), current.column());
}

} // namespace landkort::app
