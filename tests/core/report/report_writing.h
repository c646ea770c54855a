// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/create_report.h"
#include "core/workflow/open_landscape.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

#include <catch2/catch_test_macros.hpp>

namespace landkort::test {

struct Written {
    QTemporaryDir folder;
    QString file;
    QString receipt;
    std::shared_ptr<const query::Snapshot> snapshot;
};

struct Bundle {
    std::unique_ptr<workflow::LandscapeStore> store;
    std::shared_ptr<const query::Landscape> landscape;
};

/// The bundled register, opened once.
inline const Bundle& bundle()
{
    static const Bundle opened = [] {
        workflow::OpenOptions options;
        options.inMemory = true;
        auto store = workflow::LandscapeStore::open(options);
        REQUIRE(store.ok());
        Bundle made{std::move(store).value(), nullptr};
        made.landscape = made.store->load(made.store->defaultEdition().id).value();
        return made;
    }();
    return opened;
}

inline workflow::ReportRequest requestFor(std::shared_ptr<const query::Snapshot> snapshot, const QString& file)
{
    workflow::ReportRequest request;
    request.snapshot = std::move(snapshot);
    request.borders = bundle().store->borders().value();
    for (const auto& edition : bundle().store->editions()) {
        if (edition.kind == domain::EditionKind::PublishedTotals)
            request.publishedEditions.push_back(edition);
    }
    request.file = file;
    return request;
}

/// Writes a report into a folder of its own; it must pass its own check.
inline std::unique_ptr<Written> written(std::shared_ptr<const query::Landscape> landscape,
                                        const query::ProjectFilter& filter, const char* subject = "",
                                        base::Language language = base::Language::Danish,
                                        const std::function<void(workflow::ReportRequest&)>& change = {})
{
    auto made = std::make_unique<Written>();
    made->file = made->folder.filePath(QStringLiteral("report.pdf"));
    made->snapshot = query::makeSnapshot(std::move(landscape), filter);
    auto request = requestFor(made->snapshot, made->file);
    request.subject = domain::MunicipalityCode(QString::fromUtf8(subject));
    request.language = language;
    if (change)
        change(request);
    const auto result = workflow::createReport(request);
    if (!result)
        FAIL(result.error().sentence(base::Texts()).toStdString() << '\n' << result.error().detail.toStdString());
    made->receipt = result.value();
    return made;
}

inline QByteArray bytesOf(const QString& file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

/// The bundled edition with other projects.
inline std::shared_ptr<const query::Landscape> landscapeWith(std::vector<domain::Project> projects)
{
    return std::make_shared<query::Landscape>(
        bundle().landscape->edition(), bundle().landscape->vocabulary(),
        std::make_shared<domain::MunicipalityCatalog>(bundle().landscape->catalog()), std::move(projects),
        query::TextSearch{});
}

} // namespace landkort::test
