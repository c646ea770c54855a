// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_dialog.h"

#include "app/report/case_card.h"
#include "app/report/outline_card.h"
#include "app/report/page_preview.h"
#include "app/report/receipt_card.h"
#include "app/report/subject_card.h"
#include "app/shared/plain_label.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace landkort::app {

ReportDialog::ReportDialog(ReportSession& session, FileChooser& chooser, Theme& theme, const base::Texts& texts,
                           QWidget* parent)
    : QDialog(parent), m_session(session), m_chooser(chooser), m_theme(theme), m_texts(texts)
{
    setWindowTitle(m_texts.translate("ReportDialog", "Make report"));
    build();
    connect(m_subject, &SubjectCard::edited, this, &ReportDialog::takeChoices);
    connect(m_case, &CaseCard::edited, this, &ReportDialog::takeChoices);
    connect(m_outline, &OutlineCard::edited, this, &ReportDialog::takeChoices);
    connect(m_sender, &SenderCard::edited, this, &ReportDialog::takeChoices);
    connect(m_sender, &SenderCard::logoAsked, this, &ReportDialog::chooseLogo);
    connect(m_sender, &SenderCard::logoRemoved, this, [this] {
        if (m_session.setLogo({}))
            showChoices();
    });
    connect(&m_session, &ReportSession::previewChanged, this, &ReportDialog::showPreview);
    connect(&m_session, &ReportSession::writingChanged, this, &ReportDialog::showWriting);
    connect(&m_session, &ReportSession::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
        m_hint->setText(base::fillPlaceholders(m_texts.translate("ReportDialog", "%1 of %2 reports"),
                                               {m_texts.number(done), m_texts.number(total)}));
    });
    connect(&m_session, &ReportSession::written, m_receipt, &ReceiptCard::showWritten);
    connect(&m_session, &ReportSession::atlasWritten, m_receipt, &ReceiptCard::showAtlas);
    connect(&m_session, &ReportSession::printed, m_receipt, &ReceiptCard::showPrinted);
    connect(&m_session, &ReportSession::failed, m_receipt, &ReceiptCard::showError);
    showChoices();
    showPreview();
    showWriting();
}

void ReportDialog::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(16));
    all->setSpacing(m_theme.px(16));
    auto* title = plainLabel(windowTitle(), m_theme.font(TextRole::AppTitle), this);
    all->addWidget(title);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(m_theme.px(16));
    middle->addWidget(buildForm());
    m_preview = new PagePreview(m_session, m_theme, m_texts, this);
    middle->addWidget(m_preview, 1);
    all->addLayout(middle, 1);
    m_receipt = new ReceiptCard(m_theme, m_texts, this);
    all->addWidget(m_receipt);
    buildFooter(all);
}

QWidget* ReportDialog::buildForm()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(m_theme.px(416));
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(16), 0);
    column->setSpacing(m_theme.px(16));
    m_subject = new SubjectCard(m_theme, m_texts, m_session.context(), content);
    m_case = new CaseCard(m_theme, m_texts, content);
    m_outline = new OutlineCard(m_theme, m_texts, content);
    m_sender = new SenderCard(m_theme, m_texts, content);
    for (QWidget* card : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_case),
                          static_cast<QWidget*>(m_outline), static_cast<QWidget*>(m_sender), buildSentences(content)})
        column->addWidget(card);
    column->addStretch(1);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget* ReportDialog::buildSentences(QWidget* parent)
{
    auto* card = new FormCard(m_theme, m_texts.translate("ReportDialog", "For the text of the case"), parent);
    m_sentences = new QPlainTextEdit(card);
    m_sentences->setReadOnly(true);
    m_sentences->setTabChangesFocus(true);
    m_sentences->setFont(m_theme.font(TextRole::Label));
    m_sentences->setFixedHeight(m_theme.px(144));
    m_sentences->setAccessibleName(m_texts.translate("ReportDialog", "For the text of the case"));
    m_copy = new QPushButton(m_texts.translate("ReportDialog", "Copy"), card);
    card->addWidget(m_sentences);
    card->addWidget(m_copy);
    static_cast<QVBoxLayout*>(card->layout())->setAlignment(m_copy, Qt::AlignRight);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentences->toPlainText()); });
    return card;
}

