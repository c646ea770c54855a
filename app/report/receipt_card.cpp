// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/receipt_card.h"

#include "app/report/form_card.h"
#include "app/shared/icon.h"
#include "app/shared/icon_button.h"
#include "app/shared/plain_label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace landkort::app {

ReceiptCard::ReceiptCard(Theme& theme, const base::Texts& texts, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_texts(texts), m_icon(new QLabel(this)),
      m_title(plainLabel({}, theme.font(TextRole::CardTitle), this)),
      m_words(plainLabel({}, theme.font(TextRole::Label), this)),
      m_open(new QPushButton(texts.translate("ReportDialog", "Open the report"), this)),
      m_folder(new QPushButton(texts.translate("ReportDialog", "Open the folder"), this)),
      m_close(new IconButton(theme, QStringLiteral("close"), this))
{
    setProperty("card", true);
    m_close->setName(texts.translate("ReportDialog", "Close the message"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12));
    row->setSpacing(theme.px(12));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.px(2));
    column->addWidget(m_title);
    column->addWidget(m_words);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    row->addWidget(m_folder, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_place)); });
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void ReceiptCard::tell(const QString& icon, const QString& title, const QString& words)
{
    const QColor colour = icon == QLatin1String("done") ? m_theme.palette().accent : m_theme.palette().statusText[1];
    m_icon->setPixmap(iconPixmap(icon, colour, m_theme.px(20), devicePixelRatioF()));
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_open->setVisible(!m_file.isEmpty());
    m_folder->setVisible(!m_place.isEmpty());
    show();
}

void ReceiptCard::showWritten(const QString& file, const QString& receipt)
{
    m_file = file;
    m_place = QFileInfo(file).absolutePath();
    tell(QStringLiteral("done"),
         base::fillPlaceholders(m_texts.translate("ReportDialog", "The report is saved: %1"),
                                {QDir::toNativeSeparators(file)}),
         receipt);
}

void ReceiptCard::showAtlas(const QString& folder, const workflow::AtlasOutcome& outcome)
{
    m_file.clear();
    m_place = folder;
    const int written = outcome.written;
    const QString title = base::fillPlaceholders(
        m_texts.translate("ReportDialog", "%n report(s) are in %1; each passed the machine check.", nullptr, written),
        {QDir::toNativeSeparators(folder)});
    QStringList failures;
    for (const auto& failure : outcome.failures)
        failures.append(failure.municipality + QStringLiteral(": ") + failure.error.sentence(m_texts));
    tell(failures.isEmpty() ? QStringLiteral("done") : QStringLiteral("warning"), title,
         failures.join(QLatin1Char('\n')));
}

void ReceiptCard::showPrinted(int pages)
{
    m_file.clear();
    m_place.clear();
    tell(QStringLiteral("done"), m_texts.translate("ReportDialog", "%n page(s) sent to the printer.", nullptr, pages),
         {});
}

void ReceiptCard::showError(const base::Error& error)
{
    m_file.clear();
    m_place.clear();
    tell(QStringLiteral("warning"), error.sentence(m_texts), {});
}

QString ReceiptCard::title() const
{
    return isHidden() ? QString() : m_title->text();
}

QString ReceiptCard::words() const
{
    return isHidden() ? QString() : m_words->text();
}

} // namespace landkort::app
