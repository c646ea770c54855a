# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program never opens a network connection: counts AF_INET and AF_INET6 sockets with strace during start, use,
report and export. A control that does open one must be caught, so a strace that sees nothing cannot pass.
   no_network.py CLI WINDOW"""
import os
import subprocess
import sys
import tempfile

CLI, WINDOW = sys.argv[1], sys.argv[2]


def internet_sockets(folder, *command, environment=None):
    trace = os.path.join(folder, "trace.txt")
    process = subprocess.run(["strace", "-f", "-e", "trace=socket,connect", "-o", trace, *command],
                             env={**os.environ, **(environment or {})}, capture_output=True, text=True)
    if process.returncode != 0:
        raise AssertionError(f"{command} ended with {process.returncode}: {process.stderr}")
    with open(trace, encoding="utf-8", errors="replace") as file:
        return [line for line in file if "AF_INET" in line]


def main():
    with tempfile.TemporaryDirectory() as folder:
        control = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
        assert internet_sockets(folder, sys.executable, "-c", control), "the control was not caught"
        home = {"AI_LANDKORT_HOME": os.path.join(folder, "home"), "QT_QPA_PLATFORM": "offscreen"}
        path = lambda name: os.path.join(folder, name)
        jobs = [
            [CLI, "summary"],
            [CLI, "report", "--for", "Esbjerg", "-o", path("report.pdf")],
            [CLI, "export", "--format", "csv", "-o", path("projects.csv")],
            [CLI, "export", "--format", "svg", "-o", path("map.svg")],
            [WINDOW, "--screenshot", path("map.png"), "--domain", "Borgerservice"],
            [WINDOW, "--view", "board", "--screenshot", path("board.png")],
            [WINDOW, "--view", "table", "--exit-after-startup"],
        ]
        for job in jobs:
            found = internet_sockets(folder, *job, environment=home)
            assert not found, f"{job} opened {found}"
        for name in ("report.pdf", "projects.csv", "map.svg", "map.png", "board.png"):
            assert os.path.getsize(path(name)) > 1000, f"{name} was not written"
    print(f"{len(jobs)} jobs without an internet socket; the control was caught")


if __name__ == "__main__":
    main()
