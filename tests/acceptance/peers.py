# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recounts sets of comparison from the data files alone and holds "peers" against them: who is in the set, every count,
the matrix, and, for the same register called complete, ranks, quartiles and intervals.   peers.py CLI DATA-FOLDER"""
import concurrent.futures
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

from model import GROUP, STATUSES, Model, last_day

CLI, DATA = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
COUNTS = ["projects"] + STATUSES
EAST = {"1084", "1085"}  # Region Østdanmark from 1 January 2027
model = Model(DATA)


def check(what, got, expected):
    if got != expected:
        raise AssertionError(f"{what}:\n   program {got}\n   recount {expected}")


def near(what, got, expected):
    if not math.isclose(got, expected, rel_tol=1e-9, abs_tol=1e-9):
        raise AssertionError(f"{what}: program {got}, recount {expected}")


def run(database, *arguments, data=DATA, expect=0):
    environment = {**os.environ, "AI_LANDKORT_DATA": data}
    process = subprocess.run([CLI, "--db", database, *arguments], capture_output=True, text=True, encoding="utf-8",
                             env=environment)
    if process.returncode != expect:
        raise AssertionError(f"{arguments} ended with {process.returncode}: {process.stderr}")
    return process.stdout


def peers(database, *arguments, data=DATA):
    return json.loads(run(database, "peers", "--json", *arguments, data=data))


def neighbours():
    """Pairs that share two following points of a ring, and the listed crossings."""
    with open(os.path.join(DATA, "municipalities.geojson"), encoding="utf-8") as file:
        features = json.load(file)["features"]
    owners, pairs = {}, {m["code"]: set() for m in model.municipalities}
    for feature in features:
        geometry = feature["geometry"]
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        for ring in (ring for part in parts for ring in part):
            for a, b in zip(ring, ring[1:]):
                owners.setdefault(frozenset([tuple(a), tuple(b)]), set()).add(feature["properties"]["code"])
    linked = [tuple(codes) for codes in owners.values() if len(codes) == 2]
    with open(os.path.join(DATA, "crossings.tsv"), encoding="utf-8") as file:
        for line in file.read().splitlines()[1:]:
            linked.append(tuple(model.by_name[name]["code"] for name in line.split("\t")[:2]))
    for a, b in linked:
        pairs[a].add(b)
        pairs[b].add(a)
    return pairs


def expected_sets(subject, near_by):
    """Rule of the set -> codes in the set, from municipalities.tsv alone."""
    population = int(subject["population"])
    everyone = model.municipalities
    return {
        "size": {m["code"] for m in everyone if abs(int(m["population"]) - population) * 5 <= population},
        "group": {m["code"] for m in everyone if m["municipality_group"] == subject["municipality_group"]},
        "region": {m["code"] for m in everyone if m["region_code"] == subject["region_code"]},
        "neighbours": near_by[subject["code"]] | {subject["code"]},
    }


def use_case_cells(codes, filters):
    """(use case, municipality) -> (strongest status, projects, recent)."""
    cells = {}
    selected, _ = model.select(filters)
    for project, _ in selected:
        for code, status in project["places"].items():
            if code in codes:
                cells.setdefault((model.use_cases.get(project["use_case"]), code), []).append(status)
    return {where: (*Model.strongest(statuses), len(statuses)) for where, statuses in cells.items()}


def latest_source(code, filters):
    dates = []
    selected, _ = model.select(filters)
    for project, _ in selected:
        if code in project["places"]:
            dates.append(project["status_dates"][code])
            if len(project["places"]) == 1:
                dates.append(project["latest_source"])
    return max((last_day(date) for date in dates if date), default=None)


def check_answer(answer, codes, what, filters):
    summary = model.summary(filters)["by_municipality"]
    in_order = [m["code"] for m in model.municipalities if m["code"] in codes]
    check(f"{what} set", [row["key"] for row in answer["rows"]], in_order)
    for row in answer["rows"]:
        municipality = model.by_code(row["key"])
        check(f"{what} counts of {row['name']}", {c: row[c] for c in COUNTS}, summary[row["key"]])
        check(f"{what} population", (row["population"], row["population_date"]),
              (int(municipality["population"]), municipality["population_date"]))
        newest = latest_source(row["key"], filters)
        check(f"{what} latest source of {row['name']}", last_day(row["latest_source"] or ""), newest)
    got = {(use_case["key"], code): (cell["status"], cell["recent"], cell["projects"])
           for use_case in answer["matrix"] for code, cell in use_case["cells"].items()}
    check(f"{what} matrix", got, use_case_cells(codes, filters))


def examples(database):
    near_by = neighbours()
    check("without land neighbours or crossings", [code for code, others in near_by.items() if not others], [])

    def one(municipality):
        for rule, codes in expected_sets(municipality, near_by).items():
            answer = peers(database, "--municipality", municipality["name"], "--by", rule)
            check_answer(answer, codes, f"{municipality['name']} by {rule}", {})
            check("own", [row["key"] for row in answer["rows"] if row["own"]], [municipality["code"]])
            check("no statistics of examples", answer["statistics"], None)
            check("a reason", bool(answer["statistics_reason"]), True)
            check("rule", answer["set"]["by"], rule)

    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(one, model.municipalities[::3]))
    for name in ("Næstved", "Aarhus"):
        filters = {"domain": {"health_care"}}
        codes = expected_sets(model.by_name[name], near_by)["size"]
        check_answer(peers(database, "--municipality", name, "--domain", "health_care"), codes, f"{name} filtered",
                     filters)


def wilson(count, of):
    """E. B. Wilson 1927, by the roots of (p − π)² = z² π(1 − π)/n, which is another way to the same interval."""
    z = 1.959963984540054
    a, b, c = 1 + z * z / of, -(2 * count / of + z * z / of), (count / of) ** 2
    root = math.sqrt(max(0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def complete(folder):
    """The same register, called complete: then, and only then, ranks, quartiles, rates and intervals."""
    data = os.path.join(folder, "complete")
    shutil.copytree(DATA, data)
    with open(os.path.join(data, "edition.tsv"), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(data, "edition.tsv"), "w", encoding="utf-8") as file:
        file.write(text.replace("\tdocumented\t", "\tcomplete\t"))
    for name in ("Aarhus", "Esbjerg", "Ærø"):
        answer = peers(os.path.join(folder, "complete.sqlite"), "--municipality", name, "--by", "region", data=data)
        check("no reason", answer["statistics_reason"], None)
        for measure in ("projects", "in_operation"):
            counts = [row[measure] for row in answer["rows"]]
            rates = [row[measure] * 100000 / row["population"] for row in answer["rows"]]
            for key, values in ((measure, counts), (f"{measure}_per_100000", rates)):
                got = answer["statistics"][key]
                lower, median, upper = statistics.quantiles(values, n=4, method="inclusive")
                for what, value in (("lower_quartile", lower), ("median", median), ("upper_quartile", upper),
                                    ("smallest", min(values)), ("largest", max(values))):
                    near(f"{name} {key} {what}", got["spread"][what], value)
                ordered = sorted(values, reverse=True)
                check(f"{name} {key} ranks", [row["rank"] for row in got["rows"]],
                      [ordered.index(value) + 1 for value in values])
        shares = answer["statistics"]["in_operation_share"]
        check("some share", any(shares.values()), True)
        for row in answer["rows"]:
            share = shares[row["key"]]
            check(f"share of {row['name']} told", share is not None, row["projects"] >= 5)
            if share:
                low, high = wilson(row["in_operation"], row["projects"])
                near("low", share["low"], low)
                near("high", share["high"], high)


def usage(database, folder):
    flis = os.path.join(folder, "flis.csv")
    with open(flis, "w", encoding="cp1252", newline="\r\n") as file:
        file.write("Kommune;Indbyggere\nKøge;63962\n461;213168\nVejle Kommune;123250\n")
    answer = peers(database, "--municipality", "Esbjerg", "--by", f"list:{flis}")
    check("list", {row["name"] for row in answer["rows"]}, {"Esbjerg", "Køge", "Odense", "Vejle"})
    answer = peers(database, "--municipality", "Aarhus", "--municipality", "0561")
    check("side by side", [row["name"] for row in answer["rows"]], ["Esbjerg", "Aarhus"])
    check("the first is the subject", answer["municipality"]["name"], "Aarhus")
    answer = peers(database, "--municipality", "Esbjerg", "--by", "all")
    check("all", len(answer["rows"]), 98)
    for arguments in (("peers",), ("peers", "--municipality", "Esbjrg"), ("peers", "--municipality", "none"),
                      ("peers", "--municipality", "Esbjerg", "--by", "nothing"),
                      ("peers", "--municipality", "Esbjerg", "--region", "Syddanmark")):
        run(database, *arguments, expect=2)
    run(database, "peers", "--municipality", "Esbjerg", "--by", f"list:{folder}/none.csv", expect=1)
    run(database, "--edition", "Kommunernes AI-landkort (KL)", "peers", "--municipality", "Esbjerg", expect=1)


def gaps(database):
    """White spots again from the files: use cases in operation with peers and with no row of the municipality."""
    near_by = neighbours()
    with_gaps = 0
    for municipality in model.municipalities[::7]:
        answer = json.loads(run(database, "gaps", "--json", "--municipality", municipality["name"], "--by", "group"))
        codes = expected_sets(municipality, near_by)["group"]
        cells = use_case_cells(codes, {})
        own = {use_case for use_case, code in cells if code == municipality["code"]}
        expected = {}
        for (use_case, code), (status, _, _) in cells.items():
            if status == "in_operation" and use_case is not None and use_case not in own:
                expected[use_case] = expected.get(use_case, 0) + 1
        check(f"gaps of {municipality['name']}", {gap["key"]: gap["peers"] for gap in answer["gaps"]}, expected)
        check("sorted by peers", [gap["peers"] for gap in answer["gaps"]],
              sorted((gap["peers"] for gap in answer["gaps"]), reverse=True))
        for gap in answer["gaps"]:
            check("peers are called", len({call["municipality"]["key"] for call in gap["to_call"]}), gap["peers"])
            for call in gap["to_call"]:
                project = next(p for p in model.projects if p["id"] == call["id"])
                check("own status", project["places"][call["municipality"]["key"]][0], "in_operation")
                check("source", call["source"], project["source_url"])
        with_gaps += bool(expected)
    check("some have gaps", with_gaps > 3, True)
    country = json.loads(run(database, "gaps", "--json"))
    counts = model.summary({})
    check("country", {row["key"] for row in country["use_cases"]},
          {key for key, row in counts["by_use_case"].items()
           if key and row["pilot"] >= 2 and row["pilot"] > row["in_operation"]})
    check("thin domains", {row["key"] for row in country["domains"]},
          {key for key, row in counts["by_domain"].items() if key and row["in_operation"] < 5})


def twins(database):
    for project in model.projects[::9]:
        answer = json.loads(run(database, "twins", project["id"], "--json", "--lang", "en"))
        check("id", answer["id"], project["id"])
        scores = [twin["score"] for twin in answer["twins"]]
        check("best first", scores, sorted(scores, reverse=True))
        for twin in answer["twins"]:
            other = next(p for p in model.projects if p["id"] == twin["id"])
            check("between 0 and 1", 0 < twin["score"] <= 1, True)
            check("elsewhere", bool(other["places"]) and set(other["places"]) <= set(project["places"]), False)
            check("same use case is told", "same use case" in twin["reasons"], other["use_case"] == project["use_case"])
            shared = [v for v in project["vendor"].split("; ") if v and v in other["vendor"].split("; ")]
            check("same vendor is told", any(r.startswith("same vendor") for r in twin["reasons"]), bool(shared))
    solution = json.loads(run(database, "twins", "aarhus-muni-chatbot", "--json"))["solution"]
    check("shared solution", (solution["name"], solution["municipalities_claimed"], len(solution["adopters"])),
          ("Muni", 40, 3))
    run(database, "twins", "no-such-project", expect=2)


def later_regions(folder):
    """An edition of 2027 is compared within the regions of 2027."""
    data = os.path.join(folder, "later")
    shutil.copytree(DATA, data)
    with open(os.path.join(data, "edition.tsv"), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(data, "edition.tsv"), "w", encoding="utf-8") as file:
        file.write(text.replace("2026-11-23", "2027-01-01"))
    answer = peers(os.path.join(folder, "later.sqlite"), "--municipality", "Køge", "--by", "region", data=data)
    check("Region Østdanmark", {row["key"] for row in answer["rows"]},
          {m["code"] for m in model.municipalities if m["region_code"] in EAST})


def main():
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "peers.sqlite")
        run(database, "summary")
        examples(database)
        usage(database, folder)
        complete(folder)
        later_regions(folder)
        gaps(database)
        twins(database)
    print(f"sets of {len(model.municipalities[::3])} municipalities agree")


if __name__ == "__main__":
    main()
