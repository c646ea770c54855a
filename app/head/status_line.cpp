// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/status_line.h"

#include "core/query/local_words.h"

#include <QEvent>
#include <QPainter>

namespace landkort::app {

StatusLine::StatusLine(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_controller, &FilterController::snapshotChanged, this, &StatusLine::refresh);
    connect(&m_controller, &FilterController::languageChanged, this, &StatusLine::refresh);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

QSize StatusLine::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(28)};
}

QString StatusLine::countText() const
{
    if (!m_controller.hasLandscape())
        return {};
    const auto& texts = m_controller.texts();
    const auto& snapshot = m_controller.snapshot();
    if (!m_controller.landscape().isRegister())
        return texts.translate("StatusLine", "Published totals; the projects behind them were not published");
    const int all = snapshot.unfiltered.projects.value_or(0); // lupdate never ends on a call as the plural argument
    if (snapshot.isEmpty() && m_controller.landscape().isDocumentedExamples()) // rule 8: not "0"
        return texts.translate("StatusLine", "None of %n project(s)", nullptr, all);
    return base::fillPlaceholders(texts.translate("StatusLine", "%1 of %n project(s)", nullptr, all),
                                  {texts.number(snapshot.totals.projects.value_or(0))});
}

QString StatusLine::sharedText() const
{
    if (!m_controller.hasLandscape() || m_controller.snapshot().sharedProjects == 0)
        return {};
    return m_controller.texts().translate("StatusLine", "%n project(s) are shared and count in several municipalities",
                                          nullptr, m_controller.snapshot().sharedProjects);
}

QString StatusLine::localText() const
{
    return m_controller.hasLandscape() ? query::localCount(m_controller.landscape().local(), m_controller.texts())
                                       : QString();
}

void StatusLine::setBorders(const QString& attribution)
{
    m_borders = attribution;
    update();
}

QString StatusLine::attributionText() const
{
    const QString borders = m_borders.isEmpty() ? QStringLiteral("© OpenStreetMap contributors") : m_borders;
    return borders + QStringLiteral(" · Danmarks Statistik");
}

void StatusLine::refresh()
{
    QStringList said = {countText(), localText(), sharedText()};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = m_theme.palette();
    painter.fillRect(rect(), palette.panel);
    painter.fillRect(0, 0, width(), 1, palette.line);
    painter.setFont(m_theme.numberFont(TextRole::Note));
    painter.setPen(palette.dim);
    const QRect inner = rect().adjusted(m_theme.px(24), 1, -m_theme.px(24), 0);
    QStringList said = {countText(), localText(), sharedText()};
    said.removeAll(QString());
    const QString left = said.join(QStringLiteral("   ·   "));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString right = metrics.elidedText(attributionText(), Qt::ElideRight, inner.width() / 2);
    const int rightWidth = metrics.horizontalAdvance(right);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, right);
    painter.drawText(inner, Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, inner.width() - rightWidth - m_theme.px(24)));
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
