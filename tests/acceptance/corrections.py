# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Local corrections from one municipality to KL, by the command line alone: made, marked in every output, sent, received,
answered and undone; and what is wrong with the words is told in one Danish sentence with exit code 2.   corrections.py CLI"""
import json
import os
import subprocess
import sys
import tempfile

CLI = os.path.abspath(sys.argv[1])


def run(database, *arguments, expect=0):
    process = subprocess.run([CLI, "--db", database, *arguments], capture_output=True, text=True, encoding="utf-8")
    assert process.returncode == expect, f"{arguments} ended with {process.returncode}: {process.stderr}"
    if expect:
        assert len(process.stderr.strip().splitlines()) == 1 and not process.stdout, (arguments, process.stderr)
        return process.stderr.strip()
    return process.stdout


def ask(database, *arguments):
    return json.loads(run(database, *arguments, "--json"))


def same_counts(a, b):
    """Everything but how many corrections lie over it."""
    a, b = json.loads(json.dumps(a)), json.loads(json.dumps(b))
    for each in (a, b):
        each["edition"].pop("local_corrections")
    return a == b


def row(summary, kind, key):
    return next(r for r in summary[kind] if r["key"] == key)


def alone(database, status):
    """A project of one municipality with this status there."""
    for project in ask(database, "list", "--status", status)["projects"]:
        places = project["adoptions"]
        if len(places) == 1 and places[0]["status"] == status and project["municipalities_claimed"] is None:
            return project
    raise AssertionError(f"no project alone in {status}")


def corrections(folder):
    mine, kl = os.path.join(folder, "mine.sqlite"), os.path.join(folder, "kl.sqlite")
    before = ask(mine, "summary")
    assert before["edition"]["local_corrections"] == 0
    pilot, hidden = alone(mine, "pilot"), alone(mine, "ended")
    code = pilot["adoptions"][0]["municipality"]

    run(mine, "correct", "set", pilot["id"], "--field", "status=i drift", "--date", "2026-11", "--field",
        "title=Et bedre navn", "--note", "Besluttet")
    run(mine, "correct", "add", "Robotter på Læsø", "--municipality", "læsø", "--field", "status=planned", "--field",
        "domain=Teknik og miljø")
    run(mine, "correct", "hide", hidden["id"])

    after = ask(mine, "summary")
    expected = dict(before["totals"])
    expected["in_operation"] += 1
    expected["in_operation_recent"] += 1
    expected["pilot"] -= 1
    expected["planned"] += 1
    expected["ended"] -= 1
    for key in ("projects", "in_operation", "in_operation_recent", "pilot", "planned", "ended", "unknown"):
        assert after["totals"][key] == expected[key], (key, after["totals"], expected)
    assert row(after, "by_municipality", code)["in_operation"] == row(before, "by_municipality", code)["in_operation"] + 1
    assert row(after, "by_municipality", "0825")["planned"] == row(before, "by_municipality", "0825")["planned"] + 1

    # Marked wherever a number or a project is told.
    made = after["edition"]["local_corrections"]
    assert made == len(ask(mine, "correct", "list")["corrections"]) == 6
    for verb in (["summary"], ["gaps"], ["peers", "--municipality", "Kolding"]):
        assert "6 lokale rettelser" in run(mine, *verb), verb
    shown = ask(mine, "show", pilot["id"])
    assert shown["local"] == "corrected" and shown["title"] == "Et bedre navn"
    assert "Lokal rettelse" in run(mine, "show", pilot["id"])
    assert "Et bedre navn [rettet lokalt]" in run(mine, "list", "--text", "bedre navn")
    assert "Robotter på Læsø [tilføjet lokalt]" in run(mine, "list", "--municipality", "Læsø")
    csv = run(mine, "list", "--csv")
    assert csv.splitlines()[0].rstrip().endswith(";Lokal rettelse") and csv.count("rettet lokalt") == 1
    assert not run(kl, "list", "--csv").splitlines()[0].rstrip().endswith(";Lokal rettelse")
    for form in ("geojson", "json"):
        out = os.path.join(folder, f"export.{form}")
        run(mine, "export", "--format", form, "-o", out)
        with open(out, encoding="utf-8") as file:
            text = file.read()
        assert ("6 lokale rettelser" if form == "geojson" else '"local_corrections": 6') in text, form
    picture = os.path.join(folder, "map.svg")
    run(mine, "export", "--format", "svg", "-o", picture)

    # The export of a corrected register imports again, and the mark's column feeds nothing.
    table = os.path.join(folder, "export.csv")
    run(mine, "export", "--format", "csv", "-o", table)
    imported = ask(mine, "import", table, "--name", "Igen", "--as-of", "2026-11-25")
    assert imported["mapping"].get("Lokal rettelse") in (None, "ignore"), imported["mapping"]
    assert imported["projects"] == after["totals"]["projects"]
    assert ask(mine, "--edition", "Igen", "summary")["edition"]["local_corrections"] == 0

    # To KL, who answers field by field.
    sent = os.path.join(folder, "rettelser.json")
    assert "6 rettelser" in run(mine, "correct", "export", "-o", sent, "--author", "Kommunen", "--message", "Se her")
    assert os.path.getsize(sent) < 20_000
    received = ask(kl, "correct", "propose", sent)
    assert len(received["proposals"]) == 1 and received["proposals"][0]["same_edition"]
    assert {c["state"] for c in received["corrections"]} == {"proposed"} and len(received["corrections"]) == 6
    assert same_counts(ask(kl, "summary"), before)
    assert "allerede modtaget" in run(kl, "correct", "propose", sent, expect=1)
    run(kl, "correct", "reject", "1:title")
    assert run(kl, "correct", "accept", "1:domain", expect=2)  # of a project that is not accepted
    assert same_counts(ask(kl, "summary"), before)
    run(kl, "correct", "accept", "1")
    accepted = ask(kl, "summary")
    assert accepted["totals"] == after["totals"] and accepted["edition"]["local_corrections"] == 5
    assert ask(kl, "show", pilot["id"])["title"] == pilot["title"]

    # Back again, one by one.
    for correction in ask(mine, "correct", "list")["corrections"]:
        run(mine, "correct", "undo", str(correction["number"]))
    assert ask(mine, "summary") == before
    run(mine, "correct", "redo", "1")
    assert ask(mine, "show", pilot["id"])["status"] == "in_operation"
    run(mine, "check")


def refusals(folder):
    database = os.path.join(folder, "refusals.sqlite")
    project = alone(database, "in_operation")["id"]
    for words, told in {
        ("correct", "mend", "x"): "mend",
        ("correct", "set", project): "--field",
        ("correct", "set", project, "--field", "status"): "NAVN=VÆRDI",
        ("correct", "set", project, "--field", "colour=red"): "colour",
        ("correct", "set", project, "--field", "status=drift?"): "drift?",
        ("correct", "set", project, "--field", "domain=sundhd og ældre"): "Sundhed og ældre",
        ("correct", "set", project, "--field", "title=x", "--date", "2026"): "--date",
        ("correct", "set", project, "--field", "status=pilot", "--date", "2031"): "2031",
        ("correct", "set", project, "--field", "title=x", "--municipality", "Aarhsu"): "Aarhus",
        ("correct", "set", project[:-1], "--field", "title=x"): project,
        ("correct", "add", "  ", "--municipality", "Kolding"): "titel",
        ("correct", "add", "Uden kommune"): "kommune",
        ("correct", "undo", "7"): "7",
        ("correct", "undo", "seven"): "seven",
        ("correct", "accept", "3"): "3",
        ("correct", "export"): "-o",
        ("correct", "list", "mere"): "list",
    }.items():
        assert told in run(database, *words, expect=2), words
    totals = next(e["name"] for e in ask(database, "editions")["editions"] if e["kind"] == "published_totals")
    assert "offentliggjorte tal" in run(database, "--edition", totals, "correct", "list", expect=2)
    broken = os.path.join(folder, "broken.json")
    for text in ("", "{}", "[1", '{"format": "ai-landkort corrections", "version": 1}'):
        with open(broken, "w", encoding="utf-8") as file:
            file.write(text)
        assert "broken.json" in run(database, "correct", "propose", broken, expect=1), text
    run(database, "correct", "propose", os.path.join(folder, "none.json"), expect=1)
    run(database, "correct", "export", "-o", os.path.join(folder, "empty.json"), expect=1)
    assert not os.path.exists(os.path.join(folder, "empty.json"))
    assert ask(database, "correct", "list")["corrections"] == []


def report(folder):
    """The report says it in the appendix and marks the row."""
    database, pdf = os.path.join(folder, "report.sqlite"), os.path.join(folder, "r.pdf")
    project = alone(database, "pilot")
    run(database, "correct", "set", project["id"], "--field", "status=ended", "--date", "2026-10")
    run(database, "report", "-o", pdf)
    text = " ".join(subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout.split())
    assert "Med 1 lokal rettelse, som ikke er en del af udgiverens liste: 1 projekt ændret." in text
    assert text.count("[rettet lokalt]") == 1, text.count("[rettet lokalt]")


def identities(folder):
    """The same project under another title and id: said once, and every comparison from either side follows."""
    database = os.path.join(folder, "same.sqlite")
    for name, lines in {"Før": ["Titel;Kommune;Status", "Referater;Odense;Pilot", "Vejtilsyn;Odense;Pilot"],
                        "Efter": ["Titel;Kommune;Status", "Mødenoter;Odense;I drift", "Vejtilsyn;Odense;Pilot"]}.items():
        path = os.path.join(folder, f"{name}.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        run(database, "import", path, "--name", name, "--as-of", "2026-10-01")
    between = ["--from", "Før", "--to", "Efter"]
    diff = ask(database, "diff", *between)
    assert len(diff["added"]) == len(diff["removed"]) == 1 and not diff["changed"], diff
    gone, new = diff["removed"][0], diff["added"][0]
    run(database, "same", *between, gone, new)
    diff = ask(database, "diff", *between)
    assert not diff["added"] and not diff["removed"] and [c["id"] for c in diff["changed"]] == [new]
    assert diff["changed"][0]["same_by"] == "user"
    assert "Samme projekt, som du har sagt" in run(database, "diff", *between)
    back = ask(database, "diff", "--from", "Efter", "--to", "Før")
    assert not back["added"] and [c["id"] for c in back["changed"]] == [gone]
    run(database, "same", *between, gone, new, "--not")
    assert len(ask(database, "diff", *between)["added"]) == 1
    run(database, "same", *between, gone, new, "--forget")
    assert "intet at glemme" in run(database, "same", *between, gone, new, "--forget", expect=1)
    assert "forskellige" in run(database, "same", "--from", "Før", "--to", "Før", gone, gone, expect=2)
    assert gone in run(database, "same", *between, gone + "x", new, expect=2)
    run(database, "check")


with tempfile.TemporaryDirectory() as where:
    identities(where)
    corrections(where)
    refusals(where)
    report(where)
print("corrections: made, marked, sent, answered and undone")
