// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details_panel.h"

#include "app/details/project_details.h"
#include "app/details/twin_details.h"
#include "app/models/project_cells.h"
#include "app/shared/details_browser.h"
#include "core/base/danish_text.h"
#include "core/query/status_date.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace landkort::app {

using query::Dimension;

/// More than one reads; the table has them all.
static constexpr size_t kLongestList = 100;

DetailsPanel::DetailsPanel(FilterController& controller, Theme& theme, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_theme(theme), m_browser(new DetailsBrowser(this)),
      m_openLink([](const QUrl& url) { QDesktopServices::openUrl(url); }), m_twinsTimer(new QTimer(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &DetailsPanel::follow);
    connect(m_browser, &QTextBrowser::highlighted, this, &DetailsPanel::pointAt);
    connect(m_browser, &DetailsBrowser::left, this, [this] { pointAt({}); });
    m_twinsTimer->setSingleShot(true);
    connect(m_twinsTimer, &QTimer::timeout, this, [this] {
        const int row = m_controller.hasLandscape() ? shownRow() : -1;
        if (row < 0)
            return;
        m_twins.find(m_controller.sharedLandscape(), row);
        showContent();
    });
    connect(&m_controller, &FilterController::snapshotChanged, this, &DetailsPanel::showContent);
    connect(&m_controller, &FilterController::selectedProjectChanged, this, &DetailsPanel::showContent);
    connect(&m_controller, &FilterController::languageChanged, this, &DetailsPanel::showContent);
    connect(&m_controller, &FilterController::highlightChanged, this, &DetailsPanel::showHighlight);
    connect(&m_theme, &Theme::changed, this, &DetailsPanel::applyTheme);
    applyTheme();
}

int DetailsPanel::shownRow() const
{
    const auto& snapshot = m_controller.snapshot();
    if (const auto& selected = m_controller.selectedProject())
        return m_controller.landscape().rowOf(*selected);
    return snapshot.matching.size() == 1 ? snapshot.matching.front().row : -1;
}

void DetailsPanel::setCorrectable(bool correctable)
{
    m_correctable = correctable;
    showContent();
}

bool DetailsPanel::hasList() const
{
    const auto& snapshot = m_controller.snapshot();
    return snapshot.facet(Dimension::Municipality).active && snapshot.matching.size() > 1;
}

bool DetailsPanel::showsHint() const
{
    return !m_controller.hasLandscape() || (shownRow() < 0 && !hasList());
}

void DetailsPanel::showContent()
{
    const auto& texts = m_controller.texts();
    const int row = m_controller.hasLandscape() ? shownRow() : -1;
    const QString shown = row < 0 ? QString() : m_controller.landscape().projects()[static_cast<size_t>(row)].id.text();
    const int down = shown == m_shown ? m_browser->verticalScrollBar()->value() : 0;
    m_shown = shown;
    m_links.clear();
    m_marks.clear();
    m_browser->clear();
    m_browser->document()->setDefaultFont(m_theme.font(TextRole::Label));
    DetailsWriter writer(*m_browser->document(), m_theme, m_links, m_marks);
    writeContent(writer);
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->verticalScrollBar()->setValue(down);
    m_browser->setAccessibleName(texts.translate("Details", "Details"));
    showHighlight();
    if (std::exchange(m_hint, showsHint()) != m_hint)
        emit showsHintChanged();
}

void DetailsPanel::writeContent(DetailsWriter& writer)
{
    const auto& texts = m_controller.texts();
    const int row = m_controller.hasLandscape() ? shownRow() : -1;
    if (row < 0 && m_controller.hasLandscape() && hasList()) {
        writeList(writer);
    } else if (row < 0) {
        writeHint(writer);
    } else {
        if (m_controller.selectedProject() && hasList()) {
            writer.paragraph(0);
            writer.link(QStringLiteral("‹ ") + texts.translate("Details", "Back to the list"), BackToList{});
        }
        ProjectDetails details(writer, m_controller.snapshot(), texts, row);
        details.setCorrectable(m_correctable);
        details.write();
        if (m_origins)
            details.writeOrigins(m_origins(m_controller.landscape(), row, texts));
        if (const auto* twins = m_twins.known(m_controller.sharedLandscape(), row))
            TwinDetails(writer, m_controller.snapshot(), texts).write(*twins);
        else
            findTwinsSoon();
    }
}

/// Whoever goes through a list fast waits for none of them.
void DetailsPanel::findTwinsSoon()
{
    static constexpr int kPauseMs = 40;
    if (m_painted)
        m_twinsTimer->start(kPauseMs);
}

void DetailsPanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (std::exchange(m_painted, true) || !m_controller.hasLandscape() || shownRow() < 0)
        return;
    findTwinsSoon();
}

void DetailsPanel::writeHint(DetailsWriter& writer) const
{
    const auto& texts = m_controller.texts();
    writer.title(texts.translate("Details", "Details"));
    writer.paragraph(6);
    if (m_controller.hasLandscape() && !m_controller.landscape().isRegister())
        writer.dim(texts.translate("Details", "The list of projects is not published, only totals."));
    else if (m_controller.hasLandscape() && m_controller.snapshot().isEmpty())
        writer.dim(texts.translate("Details", "No project matches the filter."));
    else
        writer.dim(texts.translate("Details", "Choose a project in the table, or a municipality on the map, to see "
                                              "everything the sources say."));
}

