// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundled_data.h"

#include "core/exchange/bundled_table.h"

#include <QCoreApplication>

namespace landkort::exchange {

namespace {

const char* const kBorderFile = "municipalities.geojson";
const char* const kBorderMismatch =
    QT_TRANSLATE_NOOP("Error", "The borders in %1 are not those of the municipalities: %2 is missing or not known. "
                               "Install the program again or restore the file.");

base::Result<geo::Borders> readBundledBorders(const QString& folder, const domain::MunicipalityCatalog& catalog)
{
    const QString fileName = QLatin1String(kBorderFile);
    const auto bytes = readBundledFile(folder, fileName);
    if (!bytes)
        return bytes.error();
    auto borders = geo::readBorders(bytes.value(), fileName);
    if (!borders)
        return borders;
    std::set<QString> missing;
    for (const auto& municipality : catalog.municipalities)
        missing.insert(municipality.code.text());
    for (const auto& border : borders.value().municipalities) {
        if (missing.erase(border.code.text()) == 0)
            missing.insert(border.code.text());
    }
    if (!missing.empty())
        return base::Error{base::ErrorKind::FileBroken, kBorderMismatch, {fileName, *missing.begin()}, {}};
    return borders;
}

} // namespace

base::Result<BundledData> readBundledData(const QString& folder)
{
    BundledData data;
    auto catalog = readBundledCatalog(folder);
    if (!catalog)
        return catalog.error();
    data.catalog = std::move(catalog).value();

    const auto vocabulary = readBundledVocabulary(folder);
    if (!vocabulary)
        return vocabulary.error();
    auto reg = readBundledRegister(folder, data.catalog, vocabulary.value());
    if (!reg)
        return reg.error();
    data.editions.push_back(std::move(reg).value());

    auto totals = readBundledTotals(folder, data.catalog, vocabulary.value());
    if (!totals)
        return totals.error();
    for (auto& edition : totals.value())
        data.editions.push_back(std::move(edition));

    auto borders = readBundledBorders(folder, data.catalog);
    if (!borders)
        return borders.error();
    data.borders = std::move(borders).value();
    return data;
}

} // namespace landkort::exchange
