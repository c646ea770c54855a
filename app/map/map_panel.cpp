// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_panel.h"

#include "app/map/map_canvas.h"
#include "app/map/map_inset.h"
#include "app/map/map_legend.h"
#include "app/map/map_tip.h"
#include "core/geo/neighbours.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace landkort::app {

using query::Dimension;

MapPanel::MapPanel(FilterController& controller, Theme& theme, std::shared_ptr<const geo::Borders> borders,
                   QWidget* parent)
    : QWidget(parent), m_controller(controller), m_theme(theme), m_borders(std::move(borders)),
      m_catalog(controller.sharedLandscape(), &controller.landscape().catalog()),
      m_shapes(std::make_shared<MapShapes>(*m_borders, *m_catalog)),
      m_model(std::make_unique<MunicipalityMapModel>(*m_borders, *m_catalog))
{
    const geo::ArrowNeighbours neighbours(*m_borders);
    m_arrows.assign(m_catalog->municipalities.size(), {-1, -1, -1, -1});
    for (int i = 0; i < neighbours.count(); ++i) {
        const int from = m_catalog->indexOf(m_borders->municipalities[static_cast<size_t>(i)].code);
        for (size_t d = 0; d < 4; ++d) {
            const int to = neighbours.from(i, static_cast<geo::Direction>(d));
            if (from >= 0 && to >= 0)
                m_arrows[static_cast<size_t>(from)][d] =
                    m_catalog->indexOf(m_borders->municipalities[static_cast<size_t>(to)].code);
        }
    }
    m_canvas = new MapCanvas(*m_model, m_shapes, theme.palette(), this);
    connect(m_canvas, &MapCanvas::painted, this, [this] {
        if (!std::exchange(m_ready, true))
            emit ready();
    });
    connect(m_canvas, &MapCanvas::viewportChanged, this,
            [this] { m_wholeCountry->setVisible(!m_canvas->showsWholeCountry()); });
    makeControls();
    connectView(m_canvas);
    makeInsets();
    m_tip = new MapTip(theme, this);

    connect(&controller, &FilterController::snapshotChanged, this, &MapPanel::applySnapshot);
    connect(&controller, &FilterController::highlightChanged, this, &MapPanel::applyMarks);
    connect(&controller, &FilterController::languageChanged, this, &MapPanel::retranslate);
    connect(&theme, &Theme::changed, this, &MapPanel::applyTheme);
    retranslate();
    applyTheme();
}

MapPanel::~MapPanel()
{
    delete m_canvas; // before the model its scene shows
}

template <class View> void MapPanel::connectView(View* view)
{
    connect(view, &View::hovered, this, [this, view](int municipality, const QPoint& position) {
        if (municipality < 0)
            return hideTip();
        showTip(municipality, view->mapTo(this, position));
    });
    connect(view, &View::left, this, &MapPanel::hideTip);
    connect(view, &View::clicked, this, &MapPanel::choose);
    connect(view, &View::activated, this, [this](Qt::KeyboardModifiers modifiers) {
        if (m_focused >= 0)
            choose(m_focused, modifiers);
    });
    connect(view, &View::escaped, this, [this] {
        m_focused = -1;
        hideTip();
        applyMarks();
    });
    connect(view, &View::focusChanged, this, [this](bool focused) {
        if (!focused) {
            m_focused = -1;
            hideTip();
        }
        applyMarks();
    });
}

void MapPanel::makeInsets()
{
    std::vector<int> capital;
    std::vector<int> bornholm;
    for (int i = 0; i < static_cast<int>(m_catalog->municipalities.size()); ++i) {
        const auto& municipality = m_catalog->municipalities[static_cast<size_t>(i)];
        if (municipality.groupKey == QLatin1String("capital"))
            capital.push_back(i);
        if (municipality.code == domain::MunicipalityCode(QStringLiteral("0400")))
            bornholm.push_back(i);
    }
    for (const auto& members : {capital, bornholm}) {
        if (members.empty())
            continue;
        auto* inset = new MapInset(m_shapes, members, this);
        connectView(inset);
        connect(inset, &MapInset::arrowPressed, this, [this, inset](int key) { moveFocus(key, inset); });
        m_insets.push_back(inset);
    }
    connect(m_canvas, &MapCanvas::arrowPressed, this, [this](int key) { moveFocus(key, nullptr); });
}