void ReportDialog::buildFooter(QVBoxLayout* all)
{
    auto* footer = new QHBoxLayout;
    footer->setSpacing(m_theme.px(8));
    m_hint = plainLabel({}, m_theme.numberFont(TextRole::Label), this, true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(m_theme.px(240), m_theme.px(8));
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { background: %1; border: none; border-radius: %3px; } "
                                             "QProgressBar::chunk { background: %2; border-radius: %3px; }")
                                  .arg(m_theme.palette().line.name(), m_theme.palette().accent.name())
                                  .arg(m_theme.px(4)));
    m_cancelAtlas = new QPushButton(m_texts.translate("ReportDialog", "Stop"), this);
    m_close = new QPushButton(m_texts.translate("ReportDialog", "Close"), this);
    m_print = new QPushButton(m_texts.translate("ReportDialog", "Print…"), this);
    m_save = new QPushButton(this);
    m_save->setProperty("primary", true);
    connect(m_cancelAtlas, &QPushButton::clicked, &m_session, &ReportSession::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::printAsked);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    footer->addWidget(m_hint, 1);
    footer->addWidget(m_progress);
    footer->addWidget(m_cancelAtlas);
    footer->addWidget(m_close);
    footer->addWidget(m_print);
    footer->addWidget(m_save);
    all->addLayout(footer);
}

void ReportDialog::takeChoices()
{
    ReportChoices choices = m_session.choices();
    const auto before = choices.kind;
    m_subject->writeTo(choices);
    m_case->writeTo(choices);
    m_sender->writeTo(choices);
    if (choices.kind == before && m_outline->outline() != choices.outline())
        choices.outlines[choices.kind] = m_outline->outline();
    m_session.setChoices(choices);
    if (choices.kind != before)
        m_outline->setOutline(choices.outline());
    showWriting();
}

void ReportDialog::showChoices()
{
    const ReportChoices& choices = m_session.choices();
    m_subject->setChoices(choices);
    m_case->setChoices(choices);
    m_outline->setOutline(choices.outline());
    m_sender->setChoices(choices);
}

void ReportDialog::showPreview()
{
    if (m_sentences->toPlainText() != m_session.sentences())
        m_sentences->setPlainText(m_session.sentences());
    showWriting();
}

void ReportDialog::showWriting()
{
    const bool writing = m_session.isWriting();
    const bool atlas = m_session.choices().atlas;
    const bool blocked = m_session.obstacle().has_value() || (atlas && !m_subject->isAtlasConfirmed());
    m_save->setText(atlas ? m_texts.translate("ReportDialog", "Save the atlas…")
                          : m_texts.translate("ReportDialog", "Save as PDF…"));
    m_save->setEnabled(!writing && !blocked);
    m_print->setVisible(!atlas);
    m_print->setEnabled(!writing && !blocked);
    m_progress->setVisible(writing && atlas);
    m_cancelAtlas->setVisible(writing && atlas);
    m_subject->setEnabled(!writing);
    if (writing && !atlas)
        m_hint->setText(m_texts.translate("ReportDialog", "The report is being written and checked …"));
    else if (!writing && atlas && !m_subject->isAtlasConfirmed())
        m_hint->setText(m_texts.translate("ReportDialog",
                                          "Many pages will say that none was found documented, which is "
                                          "not the same as none. Say yes to that first."));
    else if (!writing)
        m_hint->setText(m_session.obstacle()
                            ? m_session.obstacle()->sentence(m_texts)
                            : m_texts.translate("ReportDialog", "The finished file is read back and checked before it "
                                                                "is put in its place."));
}

QString ReportDialog::hintText() const
{
    return m_hint->text();
}

void ReportDialog::reject()
{
    if (!m_session.isWriting())
        QDialog::reject();
}

void ReportDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void ReportDialog::chooseLogo()
{
    FileChooser::Question question;
    question.title = m_texts.translate("ReportDialog", "Choose a logo");
    question.filter = QStringLiteral("PNG (*.png)");
    const auto file = m_chooser.openFile(this, question);
    if (!file)
        return;
    if (const auto used = m_session.setLogo(*file); !used)
        m_receipt->showError(used.error());
    m_sender->setChoices(m_session.choices());
}

void ReportDialog::save()
{
    if (m_session.choices().atlas) {
        saveAtlas();
        return;
    }
    FileChooser::Question question;
    question.title = m_texts.translate("ReportDialog", "Save the report");
    question.suggestedName = QFileInfo(m_session.fileName()).completeBaseName();
    question.filter = QStringLiteral("PDF (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    if (const auto file = m_chooser.saveFile(this, question))
        m_session.write(*file);
}

void ReportDialog::saveAtlas()
{
    FileChooser::Question question;
    question.title = m_texts.translate("ReportDialog", "The folder for the atlas");
    if (const auto folder = m_chooser.openFolder(this, question))
        m_session.writeAtlas(*folder, m_subject->isAtlasConfirmed());
}

} // namespace landkort::app
