// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/peer_picture.h"
#include "app/filter/filter_controller.h"
#include "app/shared/peer_choice.h"
#include "app/shared/theme.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace landkort::app {

class CompareHead;
class DotPlot;
class MarkLegend;
class PeerMatrixView;
class PeerTableView;

/// A municipality beside comparable ones: what is documented (a matrix of marks), how many (dot plots), all numbers (a
/// table). The municipality follows the filter when the filter names exactly one; places narrow nothing else here.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    enum class Part { Matrix, Numbers, Table };

    ComparePanel(FilterController& controller, Theme& theme, PeerSourcesReader sources, QWidget* parent = nullptr);
    ~ComparePanel() override;

    const PeerChoice& choice() const { return m_choice; }
    void setChoice(PeerChoice choice);
    /// The list of a file as the set; what is not understood is an error and changes nothing.
    void useListFile(const QString& path);
    Part part() const { return m_part; }
    void setPart(Part part);
    QStringList saveState() const;
    void restoreState(const QStringList& words);

    const PeerPicture* picture() const { return m_picture.get(); }
    CompareHead& head() const { return *m_head; }
    PeerMatrixView& matrix() const { return *m_matrix; }
    PeerTableView& table() const { return *m_table; }
    DotPlot& plot(int measure) const { return *m_plots[static_cast<size_t>(measure)]; }
    QPushButton& partButton(Part part) const { return *m_partButtons[static_cast<size_t>(part)]; }
    QPushButton& wordsLink() const { return *m_wordsLink; }
    QPushButton& copyLink() const { return *m_copyLink; }
    QString message() const; ///< what stands instead of a picture; empty while there is one

signals:
    void choiceChanged(const landkort::app::PeerChoice& choice);
    void listAsked();
    void failed(const landkort::base::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBar();
    void makeParts();
    void connectHead();
    void connectParts();
    void followFilter();
    void refresh();
    void makePicture();
    void fillParts();
    void placeParts();
    void refreshHighlight();
    void applyTheme();
    void retranslate();
    void rest(const query::HighlightTarget& target);
    void restOnMunicipality(const QString& key);
    void compare(const QString& code);
    void openCell(int line, int column);
    void copyShown() const;
    bool isWide() const;
    QString reasonForNoPicture() const;
    const base::Texts& texts() const { return m_controller.texts(); }

    FilterController& m_controller;
    Theme& m_theme;
    PeerSourcesReader m_sources;
    PeerChoice m_choice;
    QString m_followed; ///< the one municipality the filter named last
    std::shared_ptr<const PeerPicture> m_picture;
    bool m_stale = true; ///< something changed while the tab was not shown
    Part m_part = Part::Matrix;
    QScrollArea* m_scroll;
    QWidget* m_page;
    CompareHead* m_head;
    QWidget* m_bar;
    std::array<QPushButton*, 3> m_partButtons{};
    QPushButton* m_wordsLink = nullptr;
    QPushButton* m_copyLink = nullptr;
    QLabel* m_message;
    QWidget* m_body;
    QBoxLayout* m_bodyLayout = nullptr;
    QFrame* m_matrixCard = nullptr;
    QFrame* m_plotsCard = nullptr;
    QFrame* m_tableCard = nullptr;
    PeerMatrixView* m_matrix = nullptr;
    MarkLegend* m_legend = nullptr;
    QLabel* m_noMarks = nullptr;
    QLabel* m_wordsNote = nullptr;
    std::array<DotPlot*, 3> m_plots{};
    PeerTableView* m_table = nullptr;
    QLabel* m_tableNote = nullptr;
};

} // namespace landkort::app
