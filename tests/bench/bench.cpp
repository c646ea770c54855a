// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON object of medians, in milliseconds and megabytes: what a user waits for once the window is open.
// Run it by tests/bench/run, with a release build; nothing here is asserted.
#include "app/application.h"
#include "app/compare/compare_panel.h"
#include "app/gaps/gaps_panel.h"
#include "app/map/map_canvas.h"
#include "app/map/map_panel.h"
#include "core/exchange/table_reader.h"
#include "core/workflow/create_report.h"
#include "core/workflow/open_landscape.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace landkort;
using namespace landkort::app;

namespace {

constexpr int kRuns = 21;

double medianMs(const std::function<void(int)>& job)
{
    std::vector<double> times;
    for (int run = 0; run <= kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        job(run);
        if (run > 0) // the first warms up
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return std::round(times[kRuns / 2] * 100) / 100;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression form(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return std::round(form.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 102.4) / 10;
}

/// A register of 100,000 rows and 12 columns, as a spreadsheet writes it.
QString writeLargeCsv(const QTemporaryDir& folder)
{
    constexpr int kRows = 100'000;
    QFile file(folder.filePath(QStringLiteral("large.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray bytes =
        "Id;Projekt;Kommune;Fagområde;Status;År;Målgruppe;Leverandør;Teknologi;Beskrivelse;Kilde;Dato\r\n";
    for (int row = 1; row < kRows; ++row) {
        const QByteArray number = QByteArray::number(row);
        bytes += number + ";Digitalt nattilsyn " + number +
                 ";Næstved Kommune;Sundhed og ældre;I drift;2023;Borgere;\"Firma; A/S\";Sensor;\"Tilsyn om natten uden "
                 "at vække, med \"\"ro\"\" på stuen\";https://www.example.dk/" +
                 number + ";2024-05-01\r\n";
    }
    file.write(bytes);
    return file.fileName();
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("AI_LANDKORT_HOME", home.path().toUtf8());
    Application::prepare();
    QApplication qt(argc, argv);
    Application application(StartOptions::parse({QStringLiteral("--size=1280x800")}));
    if (application.start())
        return 1;
    MainWindow& window = application.window();
    if (!QTest::qWaitFor([&] { return window.map() && window.map()->isReady(); }))
        return 1;
    QCoreApplication::processEvents();
    QJsonObject figures{{QStringLiteral("resident_mb_after_start"), residentMegabytes()}};
    FilterController& controller = application.controller();
    const QStringList domains = {QStringLiteral("health_care"), QStringLiteral("administration")};
    // Two filters in turn, then filters never chosen before: what was measured or drawn once is remembered.
    figures[QStringLiteral("filter_to_all_views_painted_ms")] = medianMs([&](int run) {
        controller.choose(query::Dimension::Domain, {domains.at(run % 2)});
        QCoreApplication::processEvents();
    });
    QStringList places;
    for (const auto& municipality : controller.landscape().catalog().municipalities)
        places.append(municipality.code.text());
    figures[QStringLiteral("first_time_filter_to_all_views_painted_ms")] = medianMs([&](int run) {
        controller.choose(query::Dimension::Municipality, {places.at(run), places.at(run + 1)});
        QCoreApplication::processEvents();
    });
    controller.clearAll();
    QCoreApplication::processEvents();
    figures[QStringLiteral("map_recolour_painted_ms")] = medianMs([&](int run) {
        window.map()->setMeasure(run % 2 ? MapMeasure::Projects : MapMeasure::Pilot);
        QCoreApplication::processEvents();
    });
    window.showView(View::Compare);
    QCoreApplication::processEvents();
    figures[QStringLiteral("comparison_of_another_municipality_ms")] = medianMs([&](int run) {
        PeerChoice choice;
        choice.subject = domain::MunicipalityCode(run % 2 ? QStringLiteral("0561") : QStringLiteral("0630"));
        choice.rule = run % 4 < 2 ? analysis::PeerRule::Size : analysis::PeerRule::All;
        window.compare()->setChoice(choice);
    });
    window.showView(View::Gaps);
    QCoreApplication::processEvents();
    figures[QStringLiteral("white_spots_of_another_municipality_painted_ms")] = medianMs([&](int run) {
        PeerChoice choice;
        choice.subject = domain::MunicipalityCode(run % 2 ? QStringLiteral("0561") : QStringLiteral("0630"));
        choice.rule = run % 4 < 2 ? analysis::PeerRule::Size : analysis::PeerRule::All;
        window.gaps()->setChoice(choice);
        QCoreApplication::processEvents();
    });
    auto store = workflow::LandscapeStore::open({});
    if (!store)
        return 1;
    workflow::ReportRequest request;
    request.snapshot = controller.sharedSnapshot();
    request.borders = store.value()->borders().value();
    request.subject = domain::MunicipalityCode(QStringLiteral("0561"));
    request.file = home.filePath(QStringLiteral("report.pdf"));
    figures[QStringLiteral("report_one_municipality_ms")] = medianMs([&](int) {
        if (!workflow::createReport(request))
            std::abort();
    });
    request.subject = {};
    figures[QStringLiteral("report_whole_edition_ms")] = medianMs([&](int) {
        if (!workflow::createReport(request))
            std::abort();
    });
    const QString largeCsv = writeLargeCsv(home);
    figures[QStringLiteral("read_csv_100000_rows_12_columns_ms")] = medianMs([&](int) {
        if (!exchange::readTableFile(largeCsv))
            std::abort();
    });
    figures[QStringLiteral("resident_mb_at_the_end")] = residentMegabytes();
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
