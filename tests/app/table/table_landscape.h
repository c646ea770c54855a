// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filter/filter_controller.h"
#include "tests/core/query/small_landscape.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

#include <memory>

namespace landkort::test {

inline domain::Project titled(const char* id, const char* title, domain::Status status, const char* date = "",
                              std::vector<domain::Adoption> adoptions = {}, const char* domainKey = "economy")
{
    domain::Project p = project(id, status, date, std::move(adoptions), domainKey);
    p.title = QString::fromUtf8(title);
    return p;
}

/// Six projects: c is shared by Odense (pilot 2022) and Aalborg (in operation 2026), its own status in operation.
inline std::vector<domain::Project> sixProjects()
{
    using enum domain::Status;
    std::vector<domain::Project> projects = {
        titled("aa", "Ældre og fald", Pilot, "2026-05-08", {adoption("0751", Pilot, "2026-05-08")}, "health_care"),
        titled("b", "Åben dør", Unknown, "", {}, ""),
        titled("c", "Chatbot", InOperation, "2026-03",
               {adoption("0461", Pilot, "2022-04-01"), adoption("0851", InOperation, "2026-03")}),
        titled("d", "Øre for tale", Planned, "2025", {adoption("0450", Planned, "2025")}, "health_care"),
        titled("e", "Aarhus taler", Ended, "2019", {adoption("0751", Ended, "2019")}),
        titled("f", "Zebra", InOperation, "2021-11-20", {adoption("0461", InOperation, "2021-11-20")}),
    };
    projects[0].vendors = {QStringLiteral("KMD")};
    projects[2].vendors = {QStringLiteral("boost.ai"), QStringLiteral("Deloitte")};
    projects[2].started = base::PartialDate::fromIso(QStringLiteral("2022-02"));
    projects[4].started = base::PartialDate::fromIso(QStringLiteral("2018"));
    projects[2].description = QStringLiteral("Svarer borgere.");
    return projects;
}

/// Shows a widget of this size, ready for the mouse.
inline void show(QWidget& widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    widget.activateWindow();
    QCoreApplication::processEvents();
}

} // namespace landkort::test
