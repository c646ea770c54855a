// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_preview.h"

#include "app/shared/icon_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace landkort::app {

/// A4 in points, the unit of the report.
static constexpr double kPointsWide = 595.276;
static constexpr double kPointsHigh = 841.89;

PageSheet::PageSheet(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

void PageSheet::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PageSheet::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    update();
}

void PageSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_sentence.isEmpty() ? QColor(Qt::white) : m_theme.palette().panel);
    if (m_sentence.isEmpty() && !m_picture.isNull()) {
        // Drawn for these very pixels; scaled only until the page of the new size is there.
        const bool exact = m_picture.width() == qRound(width() * devicePixelRatioF());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact);
        painter.drawImage(rect(), m_picture);
    }
    painter.setPen(m_theme.palette().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_sentence.isEmpty())
        return;
    painter.setPen(m_theme.palette().dim);
    painter.setFont(m_theme.font(TextRole::Body));
    const int side = m_theme.px(48);
    painter.drawText(rect().adjusted(side, m_theme.px(96), -side, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

PagePreview::PagePreview(ReportSession& session, Theme& theme, const base::Texts& texts, QWidget* parent)
    : QFrame(parent), m_session(session), m_theme(theme), m_texts(texts)
{
    setProperty("card", true);
    build();
    connect(&m_session, &ReportSession::previewChanged, this, &PagePreview::showState);
    showState();
}

void PagePreview::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, m_theme.px(8), 1, 1);
    column->setSpacing(m_theme.px(8));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    head->setSpacing(m_theme.px(8));
    m_previous = new IconButton(m_theme, QStringLiteral("chevron-left"), this);
    m_previous->setName(m_texts.translate("ReportDialog", "Previous page"),
                        m_texts.translate("ReportDialog", "Page Up"));
    m_next = new IconButton(m_theme, QStringLiteral("chevron-right"), this);
    m_next->setName(m_texts.translate("ReportDialog", "Next page"), m_texts.translate("ReportDialog", "Page Down"));
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(m_theme.numberFont(TextRole::Label));
    m_fit = new QPushButton(this);
    m_fit->setProperty("link", true);
    head->addWidget(m_previous);
    head->addWidget(m_label);
    head->addWidget(m_next);
    head->addStretch(1);
    head->addWidget(m_fit);
    column->addLayout(head);
    m_area = new QScrollArea(this);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(m_texts.translate("ReportDialog", "Preview of the page"));
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->installEventFilter(this);
    m_sheet = new PageSheet(m_theme, m_area);
    m_area->setWidget(m_sheet);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { turn(m_session.wantedPage() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { turn(m_session.wantedPage() + 1); });
    connect(m_fit, &QPushButton::clicked, this, [this] {
        m_whole = !m_whole;
        lookAgain();
        showState();
    });
}

int PagePreview::sheetWidth() const
{
    const int margin = m_theme.px(12);
    const int bar = m_theme.px(12);
    const int wide = m_area->width() - 2 * margin - bar;
    const int whole = static_cast<int>((m_area->height() - margin) * kPointsWide / kPointsHigh);
    return std::max(m_theme.px(160), m_whole ? std::min(wide, whole) : std::min(wide, m_theme.px(960)));
}

void PagePreview::lookAgain()
{
    const int width = sheetWidth();
    m_sheet->setFixedSize(width, static_cast<int>(width * kPointsHigh / kPointsWide));
    m_session.look(m_session.wantedPage(), width * devicePixelRatioF() / kPointsWide);
}

void PagePreview::showState()
{
    const bool blocked = m_session.obstacle().has_value();
    m_sheet->setSentence(blocked ? m_session.obstacle()->sentence(m_texts) : QString());
    if (!blocked)
        m_sheet->setPicture(m_session.picture());
    const int page = m_session.page();
    const int count = m_session.pageCount();
    m_previous->setEnabled(!blocked && page > 1);
    m_next->setEnabled(!blocked && page < count);
    QString words = base::fillPlaceholders(m_texts.translate("ReportDialog", "Page %1 of %2"),
                                           {m_texts.number(page), m_texts.number(count)});
    if (m_session.choices().atlas)
        words += QStringLiteral(" · ") + m_texts.translate("ReportDialog", "one municipality as an example");
    m_label->setText(blocked || count == 0 ? QString() : words);
    m_area->setAccessibleDescription(m_label->text());
    m_fit->setText(m_whole ? m_texts.translate("ReportDialog", "Fit the width")
                           : m_texts.translate("ReportDialog", "Whole page"));
    if (page != m_shownPage)
        m_area->verticalScrollBar()->setValue(0);
    m_shownPage = page;
}

void PagePreview::turn(int page)
{
    const int wanted = std::clamp(page, 1, std::max(1, m_session.pageCount()));
    m_session.look(wanted, m_sheet->width() * devicePixelRatioF() / kPointsWide);
}

bool PagePreview::takesKey(int key)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    switch (key) {
    case Qt::Key_PageDown:
        if (bar->value() == bar->maximum())
            turn(m_session.wantedPage() + 1);
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        if (bar->value() == bar->minimum())
            turn(m_session.wantedPage() - 1);
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_Home:
        turn(1);
        return true;
    case Qt::Key_End:
        turn(m_session.pageCount());
        return true;
    default:
        return false;
    }
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    lookAgain();
}

void PagePreview::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    lookAgain();
    m_area->setFocus(Qt::OtherFocusReason);
}

} // namespace landkort::app
