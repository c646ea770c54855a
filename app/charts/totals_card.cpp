// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/totals_card.h"

#include "app/charts/totals_view.h"
#include "app/charts/twin_table.h"

#include <QStandardItemModel>

#include <algorithm>

namespace landkort::app {

TotalsCard::TotalsCard(const Theme& theme, QWidget* parent)
    : ChartCard(theme, parent), m_theme(theme), m_view(new TotalsView(theme, this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("totalsCard"));
    setDrawing(nullptr, m_view);
}

void TotalsCard::prepareTable(TwinTable& table)
{
    table.setModel(m_model);
}

void TotalsCard::setEditions(const std::vector<domain::Edition>& editions)
{
    m_editions.clear();
    for (const auto& edition : editions) {
        if (edition.kind == domain::EditionKind::PublishedTotals && edition.published && edition.asOf)
            m_editions.push_back(edition);
    }
    std::stable_sort(m_editions.begin(), m_editions.end(),
                     [](const auto& a, const auto& b) { return a.asOf->lastDay() < b.asOf->lastDay(); });
}

void TotalsCard::refresh(const base::Texts& texts)
{
    const QString title = texts.translate("Charts", "KL's published totals");
    m_view->setAccessibleName(title);
    m_view->setPoints(totalsPoints(m_editions, texts), texts);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({texts.translate("Charts", "As of"), texts.translate("Charts", "Projects"),
                                        texts.translate("Charts", "In operation"),
                                        texts.translate("Charts", "Municipalities"),
                                        texts.translate("Charts", "Source")});
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_model->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    for (const auto& edition : m_editions) {
        const auto& totals = *edition.published;
        const auto number = [&](const std::optional<int>& value) {
            auto* item = new QStandardItem(value ? texts.number(*value) : texts.notStated());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            return item;
        };
        const bool firstHand = totals.quality == domain::TotalsQuality::FirstHand;
        m_model->appendRow({new QStandardItem(texts.date(edition.asOf)), number(totals.projects),
                            number(totals.inOperation), number(totals.municipalities),
                            new QStandardItem(firstHand ? texts.translate("Charts", "first-hand")
                                                        : texts.translate("Charts", "second-hand"))});
    }
    setWords(title, texts.translate("Charts", "The register is another count and is never drawn here."),
             {texts.translate("Charts", "Filled: KL's own material. Hollow: told by others (second-hand). What was not "
                                        "published has no point.")});
    setEmptyText(m_editions.empty() ? texts.translate("Charts", "No published totals in the store.") : QString());
    fitTable();
}

void TotalsCard::applyTheme(const base::Texts& texts)
{
    applyCardTheme(texts);
    m_view->applyTheme();
}

} // namespace landkort::app
