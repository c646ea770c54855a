// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/compare_head.h"
#include "app/compare/compare_panel.h"
#include "app/compare/peer_matrix_view.h"
#include "core/workflow/open_landscape.h"

#include <QApplication>
#include <QtTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace landkort::test {

/// The bundled data as the program opens them, from memory.
inline const workflow::LandscapeStore& bundledStore()
{
    static const auto store = [] {
        workflow::OpenOptions options;
        options.dataFolder = QStringLiteral(LANDKORT_SOURCE_DIR "/data");
        options.inMemory = true;
        auto opened = workflow::LandscapeStore::open(options);
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }();
    return *store;
}

inline std::shared_ptr<const query::Landscape> bundledExamples()
{
    static const auto loaded = bundledStore().load(bundledStore().defaultEdition().id);
    REQUIRE(loaded.ok());
    return loaded.value();
}

/// The same projects, as if they were all there are.
inline std::shared_ptr<const query::Landscape> completeEdition()
{
    const auto& examples = *bundledExamples();
    domain::Edition edition = examples.edition();
    edition.coverage = domain::Coverage::Complete;
    return std::make_shared<query::Landscape>(edition, examples.vocabulary(),
                                              std::make_shared<domain::MunicipalityCatalog>(examples.catalog()),
                                              examples.projects(), examples.search());
}

inline std::shared_ptr<const query::Landscape> publishedTotals()
{
    for (const auto& edition : bundledStore().editions()) {
        if (edition.kind == domain::EditionKind::PublishedTotals)
            return bundledStore().load(edition.id).value();
    }
    FAIL("no published totals");
    return {};
}

/// The tab alone, shown offscreen.
struct CompareWorld {
    app::FilterController controller;
    app::Theme theme;
    std::unique_ptr<app::ComparePanel> panel;
    QStringList failures;
    int sourcesRead = 0;

    explicit CompareWorld(const QString& code = QStringLiteral("0561"),
                          std::shared_ptr<const query::Landscape> landscape = bundledExamples(),
                          QSize size = QSize(560, 560))
    {
        theme.setMode(app::ThemeMode::Light);
        controller.setLandscape(std::move(landscape));
        panel = std::make_unique<app::ComparePanel>(controller, theme, [this] {
            ++sourcesRead;
            return workflow::readPeerSources(bundledStore(), QStringLiteral(LANDKORT_SOURCE_DIR "/data"));
        });
        QObject::connect(panel.get(), &app::ComparePanel::failed, panel.get(),
                         [this](const base::Error& error) { failures.append(error.sentence(controller.texts())); });
        app::PeerChoice choice;
        choice.subject = domain::MunicipalityCode(code);
        panel->setChoice(choice);
        panel->resize(size);
        panel->show();
        settle();
        QTest::mouseMove(panel.get(), QPoint(1, 1));
        settle();
        controller.clearHighlight(); // the pointer of an earlier test may rest here
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void setRule(analysis::PeerRule rule) const
    {
        app::PeerChoice choice = panel->choice();
        choice.rule = rule;
        panel->setChoice(choice);
        settle();
    }
    app::PeerMatrixModel& model() const { return panel->matrix().matrix(); }
    QStringList columns() const
    {
        QStringList names;
        for (int column = 0; column < model().columnCount(); ++column)
            names.append(model().headerData(column, Qt::Horizontal).toString());
        return names;
    }
    int rowOf(const QString& useCase) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().headerData(row, Qt::Vertical).toString() == useCase)
                return row;
        }
        FAIL("no such use case: " << useCase.toStdString());
        return -1;
    }
    QModelIndex cell(const QString& useCase, const QString& municipality) const
    {
        return model().index(rowOf(useCase), static_cast<int>(columns().indexOf(municipality)));
    }
    QPoint middleOf(const QModelIndex& index) const
    {
        panel->matrix().scrollTo(index);
        return panel->matrix().visualRect(index).center();
    }
    void click(const QModelIndex& index) const
    {
        QTest::mouseClick(panel->matrix().viewport(), Qt::LeftButton, {}, middleOf(index));
        settle();
    }
    /// A real key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&panel->matrix(), key, modifiers);
        settle();
    }
};

} // namespace landkort::test
