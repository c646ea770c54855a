// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/flow_view.h"

#include <catch2/catch_test_macros.hpp>

using namespace landkort;
using namespace landkort::app;
using analysis::StatusFlow;

TEST_CASE("The flow's labels stand whole within the picture and never on each other", "[app][changes]")
{
    StatusFlow flow;
    constexpr size_t kNotHere = StatusFlow::kNotHere;
    const std::array<int, 5> now = {63, 22, 29, 23, 11};
    for (size_t status = 0; status < now.size(); ++status)
        flow.moves[kNotHere][status] = now[status];
    flow.moves[1][kNotHere] = 1; // the last place on the later side, one project high
    Theme theme;
    FlowView view(theme, nullptr);
    view.setContent(flow, QStringLiteral("X"), QStringLiteral("Y"), base::Texts(base::Language::Danish));
    for (const int height : {176, 208, 400}) {
        view.resize(640, height);
        for (const bool later : {false, true}) {
            double lowest = 0;
            const auto rects = view.labelRects(later);
            for (int place = 0; place < StatusFlow::kPlaces; ++place) {
                if ((later ? flow.to(place) : flow.from(place)) == 0)
                    continue;
                const QRectF& rect = rects[static_cast<size_t>(place)];
                CHECK(rect.top() >= lowest);
                CHECK(rect.bottom() <= height);
                lowest = rect.bottom();
            }
        }
    }
}
