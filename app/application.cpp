// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/head/about_dialog.h"
#include "app/head/shortcuts.h"
#include "app/head/shortcuts_dialog.h"
#include "app/head/title_bar.h"
#include "core/workflow/app_identity.h"
#include "core/workflow/filter_arguments.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPalette>
#include <QPixmap>
#include <QPushButton>
#include <QQuickWindow>
#include <QShortcut>
#include <QStyleFactory>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace landkort::app {

/// Steps of Ctrl + and Ctrl −.
static constexpr std::array kScales = {0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};

/// X11's plugin looks for OpenGL when it makes its first window, whether anybody draws with it or not.
static constexpr auto kGlIntegration = "QT_XCB_GL_INTEGRATION";
static constexpr auto kNoGlIntegration = "none";

static void tellOnStderr(const QString& sentence)
{
    std::fputs(qPrintable(sentence + QLatin1Char('\n')), stderr);
}

void Application::prepare()
{
    QCoreApplication::setApplicationName(workflow::kApplicationName);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANDKORT_VERSION));
    // Qt's own dialogs and QML keep small files; they belong in the program's folder like everything else.
    const QString home = workflow::homeFolder();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home);
    if (!qEnvironmentVariableIsSet("QML_DISK_CACHE_PATH"))
        qputenv("QML_DISK_CACHE_PATH", (home + QStringLiteral("/cache/qml")).toUtf8());
    // The map is a few polygons: drawn by the processor it is on screen sooner than a graphics driver is loaded, and
    // the same on a remote desktop.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        if (!qEnvironmentVariableIsSet(kGlIntegration))
            qputenv(kGlIntegration, kNoGlIntegration);
    }
}

/// What was set for our own window is not for the browser that a source is opened in.
static void forgetGlIntegration()
{
    if (qgetenv(kGlIntegration) == kNoGlIntegration)
        qunsetenv(kGlIntegration);
}

Application::Application(StartOptions options)
    : m_options(std::move(options)), m_log(workflow::logFile()), m_settings(workflow::settingsFile())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_theme.setMode(m_options.theme.value_or(m_settings.theme()));
    m_theme.setScale(m_settings.scale());
    connect(&m_theme, &Theme::changed, this, &Application::applyTheme); // before any widget listens
    applyTheme();
    setLanguage(m_options.language.value_or(m_settings.language().value_or(base::Language::Danish)));
}

Application::~Application() = default;

void Application::applyTheme()
{
    const Palette& colours = m_theme.palette();
    QPalette palette(colours.text, colours.panel, colours.line, colours.line, colours.dim, colours.text, colours.panel);
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.dim);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.text);
    QApplication::setPalette(palette);
    QApplication::setFont(m_theme.font(TextRole::Body));
    qApp->setStyleSheet(m_theme.styleSheet());
}

void Application::setLanguage(base::Language language)
{
    m_translators.install(language);
    m_controller.setLanguage(language);
}

