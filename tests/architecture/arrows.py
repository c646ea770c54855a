# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder may use what. The tables are the design's arrows; scan() finds every include and import against them."""
import functools
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

SOURCE_SUFFIXES = (".cpp", ".h", ".qml", ".js")

# core: A -> B means A may include B; a folder may always include itself.
CORE_ARROWS = {
    "base": set(),
    "domain": {"base"},
    "geo": {"domain", "base"},
    "exchange": {"geo", "domain", "base"},
    "storage": {"geo", "domain", "base"},
    "query": {"storage", "geo", "domain", "base"},
    "analysis": {"query", "geo", "domain", "base"},
    "report": {"analysis", "query", "geo", "domain", "base"},
    "workflow": {"base", "domain", "geo", "exchange", "storage", "query", "analysis", "report"},
}
# The module GDAL is linked to is loaded late and must not drag the rest of core in with it.
GDAL_MODULE_FILES = {"core/exchange/raw_table.h", "core/exchange/geodata_module.h", "core/geo/borders.h"}

# app: panels know core, what is shared, the models and the one filter controller, never each other.
CONTROLLER = "app/filter/filter_controller.h"
COMMON_APP_ZONES = {"app/shared": {"app/shared"}, "app/models": {"app/shared", "app/models"}}
WINDOW = "app"  # the files directly in app/: they build and place the panels

CORE_QT = {"QtCore"}
APP_QT = CORE_QT | {"QtGui", "QtWidgets", "QtPrintSupport", "QtCharts", "QtQml", "QtQuick", "QtQuickWidgets", "QtLocation", "QtPositioning", "QtSvg"}
# A panel may also register C++ types of its own for its QML, as Landkort.<Panel>.
QML_MODULES = {"QtQuick", "QtQuick.Shapes", "QtQuick.Window", "QtQml", "QtQml.Models", "QtQml.WorkerScript", "QtLocation", "QtPositioning"}

# Libraries that one folder keeps to itself: start of the header's name -> the folder.
LIBRARIES = {
    r"sqlite3|SQLiteCpp/": "core/storage",
    r"cairo|pango|qpdf/|glib|gobject|gio/|fontconfig/|harfbuzz/|hb|ft2build|freetype|hyphen": "core/report",
    r"gdal|ogr|cpl_|proj": "core/exchange/gdal",
    r"xlsxwriter|zlib\.h": "core/exchange",
    r"libstemmer": "core/analysis",
    r"catch2/": "tests",
}
STANDARD_HEADER = re.compile(r"^[a-z_]+$")
SYSTEM_HEADERS = {
    "assert.h", "errno.h", "fcntl.h", "limits.h", "locale.h", "math.h", "signal.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h",
    "string.h", "time.h", "unistd.h", "sys/file.h", "sys/mman.h", "sys/resource.h", "sys/stat.h", "sys/statvfs.h", "sys/types.h",
    "sys/wait.h", "dlfcn.h", "io.h", "windows.h",
}

INCLUDE = re.compile(r'^\s*#\s*(?:include|include_next|import)\b\s*(.*)$')
INCLUDED = re.compile(r'^([<"])([^>"]+)[>"]')
MODULE_IMPORT = re.compile(r'^\s*(?:export\s+)?import\s+[<"\w:]')
QML_IMPORT = re.compile(r'^\s*\.?import\s+("([^"]*)"|([A-Za-z][\w.]*))')
SQL = re.compile(
    r"\b(SELECT\s[^\"]*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(VIRTUAL\s+|TEMP\s+)?TABLE"
    r"|DROP\s+TABLE|ALTER\s+TABLE|PRAGMA\s+\w+|ATTACH\s+DATABASE)\b")
STRING_LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"')


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    rule: str
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


def zone_of(path):
    """The folder the rules speak of, or None for a place the design has no room for."""
    parts = PurePosixPath(path).parts
    if parts[0] == "tests":
        return "tests"
    if parts[0] == "core" and len(parts) > 2 and parts[1] in CORE_ARROWS:
        return "core/exchange/gdal" if parts[:3] == ("core", "exchange", "gdal") and len(parts) > 3 else f"core/{parts[1]}"
    if parts[0] == "app":
        return WINDOW if len(parts) == 2 else f"app/{parts[1]}"
    return None


