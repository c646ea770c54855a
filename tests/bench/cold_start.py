# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cold starts as whole processes: until the first painted window offscreen, and, on one X server in the same run, until
the window is there, beside DB Browser for SQLite when it is installed.   cold_start.py PROGRAM  → JSON"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
RUNS = 9
DISPLAY = ":87"


def seconds(job):
    times = []
    for run in range(RUNS + 1):
        start = time.perf_counter()
        job()
        if run:
            times.append(time.perf_counter() - start)
    return round(statistics.median(times), 3)


def until_window(command, title, environment):
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title], env=environment, check=True,
                   stdout=subprocess.DEVNULL, timeout=30)
    return process


def on_display(command, title, environment):
    times = []
    for run in range(RUNS + 1):
        start = time.perf_counter()
        process = until_window(command, title, environment)
        if run:
            times.append(time.perf_counter() - start)
        process.terminate()
        process.wait()
    return round(statistics.median(times), 3)


def main():
    figures = {}
    with tempfile.TemporaryDirectory() as home:
        base = {**os.environ, "AI_LANDKORT_HOME": home, "HOME": home}
        offscreen = {**base, "QT_QPA_PLATFORM": "offscreen"}
        figures["start_to_painted_window_offscreen_s"] = seconds(
            lambda: subprocess.run([PROGRAM, "--exit-after-startup"], env=offscreen, check=True,
                                   stderr=subprocess.DEVNULL))
        if shutil.which("Xvfb") and shutil.which("xdotool"):
            server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
            try:
                time.sleep(1)
                xcb = {**base, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
                figures["start_to_visible_window_x11_s"] = on_display([PROGRAM], "AI-landkort", xcb)
                if shutil.which("sqlitebrowser"):
                    figures["db_browser_for_sqlite_start_to_visible_window_x11_s"] = on_display(
                        ["sqlitebrowser"], "DB Browser", xcb)
                else:
                    figures["db_browser_for_sqlite_start_to_visible_window_x11_s"] = "not installed"
            finally:
                server.terminate()
                server.wait()
        else:
            figures["start_to_visible_window_x11_s"] = "no Xvfb or xdotool"
    print(json.dumps(figures, indent=4))


if __name__ == "__main__":
    main()
