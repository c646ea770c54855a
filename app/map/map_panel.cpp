// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_panel.h"

#include "app/map/map_canvas.h"
#include "app/map/map_controls.h"
#include "app/map/map_inset.h"
#include "app/map/map_legend.h"
#include "app/map/map_tip.h"
#include "core/geo/neighbours.h"

#include <algorithm>
#include <numeric>

namespace landkort::app {

using query::Dimension;

MapPanel::MapPanel(FilterController& controller, Theme& theme, MapScene& scene,
                   std::shared_ptr<const geo::Borders> borders, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_borders(std::move(borders)),
      m_catalog(controller.sharedLandscape(), &controller.landscape().catalog()),
      m_shapes(std::make_shared<MapShapes>(*m_borders, *m_catalog)),
      m_model(std::make_unique<MunicipalityMapModel>(*m_borders, *m_catalog))
{
    makeArrows();
    m_canvas = new MapCanvas(*m_model, m_shapes, theme.palette(), scene, this);
    makeInsets();
    m_legend = new MapLegend(m_theme, this);
    m_controls = new MapControls(theme, this);
    m_tip = new MapTip(theme, this);
    connectControls();
    connect(&controller, &FilterController::snapshotChanged, this, &MapPanel::applySnapshot);
    connect(&controller, &FilterController::landscapeChanged, this, &MapPanel::retranslate);
    connect(&controller, &FilterController::highlightChanged, this, [this] {
        applyMarks();
        m_canvas->drawNow();
    });
    connect(&controller, &FilterController::languageChanged, this, &MapPanel::retranslate);
    connect(&theme, &Theme::changed, this, &MapPanel::applyTheme);
    retranslate();
    applyTheme();
}

MapPanel::~MapPanel()
{
    // The views lose the focus while they are taken down, and their scene the model: nobody listens any more.
    for (auto* inset : m_insets) {
        inset->disconnect(this);
        delete inset;
    }
    m_canvas->disconnect(this);
    delete m_canvas;
}

void MapPanel::makeArrows()
{
    const geo::ArrowNeighbours neighbours(*m_borders);
    const auto indexOf = [this](int border) {
        return border < 0 ? -1 : m_catalog->indexOf(m_borders->municipalities[static_cast<size_t>(border)].code);
    };
    m_arrows.assign(m_catalog->municipalities.size(), {-1, -1, -1, -1});
    for (int i = 0; i < neighbours.count(); ++i) {
        for (size_t d = 0; d < 4 && indexOf(i) >= 0; ++d)
            m_arrows[static_cast<size_t>(indexOf(i))][d] = indexOf(neighbours.from(i, static_cast<geo::Direction>(d)));
    }
}

void MapPanel::makeInsets()
{
    std::vector<int> all(m_catalog->municipalities.size());
    std::iota(all.begin(), all.end(), 0);
    connectView(m_canvas, all);
    connect(m_canvas, &MapCanvas::arrowPressed, this, [this](int key) { moveFocus(key, nullptr); });
    std::vector<int> capital;
    std::vector<int> bornholm;
    for (const int i : all) {
        const auto& municipality = m_catalog->municipalities[static_cast<size_t>(i)];
        if (municipality.groupKey == QLatin1String("capital"))
            capital.push_back(i);
        if (municipality.code == domain::MunicipalityCode(QStringLiteral("0400")))
            bornholm.push_back(i);
    }
    for (const auto& members : {capital, bornholm}) {
        auto* inset = new MapInset(m_shapes, members, this);
        connectView(inset, members);
        connect(inset, &MapInset::arrowPressed, this, [this, inset](int key) { moveFocus(key, inset); });
        m_insets.push_back(inset);
    }
}

template <class View> void MapPanel::connectView(View* view, std::vector<int> members)
{
    const auto boxOf = [this, view](int municipality) {
        const QRect box = view->boxOf(municipality).toAlignedRect() & view->rect();
        return QRect(view->mapTo(this, box.topLeft()), box.size());
    };
    connect(view, &View::hovered, this, [this, view, boxOf](int municipality, const QPoint& position) {
        QRect box = municipality < 0 ? QRect() : boxOf(municipality);
        if (box.width() > width() / 2 || box.height() > height() / 2) // zoomed in: beside the pointer
            box = QRect(view->mapTo(this, position) - QPoint(12, 12), QSize(24, 24));
        point(municipality, box);
    });
    connect(view, &View::left, this, [this] { point(-1, {}); });
    connect(view, &View::clicked, this, &MapPanel::choose);
    connect(view, &View::activated, this, [this](Qt::KeyboardModifiers modifiers) {
        if (m_focused >= 0)
            choose(m_focused, modifiers);
    });
    const auto leave = [this] {
        m_focused = -1;
        point(-1, {});
        applyMarks();
    };
    connect(view, &View::escaped, this, leave);
    connect(view, &View::focusChanged, this, [this, view, leave](bool focused, bool byKeyboard) {
        if (!focused)
            leave();
        else if (byKeyboard)
            emit view->arrowPressed(0); // shows where the arrows will start
    });
    view->setAccess(
        {std::move(members), [this](int m) { return m_catalog->municipalities[size_t(m)].name; },
         [this](int m) { return numbersOf(m); },
         [this](int m) { return m_controller.snapshot().facet(Dimension::Municipality).rows[size_t(m)].chosen; },
         [this] { return m_focused; }, [view](int m) { return view->boxOf(m); },
         [this](int m) { choose(m, Qt::NoModifier); }});
}

void MapPanel::connectControls()
{
    connect(m_canvas, &MapCanvas::painted, this, [this] {
        if (!std::exchange(m_ready, true))
            emit ready();
    });
    connect(m_canvas, &MapCanvas::viewportChanged, this,
            [this] { m_controls->setMoved(!m_canvas->showsWholeCountry()); });
    connect(m_legend, &MapLegend::entryClicked, this, &MapPanel::chooseClass);
    connect(m_controls, &MapControls::measureChosen, this, &MapPanel::setMeasure);
    connect(m_controls, &MapControls::classificationChosen, this, &MapPanel::setClassification);
    connect(m_controls, &MapControls::zoomed, m_canvas, &MapCanvas::zoomBy);
    connect(m_controls, &MapControls::wholeCountryWanted, m_canvas, &MapCanvas::showWholeCountry);
    connect(m_controls, &MapControls::withoutPlaceWanted, this,
            [this] { m_controller.chooseOnly(Dimension::Municipality, query::kNotStatedKey); });
}

const QString& MapPanel::codeOf(int municipality) const
{
    return m_catalog->municipalities[static_cast<size_t>(municipality)].code.text();
}

void MapPanel::setMeasure(MapMeasure measure)
{
    if (std::exchange(m_measure, measure) == measure)
        return;
    m_controls->setChoice(m_measure, m_classification, m_controller.landscape(), m_controller.texts());
    applySnapshot();
    emit measureChanged();
}

void MapPanel::setClassification(analysis::Classification classification)
{
    if (std::exchange(m_classification, classification) == classification)
        return;
    m_controls->setChoice(m_measure, m_classification, m_controller.landscape(), m_controller.texts());
    applySnapshot();
    emit measureChanged();
}

void MapPanel::applySnapshot()
{
    const query::Snapshot& snapshot = m_controller.snapshot();
    m_classes = makeMapClasses(snapshot, m_measure, m_classification);
    const int count = static_cast<int>(m_classes.classes.size());
    std::vector<QColor> fills;
    fills.reserve(m_classes.municipalities.size());
    for (const auto& municipality : m_classes.municipalities) {
        const bool hatched = municipality.kind != MapClassKind::Value; // drawn by the overlay, ground and all
        fills.push_back(hatched ? QColor(Qt::transparent) : fillOf(municipality, count, m_theme.palette()));
    }
    m_model->setFills(fills);
    m_canvas->setClasses(m_classes.municipalities);
    for (auto* inset : m_insets)
        inset->setClasses(m_classes.municipalities, count);
    m_legend->setClasses(m_classes, m_measure, m_controller.landscape(), m_controller.texts());
    const bool isRegister = snapshot.landscape->isRegister();
    m_controls->setWithoutPlace(isRegister ? snapshot.facet(Dimension::Municipality).rows.back().others.projects : 0,
                                m_controller.texts());
    applyMarks();
    placeFloating();
    showTip();
    m_canvas->drawNow();
}

void MapPanel::applyMarks()
{
    MapMarks marks;
    const auto& rows = m_controller.snapshot().facet(Dimension::Municipality).rows;
    const query::Highlight& highlight = m_controller.highlight();
    const auto& item = highlight.target.item;
    // A municipality that is pointed at is highlighted alone, not its partners in shared projects.
    const bool onePlace = item && item->dimension == Dimension::Municipality;
    for (size_t i = 0; i < m_catalog->municipalities.size(); ++i) {
        marks.chosen.push_back(rows[i].chosen);
        if (!highlight.isEmpty() && !onePlace)
            marks.highlighted.push_back(highlight.of(Dimension::Municipality, static_cast<int>(i)).projects > 0);
    }
    marks.hovered = onePlace ? m_catalog->indexOf(domain::MunicipalityCode(item->key)) : m_pointed;
    marks.focused = m_focused;
    m_canvas->setMarks(marks);
    for (auto* inset : m_insets)
        inset->setMarks(marks);
}

void MapPanel::applyTheme()
{
    const double scale = m_theme.px(100) / 100.0;
    m_canvas->setTheme(m_theme.palette(), scale);
    for (auto* inset : m_insets)
        inset->setTheme(m_theme.palette(), scale, m_theme.font(TextRole::SmallNote));
    m_controls->applyTheme();
    applySnapshot();
}

void MapPanel::retranslate()
{
    const auto& texts = m_controller.texts();
    m_controls->setTexts(m_controller.landscape(), texts);
    m_canvas->setAccessibleName(texts.translate("MapPanel", "Map of Denmark's municipalities"));
    m_canvas->setAccessibleDescription(
        texts.translate("MapPanel", "Arrow keys move between municipalities, Enter chooses, Ctrl+Enter adds"));
    m_insets[0]->setTitle(texts.translate("MapPanel", "Capital area"));
    m_insets[1]->setTitle(texts.translate("MapPanel", "Bornholm"));
    applySnapshot();
}

void MapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeFloating();
}

void MapPanel::placeFloating()
{
    if (width() < 50)
        return;
    const int gap = m_theme.px(12);
    m_canvas->setGeometry(rect());
    // The country takes the left; the insets the sea to the right of it.
    const int insetWidth = std::clamp(static_cast<int>(width() * 0.28), m_theme.px(136), m_theme.px(320));
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    m_legend->setMaximumRowWidth(std::max(m_theme.px(240), room.width()));
    m_legend->resize(m_legend->sizeHint());
    m_legend->move(gap, height() - gap - m_legend->height());
    m_legend->setVisible(m_classes.published);
    m_controls->place(room, m_legend->geometry());
    m_canvas->setFitMargins(QMargins(gap, gap, insetWidth * 7 / 10 + gap, m_legend->height() + 2 * gap));
    placeInsets(insetWidth, gap);
    if (m_canvas->showsWholeCountry())
        m_controls->setMeasureRoom(m_canvas->freeWidthAbove(gap + m_theme.px(28)) - 2 * gap);
}

/// Down to where the buttons are, and to where Bornholm truly lies while the whole country is shown.
void MapPanel::placeInsets(int insetWidth, int gap)
{
    int end = m_controls->zoomTop() - gap * 2 / 3;
    const QRectF truePlace = m_canvas->boxOf(m_insets[1]->members().front());
    if (m_canvas->showsWholeCountry() && truePlace.right() > width() - 2 * gap - insetWidth)
        end = std::min(end, static_cast<int>(truePlace.top()) - gap * 2 / 3);
    const auto place = [&](MapInset* inset, int top, double widthShare, double heightShare, int bottom) {
        const int wide = static_cast<int>(insetWidth * widthShare);
        const int high = std::min(static_cast<int>(insetWidth * heightShare) + m_theme.px(24), bottom - top);
        inset->setGeometry(width() - gap - wide, top, wide, high);
        return top + high + gap * 2 / 3;
    };
    const int bornholm = m_theme.px(64);
    const int below = place(m_insets[0], gap, 1, 1.08, end - bornholm - gap * 2 / 3);
    place(m_insets[1], below, 0.6, 0.43, end);
    m_insets[0]->setVisible(m_insets[0]->height() >= m_theme.px(72));
    m_insets[1]->setVisible(m_insets[0]->isVisibleTo(this) && m_insets[1]->height() >= bornholm);
}

void MapPanel::choose(int municipality, Qt::KeyboardModifiers modifiers)
{
    if (!m_controller.landscape().isRegister())
        return;
    if (municipality < 0)
        m_controller.clear(Dimension::Municipality);
    else if (modifiers & Qt::ControlModifier)
        m_controller.toggle(Dimension::Municipality, codeOf(municipality));
    else
        m_controller.chooseOnly(Dimension::Municipality, codeOf(municipality));
}

void MapPanel::chooseClass(MapClassKind kind, int classIndex)
{
    if (kind == MapClassKind::NotPublished)
        return;
    std::set<QString> codes;
    for (size_t i = 0; i < m_classes.municipalities.size(); ++i) {
        const MapClass& c = m_classes.municipalities[i];
        if (c.kind == kind && (kind != MapClassKind::Value || c.index == classIndex))
            codes.insert(codeOf(static_cast<int>(i)));
    }
    m_controller.choose(Dimension::Municipality,
                        m_controller.filter().keys(Dimension::Municipality) == codes ? std::set<QString>{} : codes);
}

} // namespace landkort::app
