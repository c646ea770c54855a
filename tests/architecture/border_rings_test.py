#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rings of data/municipalities.geojson are sound: the map's triangulator must never meet a crossing.

Exact: the decimal degrees become whole numbers, so no rounding hides or invents a crossing.
"""
import copy
import csv
import json
import unittest
from decimal import Decimal

import tree

UNITS_PER_DEGREE = 10**9
BORDERS = tree.ROOT / "data" / "municipalities.geojson"
MUNICIPALITIES = tree.ROOT / "data" / "municipalities.tsv"


def whole(position):
    scaled = [value * UNITS_PER_DEGREE for value in position]
    if any(value != int(value) for value in scaled):
        raise ValueError(f"more decimals than the check keeps apart: {position}")
    return tuple(int(value) for value in scaled)


def read_borders(path):
    """code -> parts; a part is a list of rings, the outer one first; a ring is a list of whole-number points."""
    collection = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)
    borders = {}
    for feature in collection["features"]:
        geometry = feature["geometry"]
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        code = feature["properties"]["code"]
        if code in borders:
            raise ValueError(f"{code} stands twice")
        borders[code] = [[[whole(position) for position in ring] for ring in part] for part in parts]
    return borders


def turn(a, b, c):
    """> 0 when a→b→c turns left."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def lies_between(a, b, point):
    """For a point on the line through a and b."""
    return min(a[0], b[0]) <= point[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= point[1] <= max(a[1], b[1])


def meet(a, b, c, d):
    """Whether the segments ab and cd have a point in common, ends included."""
    t1, t2, t3, t4 = turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)
    if ((t1 > 0) != (t2 > 0)) and ((t3 > 0) != (t4 > 0)) and 0 not in (t1, t2, t3, t4):
        return True
    return any(t == 0 and lies_between(*segment, point) for t, segment, point in (
        (t1, (a, b), c), (t2, (a, b), d), (t3, (c, d), a), (t4, (c, d), b)))


def doubles_back(a, b, c):
    """Neighbouring segments ab, bc share b; they are wrong only when bc runs back over ab."""
    return turn(a, b, c) == 0 and (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0


def in_sector(centre, start, end, point):
    """Whether the direction centre→point lies in the sector turned through anticlockwise from start to end, edges excluded."""
    if turn(centre, start, end) > 0:
        return turn(centre, start, point) > 0 and turn(centre, point, end) > 0
    return not (turn(centre, end, point) >= 0 and turn(centre, point, start) >= 0)


def pass_through(ring, s, other, t):
    """Whether two rings that share the corner ring[s] == other[t] change sides there, or run together from it."""
    corner = ring[s]
    before, after = ring[s - 1 if s else -2], ring[s + 1]
    sides = [in_sector(corner, after, before, point) for point in (other[t - 1 if t else -2], other[t + 1])]
    together = any(turn(corner, mine, theirs) == 0 and lies_ahead(corner, mine, theirs)
                   for mine in (before, after) for theirs in (other[t - 1 if t else -2], other[t + 1]))
    return together or sides[0] != sides[1]


def lies_ahead(corner, mine, theirs):
    return (mine[0] - corner[0]) * (theirs[0] - corner[0]) + (mine[1] - corner[1]) * (theirs[1] - corner[1]) > 0


def share_a_corner_only(ring, s, other, t):
    """Two segments of different rings may have a corner in common, as long as the rings do not cross in it."""
    for i in (s, s + 1):
        for j in (t, t + 1):
            if ring[i] == other[j]:
                rest = (ring[2 * s + 1 - i], other[2 * t + 1 - j])
                if turn(ring[i], *rest) == 0 and lies_ahead(ring[i], *rest):
                    return False
                return not pass_through(ring, i % (len(ring) - 1), other, j % (len(other) - 1))
    return False


def crossings(rings):
    """Pairs ((ring, segment), (ring, segment)) that meet where they must not, over all rings together.

    A ring may not even touch itself; two rings may touch in a corner both have.

    A sweep from west to east: only segments whose extents in longitude overlap are compared.
    """
    segments = []
    for r, ring in enumerate(rings):
        for s, (a, b) in enumerate(zip(ring, ring[1:])):
            segments.append((min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1]), a, b, r, s))
    segments.sort()
    found, active = [], []
    for segment in segments:
        west, _, south, north, a, b, r, s = segment
        active = [other for other in active if other[1] >= west]
        for other in active:
            if other[3] < south or other[2] > north:
                continue
            c, d, r2, s2 = other[4:]
            count = len(rings[r]) - 1
            if r == r2 and (s2 - s) % count == 1:
                wrong = doubles_back(a, b, d)
            elif r == r2 and (s - s2) % count == 1:
                wrong = doubles_back(c, d, b)
            else:
                wrong = meet(a, b, c, d) and (r == r2 or not share_a_corner_only(rings[r], s, rings[r2], s2))
            if wrong:
                found.append(((r2, s2), (r, s)))
        active.append(segment)
    return found