void DetailsPanel::writeListHeading(DetailsWriter& writer) const
{
    const auto& texts = m_controller.texts();
    const auto& snapshot = m_controller.snapshot();
    QStringList names;
    for (const auto& row : snapshot.facet(Dimension::Municipality).rows) {
        if (row.chosen)
            names.append(m_controller.landscape().itemLabel(Dimension::Municipality, row.item, texts));
    }
    const int chosen = static_cast<int>(names.size());
    const QString first = chosen > 3 ? texts.translate("Details", "%n chosen", nullptr, chosen) : texts.list(names);
    writer.title(first.left(1).toUpper() + first.mid(1));
    writer.paragraph(2);
    const int projects = static_cast<int>(snapshot.matching.size());
    writer.note(texts.translate("Details", "%n projects", nullptr, projects));
}

void DetailsPanel::writeList(DetailsWriter& writer) const
{
    const auto& texts = m_controller.texts();
    const auto& projects = m_controller.landscape().projects();
    std::vector<query::MatchingProject> matching = m_controller.snapshot().matching;
    const auto titleOf = [&](const auto& match) -> const QString& {
        return projects[static_cast<size_t>(match.row)].title;
    };
    std::stable_sort(matching.begin(), matching.end(), [&](const auto& a, const auto& b) {
        return a.status != b.status ? a.status < b.status : base::compareDanish(titleOf(a), titleOf(b)) < 0;
    });
    writeListHeading(writer);
    for (size_t i = 0; i < std::min(matching.size(), kLongestList); ++i) {
        query::HighlightTarget target;
        target.project = projects[static_cast<size_t>(matching[i].row)].id;
        writer.paragraph(i == 0 ? 10 : 8);
        writer.beginMark(target);
        writer.link(titleOf(matching[i]).left(200).simplified(), *target.project);
        writer.endMark();
        writer.paragraph(0);
        const QString words = label(matching[i].status, texts);
        const auto date = query::statusDateOf(m_controller.snapshot(), matching[i]);
        const QString all = statusInWords(matching[i].status, date, true, texts);
        writer.status(matching[i].status, matching[i].recent, words, all.mid(words.size()));
    }
    if (matching.size() > kLongestList) {
        writer.paragraph(10);
        const int more = static_cast<int>(matching.size() - kLongestList);
        writer.note(texts.translate("Details", "and %n more in the table", nullptr, more));
    }
}

void DetailsPanel::follow(const QUrl& reference)
{
    const LinkTarget* found = m_links.find(reference.toString());
    if (!found)
        return;
    const LinkTarget target = *found; // what follows writes the document anew
    pointAt({});
    if (const auto* item = std::get_if<query::HighlightTarget::Item>(&target))
        m_controller.chooseOnly(item->dimension, item->key);
    else if (const auto* project = std::get_if<domain::ProjectId>(&target))
        m_controller.selectProject(*project);
    else if (const auto* address = std::get_if<QUrl>(&target))
        m_openLink(*address);
    else if (std::holds_alternative<CorrectProject>(target))
        emit correctionAsked(domain::ProjectId(m_shown));
    else
        m_controller.selectProject(std::nullopt);
}

void DetailsPanel::pointAt(const QUrl& reference)
{
    const LinkTarget* found = m_links.find(reference.toString());
    query::HighlightTarget target;
    if (found && std::holds_alternative<query::HighlightTarget::Item>(*found))
        target.item = std::get<query::HighlightTarget::Item>(*found);
    else if (found && std::holds_alternative<domain::ProjectId>(*found))
        target.project = std::get<domain::ProjectId>(*found);
    if (!target.isEmpty() || m_pointing)
        m_controller.setHighlight(target);
    m_pointing = !target.isEmpty();
}

/// Tints without touching the document: the pointer may rest on a link of it.
void DetailsPanel::showHighlight()
{
    const auto& highlight = m_controller.highlight();
    QList<QTextEdit::ExtraSelection> tints;
    for (const auto& mark : m_marks) {
        const bool sameItem = mark.target.item && mark.target.item == highlight.target.item;
        const bool projectLit = mark.target.project && !highlight.isEmpty() &&
                                highlight.hasRow(m_controller.landscape().rowOf(*mark.target.project));
        if (!sameItem && !projectLit)
            continue;
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(m_browser->document());
        tint.cursor.setPosition(mark.from);
        tint.cursor.setPosition(mark.to, QTextCursor::KeepAnchor);
        tint.format.setBackground(m_theme.palette().accentSoft);
        tints.append(tint);
    }
    m_browser->setExtraSelections(tints);
}

void DetailsPanel::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(14), m_theme.px(6), m_theme.px(12));
    const auto& palette = m_theme.palette();
    QPalette colours = m_browser->palette();
    colours.setColor(QPalette::Highlight, palette.accentSoft);
    colours.setColor(QPalette::HighlightedText, palette.text);
    m_browser->setPalette(colours);
    showContent();
}

} // namespace landkort::app