void MapPanel::makeControls()
{
    m_measureBox = new QComboBox(this);
    m_classificationBox = new QComboBox(this);
    connect(m_measureBox, &QComboBox::activated, this,
            [this](int index) { setMeasure(static_cast<MapMeasure>(index)); });
    connect(m_classificationBox, &QComboBox::activated, this,
            [this](int index) { setClassification(static_cast<analysis::Classification>(index)); });
    m_legend = new MapLegend(m_theme, this);
    connect(m_legend, &MapLegend::entryClicked, this, &MapPanel::chooseClass);
    const auto button = [this](auto clicked) {
        auto* made = new QPushButton(this);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, clicked);
        return made;
    };
    m_withoutPlace = button([this] { m_controller.chooseOnly(Dimension::Municipality, query::kNotStatedKey); });
    m_withoutPlace->setProperty("link", true);
    m_wholeCountry = button([this] { m_canvas->showWholeCountry(); });
    m_wholeCountry->hide();
    m_zoomIn = button([this] { m_canvas->zoomBy(0.5); });
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomOut = button([this] { m_canvas->zoomBy(-0.5); });
    m_zoomOut->setText(QStringLiteral("−"));
    for (auto* zoom : {m_zoomIn, m_zoomOut})
        zoom->setProperty("square", true);
}

const QString& MapPanel::codeOf(int municipality) const
{
    return m_catalog->municipalities[static_cast<size_t>(municipality)].code.text();
}

void MapPanel::setMeasure(MapMeasure measure)
{
    m_measure = measure;
    m_measureBox->setCurrentIndex(static_cast<int>(measure));
    applySnapshot();
    emit measureChanged();
}

void MapPanel::setClassification(analysis::Classification classification)
{
    m_classification = classification;
    m_classificationBox->setCurrentIndex(static_cast<int>(classification));
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
    for (const auto& municipality : m_classes.municipalities)
        fills.push_back(fillOf(municipality, count, m_theme.palette()));
    m_model->setFills(fills);
    m_canvas->setClasses(m_classes.municipalities);
    for (auto* inset : m_insets)
        inset->setClasses(m_classes.municipalities, count);
    m_legend->setClasses(m_classes, m_measure, m_controller.landscape(), m_controller.texts());
    const int without =
        snapshot.landscape->isRegister() ? snapshot.facet(Dimension::Municipality).rows.back().others.projects : 0;
    m_withoutPlace->setVisible(without > 0);
    m_withoutPlace->setText(tr("%n project(s) without a named municipality", nullptr, without));
    applyMarks();
    placeFloating();
}

void MapPanel::applyMarks()
{
    MapMarks marks;
    const auto& rows = m_controller.snapshot().facet(Dimension::Municipality).rows;
    const query::Highlight& highlight = m_controller.highlight();
    const size_t count = m_catalog->municipalities.size();
    for (size_t i = 0; i < count; ++i) {
        marks.chosen.push_back(rows[i].chosen);
        if (!highlight.isEmpty())
            marks.highlighted.push_back(highlight.of(Dimension::Municipality, static_cast<int>(i)).projects > 0);
    }
    const auto& item = highlight.target.item;
    if (item && item->dimension == Dimension::Municipality)
        marks.highlighted.clear(); // the hovered one alone, not its partners in shared projects
    marks.hovered = item && item->dimension == Dimension::Municipality
                        ? m_catalog->indexOf(domain::MunicipalityCode(item->key))
                        : m_hovered;
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
    for (auto* zoom : {m_zoomIn, m_zoomOut})
        zoom->setFixedSize(m_theme.px(32), m_theme.px(32));
    applySnapshot();
}

