// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/form_card.h"
#include "app/report/report_choices.h"

namespace landkort::app {

class TickBox;

/// What kind of report and what it is about.
class SubjectCard : public FormCard {
    Q_OBJECT
public:
    SubjectCard(Theme& theme, const base::Texts& texts, const ReportContext& context, QWidget* parent);

    void setChoices(const ReportChoices& choices);
    void writeTo(ReportChoices& choices) const;
    /// Whether the yes that an atlas of documented examples asks for is given, or not asked for.
    bool isAtlasConfirmed() const;

    QComboBox* templateBox() const { return m_template; }
    QComboBox* placeBox() const { return m_place; }
    QComboBox* domainBox() const { return m_domain; }
    QComboBox* earlierBox() const { return m_earlier; }
    QComboBox* languageBox() const { return m_language; }
    TickBox* confirmBox() const { return m_confirm; }

signals:
    void edited();

private:
    void fillBoxes();
    void fillPlaces(report::ReportTemplate kind);
    void showFields();
    report::ReportTemplate kind() const;

    const base::Texts& m_texts;
    const ReportContext& m_context;
    QComboBox* m_template;
    QComboBox* m_place;
    QComboBox* m_domain;
    QComboBox* m_earlier;
    QComboBox* m_language;
    QLabel* m_filter;
    TickBox* m_confirm;
    int m_typed = -1; ///< the place last taken from what was typed
};

} // namespace landkort::app
