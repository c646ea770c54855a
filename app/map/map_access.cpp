// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_access.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace landkort::app {

namespace {

/// One municipality in the list of a map view.
class AccessibleMunicipality : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleMunicipality(QWidget* view, int municipality) : m_view(view), m_municipality(municipality) {}

    const MapAccess& access() const { return dynamic_cast<MapView*>(m_view)->access(); }
    int municipality() const { return m_municipality; }

    bool isValid() const override { return m_view != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return access().name(m_municipality) + QStringLiteral(", ") + access().numbers(m_municipality);
        return kind == QAccessible::Value ? access().numbers(m_municipality) : QString();
    }

    QRect rect() const override
    {
        const QRect box = access().box(m_municipality).toAlignedRect() & m_view->rect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = access().chosen(m_municipality);
        state.focused = m_view->hasFocus() && access().focused() == m_municipality;
        state.invisible = !m_view->isVisible();
        state.offscreen = rect().isEmpty();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            access().choose(m_municipality);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QWidget* m_view;
    int m_municipality;
};

/// The view itself: a list with the municipalities as its items.
class AccessibleMap : public QAccessibleWidget {
public:
    explicit AccessibleMap(QWidget* view) : QAccessibleWidget(view, QAccessible::List)
    {
        for (const int municipality : members())
            m_items.push_back(QAccessible::registerAccessibleInterface(new AccessibleMunicipality(view, municipality)));
    }
    ~AccessibleMap() override
    {
        for (const auto id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_items.size()); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount()
                   ? QAccessible::accessibleInterface(m_items[static_cast<size_t>(index)])
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const int focused = dynamic_cast<MapView*>(widget())->access().focused();
        const auto found = std::find(members().begin(), members().end(), focused);
        return found == members().end() ? nullptr : child(static_cast<int>(found - members().begin()));
    }

private:
    const std::vector<int>& members() const { return dynamic_cast<MapView*>(widget())->access().members; }

    std::vector<QAccessible::Id> m_items;
};

} // namespace

static QAccessibleInterface* makeAccessibleMap(const QString& className, QObject* object)
{
    if (className != QLatin1String("landkort::app::MapCanvas") && className != QLatin1String("landkort::app::MapInset"))
        return nullptr;
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<MapView*>(widget) ? new AccessibleMap(widget) : nullptr;
}

void installMapAccessibility()
{
    QAccessible::removeFactory(makeAccessibleMap);
    QAccessible::installFactory(makeAccessibleMap);
}

bool comesByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void announceFocus(QWidget* view, int municipality)
{
    const auto& members = dynamic_cast<MapView*>(view)->access().members;
    const auto found = std::find(members.begin(), members.end(), municipality);
    if (!QAccessible::isActive() || found == members.end())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(found - members.begin()));
    QAccessible::updateAccessibility(&event);
}

} // namespace landkort::app