void MapPanel::retranslate()
{
    const auto& texts = m_controller.texts();
    m_measureBox->clear();
    for (int i = 0; i <= static_cast<int>(MapMeasure::PerHundredThousand); ++i)
        m_measureBox->addItem(
            tr("Show: %1").arg(measureLabel(static_cast<MapMeasure>(i), m_controller.landscape(), texts)));
    m_measureBox->setCurrentIndex(static_cast<int>(m_measure));
    m_measureBox->setAccessibleName(tr("What the colours show"));
    m_classificationBox->clear();
    m_classificationBox->addItems({tr("equal intervals"), tr("equal counts"), tr("natural breaks")});
    m_classificationBox->setCurrentIndex(static_cast<int>(m_classification));
    m_classificationBox->setAccessibleName(tr("How the classes are made"));
    m_wholeCountry->setText(tr("Show the whole country"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out"));
    m_canvas->setAccessibleName(tr("Map of Denmark's municipalities"));
    const QStringList titles = {tr("Capital area"), tr("Bornholm")};
    for (size_t i = 0; i < m_insets.size(); ++i)
        m_insets[i]->setTitle(titles.at(static_cast<qsizetype>(i)));
    applySnapshot();
}

void MapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeFloating();
}

void MapPanel::placeFloating()
{
    if (!m_tip || width() < 50)
        return;
    const int gap = m_theme.px(12);
    m_canvas->setGeometry(rect());
    // The country takes the left; the insets the sea to the right of it.
    const int insetWidth = std::clamp(static_cast<int>(width() * 0.28), m_theme.px(136), m_theme.px(320));
    int y = gap;
    for (size_t i = 0; i < m_insets.size(); ++i) {
        const double shape = i == 0 ? 1.08 : 0.72;
        const int insetHeight = std::min(static_cast<int>(insetWidth * (i == 0 ? 1 : 0.6) * shape) + m_theme.px(24),
                                         static_cast<int>(height() * (i == 0 ? 0.46 : 0.24)));
        const int thisWidth = i == 0 ? insetWidth : static_cast<int>(insetWidth * 0.6);
        m_insets[i]->setGeometry(width() - gap - thisWidth, y, thisWidth, insetHeight);
        y += insetHeight + gap / 2 + 2;
    }
    m_measureBox->adjustSize();
    m_classificationBox->adjustSize();
    m_measureBox->move(gap, gap);
    m_classificationBox->move(gap, gap + m_measureBox->height() + m_theme.px(4));
    m_legend->setMaximumRowWidth(std::max(m_theme.px(240), width() - 2 * gap));
    m_legend->resize(m_legend->sizeHint());
    m_legend->move(gap, height() - gap - m_legend->height());
    m_withoutPlace->adjustSize();
    const bool beside = m_legend->width() + m_withoutPlace->width() + 3 * gap <= width();
    const int noteBottom = beside ? height() - gap : m_legend->y() - m_theme.px(4);
    m_withoutPlace->move(width() - gap - m_withoutPlace->width(), noteBottom - m_withoutPlace->height());
    const int zoomX = width() - gap - m_zoomIn->width();
    const int zoomBottom = (beside ? m_withoutPlace->y() : m_withoutPlace->y()) - m_theme.px(8);
    m_zoomOut->move(zoomX, zoomBottom - m_zoomOut->height());
    m_zoomIn->move(zoomX, m_zoomOut->y() - m_theme.px(4) - m_zoomIn->height());
    m_wholeCountry->adjustSize();
    m_wholeCountry->move(zoomX - m_theme.px(8) - m_wholeCountry->width(), zoomBottom - m_wholeCountry->height());
    const int bottom = m_legend->height() + 2 * gap;
    m_canvas->setFitMargins(QMargins(gap, gap, insetWidth * 7 / 10 + gap, bottom));
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

void MapPanel::moveFocus(int key, const MapInset* inset)
{
    const auto direction = key == Qt::Key_Up      ? geo::Direction::North
                           : key == Qt::Key_Right ? geo::Direction::East
                           : key == Qt::Key_Down  ? geo::Direction::South
                                                  : geo::Direction::West;
    const bool valid = m_focused >= 0 && (!inset || inset->has(m_focused));
    if (!valid) {
        const int aarhus = m_catalog->indexOf(domain::MunicipalityCode(QStringLiteral("0751")));
        m_focused = inset ? inset->members().front() : aarhus;
    } else {
        const int next = m_arrows[static_cast<size_t>(m_focused)][static_cast<size_t>(direction)];
        if (next >= 0 && (!inset || inset->has(next)))
            m_focused = next;
    }
    const QPoint centre = inset ? inset->mapTo(this, inset->centreOf(m_focused).toPoint())
                                : m_canvas->mapTo(this, m_canvas->centreOf(m_focused).toPoint());
    showTip(m_focused, centre);
    applyMarks();
}

void MapPanel::showTip(int municipality, const QPoint& position)
{
    if (municipality != m_hovered || !m_tip->isVisible())
        m_tip->showFor(m_controller.snapshot(), municipality, m_controller.texts());
    m_tip->moveBeside(position);
    m_hovered = municipality;
    m_controller.setHighlight({query::HighlightTarget::Item{Dimension::Municipality, codeOf(municipality)}, {}});
    applyMarks();
}

void MapPanel::hideTip()
{
    m_tip->hide();
    if (m_hovered < 0)
        return;
    m_hovered = -1;
    m_controller.clearHighlight();
    applyMarks();
}

} // namespace landkort::app