def doubled_area(ring):
    """> 0 for a ring that runs anticlockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def surrounds(ring, other):
    """Whether `ring` surrounds `other`; they may share corners, but do not cross."""
    corners = set(ring)
    point = next((point for point in other if point not in corners), other[0])
    inside = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > point[1]) != (b[1] > point[1]) and (turn(a, b, point) > 0) == (b[1] > a[1]):
            inside = not inside
    return inside


def problems_of(parts):
    """What is wrong with one municipality's rings, as sentences."""
    found = []
    rings = [(p, r, ring) for p, part in enumerate(parts) for r, ring in enumerate(part)]
    for p, r, ring in rings:
        where = f"part {p} ring {r}"
        if len(ring) < 4:
            found.append(f"{where} has {len(ring)} points")
        if ring[0] != ring[-1]:
            found.append(f"{where} is not closed")
        if any(a == b for a, b in zip(ring, ring[1:])):
            found.append(f"{where} repeats a point")
        if (doubled_area(ring) > 0) != (r == 0):
            found.append(f"{where} runs the wrong way round")
    for (r1, s1), (r2, s2) in crossings([ring for _, _, ring in rings]):
        found.append("part {} ring {} segment {} meets part {} ring {} segment {}".format(*rings[r1][:2], s1, *rings[r2][:2], s2))
    for p, part in enumerate(parts):
        found += [f"part {p}: hole {h} lies outside" for h, hole in enumerate(part[1:], start=1) if not surrounds(part[0], hole)]
        found += [f"part {p} lies inside part {q}" for q, other in enumerate(parts)
                  if p != q and surrounds(other[0], part[0]) and not any(surrounds(hole, part[0]) for hole in other[1:])]
    return found


def square(west, south, size, clockwise=False):
    ring = [(west, south), (west + size, south), (west + size, south + size), (west, south + size), (west, south)]
    return ring[::-1] if clockwise else ring


class BorderRings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.borders = read_borders(BORDERS)

    def test_the_file_has_the_98_municipalities(self):
        with MUNICIPALITIES.open(encoding="utf-8", newline="") as file:
            codes = {row["code"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
        self.assertEqual(98, len(codes))
        self.assertEqual(codes, set(self.borders))

    def test_the_file_is_as_large_as_its_description_says(self):
        self.assertEqual(231, sum(len(parts) for parts in self.borders.values()))
        points = sum(len(ring) - 1 for parts in self.borders.values() for part in parts for ring in part)
        self.assertTrue(19_000 < points < 21_000, points)

    def test_every_ring_is_sound(self):
        found = {code: problems for code, parts in self.borders.items() if (problems := problems_of(parts))}
        self.assertEqual({}, found)

    def test_a_broken_real_ring_is_found(self):
        code = "0370"
        parts = copy.deepcopy(self.borders[code])
        ring = parts[0][0]
        self.assertGreater(len(ring), 40)
        ring[10], ring[11] = ring[11], ring[10]
        self.assertTrue(any("meets" in problem for problem in problems_of(parts)), problems_of(parts))

        parts = copy.deepcopy(self.borders[code])
        middle = len(parts[0][0]) // 2
        parts[0][0][middle] = parts[0][0][3]  # pinched together: touching is not allowed either
        self.assertTrue(any("meets" in problem for problem in problems_of(parts)))

        parts = copy.deepcopy(self.borders[code])
        parts[0][0].pop()
        self.assertTrue(any("not closed" in problem for problem in problems_of(parts)))

    def test_each_kind_of_fault_is_found(self):
        bow_tie = [(0, 0), (4, 4), (4, 0), (0, 5), (0, 0)]
        spike = [(0, 0), (4, 0), (4, 4), (4, 2), (0, 4), (0, 0)]
        through_the_corner = [(4, 0), (6, 2), (4, 4), (2, 2), (4, 0)]
        pinched = [(0, 0), (4, 0), (2, 2), (4, 4), (0, 4), (2, 2), (0, 0)]
        faults = {
            "meets": [[[bow_tie]], [[spike]], [[square(0, 0, 4)], [square(2, 2, 4)]], [[square(0, 0, 4), square(3, 3, 4, True)]],
                      [[square(0, 0, 4)], [square(4, 0, 4)]], [[square(0, 0, 4)], [through_the_corner]], [[pinched]]],
            "points": [[[[(0, 0), (1, 0), (0, 0)]]]],
            "not closed": [[[square(0, 0, 4)[:-1]]]],
            "repeats": [[[[(0, 0), (0, 0), (4, 0), (4, 4), (0, 0)]]]],
            "wrong way": [[[square(0, 0, 4, True)]], [[square(0, 0, 9), square(2, 2, 2)]]],
            "outside": [[[square(0, 0, 4), square(6, 6, 2, True)]]],
            "lies inside": [[[square(0, 0, 9)], [square(2, 2, 2)]]],
        }
        for word, cases in faults.items():
            for parts in cases:
                self.assertTrue(any(word in problem for problem in problems_of(parts)), (word, parts, problems_of(parts)))

    def test_sound_rings_are_not_reported(self):
        for parts in ([[square(0, 0, 4)]], [[square(0, 0, 9), square(2, 2, 2, True)]], [[square(0, 0, 4)], [square(5, 0, 4)]],
                      [[square(0, 0, 9), square(2, 2, 5, True)], [square(3, 3, 2)]],
                      [[square(0, 0, 4)], [square(4, 4, 4)]],
                      [[square(0, 0, 9), [(0, 0), (2, 3), (3, 2), (0, 0)]]]):
            self.assertEqual([], problems_of(parts))


if __name__ == "__main__":
    unittest.main()
