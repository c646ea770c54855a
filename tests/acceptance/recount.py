# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the bundled register independently (model.py) and holds the command line against it: the literal headline
figures, and hundreds of seeded random filters.   recount.py CLI DATA-FOLDER"""
import concurrent.futures
import json
import os
import random
import subprocess
import sys
import tempfile

from model import GROUP, STATUSES, TARGET, TASK, Model, fold

CLI, DATA = sys.argv[1], sys.argv[2]
FILTERS = 320
BY = ["by_municipality", "by_region", "by_group", "by_domain", "by_use_case", "by_target", "by_task", "by_status",
      "by_year"]
COUNTS = ["projects"] + STATUSES
model = Model(DATA)


def run(database, *arguments):
    process = subprocess.run([CLI, "--db", database, *arguments], capture_output=True, text=True, encoding="utf-8")
    if process.returncode != 0:
        raise AssertionError(f"{arguments} ended with {process.returncode}: {process.stderr}")
    return process.stdout


def check(what, got, expected):
    if got != expected:
        raise AssertionError(f"{what}:\n   program {got}\n   recount {expected}")


def check_summary(summary, expected, what):
    check(f"{what} totals", {k: summary["totals"][k] for k in expected["totals"]}, expected["totals"])
    for key in ("shared_projects", "extra_counts"):
        check(f"{what} {key}", summary[key], expected[key])
    for by in BY:
        rows = [(row["key"], {c: row[c] for c in COUNTS}) for row in summary[by]]
        # A row for "not stated" may be left out only where a place filter leaves such projects out.
        wanted = [(k, v) for k, v in expected[by].items() if k is not None or any(r[0] is None for r in rows)]
        if not any(r[0] is None for r in rows) and None in expected[by]:
            check(f"{what} {by} not stated", expected[by][None]["projects"], 0)
        check(f"{what} {by}", rows, wanted)
    total = summary["totals"]
    check(f"{what} statuses sum", sum(total[s] for s in STATUSES), total["projects"])


def random_filter(rng):
    """(filters for the model, arguments for the program)."""
    places = {"municipality": [(m["code"], rng.choice([m["code"], m["name"]])) for m in model.municipalities],
              "region": [(code, name) for name, code in model.region_names],
              "group": [(key, name) for name, key in GROUP.items()]}
    lists = {
        "domain": [(k, rng.choice([k, d])) for d, k in model.domains.items()],
        "use-case": [(k, rng.choice([k, d])) for d, k in model.use_cases.items()],
        "target": [(k, d) for d, k in TARGET.items()],
        "task": [(k, k) for k in TASK.values()],
        "status": [(s, s) for s in STATUSES],
        "vendor": sorted({(v, v) for p in model.projects for v in p["vendor"].split("; ") if v}),
        "technology": sorted({(p["technology"],) * 2 for p in model.projects if p["technology"]}),
        "confidence": [("high", "high"), ("medium", "medium")],
        "started": sorted({(p["started"][:4],) * 2 for p in model.projects if p["started"]}),
        **places,
    }
    filters, arguments = {}, []
    for option in rng.sample(sorted(lists), rng.choice([1, 1, 2, 2, 3])):
        choices = lists[option]
        chosen = rng.sample(choices, min(len(choices), rng.choice([1, 1, 2, 3, 6])))
        if option == "municipality" and rng.random() < 0.5:  # prefer municipalities that have projects
            named = [c for c in choices if any(c[0] in p["places"] for p in model.projects)]
            chosen = rng.sample(named, rng.choice([1, 2, 4]))
        if option != "status" and rng.random() < 0.25:
            chosen = chosen + [(None, "none")]
        filters[option] = {key for key, _ in chosen}
        for _, text in chosen:
            arguments += [f"--{option}", text]
    if rng.random() < 0.2:
        filters["started-from"] = rng.randint(2012, 2024)
        arguments += ["--started-from", str(filters["started-from"])]
    if rng.random() < 0.2:
        filters["started-to"] = rng.randint(2014, 2026)
        arguments += ["--started-to", str(filters["started-to"])]
    if rng.random() < 0.3:
        project = rng.choice(model.projects)
        words = " ".join(rng.choice(project["words"])[: rng.choice([2, 3, 5, 20])] for _ in range(rng.choice([1, 2])))
        filters["text"] = [words]
        arguments += ["--text", words]
    return filters, arguments


def headline(database):
    summary = json.loads(run(database, "summary", "--json"))
    expected = {"projects": 148, "municipalities": 56, "in_operation": 63, "pilot": 22, "planned": 29, "ended": 23,
                "unknown": 11, "without_municipality": 38, "in_operation_recent": 46}
    check("headline totals", summary["totals"], expected)
    check("headline shared", (summary["shared_projects"], summary["extra_counts"]), (22, 55))
    check("edition", {k: summary["edition"][k] for k in ("name", "kind", "coverage", "as_of")},
          {"name": "Offentligt dokumenterede kommunale AI-projekter", "kind": "register", "coverage": "documented",
           "as_of": "2026-11-23"})
    check("adoptions", sum(r["projects"] for r in summary["by_municipality"] if r["key"]), 165)
    check("adoptions by status", [sum(r[s] for r in summary["by_municipality"] if r["key"]) for s in STATUSES],
          [51, 34, 20, 29, 31])
    check("municipalities listed", len([r for r in summary["by_municipality"] if r["key"]]), 98)
    names = [r["name"] for r in summary["by_municipality"] if r["key"]]
    at = names.index("Frederikssund")
    check("Danish order", names[at:at + 4], ["Frederikssund", "Furesø", "Faaborg-Midtfyn", "Gentofte"])
    check("Danish order, end", names[-5:], ["Vordingborg", "Ærø", "Aabenraa", "Aalborg", "Aarhus"])


def main():
    assert fold("Ærø Aarhus KØGE") == "aro arhus koge"
    own = model.summary({})
    assert (own["totals"]["projects"], model.adoption_count) == (148, 165)
    rng = random.Random(20261123)
    cases = [({}, [])] + [random_filter(rng) for _ in range(FILTERS)]
    kinds = {option for filters, _ in cases for option in filters}
    check("kinds of filter tried", len(kinds), 15)
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "recount.sqlite")
        headline(database)

        def one(case):
            filters, arguments = case
            expected = model.summary(filters)
            check_summary(json.loads(run(database, "summary", "--json", *arguments)), expected, " ".join(arguments))
            listed = json.loads(run(database, "list", "--json", *arguments))
            check(f"list {arguments}", [p["id"] for p in listed["projects"]], expected["ids"])
            return len(expected["ids"])

        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            sizes = list(pool.map(one, cases))
    found = sum(1 for size in sizes if size)
    check("most filters find something", found > FILTERS // 3, True)
    print(f"{len(cases)} filters agree, {found} of them with projects")


if __name__ == "__main__":
    main()
