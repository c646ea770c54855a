// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head/title_bar.h"

#include "app/head/edition_menu.h"
#include "app/head/edition_words.h"
#include "app/shared/elided_button.h"
#include "app/shared/icon.h"
#include "app/shared/icon_button.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace landkort::app {

static constexpr int kTypingPauseMs = 120;

TitleBar::TitleBar(FilterController& controller, Theme& theme, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_layout(new QHBoxLayout(this)),
      m_name(new QLabel(QStringLiteral("AI-landkort"), this)),
      m_edition(new ElidedButton(theme, TextRole::Body, TextRole::Note, this)), m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)), m_report(new QPushButton(this)),
      m_menuButton(new IconButton(theme, QStringLiteral("menu"), this)), m_typing(new QTimer(this))
{
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_edition, 100);
    m_layout->addStretch(1);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_report);
    m_layout->addWidget(m_menuButton);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_report->setProperty("primary", true);
    m_report->setCursor(Qt::PointingHandCursor);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &TitleBar::search);
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_report, &QPushButton::clicked, this, &TitleBar::reportAsked);
    connect(m_edition, &QAbstractButton::clicked, this,
            [this] { makeEditionMenu()->popup(m_edition->mapToGlobal(QPoint(0, m_edition->height()))); });
    connect(m_menuButton, &QAbstractButton::clicked, this, [this] {
        QMenu* menu = makeMenu();
        menu->popup(m_menuButton->mapToGlobal(
            QPoint(m_menuButton->width() - menu->sizeHint().width(), m_menuButton->height())));
    });
    connect(&m_controller, &FilterController::landscapeChanged, this, &TitleBar::refreshEdition);
    connect(&m_controller, &FilterController::languageChanged, this, &TitleBar::retranslate);
    connect(&m_controller, &FilterController::snapshotChanged, this, &TitleBar::showFilterText);
    connect(&m_theme, &Theme::changed, this, &TitleBar::applyTheme);
    applyTheme();
    retranslate();
    showFilterText();
}

void TitleBar::setReportRunning(bool running)
{
    m_reportRunning = running;
    retranslate();
}

void TitleBar::refreshEdition()
{
    const bool has = m_controller.hasLandscape();
    m_edition->setVisible(has);
    m_search->setEnabled(has && m_controller.landscape().isRegister());
    m_report->setEnabled(has && !m_reportRunning);
    if (!has)
        return;
    m_edition->setText(editionSubtitle(m_controller.landscape().edition(), m_controller.texts()));
    m_edition->setAccessibleName(tr("Edition: %1").arg(m_edition->text()));
    m_edition->updateGeometry();
}

/// Undo, a removed chip and a cleared filter empty the field too; what is being typed is left alone.
void TitleBar::showFilterText()
{
    if (!m_controller.hasLandscape() || m_typing->isActive())
        return;
    const QString words = m_controller.filter().texts.join(QLatin1Char(' '));
    if (m_search->text().trimmed() != words.trimmed())
        m_search->setText(words);
}

/// On a wide window the whole prompt is read; on a narrow one what the edition is and is not has the room, and the
/// program's name, which the window's frame says too, goes.
void TitleBar::shareWidth()
{
    const bool narrow = width() < m_theme.px(860);
    m_search->setFixedWidth(m_theme.px(width() >= m_theme.px(1200) ? 340 : narrow ? 152 : 208));
    m_name->setVisible(!narrow);
}

void TitleBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void TitleBar::search()
{
    m_typing->stop();
    if (m_controller.hasLandscape())
        m_controller.setText(m_search->text());
}

bool TitleBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            search();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            search();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TitleBar::setEditions(const std::vector<domain::Edition>& editions, const std::vector<domain::Edition>& removed)
{
    m_editions = editions;
    m_removed = removed;
}

QMenu* TitleBar::makeEditionMenu()
{
    const auto shown = m_controller.hasLandscape() ? std::optional(m_controller.landscape().edition()) : std::nullopt;
    auto* menu = new EditionMenu(m_editions, m_removed, shown, m_controller.texts(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &EditionMenu::editionAsked, this, &TitleBar::editionAsked);
    connect(menu, &EditionMenu::importAsked, this, &TitleBar::importAsked);
    connect(menu, &EditionMenu::removeAsked, this, &TitleBar::removeEditionAsked);
    connect(menu, &EditionMenu::restoreAsked, this, &TitleBar::restoreEditionAsked);
    return menu;
}

void TitleBar::addLanguages(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const auto& [language, name] : {std::pair(base::Language::Danish, QStringLiteral("Dansk")),
                                         std::pair(base::Language::English, QStringLiteral("English"))}) {
        auto* action = menu->addAction(name, this, [this, each = language] { emit languageAsked(each); });
        action->setCheckable(true);
        action->setChecked(m_controller.texts().language() == language);
        group->addAction(action);
    }
    menu->addSeparator();
}

