// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gdal/memory_files.h"

#include <cpl_vsi.h>

#include <atomic>

namespace landkort::exchange {

/// The ending tells formats apart and the files of a shapefile from each other; the rest is a layer's name, and its
/// odder characters are none of a driver's business.
static std::string plainName(const QString& first, const QString& name)
{
    const auto dot = [](const QString& text) { return text.lastIndexOf(QLatin1Char('.')); };
    QString plain = dot(first) < 0 ? first : first.first(dot(first));
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-'))
            c = QLatin1Char('_');
    }
    return (plain + (dot(name) < 0 ? QString() : name.sliced(dot(name)).toLower())).toStdString();
}

MemoryFiles::MemoryFiles(const std::vector<GeodataFile>& files)
{
    static std::atomic<int> count = 0;
    m_folder = "/vsimem/landkort-" + std::to_string(++count);
    VSIMkdir(m_folder.c_str(), 0700);
    for (const auto& file : files) {
        const std::string path = m_folder + '/' + plainName(files.front().name, file.name);
        auto* bytes = reinterpret_cast<GByte*>(const_cast<char*>(file.bytes.constData())); // only read
        VSIFCloseL(VSIFileFromMemBuffer(path.c_str(), bytes, static_cast<vsi_l_offset>(file.bytes.size()), FALSE));
        if (m_first.empty())
            m_first = path;
    }
}

MemoryFiles::~MemoryFiles()
{
    VSIRmdirRecursive(m_folder.c_str());
}

} // namespace landkort::exchange
