# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cold starts as whole processes: offscreen until the program ends after its first paint, and on an X server until the
window's own pixels are there, in turns with DB Browser for SQLite: empty, and showing the projects of the same store.
cold_start.py PROGRAM  → JSON: seconds (medians of RUNS) and resident memory in MB one second after the paint."""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from x_screen import Screen

PROGRAM = os.path.abspath(sys.argv[1])
RUNS = 11
DISPLAY = ":87"
LONGEST_SECONDS = 30


def offscreen_seconds(environment):
    times = []
    for run in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run([PROGRAM, "--exit-after-startup"], env=environment, check=True, stderr=subprocess.DEVNULL)
        if run:
            times.append(time.perf_counter() - start)
    return round(statistics.median(times), 3)


def resident_megabytes(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024


def one_start(command, environment, screen, rest_seconds):
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not screen.shows_a_painted_window():
            if process.poll() is not None or time.perf_counter() - start > LONGEST_SECONDS:
                raise SystemExit(f"{command[0]} showed no window")
            time.sleep(0.002)
        seconds = time.perf_counter() - start
        time.sleep(rest_seconds)
        return seconds, resident_megabytes(process)
    finally:
        process.kill()
        process.wait()
        screen.wait_until_empty()


def side_by_side(commands, environment, screen):
    """In turns, so that what else the machine does falls on both; the first round warms the caches and is not counted."""
    seconds, memory = {name: [] for name in commands}, {}
    for run in range(RUNS + 1):
        for name, command in commands.items():
            took, megabytes = one_start(command, environment, screen, 1.0 if run == 0 else 0.0)
            if run == 0:
                memory[name] = round(megabytes)
            else:
                seconds[name].append(took)
    return {name: {"start_to_painted_window_x11_s": round(statistics.median(times), 3), "fastest_s": round(min(times), 3),
                   "slowest_s": round(max(times), 3), "resident_mb": memory[name]} for name, times in seconds.items()}


def main():
    figures = {}
    with tempfile.TemporaryDirectory() as home:
        base = {**os.environ, "AI_LANDKORT_HOME": home, "HOME": home}
        figures["start_to_painted_window_offscreen_s"] = offscreen_seconds({**base, "QT_QPA_PLATFORM": "offscreen"})
        if not shutil.which("Xvfb"):
            figures["x11"] = "no Xvfb"
        else:
            server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
            try:
                commands = {"ai_landkort": [PROGRAM]}
                if shutil.which("sqlitebrowser"):
                    commands["db_browser_for_sqlite_empty"] = ["sqlitebrowser"]
                    commands["db_browser_for_sqlite_with_the_projects"] = [
                        "sqlitebrowser", "-R", "-t", "projects", os.path.join(home, "landkort.sqlite")]
                else:
                    figures["db_browser_for_sqlite"] = "not installed"
                screen = Screen(DISPLAY)
                figures |= side_by_side(commands, {**base, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}, screen)
            finally:
                server.kill()
                server.wait()
    print(json.dumps(figures, indent=4))


if __name__ == "__main__":
    main()