void TitleBar::addThemes(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const auto& [mode, name] : {std::pair(ThemeMode::Light, tr("Light")), std::pair(ThemeMode::Dark, tr("Dark")),
                                     std::pair(ThemeMode::System, tr("Like the system"))}) {
        auto* action = menu->addAction(name, this, [this, each = mode] { emit themeAsked(each); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
    }
    menu->addSeparator();
}

void TitleBar::addScales(QMenu* menu)
{
    menu->addAction(tr("Larger text") + QStringLiteral("\tCtrl++"), this, [this] { emit scaleAsked(1); });
    menu->addAction(tr("Smaller text") + QStringLiteral("\tCtrl+-"), this, [this] { emit scaleAsked(-1); });
    menu->addAction(tr("Normal text") + QStringLiteral("\tCtrl+0"), this, [this] { emit scaleAsked(0); });
    menu->addSeparator();
}

/// What goes out of the program and comes in but editions, which have a menu of their own.
void TitleBar::addFiles(QMenu* menu)
{
    const bool has = m_controller.hasLandscape();
    auto* formats = menu->addMenu(tr("Export"));
    formats->setEnabled(has);
    for (const auto& [format, name] :
         {std::pair("xlsx", tr("Projects for Excel (XLSX)…")), std::pair("ods", tr("Projects as OpenDocument (ODS)…")),
          std::pair("csv", tr("Projects as CSV…")), std::pair("geojson", tr("Municipalities with counts (GeoJSON)…")),
          std::pair("svg", tr("The map as a drawing (SVG)…")), std::pair("png", tr("The map as a picture (PNG)…"))})
        formats->addAction(name, this, [this, each = QString::fromLatin1(format)] { emit exportAsked(each); });
    const bool counts = has && m_controller.landscape().isRegister();
    for (const auto& [how, name] : {std::pair("svg", tr("The domains as a drawing (SVG)…")),
                                    std::pair("png", tr("The domains as a picture (PNG)…"))})
        formats->addAction(name, this, [this, each = QString::fromLatin1(how)] { emit pictureAsked(false, each); })
            ->setEnabled(counts);
    auto* copies = menu->addMenu(tr("Copy a picture"));
    copies->addAction(tr("The map"), this, [this] { emit pictureAsked(true, QStringLiteral("copy")); })
        ->setEnabled(has);
    copies->addAction(tr("The domains"), this, [this] { emit pictureAsked(false, QStringLiteral("copy")); })
        ->setEnabled(counts);
    menu->addAction(tr("Save an empty reporting form…"), this, &TitleBar::formAsked)->setEnabled(has);
    const bool correctable = has && m_controller.landscape().isRegister();
    menu->addAction(tr("Add a project…"), this, &TitleBar::addProjectAsked)->setEnabled(correctable);
    menu->addAction(tr("Local corrections…"), this, &TitleBar::correctionsAsked)->setEnabled(correctable);
    menu->addAction(tr("Load municipal borders…"), this, &TitleBar::bordersAsked)->setEnabled(has);
    menu->addAction(tr("Use the program's own borders"), this, &TitleBar::ownBordersAsked)->setEnabled(m_bordersLoaded);
    menu->addSeparator();
}

QMenu* TitleBar::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool has = m_controller.hasLandscape();
    menu->addAction(tr("Saved views…") + QStringLiteral("\tCtrl+D"), this, &TitleBar::viewsAsked)->setEnabled(has);
    menu->addAction(tr("Present") + QStringLiteral("\tF11"), this, &TitleBar::presentationAsked)->setEnabled(has);
    menu->addSeparator();
    addFiles(menu);
    addLanguages(menu);
    addThemes(menu);
    addScales(menu);
    menu->addAction(tr("Keyboard shortcuts") + QStringLiteral("\tF1"), this, &TitleBar::shortcutsAsked);
    menu->addAction(tr("Copy error details"), this, &TitleBar::copyLogAsked);
    menu->addAction(tr("About AI-landkort"), this, &TitleBar::aboutAsked);
    return menu;
}

void TitleBar::applyTheme()
{
    m_layout->setContentsMargins(m_theme.px(24), m_theme.px(10), m_theme.px(16), m_theme.px(11));
    m_layout->setSpacing(m_theme.px(8));
    m_name->setFont(m_theme.font(TextRole::AppTitle));
    m_search->setFont(m_theme.font(TextRole::Body));
    shareWidth();
    m_searchIcon->setIcon(
        iconPixmap(QStringLiteral("search"), m_theme.palette().dim, m_theme.px(16), devicePixelRatioF()));
    QFont bold = m_theme.font(TextRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_report->setFont(bold);
    update();
}

void TitleBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search projects, municipalities, vendors"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_report->setText(m_reportRunning ? tr("Making the report…") : tr("Make report"));
    m_menuButton->setName(tr("Menu"));
    refreshEdition();
}

void TitleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.palette().panel);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.palette().line);
}

void TitleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace landkort::app