def may_include(path, target):
    """Whether a file of ours may include another file of ours."""
    zone, other = zone_of(path), zone_of(target)
    if zone == "tests":
        return True
    if zone is None or other in (None, "tests"):
        return False
    if zone == other:
        return True
    if zone == "core/exchange/gdal":
        return target in GDAL_MODULE_FILES
    if zone.startswith("core/"):
        return other in {f"core/{name}" for name in CORE_ARROWS[zone.split("/")[1]]}
    if other.startswith("core/"):
        # No view asks the database: only what builds the window, and the command line, may hold a store.
        return other != "core/exchange/gdal" and (other != "core/storage" or zone in (WINDOW, "app/cli"))
    if zone == "app/cli" or other == "app/cli":
        return False
    if zone == WINDOW:
        return True
    if zone in COMMON_APP_ZONES:
        return other in COMMON_APP_ZONES[zone]
    return other in ("app/shared", "app/models") or target == CONTROLLER


@functools.lru_cache(maxsize=None)
def qt_modules_of(header, qt_headers):
    """The Qt modules that have a header of this name."""
    if "/" in header:
        return {header.split("/")[0]} if (qt_headers / header).is_file() else set()
    return {folder.name for folder in qt_headers.iterdir() if (folder / header).is_file()}


def problem_with_library(path, header, qt_headers):
    """Why `path` may not include <header>, or None."""
    zone = zone_of(path)
    if zone == "tests":
        return None
    for names, owner in LIBRARIES.items():
        if re.match(names, header):
            return None if zone == owner else f"only {owner} may use this library"
    if STANDARD_HEADER.match(header) or header in SYSTEM_HEADERS:
        return None
    if "/private/" in header or header.startswith("private/"):
        return "Qt's private headers are not for use"
    modules = qt_modules_of(header, qt_headers)
    allowed = CORE_QT if zone is None or zone.startswith("core/") or zone == "app/cli" else APP_QT
    if not modules:
        return "no library of ours has this header"
    return None if modules & allowed else f"{'/'.join(sorted(modules))} is not for {zone}"


def problem_with_include(path, rest, files, qt_headers):
    match = INCLUDED.match(rest)
    if not match:
        return "an include must name its file"
    quote, name = match.groups()
    if quote == "<":
        return problem_with_library(path, name, qt_headers)
    if name == f"{PurePosixPath(path).stem}.moc":
        return None
    if name not in files:
        return "no file of the tree has this name from the root"
    return None if may_include(path, name) else f"{zone_of(path)} may not use {zone_of(name)}"


def problem_with_qml_import(path, match):
    folder, module = match.group(2), match.group(3)
    if module is not None:
        own = f"Landkort.{(zone_of(path) or '').removeprefix('app/').capitalize()}"
        return None if module in QML_MODULES | {own} else "not one of the QML modules the program ships with"
    target = PurePosixPath(path).parent
    for part in PurePosixPath(folder).parts:
        target = target.parent if part == ".." else target / part
    return None if zone_of(f"{target}/x") == zone_of(path) else "a QML file stays in its own folder"


def sql_in(line):
    return any(SQL.search(literal) for literal in STRING_LITERAL.findall(line))


def problems_of_line(path, line, files, qt_headers):
    if path.endswith((".qml", ".js")):
        match = QML_IMPORT.match(line)
        return [problem_with_qml_import(path, match)] if match else []
    match = INCLUDE.match(line)
    if match:
        return [problem_with_include(path, match.group(1).strip(), files, qt_headers)]
    if MODULE_IMPORT.match(line):
        return ["C++ modules are not used, and the check cannot follow them"]
    if zone_of(path) not in ("tests", "core/storage") and sql_in(line):
        return ["only core/storage speaks SQL"]
    return []


def scan(root, files, qt_headers):
    """(the sources read, the violations found) among `files`, paths relative to `root`."""
    known = set(files)
    scanned, violations = [], []
    for path in files:
        if not path.endswith(SOURCE_SUFFIXES):
            continue
        scanned.append(path)
        if zone_of(path) is None:
            violations.append(Violation(path, 0, "the design has no such folder", ""))
        for number, line in enumerate((Path(root) / path).read_text(encoding="utf-8").splitlines(), start=1):
            for problem in problems_of_line(path, line, known, Path(qt_headers)):
                if problem:
                    violations.append(Violation(path, number, problem, line.strip()))
    return scanned, violations
