// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_card.h"

#include "app/charts/twin_table.h"
#include "app/shared/text_width.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace landkort::app {

ChartCard::ChartCard(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto label = [this](const char* role) {
        auto* made = new WrappedLabel(this);
        made->setProperty("role", role);
        return made;
    };
    m_title = label("cardTitle");
    m_lead = label("lead");
    m_empty = label("nothing");
    m_notes = label("note");
    m_link = new QPushButton(this);
    m_link->setProperty("link", true);
    m_link->setCursor(Qt::PointingHandCursor);
    m_link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_link, &QPushButton::clicked, this, [this] { setShowsTable(!m_showsTable); });

    setMinimumWidth(1); // the column decides how wide a card is
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_link, 0, Qt::AlignTop | Qt::AlignLeft);
    m_layout = new QVBoxLayout(this);
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_notes);
    m_empty->hide();
}

void ChartCard::setDrawing(QWidget* legend, QWidget* drawing)
{
    m_legend = legend;
    m_drawing = drawing;
    int at = m_layout->indexOf(m_notes);
    if (legend != nullptr)
        m_layout->insertWidget(at++, legend);
    m_layout->insertWidget(at, drawing);
    if (legend != nullptr) // the order of reading is the order of Tab
        setTabOrder({m_link, legend, drawing});
    else
        setTabOrder({m_link, drawing});
}

TwinTable& ChartCard::table()
{
    if (m_table == nullptr) {
        m_table = new TwinTable(m_theme, this);
        m_table->hide();
        m_table->setAccessibleName(title());
        m_layout->insertWidget(m_layout->indexOf(m_notes), m_table);
        setTabOrder(m_drawing, m_table);
        prepareTable(*m_table);
        m_table->applyTheme();
    }
    return *m_table;
}

void ChartCard::fitTable()
{
    if (m_table != nullptr)
        m_table->fit();
}

QString ChartCard::title() const
{
    return m_title->text();
}

QString ChartCard::leadText() const
{
    return m_lead->text();
}

QString ChartCard::notesText() const
{
    return m_notes->text();
}

QString ChartCard::emptyText() const
{
    return m_empty->text();
}

void ChartCard::setWords(const QString& title, const QString& lead, const QStringList& notes)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    if (m_table != nullptr)
        m_table->setAccessibleName(title);
    showParts();
}

void ChartCard::setEmptyText(const QString& sentence)
{
    m_empty->setText(sentence);
    showParts();
}

void ChartCard::setDrawable(bool drawable)
{
    m_drawable = drawable;
    showParts();
}

void ChartCard::setShowsTable(bool shows)
{
    m_showsTable = shows;
    m_link->setText(shows ? m_showChartText : m_showTableText);
    showParts();
}

/// The link stands beside the title, or below it where the title's longest word leaves no room.
void ChartCard::placeHead()
{
    const int beside = m_title->minimumSizeHint().width() + m_link->sizeHint().width() + m_theme.px(16 + 16 + 8);
    const auto direction = beside > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_head->direction() != direction)
        m_head->setDirection(direction);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeHead();
}

void ChartCard::showParts()
{
    const bool empty = !m_empty->text().isEmpty();
    const auto setShown = [](QWidget* widget, bool shown) {
        if (widget != nullptr && widget->isHidden() == shown)
            widget->setVisible(shown);
    };
    setShown(m_lead, !m_lead->text().isEmpty());
    setShown(m_notes, !m_notes->text().isEmpty() && !empty);
    setShown(m_empty, empty);
    setShown(m_link, !empty);
    setShown(m_drawing, m_drawable && !empty && !m_showsTable);
    setShown(m_legend, m_drawable && !empty && !m_showsTable);
    setShown(!empty && m_showsTable ? &table() : m_table, !empty && m_showsTable);
}

void ChartCard::applyCardTheme(const base::Texts& texts)
{
    m_showTableText = texts.translate("Charts", "Show as table");
    m_showChartText = texts.translate("Charts", "Show as chart");
    m_link->setText(m_showsTable ? m_showChartText : m_showTableText);
    m_layout->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(16), m_theme.px(14));
    m_layout->setSpacing(m_theme.px(8));
    if (m_table != nullptr)
        m_table->applyTheme();
    placeHead();
}

} // namespace landkort::app
