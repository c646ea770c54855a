# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files like the official borders, made from the bundled ones: many points, several areas per municipality, Christiansø."""
import csv
import json
import math
import os
import random
import subprocess


def read_parts(data):
    """code -> parts; a part is a list of rings of (longitude, latitude), closed."""
    with open(os.path.join(data, "municipalities.geojson"), encoding="utf-8") as file:
        collection = json.load(file)
    parts = {}
    for feature in collection["features"]:
        geometry = feature["geometry"]
        found = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        parts[feature["properties"]["code"]] = [[[tuple(p) for p in ring] for ring in part] for part in found]
    return parts


def read_names(data):
    with open(os.path.join(data, "municipalities.tsv"), encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def wiggle(a, b, depth):
    """Points after a up to b: a natural line, the same from either side and in every file."""
    if depth == 0:
        return [b]
    low, high = sorted((a, b))
    sway = random.Random(f"{low} {high}").uniform(-0.02, 0.02)
    middle = ((low[0] + high[0]) / 2 - sway * (high[1] - low[1]), (low[1] + high[1]) / 2 + sway * (high[0] - low[0]))
    return wiggle(a, middle, depth - 1) + wiggle(middle, b, depth - 1)


def detailed(ring, depth):
    points = [ring[0]]
    for a, b in zip(ring, ring[1:]):
        points += wiggle(a, b, depth)
    return points


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def larger(a, b, c):
    """The triangle blown up to one and a half around its middle."""
    middle = ((a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3)
    return [(middle[0] + 1.5 * (p[0] - middle[0]), middle[1] + 1.5 * (p[1] - middle[1])) for p in (a, b, c)]


def holds(a, b, c, p):
    return turn(a, b, p) >= 0 and turn(b, c, p) >= 0 and turn(c, a, p) >= 0


def apart(corner, one, other):
    """Whether two lines from a corner leave it at 20 degrees or more."""
    angles = [math.atan2(p[1] - corner[1], p[0] - corner[0]) for p in (one, other)]
    between = abs(angles[0] - angles[1])
    return math.degrees(min(between, 2 * math.pi - between)) >= 20


def cut_ear(rings):
    """A part without holes in two areas side by side: a triangle of three neighbouring corners, steep enough and with
    nothing near it, is an area of its own. None such: the part as it is."""
    ring = rings[0][:-1]
    for i in range(len(ring)):
        a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
        chord = (c[0] - a[0]) ** 2 + (c[1] - a[1]) ** 2
        if not (apart(a, c, ring[i - 2]) and apart(c, a, ring[(i + 2) % len(ring)])):
            continue
        if turn(a, b, c) < 0.4 * chord or any(holds(*larger(a, b, c), p) for p in ring if p not in (a, b, c)):
            continue
        rest = ring[:i] + ring[i + 1:]
        return [[rest + rest[:1]], [[a, b, c, a]]]
    return [rings]


def areas(data, depth):
    """(code, rings), one per part, some municipalities in further areas side by side."""
    made = []
    for code, parts in read_parts(data).items():
        for number, part in enumerate(parts):
            pieces = cut_ear(part) if number == 0 and len(part) == 1 and int(code) % 3 == 0 else [part]
            made += [(code, [detailed(ring, depth) for ring in piece]) for piece in pieces]
    return made


def write_geojson(path, features, **members):
    """features: (properties, rings)"""
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", **members, "features": [
            {"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": rings}}
            for properties, rings in features]}, file)


def christiansoe():
    west, south, size = 15.17, 55.315, 0.01
    return [[(west, south), (west + size, south), (west + size, south + size), (west, south + size), (west, south)]]


def convert(source, target, *options):
    subprocess.run(["ogr2ogr", "-q", target, source, *options], check=True)
