#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every include and QML import of the tree obeys the arrows, and the check finds violations when there are any.

usage: arrows_test.py QT_HEADER_FOLDER
"""
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import arrows
import tree

QT_HEADERS = None  # set from the command line

# A tree in small; each file is empty but for the line put into it.
SEED_FILES = [
    "core/base/result.h", "core/domain/ids.h", "core/geo/borders.h", "core/geo/neighbours.h", "core/exchange/raw_table.h",
    "core/exchange/csv_reader.h", "core/exchange/gdal/sheets.cpp", "core/storage/database.h", "core/query/snapshot.h",
    "core/analysis/peers.h", "core/report/figures.h", "core/workflow/open_landscape.h", "app/main.cpp", "app/main_window.h",
    "app/shared/theme.h", "app/models/facet_model.h", "app/filter/filter_controller.h", "app/filter/filter_panel.h",
    "app/map/map_panel.h", "app/map/qml/Map.qml", "app/board/board_panel.h", "app/cli/main.cpp", "tests/core/query_test.cpp",
]
FORBIDDEN = [
    # core's arrows
    ("core/base/result.h", '#include "core/domain/ids.h"'),
    ("core/domain/ids.h", '#include "core/geo/borders.h"'),
    ("core/geo/borders.h", '#include "core/query/snapshot.h"'),
    ("core/exchange/csv_reader.h", '#include "core/storage/database.h"'),
    ("core/storage/database.h", '#include "core/exchange/csv_reader.h"'),
    ("core/storage/database.h", '#include "core/query/snapshot.h"'),
    ("core/query/snapshot.h", '#include "core/analysis/peers.h"'),
    ("core/analysis/peers.h", '#include "core/storage/database.h"'),
    ("core/analysis/peers.h", '#include "core/report/figures.h"'),
    ("core/report/figures.h", '#include "core/workflow/open_landscape.h"'),
    ("core/exchange/gdal/sheets.cpp", '#include "core/domain/ids.h"'),
    ("core/exchange/gdal/sheets.cpp", '#include "core/geo/neighbours.h"'),
    ("core/exchange/csv_reader.h", '#include "core/exchange/gdal/sheets.cpp"'),
    ("core/workflow/open_landscape.h", '#include "app/shared/theme.h"'),
    ("core/query/snapshot.h", '  #  include   "app/filter/filter_controller.h" // spread out'),
    ("core/base/result.h", '#include "tests/core/query_test.cpp"'),
    # app's arrows
    ("app/map/map_panel.h", '#include "app/board/board_panel.h"'),
    ("app/map/map_panel.h", '#include "core/storage/database.h"'),
    ("app/models/facet_model.h", '#include "core/storage/database.h"'),
    ("app/board/board_panel.h", '#include "app/filter/filter_panel.h"'),
    ("app/board/board_panel.h", '#include "app/main_window.h"'),
    ("app/shared/theme.h", '#include "app/models/facet_model.h"'),
    ("app/models/facet_model.h", '#include "app/filter/filter_controller.h"'),
    ("app/filter/filter_panel.h", '#include "app/map/map_panel.h"'),
    ("app/cli/main.cpp", '#include "app/shared/theme.h"'),
    ("app/main_window.h", '#include "app/cli/main.cpp"'),
    ("app/main_window.h", '#include "core/exchange/gdal/sheets.cpp"'),
    # names
    ("core/query/snapshot.h", '#include "snapshot.h"'),
    ("core/query/snapshot.h", '#include "../storage/database.h"'),
    ("core/query/snapshot.h", "#include HEADER_NAME"),
    ("core/query/snapshot.h", "import <vector>;"),
    # libraries
    ("core/query/snapshot.h", "#include <QColor>"),
    ("core/query/snapshot.h", "#include <QtGui/QColor>"),
    ("core/report/figures.h", "#include <QWidget>"),
    ("app/cli/main.cpp", "#include <QGuiApplication>"),
    ("app/map/map_panel.h", "#include <QTcpSocket>"),
    ("app/map/map_panel.h", "#include <QtNetwork/QTcpSocket>"),
    ("app/map/map_panel.h", "#include <sys/socket.h>"),
    ("app/map/map_panel.h", "#include <QTest>"),
    ("app/map/map_panel.h", "#include <QtCore/private/qobject_p.h>"),
    ("app/map/map_panel.h", "#include <QNoSuchHeader>"),
    ("core/query/snapshot.h", "#include <SQLiteCpp/Database.h>"),
    ("core/workflow/open_landscape.h", "#include <sqlite3.h>"),
    ("core/storage/database.h", "#include <cairo.h>"),
    ("app/map/map_panel.h", "#include <pango/pangocairo.h>"),
    ("core/workflow/open_landscape.h", "#include <qpdf/QPDF.hh>"),
    ("core/exchange/csv_reader.h", "#include <gdal_priv.h>"),
    ("core/geo/borders.h", "#include <ogrsf_frmts.h>"),
    ("core/storage/database.h", "#include <zlib.h>"),
    ("core/query/snapshot.h", "#include <catch2/catch_test_macros.hpp>"),
    # SQL
    ("core/query/snapshot.h", 'auto text = "SELECT id FROM project";'),
    ("app/map/map_panel.h", 'run("DELETE FROM project WHERE id = ?");'),
    ("core/workflow/open_landscape.h", 'run("PRAGMA user_version");'),
    # QML
    ("app/map/qml/Map.qml", "import QtQuick.Controls"),
    ("app/map/qml/Map.qml", "import QtNetwork 6.8"),
    ("app/map/qml/Map.qml", 'import "../../board"'),
    ("app/map/qml/Map.qml", "import Landkort.Board"),
]
ALLOWED = [
    ("core/domain/ids.h", '#include "core/base/result.h"'),
    ("core/storage/database.h", '#include "core/geo/borders.h"'),
    ("core/query/snapshot.h", '#include "core/storage/database.h"'),
    ("core/report/figures.h", '#include "core/analysis/peers.h"'),
    ("core/workflow/open_landscape.h", '#include "core/exchange/csv_reader.h"'),
    ("core/exchange/gdal/sheets.cpp", '#include "core/exchange/raw_table.h"'),
    ("core/exchange/gdal/sheets.cpp", "#include <gdal_priv.h>"),
    ("core/storage/database.h", "#include <SQLiteCpp/Database.h>"),
    ("core/storage/database.h", 'run("SELECT id FROM project");'),
    ("core/exchange/csv_reader.h", "#include <zlib.h>"),
    ("core/report/figures.h", "#include <cairo-pdf.h>"),
    ("core/query/snapshot.h", "#include <QString>"),
    ("core/query/snapshot.h", "#include <QtCore/QString>"),
    ("core/query/snapshot.h", "#include <unordered_map>"),
    ("core/query/snapshot.h", '// #include "app/main_window.h"'),
    ("app/main.cpp", '#include "app/main_window.h"'),
    ("app/main.cpp", '#include "core/storage/database.h"'),
    ("app/main.cpp", '#include "main.moc"'),
    ("app/main_window.h", '#include "app/board/board_panel.h"'),
    ("app/map/map_panel.h", '#include "app/filter/filter_controller.h"'),
    ("app/map/map_panel.h", '#include "app/models/facet_model.h"'),
    ("app/map/map_panel.h", '#include "core/query/snapshot.h"'),
    ("app/map/map_panel.h", "#include <QQuickWidget>"),
    ("app/cli/main.cpp", '#include "core/workflow/open_landscape.h"'),
    ("app/map/qml/Map.qml", "import QtLocation"),
    ("app/map/qml/Map.qml", "import Landkort.Map"),
    ("app/map/qml/Map.qml", "import QtQuick.Shapes 6.8 as S"),
    ("tests/core/query_test.cpp", '#include "app/main_window.h"'),
    ("tests/core/query_test.cpp", "#include <QTcpSocket>"),
    ("app/map/map_panel.h", 'tr("Select all from the list");'),
]


class Arrows(unittest.TestCase):
    def test_the_tree_obeys_them(self):
        _, violations = arrows.scan(tree.ROOT, tree.listed(), QT_HEADERS)
        self.assertEqual([], [str(violation) for violation in violations])

    def test_every_source_was_read(self):
        scanned, _ = arrows.scan(tree.ROOT, tree.listed(), QT_HEADERS)
        expected = tree.listed("*.cpp", "*.h", "*.qml", "*.js")
        self.assertEqual(expected, scanned)
        self.assertGreater(len(scanned), 40)
        for must in ("core/base/result.h", "core/query/snapshot.cpp", "app/main.cpp", "app/filter/filter_controller.h"):
            self.assertIn(must, scanned)
        # No source may hide behind an ending the scan does not read.
        self.assertEqual([], tree.listed("*.hpp", "*.hh", "*.hxx", "*.cc", "*.cxx", "*.c", "*.inl", "*.ipp", "*.ixx", "*.cppm", "*.mjs", "*.ui"))

    def scan_seed(self, path, line):
        folder = Path(tempfile.mkdtemp(prefix="arrows-test-"))
        self.addCleanup(shutil.rmtree, folder)
        for name in SEED_FILES:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(f"\n{line}\n" if name == path else "")
        return arrows.scan(folder, SEED_FILES, QT_HEADERS)[1]

    def test_each_seeded_violation_is_found(self):
        for path, line in FORBIDDEN:
            found = self.scan_seed(path, line)
            self.assertEqual([(path, 2)], [(violation.path, violation.line) for violation in found], line)

    def test_what_is_allowed_is_not_reported(self):
        for path, line in ALLOWED:
            self.assertEqual([], [str(violation) for violation in self.scan_seed(path, line)])

    def test_a_folder_the_design_does_not_know_is_reported(self):
        for path in ("core/helpers/x.h", "core/x.cpp", "plugins/x.cpp"):
            self.assertIsNone(arrows.zone_of(path))


if __name__ == "__main__":
    QT_HEADERS = Path(sys.argv.pop(1))
    unittest.main()
