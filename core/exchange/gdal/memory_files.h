// SPDX-FileCopyrightText: The AI-landkort authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/geodata_module.h"

#include <string>

namespace landkort::exchange {

/// Files of GDAL's own file system in memory, gone with this object; whatever a driver writes beside them is too. The
/// bytes must outlive it.
class MemoryFiles {
public:
    explicit MemoryFiles(const std::vector<GeodataFile>& files);
    ~MemoryFiles();
    MemoryFiles(const MemoryFiles&) = delete;
    MemoryFiles& operator=(const MemoryFiles&) = delete;

    const std::string& first() const { return m_first; }

private:
    std::string m_folder;
    std::string m_first;
};

} // namespace landkort::exchange
