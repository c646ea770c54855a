// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/twin_finder.h"
#include "app/filter/filter_controller.h"
#include "app/shared/details_writer.h"
#include "app/shared/theme.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace landkort::app {

class DetailsBrowser;

/// Everything known of the selected project; without one, the projects of the chosen municipalities, or a hint. When
/// a single project matches, it is shown. Web addresses open only by the user's click, through the opener.
class DetailsPanel : public QFrame {
    Q_OBJECT
public:
    using LinkOpener = std::function<void(const QUrl&)>;
    /// Where a project of an edition comes from, in lines; none for what was not imported.
    using Origins = std::function<QStringList(const query::Landscape& landscape, int row, const base::Texts& texts)>;

    DetailsPanel(FilterController& controller, Theme& theme, QWidget* parent = nullptr);

    /// Who opens an address; the system's browser unless set.
    void setLinkOpener(LinkOpener opener) { m_openLink = std::move(opener); }
    void setOrigins(Origins origins) { m_origins = std::move(origins); }
    /// The table of shared solutions; read when the first project is shown.
    void setSolutions(TwinFinder::Solutions solutions) { m_twins.setSolutions(std::move(solutions)); }
    const TwinFinder& twins() const { return m_twins; }
    /// Offers to correct the shown project; off unless set.
    void setCorrectable(bool correctable);
    /// Nothing is chosen: only a hint is shown, and it needs little room.
    bool showsHint() const;

signals:
    void showsHintChanged();
    void correctionAsked(const landkort::domain::ProjectId& project);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showContent();
    void writeContent(DetailsWriter& writer);
    void writeList(DetailsWriter& writer) const;
    void writeListHeading(DetailsWriter& writer) const;
    void writeHint(DetailsWriter& writer) const;
    bool hasList() const;
    int shownRow() const; ///< of the landscape; -1 = none
    void findTwinsSoon();
    void follow(const QUrl& reference);
    void pointAt(const QUrl& reference);
    void showHighlight();
    void applyTheme();

    FilterController& m_controller;
    Theme& m_theme;
    DetailsBrowser* m_browser;
    DetailsLinks m_links;
    std::vector<DetailsMark> m_marks;
    LinkOpener m_openLink;
    Origins m_origins; ///< none until set
    TwinFinder m_twins;
    QTimer* m_twinsTimer;
    bool m_painted = false; ///< similar projects wait until something is on screen
    bool m_correctable = false;
    bool m_pointing = false; ///< the highlight is ours
    bool m_hint = true;      ///< showsHint() at the last change
    QString m_shown;         ///< what is shown, to keep the place in it
};

} // namespace landkort::app
