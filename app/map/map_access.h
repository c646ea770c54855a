// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace landkort::app {

/// What a map view tells assistive technology: a list of its municipalities, as if each were a widget. Qt Location has
/// no accessibility of its own.
struct MapAccess {
    std::vector<int> members; ///< indexes of the catalog, in Danish order
    std::function<QString(int)> name;
    std::function<QString(int)> numbers; ///< "6 dokumenterede projekter, 2 angivet i drift …"
    std::function<bool(int)> chosen;
    std::function<int()> focused;   ///< index of the catalog, -1 = none
    std::function<QRectF(int)> box; ///< in the view's pixels
    std::function<void(int)> choose;
};

/// A widget that shows municipalities.
class MapView {
public:
    virtual ~MapView() = default;
    const MapAccess& access() const { return m_access; }
    void setAccess(MapAccess access) { m_access = std::move(access); }

private:
    MapAccess m_access;
};

/// Makes the views known to QAccessible; again and again does no harm.
void installMapAccessibility();
/// Tells assistive technology that the focus within the view moved to this municipality.
void announceFocus(QWidget* view, int municipality);

/// Whether a focus that came this way needs a visible ring at once.
bool comesByKeyboard(Qt::FocusReason reason);

/// Arrows, Enter or Space and Escape, as the signals of a map view; false for any other key.
template <class View> bool handleMapKey(View* view, int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit view->arrowPressed(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit view->activated(modifiers);
        return true;
    case Qt::Key_Escape:
        emit view->escaped();
        return true;
    default:
        return false;
    }
}

} // namespace landkort::app
