# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Official borders in every format and reference system, generalised with shared borders kept shared; broken files are
refused in a sentence and change nothing.
   official_borders.py CLI DATA-FOLDER"""
import hashlib
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import border_inputs as inputs

CLI, DATA = sys.argv[1], sys.argv[2]
sys.argv = sys.argv[:1]
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "architecture"))
import border_rings_test as rings  # noqa: E402  the exact check of the bundled borders

DEPTH = 3  # 8 times the points of the bundled borders


class Store:
    def __init__(self, folder):
        self.folder = folder
        self.environment = {**os.environ, "AI_LANDKORT_HOME": os.path.join(folder, "home"), "AI_LANDKORT_DATA": DATA}

    def run(self, *words, prefix=()):
        return subprocess.run([*prefix, CLI, *words], env=self.environment, capture_output=True, text=True,
                              encoding="utf-8", timeout=120)

    def ok(self, *words):
        process = self.run(*words)
        assert process.returncode == 0, (words, process.stderr)
        return process.stdout

    def drawn(self):
        """What the map draws now."""
        path = os.path.join(self.folder, "drawn.geojson")
        self.ok("export", "--format", "geojson", "-o", path)
        with open(path, "rb") as file:
            return file.read()


def shared_lines(borders):
    """(kilometres of lines two areas share, the most areas a line has)"""
    count = {}
    for parts in borders.values():
        for part in parts:
            for ring in part:
                for a, b in zip(ring, ring[1:]):
                    count[tuple(sorted((tuple(a), tuple(b))))] = count.get(tuple(sorted((tuple(a), tuple(b)))), 0) + 1
    def kilometres(line):
        (x1, y1), (x2, y2) = line
        return 111.32e-9 * math.hypot((x2 - x1) * math.cos(math.radians(56)), y2 - y1)
    return sum(kilometres(line) for line, users in count.items() if users == 2), max(count.values())


def check_drawing(store, folder, shared_before):
    path = os.path.join(folder, "check.geojson")
    store.ok("export", "--format", "geojson", "-o", path)
    borders = rings.read_borders(Path(path))
    assert len(borders) == 98, len(borders)
    wrong = {code: found for code, parts in borders.items() if (found := rings.problems_of(parts))}
    assert not wrong, wrong
    kilometres, most = shared_lines(borders)
    assert most == 2, f"{most} areas have one line"
    # Generalised lines are a little shorter; a line drawn apart by its two sides would be missing here.
    assert 0.9 * shared_before < kilometres < 1.05 * shared_before, (kilometres, shared_before)
    return sum(len(ring) - 1 for parts in borders.values() for part in parts for ring in part)


def imported(store, path, *options):
    change = json.loads(store.ok("borders", "import", path, "--json", *options))
    assert change["used"] is ("--dry-run" not in options)
    return change


def accept(store, folder, path, shared_before, **expected):
    beside = sorted(os.listdir(os.path.dirname(path)))
    with open(path, "rb") as file:
        before = hashlib.sha256(file.read()).hexdigest()
    change = imported(store, path)
    points = check_drawing(store, folder, shared_before)
    assert points == change["points"] and 15_000 < points <= 25_000, (points, change)
    assert change["overlap"] > 0.97, change
    assert change["sha256"] == before
    for key, value in expected.items():
        assert value(change[key]) if callable(value) else change[key] == value, (path, key, change)
    with open(path, "rb") as file:
        assert hashlib.sha256(file.read()).hexdigest() == before, "the file was changed"
    assert sorted(os.listdir(os.path.dirname(path))) == beside, "files appeared beside it"
    return change


def refuse(store, path, *wanted, prefix=()):
    before = store.drawn()
    process = store.run("borders", "import", path, prefix=prefix)
    lines = [line for line in process.stderr.splitlines() if line.strip()]
    assert process.returncode == 1 and len(lines) == 1 and process.stdout == "", (path, process)
    assert lines[0].endswith("."), lines
    for word in wanted:
        assert word in lines[0], (word, lines)
    assert store.drawn() == before, "the borders were changed"


def formats(store, folder, features, shared_before):
    source = os.path.join(folder, "source.geojson")
    inputs.write_geojson(source, features)
    count = len(features) - 1  # Christiansø is none
    cases = {
        "dagi-25832.gpkg": ["-t_srs", "EPSG:25832"],
        "dagi-25832.shp": ["-t_srs", "EPSG:25832"],
        "dagi-4326.gml": ["-f", "GML", "-dsco", "FORMAT=GML3.2", "-t_srs", "EPSG:4326"],  # latitude first
        "dagi-25832.gml": ["-f", "GML", "-dsco", "FORMAT=GML3.2", "-t_srs", "EPSG:25832"],
        "old-crs-member.geojson": ["-t_srs", "EPSG:25832"],
        "mercator.gpkg": ["-t_srs", "EPSG:3857"],
        "zone-33.gpkg": ["-t_srs", "EPSG:25833"],
        "etrs89.shp": ["-t_srs", "EPSG:4258"],
    }
    for name, options in cases.items():
        home = os.path.join(folder, name.replace(".", "-"))
        os.mkdir(home)
        path = os.path.join(home, name)
        inputs.convert(source, path, *options)
        accept(store, folder, path, shared_before, features=count, left_out=1, reference_assumed=False)
    shape = os.path.join(folder, "dagi-25832-shp", "dagi-25832")
    for name in os.listdir(os.path.dirname(shape)):  # endings in capitals, as some programs write them
        stem, ending = os.path.splitext(name)
        shutil.copy(os.path.join(os.path.dirname(shape), name), os.path.join(folder, stem.upper() + ending.upper()))
    accept(store, folder, os.path.join(folder, "DAGI-25832.SHP"), shared_before, features=count)
    os.remove(shape + ".prj")
    accept(store, folder, shape + ".shp", shared_before, reference_assumed=True,
           reference_system=lambda text: "25832" in text)
    os.remove(shape + ".dbf")
    refuse(store, shape + ".shp", "dagi-25832.dbf")
    return source


def codes(store, folder, made, shared_before):
    names = inputs.read_names(DATA)
    ways = {
        "komkode-number": lambda code: {"objectid": int(code) + 7, "komkode": int(code)},
        "kode-short": lambda code: {"regionskode": "1084", "kode": code.lstrip("0")},
        "unnamed-column": lambda code: {"x": code, "y": "a"},
        "name": lambda code: {"navn": names[code]["name"]},
        "official-name": lambda code: {"gid": int(code), "KOMNAVN": names[code]["official_name"]},
    }
    for way, properties in ways.items():
        path = os.path.join(folder, way + ".geojson")
        inputs.write_geojson(path, [(properties(code), part) for code, part in made])
        accept(store, folder, path, shared_before, features=len(made), left_out=0)


def broken(store, folder, made, source):
    def written(name, features, **members):
        path = os.path.join(folder, name + ".geojson")
        inputs.write_geojson(path, features, **members)
        return path

    code = lambda one: {"KOMKODE": one}
    features = [(code(one), part) for one, part in made]
    refuse(store, written("missing", [f for f in features if f[0]["KOMKODE"] not in ("0751", "0492")]), "Aarhus", "Ærø")
    refuse(store, written("doubled", features + [next(f for f in features if f[0]["KOMKODE"] == "0751")]), "Aarhus",
           "to gange")
    moved = [(code("0751"), [[(x + 0.05, y + 0.05) for x, y in ring] for ring in part]) for one, part in made
             if one == "0751"]
    refuse(store, written("overlapping", features + moved[:1]), "Aarhus")
    swapped = {"0101": "0851", "0851": "0101"}
    refuse(store, written("swapped-codes", [(code(swapped.get(one, one)), part) for one, part in made]), "København")
    metres = os.path.join(folder, "metres.geojson")
    inputs.convert(source, metres, "-t_srs", "EPSG:25832")
    with open(metres, encoding="utf-8") as file:
        collection = json.load(file)
    collection.pop("crs")
    with open(metres, "w", encoding="utf-8") as file:
        json.dump(collection, file)
    refuse(store, metres, "uden for Danmark")
    refuse(store, written("no-features", []), "no-features.geojson")
    refuse(store, written("other-areas", [({"kode": "99"}, inputs.christiansoe())]), "other-areas.geojson")
    for name, content in {"empty.gpkg": b"", "text.gml": b"Dette er en tekst.\n", "half.geojson": open(source, "rb").read(90_000)}.items():
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        refuse(store, path, name)
    with open(os.path.join(folder, "dagi-25832-gpkg", "dagi-25832.gpkg"), "rb") as file:
        damaged = bytearray(file.read())
    damaged[100:60_000] = bytes(59_900)
    path = os.path.join(folder, "damaged.gpkg")
    with open(path, "wb") as file:
        file.write(damaged)
    refuse(store, path, "damaged.gpkg")
    refuse(store, folder, "mappe")
    refuse(store, os.path.join(folder, "not-there.gpkg"), "not-there.gpkg")
    refuse(store, "/vsicurl/http://127.0.0.1/x.gpkg", "adresse")


def no_permission(store, folder, source):
    as_nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] if os.getuid() == 0 else []
    secret = os.path.join(folder, "secret.geojson")
    shutil.copy(source, secret)
    os.chmod(secret, 0o000)
    own = os.path.join(folder, "nobody")
    os.mkdir(own)
    os.chmod(own, 0o777)
    os.chmod(folder, 0o755)
    assert subprocess.run([*as_nobody, "cat", secret], capture_output=True).returncode != 0, "it can be read after all"
    theirs = Store(own)
    refuse(theirs, secret, "secret.geojson", prefix=as_nobody)
    os.chmod(secret, 0o600)


def crossing(store, folder, made, shared_before):
    """A ring that crosses itself is repaired, and its neighbours stay neighbours."""
    plain = os.path.join(folder, "plain.geojson")
    inputs.write_geojson(plain, [({"KOMKODE": code}, part) for code, part in made])
    sound = imported(store, plain)["repaired"]
    longest = max((part for code, part in made if code == "0360"), key=lambda part: len(part[0]))
    ring = list(longest[0])
    ring[40], ring[70] = ring[70], ring[40]
    path = os.path.join(folder, "crossing.geojson")
    inputs.write_geojson(path, [({"KOMKODE": code}, [ring, *part[1:]] if part is longest else part)
                                for code, part in made])
    accept(store, folder, path, shared_before, repaired=sound + 1)


def offline(store, folder):
    """A GML that names a schema on the network is read without asking for it."""
    path = os.path.join(folder, "dagi-4326-gml", "remote.gml")
    with open(path.replace("remote", "dagi-4326"), encoding="utf-8") as file:
        text = file.read()
    start = text.index("xsi:schemaLocation")
    text = text[:start] + 'xsi:schemaLocation="http://ogr.maptools.org/ http://127.0.0.1:9/x.xsd" ' + \
        text[text.index('"', text.index('"', start) + 1) + 1:]
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    trace = os.path.join(folder, "trace.txt")
    process = store.run("borders", "import", path, prefix=["strace", "-f", "-e", "trace=socket,connect", "-o", trace])
    assert process.returncode == 0, process.stderr
    with open(trace, encoding="utf-8", errors="replace") as file:
        assert not [line for line in file if "AF_INET" in line]


def attribution_and_return(store, folder, source):
    before = store.drawn()
    words = "© Klimadatastyrelsen, prøve <b>1</b>"
    change = imported(store, source, "--attribution", words, "--dry-run")
    assert store.drawn() == before and change["attribution"] == words
    imported(store, source, "--attribution", words)
    loaded = json.loads(store.drawn())
    assert loaded["attribution"] == words
    for name in ("report.pdf", "map.svg"):
        path = os.path.join(folder, name)
        store.ok(*(["report", "-o", path] if name == "report.pdf" else ["export", "--format", "svg", "-o", path]))
    text = subprocess.run(["pdftotext", os.path.join(folder, "report.pdf"), "-"], capture_output=True, text=True).stdout
    assert "Klimadatastyrelsen, prøve <b>1</b>" in " ".join(text.split()), "the report does not say whose borders"
    assert "Martin Polley" not in text
    store.ok("check")
    store.ok("borders", "reset")
    store.ok("borders", "reset")  # again: nothing to do
    return json.loads(store.drawn())


def main():
    with tempfile.TemporaryDirectory() as folder:
        store = Store(folder)
        bundled = store.drawn()
        shared_before, _ = shared_lines(rings.read_borders(Path(DATA) / "municipalities.geojson"))
        assert shared_before > 2500, shared_before
        made = inputs.areas(DATA, DEPTH)
        assert len(made) > 240 and sum(len(ring) for _, part in made for ring in part) > 150_000
        features = [({"KOMKODE": code, "id": number}, part) for number, (code, part) in enumerate(made)]
        features.append(({"KOMKODE": "0411", "id": 9999}, inputs.christiansoe()))
        source = formats(store, folder, features, shared_before)
        codes(store, folder, made, shared_before)
        crossing(store, folder, made, shared_before)
        broken(store, folder, made, source)
        no_permission(store, folder, source)
        offline(store, folder)
        after = attribution_and_return(store, folder, source)
        assert after == json.loads(bundled), "the program's own borders did not come back as they were"
    print("official borders: every format, system and way to write codes; broken files refused; and back again")


if __name__ == "__main__":
    main()
