// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/map_figure.h"

#include "core/analysis/class_breaks.h"
#include "core/base/danish_text.h"
#include "core/report/text_layout.h"

#include <algorithm>
#include <cmath>

namespace landkort::report {

namespace {

using query::Dimension;

constexpr int kClasses = 5;

struct Frame {
    double x = 0, y = 0, width = 0, height = 0;
};

/// Fits the Mercator box of some municipalities into a frame.
class Projection {
public:
    Projection(const geo::Borders& borders, const std::vector<bool>& members, const Frame& frame)
    {
        double left = 1, top = 1, right = 0, bottom = 0;
        for (size_t i = 0; i < borders.municipalities.size(); ++i) {
            if (!members[i])
                continue;
            const geo::BoundingBox box = geo::boundingBox(borders.municipalities[i]);
            const geo::PlanePoint nw = geo::project({box.west, box.north});
            const geo::PlanePoint se = geo::project({box.east, box.south});
            left = std::min(left, nw.x);
            top = std::min(top, nw.y);
            right = std::max(right, se.x);
            bottom = std::max(bottom, se.y);
        }
        m_scale = std::min(frame.width / (right - left), frame.height / (bottom - top));
        m_x = frame.x + (frame.width - (right - left) * m_scale) / 2 - left * m_scale;
        m_y = frame.y + (frame.height - (bottom - top) * m_scale) / 2 - top * m_scale;
    }

    Point operator()(const geo::Coordinate& c) const
    {
        const geo::PlanePoint p = geo::project(c);
        return {m_x + p.x * m_scale, m_y + p.y * m_scale};
    }

private:
    double m_scale = 1, m_x = 0, m_y = 0;
};

class MapDrawing {
public:
    MapDrawing(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts, Figure& figure)
        : m_snapshot(snapshot), m_borders(borders), m_texts(texts), m_figure(figure),
          m_facet(snapshot.facet(Dimension::Municipality)), m_published(snapshot.landscape->isRegister())
    {
        std::vector<double> values;
        for (size_t m = 0; m + 1 < m_facet.rows.size(); ++m) {
            if (projects(static_cast<int>(m)) > 0)
                values.push_back(projects(static_cast<int>(m)));
        }
        m_classes = analysis::classify(values, kClasses, analysis::Classification::NaturalBreaks);
        for (const auto& border : borders.municipalities)
            m_catalogIndex.push_back(snapshot.landscape->catalog().indexOf(border.code));
    }

    void draw()
    {
        const double insetWidth = m_figure.width * 0.29;
        const double legendHeight = 30;
        const double pad = 8;
        m_figure.shapes.push_back(RectangleShape{0, 0, m_figure.width, m_figure.height, 6, ColourRole::Sea, true, false,
                                                 ColourRole::Line, 0});
        const std::vector<bool> bornholm = membersWhere(
            [](const domain::Municipality& m) { return m.code == domain::MunicipalityCode(QStringLiteral("0400")); });
        std::vector<bool> country = bornholm;
        country.flip();
        const Frame mainFrame{pad, pad, m_figure.width - insetWidth * 0.72 - 2 * pad,
                              m_figure.height - legendHeight - 2 * pad};
        drawMunicipalities(country, mainFrame);
        const std::vector<bool> capital =
            membersWhere([](const domain::Municipality& m) { return m.groupKey == QLatin1String("capital"); });
        const double x = m_figure.width - insetWidth - pad;
        drawInset(capital, {x, pad, insetWidth, insetWidth * 1.05 + 12}, m_texts.translate("Report", "Capital area"));
        drawInset(bornholm,
                  {x + insetWidth * 0.4, pad * 2 + insetWidth * 1.05 + 12, insetWidth * 0.6, insetWidth * 0.5 + 12},
                  m_texts.translate("Report", "Bornholm"));
        drawLegend(m_figure.height - legendHeight + 6, pad);
    }

    QString alternativeText() const
    {
        if (!m_published)
            return m_texts.translate("Report",
                                     "Map of Denmark: the distribution over municipalities is not published.");
        struct Named {
            int count;
            QString name;
        };
        std::vector<Named> most;
        int none = 0;
        for (size_t m = 0; m + 1 < m_facet.rows.size(); ++m) {
            const int count = projects(static_cast<int>(m));
            none += count == 0;
            if (count > 0)
                most.push_back({count, m_snapshot.landscape->catalog().municipalities[m].name});
        }
        std::stable_sort(most.begin(), most.end(), [](const Named& a, const Named& b) { return a.count > b.count; });
        QStringList named;
        for (size_t i = 0; i < most.size(); ++i) {
            if (i >= 5 && most[i].count < most[4].count)
                break;
            named.append(QStringLiteral("%1 (%2)").arg(most[i].name).arg(most[i].count));
        }
        const int count = static_cast<int>(most.size());
        QString text =
            m_texts.translate("Report", "Map: %n municipality(ies) with documented projects", nullptr, count);
        text += base::fillPlaceholders(m_texts.translate("Report", ", %1 without documented projects (hatched)."),
                                       {QString::number(none)});
        if (!named.isEmpty())
            text += QLatin1Char(' ') +
                    base::fillPlaceholders(m_texts.translate("Report", "Most projects: %1."), {m_texts.list(named)});
        return text;
    }

private:
    int projects(int municipality) const { return m_facet.rows[static_cast<size_t>(municipality)].others.projects; }