std::optional<int> Application::start()
{
    m_session.open(m_options.storeFile);
    if (m_session.isOpen()) {
        if (const auto code = openLandscape())
            return code;
    }
    std::shared_ptr<const geo::Borders> borders;
    if (m_session.isOpen()) {
        const auto read = m_session.borders();
        if (read.ok())
            borders = read.value();
        else
            m_messages.show(read.error());
    }
    m_window = std::make_unique<MainWindow>(m_controller, m_theme, m_messages, m_mapScene, borders);
    m_reportJob = std::make_unique<ReportJob>(m_fileChooser, m_settings, m_theme, m_window.get());
    wire();
    tellTrouble();
    const bool picture = !m_options.screenshotFile.isEmpty();
    m_window->resize(m_options.size.value_or(QSize(1280, 800)));
    if (!picture)
        m_window->restoreFrom(m_settings);
    if (m_options.size)
        m_window->resize(*m_options.size);
    m_window->showView(m_options.view.value_or(m_window->view()));
    if (picture || m_options.exitAfterStartup) {
        connect(m_window.get(), &MainWindow::ready, this, &Application::finishStart, Qt::QueuedConnection);
        if (!m_controller.hasLandscape())
            QTimer::singleShot(0, this, &Application::finishStart); // nothing more will be drawn
    } else {
        // After the first paint, and only when nothing more urgent is told.
        connect(m_window.get(), &MainWindow::ready, this, &Application::offerBundledRegister,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    m_window->show();
    forgetGlIntegration();
    m_window->setFocus(Qt::OtherFocusReason);
    if (!m_options.file.isEmpty())
        importFile(m_options.file, false);
    if (asksMunicipality(m_options, m_settings, QGuiApplication::platformName()))
        askMunicipality();
    return std::nullopt;
}

/// The edition asked for, else the one shown last, else the newest; then the filter asked for, else the last one.
std::optional<int> Application::openLandscape()
{
    domain::Edition edition = m_session.defaultEdition();
    const bool asked = !m_options.edition.isEmpty();
    const QString name = asked ? m_options.edition : m_settings.edition();
    if (!name.isEmpty()) {
        const auto found = m_session.find(name);
        if (found.ok()) {
            edition = found.value();
        } else if (asked) {
            tellOnStderr(found.error().sentence(m_controller.texts()));
            return 2;
        }
    }
    auto loaded = m_session.load(edition.id);
    if (!loaded.ok()) {
        m_messages.show(loaded.error());
        loaded = m_session.load(m_session.defaultEdition().id); // was read when the store was opened
    }
    m_register = m_session.defaultEdition();
    m_controller.setLandscape(loaded.value());
    return applyStartFilter();
}

/// What the command line asks for must be understood; what was remembered may have gone out of date.
std::optional<int> Application::applyStartFilter()
{
    const bool asked = !m_options.filterArguments.isEmpty();
    if (!asked && !m_options.screenshotFile.isEmpty())
        return std::nullopt;
    const auto filter = workflow::filterFromArguments(
        workflow::argumentsFromCommandLine(asked ? m_options.filterArguments : m_settings.filterArguments()),
        m_controller.landscape());
    if (filter) {
        m_controller.startWith(filter.value());
    } else if (asked) {
        tellOnStderr(filter.error().sentence(m_controller.texts()));
        return 2;
    }
    return std::nullopt;
}

void Application::makeReport()
{
    const auto borders = m_session.borders();
    if (!borders) {
        m_messages.show(borders.error());
        return;
    }
    ReportContext context;
    context.snapshot = m_controller.sharedSnapshot();
    context.borders = borders.value();
    for (const auto& edition : m_session.editions()) {
        if (edition.kind == domain::EditionKind::PublishedTotals)
            context.publishedEditions.push_back(edition);
        else if (edition.id != m_controller.landscape().edition().id)
            context.registers.push_back(edition);
    }
    context.loader = [this](domain::EditionId id) { return m_session.load(id); };
    m_reportJob->open(std::move(context), m_controller.texts());
}

void Application::openPeerList()
{
    const auto& texts = m_controller.texts();
    FileChooser::Question question;
    question.title = texts.translate("Application", "Open a list of municipalities");
    question.filter =
        texts.translate("Application", "Lists, one municipality per line (*.txt *.csv *.tsv *.xlsx *.ods)") +
        QStringLiteral(";;") + texts.translate("Application", "All files (*)");
    if (const auto file = m_fileChooser.openFile(m_window.get(), question))
        m_window->useListFile(*file);
}

void Application::tellTrouble()
{
    if (!m_session.trouble())
        return;
    const base::Error trouble = *m_session.trouble();
    if (!m_session.isInMemory()) {
        m_messages.show(trouble);
        return;
    }
    m_messages.show(trouble, [](const base::Texts& texts) {
        return texts.translate("Application", "Shown are the data that come with the program; nothing will be saved.");
    });
}

void Application::wire()
{
    wireTitleBar();
    wireEditions();
    wireFiles();
    wireViews();
    wireCorrections();
    connect(m_reportJob.get(), &ReportJob::runningChanged, m_window->titleBar(), &TitleBar::setReportRunning);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::saveSettings);
    connect(m_window.get(), &MainWindow::peerListAsked, this, &Application::openPeerList);
    m_window->setPeerSources([this] { return m_session.peerSources(); });
    m_window->setContactsReader(
        [this](const query::Landscape& landscape, int row) { return m_session.contactsOf(landscape, row); });
    addShortcuts();
}

void Application::wireTitleBar()
{
    TitleBar* bar = m_window->titleBar();
    connect(bar, &TitleBar::reportAsked, this, [this] { run(Command::Report); });
    connect(bar, &TitleBar::languageAsked, this, [this](base::Language language) {
        setLanguage(language);
        m_settings.setLanguage(language);
    });
    connect(bar, &TitleBar::themeAsked, this, [this](ThemeMode mode) {
        m_theme.setMode(mode);
        m_settings.setTheme(mode);
    });
    connect(bar, &TitleBar::scaleAsked, this, &Application::changeScale);
    connect(bar, &TitleBar::shortcutsAsked, this, [this] { run(Command::Shortcuts); });
    connect(bar, &TitleBar::aboutAsked, this,
            [this] { (new AboutDialog(m_theme, loadedBorders(), m_window.get()))->open(); });
    connect(bar, &TitleBar::copyLogAsked, this, [] { QGuiApplication::clipboard()->setText(Log::report()); });
}

void Application::addShortcuts()
{
    for (const auto& each : shortcuts()) {
        for (const auto& key : each.keys) {
            auto* shortcut = new QShortcut(key, m_window.get());
            connect(shortcut, &QShortcut::activated, this, [this, command = each.command] { run(command); });
        }
    }
}

void Application::run(Command command)
{
    const bool filtering = m_controller.hasLandscape();
    switch (command) {
    case Command::Search:
        m_window->titleBar()->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_window->titleBar()->searchField()->selectAll();
        break;
    case Command::Undo:
        m_controller.undo();
        break;
    case Command::Redo:
        m_controller.redo();
        break;
    case Command::ClearFilters:
        if (filtering)
            m_controller.clearAll();
        break;
    case Command::Report:
        if (filtering)
            makeReport();
        break;
    case Command::Map:
        m_window->showView(View::Map);
        break;
    case Command::Board:
        m_window->showView(View::Board);
        break;
    case Command::Table:
        m_window->showView(View::Table);
        break;
    case Command::Compare:
        m_window->showView(View::Compare);
        break;
    case Command::Changes:
        m_window->showView(View::Changes);
        break;
    case Command::Gaps:
        m_window->showView(View::Gaps);
        break;
    case Command::Views:
        openViews();
        break;
    case Command::NextView:
        stepView(1);
        break;
    case Command::PreviousView:
        stepView(-1);
        break;
    case Command::Present:
        setPresenting(!m_before);
        break;
    case Command::Larger:
        changeScale(1);
        break;
    case Command::Smaller:
        changeScale(-1);
        break;
    case Command::NormalSize:
        changeScale(0);
        break;
    case Command::Shortcuts:
        (new ShortcutsDialog(m_theme, m_window.get()))->open();
        break;
    case Command::Quit:
        m_window->close();
        break;
    }
}

void Application::changeScale(int steps)
{
    double scale = 1.0;
    if (steps != 0) {
        size_t nearest = 0;
        for (size_t i = 1; i < kScales.size(); ++i) {
            if (std::abs(kScales[i] - m_theme.scale()) < std::abs(kScales[nearest] - m_theme.scale()))
                nearest = i;
        }
        const int wanted = std::clamp(static_cast<int>(nearest) + steps, 0, static_cast<int>(kScales.size()) - 1);
        scale = kScales[static_cast<size_t>(wanted)];
    }
    m_theme.setScale(scale);
    m_settings.setScale(scale);
}

void Application::saveSettings()
{
    if (!m_window || !m_options.screenshotFile.isEmpty())
        return;
    setPresenting(false);
    m_window->saveTo(m_settings);
    if (m_controller.hasLandscape()) {
        m_settings.setEdition(m_controller.landscape().edition().name);
        m_settings.setFilterArguments(workflow::commandLineFromFilter(m_controller.filter()));
    }
    m_settings.write();
}

void Application::finishStart()
{
    if (!m_options.screenshotFile.isEmpty())
        QTimer::singleShot(0, this, &Application::takeScreenshot);
    else
        QCoreApplication::exit(0);
}

void Application::takeScreenshot()
{
    if (m_window->grab().save(m_options.screenshotFile)) {
        QCoreApplication::exit(0);
        return;
    }
    tellOnStderr(base::fillPlaceholders(
        m_controller.texts().translate("Application", "The picture could not be written to %1; choose another place."),
        {m_options.screenshotFile}));
    QCoreApplication::exit(1);
}

} // namespace landkort::app
