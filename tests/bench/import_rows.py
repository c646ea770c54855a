# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports a seeded CSV of ROWS rows and 12 columns with all checks and provenance by the command line, beside the sqlite3
shell's .import of the same file, which checks nothing.
import_rows.py CLI [ROWS]  → JSON: seconds of the whole process and its largest resident memory in MB."""
import csv
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

CLI = os.path.abspath(sys.argv[1])
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
PLACES = ["Næstved Kommune", "Aarhus", "Esbjerg", "Ærø", "0751", "Faaborg-Midtfyn", "København", "Kolding, Vejle og Fredericia"]
DOMAINS = ["Sundhed og ældre", "Administration", "Digitalisering", "Teknik og miljø", "Beskæftigelse", ""]
STATUSES = ["I drift", "Pilot", "Planlagt", "Afsluttet", "i gang?", ""]
WORDS = "digitalt nattilsyn chatbot journal referat telefon robot plejecenter vejtilsyn energi breve aktindsigt".split()


def write_rows(path):
    chance = random.Random(20261125)
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(["Id", "Projekt", "Kommune", "Fagområde", "Status", "År", "Målgruppe", "Leverandør", "Teknologi",
                      "Beskrivelse", "Kilde", "Dato"])
        for number in range(1, ROWS + 1):
            words = chance.sample(WORDS, 4)
            out.writerow([f"p{number}", f"{' '.join(words).capitalize()} {number}", chance.choice(PLACES),
                          chance.choice(DOMAINS), chance.choice(STATUSES), chance.choice(["2023", "forår 2024", ""]),
                          chance.choice(["Borgere", "Medarbejdere", ""]), f"Firma {number % 50}; A/S", "Sprogmodel",
                          f"Prøves i {number % 90} afdelinger med \"ro\" og {' '.join(chance.choices(WORDS, k=8))}",
                          f"https://www.example.dk/{number}", "1. maj 2024"])


def measure(command, **more):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} failed")
    return {"seconds": round(time.perf_counter() - start, 2), "processor_seconds": round(usage.ru_utime + usage.ru_stime, 2),
            "largest_resident_mb": round(usage.ru_maxrss / 1024)}


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "rows.csv")
        write_rows(path)
        environment = {**os.environ, "AI_LANDKORT_HOME": folder}
        subprocess.run([CLI, "editions"], env=environment, check=True, stdout=subprocess.DEVNULL)  # makes the store
        figures = {"rows": ROWS, "columns": 12, "file_mb": round(os.path.getsize(path) / 1e6, 1)}
        figures["import_with_checks_and_provenance"] = measure(
            [CLI, "import", path, "--name", "Stor", "--as-of", "2026-11-01", "--json"], env=environment)
        if shutil.which("sqlite3"):
            figures["sqlite3_import_without_checks"] = measure(
                ["sqlite3", os.path.join(folder, "plain.sqlite"), ".mode csv", ".separator ;", f".import {path} rows"])
        else:
            figures["sqlite3_import_without_checks"] = "not installed"
    print(json.dumps(figures, indent=4))


if __name__ == "__main__":
    main()
