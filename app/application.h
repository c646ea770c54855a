// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/borders/borders_job.h"
#include "app/corrections/corrections_job.h"
#include "app/export/export_job.h"
#include "app/filter/filter_controller.h"
#include "app/import/import_job.h"
#include "app/main_window.h"
#include "app/map/map_scene.h"
#include "app/report/report_job.h"
#include "app/shared/file_chooser.h"
#include "app/shared/log.h"
#include "app/shared/settings.h"
#include "app/shared/theme.h"
#include "app/shared/translators.h"
#include "app/shared/user_messages.h"
#include "app/start_options.h"
#include "app/store_session.h"
#include "app/views/view_list.h"

#include <QObject>

#include <memory>
#include <optional>

namespace landkort::app {

enum class Command;

/// Builds the window and wires it, once. Lives as long as the program; a test can make one, use it and make another.
class Application : public QObject {
    Q_OBJECT
public:
    /// Before the QApplication is made: where Qt keeps its own files, and that the map needs no graphics card.
    static void prepare();

    explicit Application(StartOptions options);
    ~Application() override;

    /// Opens the store and shows the window. Something = end at once with this exit code; why stands on stderr.
    std::optional<int> start();

    MainWindow& window() { return *m_window; }
    FilterController& controller() { return m_controller; }
    Theme& theme() { return m_theme; }
    UserMessages& messages() { return m_messages; }
    ReportJob& reportJob() { return *m_reportJob; }
    ImportJob& importJob() { return *m_importJob; }
    ExportJob& exportJob() { return *m_exportJob; }
    BordersJob& bordersJob() { return *m_bordersJob; }
    CorrectionsJob& correctionsJob() { return *m_correctionsJob; }
    FileChooser& fileChooser() { return m_fileChooser; }
    ViewList& views() { return m_views; }
    bool isPresenting() const { return m_before.has_value(); }
    /// Everything as before when it ends.
    void setPresenting(bool presenting);
    /// Whether the first start asks whose picture to open on: never twice, never where something else was asked for,
    /// and never where nobody sits ("offscreen").
    static bool asksMunicipality(const StartOptions& options, const Settings& settings, const QString& platform);
    void askMunicipality();
    base::Language language() const { return m_controller.texts().language(); }

    void setLanguage(base::Language language);
    void showEdition(domain::EditionId id);
    void saveSettings();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a presentation gives back when it ends.
    struct Before {
        FilterController::State state;
        std::optional<domain::Edition> shownRegister;
        double scale;
        int view;
    };

    void applyTheme();
    std::optional<int> openLandscape();
    std::optional<int> applyStartFilter();
    void makeReport();
    void openPeerList();
    void tellTrouble();
    void wire();
    void wireTitleBar();
    void addShortcuts();
    void run(Command command);
    void changeScale(int steps);
    void finishStart();
    void takeScreenshot();
    void wireFiles();
    void exportAs(const QString& format);
    void makePicture(bool map, const QString& how);
    void saveForm();
    void loadBorders();
    void useBorders(const workflow::BorderChange& change);
    void useOwnBorders();
    void showBorders();
    QString loadedBorders() const;
    void wireViews();
    void openStoredViews();
    void openViews();
    void saveView(const QString& name);
    void removeView(int index);
    void openViewFile();
    void saveViewFile();
    void showSavedView(int index);
    void stepView(int by);
    void fillCaption();
    void scalePresentation();
    bool showsCurrentView() const;
    void showPeerLists();
    QString describeView(const domain::SavedView& view) const;
    QString suggestedViewName() const;
    void tell(const base::Result<void>& result);
    void wireCorrections();
    std::optional<bool> saidOf(domain::EditionId from, const domain::ProjectId& earlier, domain::EditionId to,
                               const domain::ProjectId& later);
    void identify(domain::EditionId from, const domain::ProjectId& earlier, domain::EditionId to,
                  const domain::ProjectId& later, std::optional<bool> same);
    domain::MunicipalityCode chosenMunicipality() const;
    base::Result<std::vector<qint64>> storeCorrections(const storage::CorrectionPlan& plan);
    void wireEditions();
    void showEditions();
    void updateBand();
    void importFile(const QString& file, bool complete);
    void showImported(const QString& name);
    void offerBundledRegister();
    void addBundledRegister();
    void removeEdition(const domain::Edition& edition);
    void restoreEdition(const QString& name);

    StartOptions m_options;
    Log m_log;
    Settings m_settings;
    Theme m_theme;
    Translators m_translators;
    MapScene m_mapScene; ///< read while the rest is made
    FilterController m_controller;
    UserMessages m_messages;
    FileChooser m_fileChooser;
    StoreSession m_session;
    ViewList m_views;
    std::optional<Before> m_before;            ///< something = a presentation is on
    std::optional<domain::Edition> m_register; ///< the one shown last, to come back to
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ReportJob> m_reportJob;
    std::unique_ptr<ImportJob> m_importJob;
    std::unique_ptr<ExportJob> m_exportJob;
    std::unique_ptr<BordersJob> m_bordersJob;
    std::unique_ptr<CorrectionsJob> m_correctionsJob;
};

} // namespace landkort::app
