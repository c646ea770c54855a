// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geodata_file.h"

#include "core/exchange/reading/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace landkort::exchange {

namespace {

base::Result<ReadGeodata> loadModule()
{
    const QString name = QStringLiteral("landkort_gdal");
    const QString programs = QCoreApplication::applicationDirPath();
    QString detail;
    for (const auto& folder : {programs, programs + QStringLiteral("/../lib/ai-landkort")}) {
        for (const auto& file : {name, QStringLiteral("lib") + name}) {
            QLibrary library(folder + QLatin1Char('/') + file);
            if (auto* function = library.resolve(kReadGeodata))
                return reinterpret_cast<ReadGeodata>(function);
            detail += library.errorString() + QLatin1Char('\n');
        }
    }
    return base::Error{base::ErrorKind::FileMissing,
                       QT_TRANSLATE_NOOP("Error", "The part of the program that reads borders is missing or cannot be "
                                                  "started. Install the program again."),
                       {},
                       detail};
}

/// The other files of a shapefile, whatever the case of their endings. The .dbf holds the names and codes; the rest it
/// can do without.
base::Result<void> addNeighbours(const QString& path, std::vector<GeodataFile>& files, const base::Progress& progress)
{
    const QFileInfo info(path);
    if (info.suffix().compare(QLatin1String("shp"), Qt::CaseInsensitive) != 0)
        return {};
    bool hasTable = false;
    const auto beside = info.dir().entryInfoList(QDir::Files);
    for (const auto& other : beside) {
        const QString ending = other.suffix().toLower();
        const bool ofIt =
            other.completeBaseName() == info.completeBaseName() &&
            QStringList{QStringLiteral("dbf"), QStringLiteral("shx"), QStringLiteral("prj"), QStringLiteral("cpg")}
                .contains(ending);
        if (!ofIt)
            continue;
        auto read = readFileOnce(other.filePath(), progress);
        if (!read)
            return read.error();
        hasTable = hasTable || ending == QLatin1String("dbf");
        files.push_back({other.fileName(), std::move(read).value().bytes});
    }
    if (hasTable)
        return {};
    return base::Error{base::ErrorKind::FileMissing,
                       QT_TRANSLATE_NOOP("Error", "Beside %1 there is no %2, which holds the municipalities' codes. "
                                                  "Put all files of the shapefile in one folder and try again."),
                       {info.fileName(), info.completeBaseName() + QStringLiteral(".dbf")},
                       {}};
}

const char* sentenceOf(Geodata::Fault fault)
{
    switch (fault) {
    case Geodata::Fault::NoAreas:
        return QT_TRANSLATE_NOOP("Error", "%1 holds no areas with codes or names of Danish municipalities. Choose a "
                                          "file with municipal borders.");
    case Geodata::Fault::NoReference:
        return QT_TRANSLATE_NOOP("Error", "%1 does not say which reference system its coordinates are in. Save it with "
                                          "one, for instance ETRS89 / UTM zone 32N (EPSG:25832).");
    case Geodata::Fault::NotConverted:
        return QT_TRANSLATE_NOOP("Error",
                                 "The coordinates of %1 cannot be converted to longitude and latitude. Save it "
                                 "in another reference system, for instance EPSG:25832 or EPSG:4326.");
    default:
        break;
    }
    return QT_TRANSLATE_NOOP("Error",
                             "%1 is no GeoJSON, GeoPackage, GML or Shapefile, or it is damaged. Choose another "
                             "file.");
}

} // namespace

base::Result<GeodataFromFile> readGeodataFile(const QString& path, const LayerFit& fit, const base::Progress& progress)
{
    auto first = readFileOnce(path, progress);
    if (!first)
        return first.error();
    std::vector<GeodataFile> files = {{first.value().fileName, first.value().bytes}};
    if (const auto added = addNeighbours(path, files, progress); !added)
        return added.error();
    const auto module = loadModule();
    if (!module)
        return module.error();
    GeodataFromFile read{first.value().fileName, first.value().sha256, {}};
    module.value()(files, fit, read.geodata);
    if (read.geodata.fault != Geodata::Fault::None)
        return base::Error{read.geodata.fault == Geodata::Fault::NotGeodata ? base::ErrorKind::FileBroken
                                                                            : base::ErrorKind::InvalidInput,
                           sentenceOf(read.geodata.fault),
                           {read.fileName},
                           read.geodata.detail};
    read.geodata.attributes.fileName = read.fileName;
    return read;
}

} // namespace landkort::exchange
