// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/project_cells.h"
#include "app/table/table_header.h"

#include <QObject>

#include <map>
#include <set>

namespace landkort::app {

/// Which columns the table shows, in which order and how wide. Until the user chooses, a wide table shows more; the
/// title takes the room that is left. Widths are kept at 100 % scale, so they survive another scale.
class TableColumns : public QObject {
    Q_OBJECT
public:
    TableColumns(TableHeader& header, Theme& theme, QObject* parent);

    bool isShown(ProjectColumn column) const;
    /// The title always shows.
    void setShown(ProjectColumn column, bool shown);
    void reset(); ///< columns, order and widths as at first start
    /// Shown columns from left to right.
    std::vector<ProjectColumn> shownInOrder() const;
    void fitTo(int width);

    QByteArray save() const;
    /// Anything that is not a saved state changes nothing.
    void restore(const QByteArray& state);

signals:
    void shownChanged();

private:
    std::set<ProjectColumn> wanted() const;
    int preferredWidth(ProjectColumn column) const;
    double widthShare(const std::set<ProjectColumn>& columns) const;
    void rememberWidth(int section, int width);
    void setOrder(const std::vector<ProjectColumn>& order);

    TableHeader& m_header;
    Theme& m_theme;
    std::optional<std::set<ProjectColumn>> m_chosen; ///< nothing = not chosen yet
    std::map<ProjectColumn, double> m_widths;        ///< the user's own, at 100 %
    int m_width = 0;
    bool m_fitting = false;
};

} // namespace landkort::app
