// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/attached_data.h"

#include "core/exchange/csv_writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace landkort::workflow {

static QString dateOf(const std::optional<base::PartialDate>& date)
{
    return date ? date->toIso() : QString();
}

static void addRows(std::vector<QStringList>& rows, const query::Landscape& landscape, int row,
                    const std::vector<bool>& counted)
{
    const domain::Project& p = landscape.projects()[static_cast<size_t>(row)];
    const auto line = [&](const QString& code, const QString& name, domain::Status status, const QString& date) {
        rows.push_back({p.id.text(), p.title, code, name, domain::key(status), date, p.domainKey, p.useCaseKey,
                        p.target ? domain::key(*p.target) : QString(), p.vendors.join(QStringLiteral("; ")),
                        p.technology, p.description, p.source.title, dateOf(p.source.date), p.source.address});
        if (!landscape.local().isEmpty())
            rows.back().append(!landscape.local().local(row)          ? QString()
                               : landscape.local().storedRow(row) < 0 ? QStringLiteral("added")
                                                                      : QStringLiteral("corrected"));
    };
    bool placed = false;
    const auto places = landscape.placesOf(row);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto at = static_cast<size_t>(places[i].municipality);
        if (!counted[at])
            continue;
        const domain::Municipality& m = landscape.catalog().municipalities[at];
        line(m.code.text(), m.name, places[i].status, dateOf(p.adoptions[i].statusDate));
        placed = true;
    }
    if (!placed)
        line({}, {}, p.status, dateOf(p.statusDate));
}

static std::vector<QStringList> headedRows(const query::Landscape& landscape)
{
    QStringList head = {
        QStringLiteral("id"),           QStringLiteral("title"),       QStringLiteral("municipality_code"),
        QStringLiteral("municipality"), QStringLiteral("status"),      QStringLiteral("status_date"),
        QStringLiteral("domain"),       QStringLiteral("use_case"),    QStringLiteral("target"),
        QStringLiteral("vendors"),      QStringLiteral("technology"),  QStringLiteral("description"),
        QStringLiteral("source_title"), QStringLiteral("source_date"), QStringLiteral("source_address")};
    if (!landscape.local().isEmpty())
        head.append(QStringLiteral("local"));
    return {head};
}

QByteArray contentHash(const query::Landscape& landscape)
{
    std::vector<QStringList> all = headedRows(landscape);
    const std::vector<bool> everywhere(landscape.catalog().municipalities.size(), true);
    for (size_t row = 0; row < landscape.projects().size(); ++row)
        addRows(all, landscape, static_cast<int>(row), everywhere);
    return QCryptographicHash::hash(exchange::writeCsv(all, QLatin1Char(';')), QCryptographicHash::Sha256).toHex();
}

AttachedData attachedData(const query::Snapshot& snapshot, const base::Texts& texts)
{
    const query::Landscape& landscape = *snapshot.landscape;
    const QByteArray hash = contentHash(landscape);
    std::vector<QStringList> matching = headedRows(landscape);
    for (const auto& match : snapshot.matching)
        addRows(matching, landscape, match.row, snapshot.countedPlaces);
    const domain::Edition& edition = landscape.edition();
    QByteArray about =
        "edition: " + edition.name.toUtf8() + "\nas of: " + dateOf(edition.asOf).toUtf8() + "\nsha256: " + hash + "\n";
    if (const auto& made = landscape.local().inForce; !made.empty())
        about += "local corrections: " + QByteArray::number(static_cast<qsizetype>(made.size())) + "\n";
    AttachedData data;
    data.files = {{QStringLiteral("data.csv"), texts.translate("Report", "The rows of this report"),
                   QByteArrayLiteral("text/csv"), exchange::writeCsv(matching, QLatin1Char(';'))},
                  {QStringLiteral("edition.txt"), texts.translate("Report", "The edition and its hash"),
                   QByteArrayLiteral("text/plain"), about}};
    data.note = base::fillPlaceholders(
        texts.translate("Report", "The rows behind this report lie in the PDF as data.csv, the edition's identity as "
                                  "edition.txt. SHA-256 of the whole edition: %1."),
        {QString::fromLatin1(hash)});
    return data;
}

} // namespace landkort::workflow