    template <class Predicate> std::vector<bool> membersWhere(Predicate wanted) const
    {
        std::vector<bool> members;
        for (const int index : m_catalogIndex)
            members.push_back(index >= 0 &&
                              wanted(m_snapshot.landscape->catalog().municipalities[static_cast<size_t>(index)]));
        return members;
    }

    ColourRole classColour(int classIndex) const
    {
        const int count = static_cast<int>(m_classes.size());
        const int step = count > 1 ? classIndex * (kClasses - 1) / (count - 1) : (kClasses - 1) / 2;
        return static_cast<ColourRole>(static_cast<int>(ColourRole::Class1) + step);
    }

    void drawMunicipalities(const std::vector<bool>& members, const Frame& frame)
    {
        const Projection projection(m_borders, members, frame);
        std::vector<AreaShape> chosen;
        for (size_t i = 0; i < members.size(); ++i) {
            if (!members[i])
                continue;
            AreaShape area = areaOf(m_borders.municipalities[i], projection);
            const int m = m_catalogIndex[i];
            const bool none = !m_published || projects(m) == 0;
            area.hatched = none;
            area.fill = none ? ColourRole::NoneGround : classColour(analysis::classOf(m_classes, projects(m)));
            m_figure.shapes.push_back(area);
            if (m_facet.active && m_facet.rows[static_cast<size_t>(m)].chosen) {
                area.filled = area.hatched = false;
                area.outline = ColourRole::Text;
                area.outlineWidth = 1.4;
                chosen.push_back(area);
            }
        }
        m_figure.shapes.insert(m_figure.shapes.end(), chosen.begin(), chosen.end());
    }

    static AreaShape areaOf(const geo::MunicipalityBorder& border, const Projection& projection)
    {
        AreaShape area;
        const auto add = [&](const geo::Ring& ring) {
            std::vector<Point> points;
            for (const auto& c : ring) {
                const Point p = projection(c);
                // Points closer than a fifth of a point cannot be told apart in print.
                if (points.empty() || std::hypot(p.x - points.back().x, p.y - points.back().y) > 0.2)
                    points.push_back(p);
            }
            if (points.size() > 2)
                area.rings.push_back(std::move(points));
        };
        for (const auto& part : border.parts) {
            add(part.outer);
            for (const auto& hole : part.holes)
                add(hole);
        }
        return area;
    }

    void drawInset(const std::vector<bool>& members, const Frame& frame, const QString& title)
    {
        if (std::find(members.begin(), members.end(), true) == members.end())
            return;
        m_figure.shapes.push_back(RectangleShape{frame.x, frame.y, frame.width, frame.height, 4, ColourRole::Sea, true,
                                                 false, ColourRole::Line, 0.6});
        m_figure.shapes.push_back(TextShape{frame.x + 5, frame.y + 10, 6.5, title, ColourRole::Dim,
                                            TextShape::Anchor::Left, false, frame.width - 8});
        drawMunicipalities(members, {frame.x + 4, frame.y + 13, frame.width - 8, frame.height - 17});
    }

    void drawLegend(double y, double x)
    {
        constexpr double size = 7;
        const double left = x;
        const auto entry = [&](const QString& label, ColourRole fill, bool hatched) {
            if (x > left && x + 12 + textWidth(label, size) > m_figure.width - left) {
                x = left;
                y += 12;
            }
            m_figure.shapes.push_back(
                RectangleShape{x, y, 9, 9, 1.5, fill, true, hatched, ColourRole::Line, hatched ? 0.5 : 0});
            m_figure.shapes.push_back(
                TextShape{x + 12, y + 7, size, label, ColourRole::Text, TextShape::Anchor::Left, false, 0});
            x += 12 + textWidth(label, size) + 12;
        };
        if (!m_published) {
            entry(m_texts.translate("Report", "the distribution is not published"), ColourRole::NoneGround, true);
            return;
        }
        entry(m_snapshot.landscape->isDocumentedExamples() ? m_texts.translate("Report", "none documented")
                                                           : m_texts.translate("Report", "none"),
              ColourRole::NoneGround, true);
        for (size_t i = 0; i < m_classes.size(); ++i) {
            const auto& c = m_classes[i];
            const QString low = QString::number(c.smallest);
            const bool last = i + 1 == m_classes.size() && c.largest > c.smallest;
            const QString label = c.smallest == c.largest ? low
                                  : last ? base::fillPlaceholders(m_texts.translate("Report", "%1 or more"), {low})
                                         : low + QStringLiteral("–") + QString::number(c.largest);
            entry(label, classColour(static_cast<int>(i)), false);
        }
    }

    const query::Snapshot& m_snapshot;
    const geo::Borders& m_borders;
    const base::Texts& m_texts;
    Figure& m_figure;
    const query::Facet& m_facet;
    bool m_published;
    std::vector<analysis::ValueClass> m_classes;
    std::vector<int> m_catalogIndex; ///< per border
};

} // namespace

Figure makeMapFigure(const query::Snapshot& snapshot, const geo::Borders& borders, const base::Texts& texts,
                     double width, double height)
{
    Figure figure;
    figure.width = width;
    figure.height = height;
    MapDrawing drawing(snapshot, borders, texts, figure);
    drawing.draw();
    figure.alternativeText = drawing.alternativeText();
    return figure;
}

} // namespace landkort::report
