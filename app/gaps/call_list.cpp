// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaps/call_list.h"

#include "app/gaps/gaps_words.h"
#include "app/shared/details_browser.h"

#include <QVBoxLayout>

namespace landkort::app {

CallList::CallList(Theme& theme, ContactsReader contacts, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_contacts(std::move(contacts)), m_browser(new DetailsBrowser(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &CallList::follow);
}

void CallList::setLine(const GapsPicture* picture, const GapLine* line, const base::Texts& texts)
{
    m_links.clear();
    m_marks.clear();
    m_browser->clear();
    m_browser->document()->setDefaultFont(m_theme.font(TextRole::Label));
    m_browser->setAccessibleName(texts.translate("Gaps", "Whom to ask"));
    if (picture == nullptr || line == nullptr)
        return;
    DetailsWriter writer(*m_browser->document(), m_theme, m_links, m_marks);
    writer.title(base::fillPlaceholders(texts.translate("Gaps", "Whom to ask: %1"), {picture->label(*line, texts)}));
    writer.paragraph(2);
    writer.note(lineWords(*picture, *line, texts));
    if (line->contacts.empty()) {
        writer.paragraph(10);
        writer.dim(picture->documented
                       ? texts.translate("Gaps", "No municipality is found documented with it in operation or as a "
                                                 "pilot.")
                       : texts.translate("Gaps", "No municipality has reported it in operation or as a pilot."));
    }
    for (const auto& contact : line->contacts)
        writeContact(writer, *picture, contact, texts);
    m_browser->moveCursor(QTextCursor::Start);
}

void CallList::writeContact(DetailsWriter& writer, const GapsPicture& picture, const analysis::Contact& contact,
                            const base::Texts& texts)
{
    const auto& project = picture.project(contact);
    const auto status = picture.statusOf(contact);
    writer.paragraph(12);
    writer.strong(picture.nameOf(contact));
    writer.plain(QStringLiteral("   "));
    const QString age =
        contact.recent || !contact.statusDate ? QString() : texts.translate("Gaps", ", more than two years ago");
    writer.status(status, contact.recent, gapStatusWords(status, picture.documented, texts),
                  QStringLiteral(" · ") + texts.date(contact.statusDate) + age);
    writer.paragraph(2);
    writer.link(project.title.left(200).simplified(), project.id);
    writeSource(writer, project.source.address, texts);
    if (!m_contacts)
        return;
    for (const auto& person : m_contacts(picture.landscape(), contact.row)) {
        writer.paragraph(2);
        writer.plain(person.text.simplified());
        writer.note(QStringLiteral("  ") +
                    base::fillPlaceholders(texts.translate("Gaps", "column %1; stays in your own store"),
                                           {texts.quoted(person.column.simplified())}));
    }
}

void CallList::writeSource(DetailsWriter& writer, const QString& address, const base::Texts& texts)
{
    writer.paragraph(0);
    writer.note(texts.translate("Gaps", "Source") + QStringLiteral(": "));
    const auto url = openableAddress(address);
    if (url)
        writer.link(url->host(), *url);
    else
        writer.note(address.isEmpty() ? texts.notStated() : address);
}

void CallList::follow(const QUrl& reference)
{
    const LinkTarget* found = m_links.find(reference.toString());
    if (found == nullptr)
        return;
    if (const auto* id = std::get_if<domain::ProjectId>(found)) {
        const domain::ProjectId asked = *id; // writing the list anew takes the links away
        emit projectAsked(asked);
    } else if (const auto* url = std::get_if<QUrl>(found)) {
        const QUrl asked = *url;
        emit addressAsked(asked);
    }
}

void CallList::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(6), m_theme.px(10));
    const auto& palette = m_theme.palette();
    QPalette colours = m_browser->palette();
    colours.setColor(QPalette::Highlight, palette.accentSoft);
    colours.setColor(QPalette::HighlightedText, palette.text);
    m_browser->setPalette(colours);
}

QString CallList::plainText() const
{
    return m_browser->toPlainText();
}

} // namespace landkort::app
