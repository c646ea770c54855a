# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills imports at any moment: the store then holds the edition whole or not at all, and is undamaged.
killed_import.py CLI"""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CLI = sys.argv[1]
ROWS = 3000
KILLS = 10
MOST_TRIES = 25  # a busy machine moves the moment at which an import is done


def run(database, *arguments):
    return subprocess.run([CLI, "--db", str(database), *arguments], capture_output=True, text=True, encoding="utf-8")


def names(database):
    done = run(database, "editions", "--json")
    assert done.returncode == 0, done.stderr
    return [edition["name"] for edition in json.loads(done.stdout)["editions"]]


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        table, database = folder / "register.csv", folder / "store.landkort"
        table.write_text("Titel;Kommune;Status;Beskrivelse\n" + "".join(
            f"Projekt nummer {i};Odense Kommune;Drift;Om projekt {i}\n" for i in range(ROWS)), encoding="utf-8")
        before = names(database)
        began = time.monotonic()
        assert run(database, "import", str(table), "--name", "Hel", "--as-of", "2026").returncode == 0
        whole = time.monotonic() - began
        landed = killed = 0
        for attempt in range(MOST_TRIES):
            if attempt >= KILLS and landed and killed >= 3:
                break
            name = f"Forsøg {attempt}"
            process = subprocess.Popen([CLI, "--db", str(database), "import", str(table), "--name", name, "--as-of", "2026"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Most of them late, where the writing is.
            time.sleep(whole * (0.05 + attempt / KILLS))
            process.kill()
            killed += process.wait() != 0
            there = names(database)
            assert there[:len(before) + 1] == before + ["Hel"], there
            if name in there:
                landed += 1
                summary = json.loads(run(database, "--edition", name, "summary", "--json").stdout)
                assert summary["totals"]["projects"] == ROWS == summary["totals"]["in_operation"], summary["totals"]
            check = run(database, "check")
            assert check.returncode == 0, check.stderr
        # Both ways must have been seen, or the test has shown nothing.
        assert killed >= 3, f"only {killed} were killed in time"
        assert landed >= 1, "no import was done before it was to be killed"
        print(f"{killed} imports killed, {landed} editions whole, none half")


main()
