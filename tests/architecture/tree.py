# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of files the checks of the tree read: what git tracks, and what it would track if it were added now."""
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def listed(*patterns):
    """Paths relative to the root, sorted; patterns are git's, e.g. "*.cpp"."""
    # safe.directory: a checkout may belong to somebody else than who runs the tests, as in a container.
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    result = subprocess.run([*command, "--", *patterns], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise SystemExit("The checks of the tree need a git checkout: " + result.stderr.strip())
    # A file deleted but not yet committed is still listed.
    return sorted(path for path in set(result.stdout.split("\0")) if path and (ROOT / path).is_file())


def text_of(path):
    """The file's text, or None for a file that is not text, as some inputs of tests are on purpose."""
    data = (ROOT / path).read_bytes()
    if b"\0" in data:
        return None
    if path.startswith("tests/fixtures/reading/") and path.rpartition("/")[2].startswith("input."):
        return data.decode("utf-8", errors="replace")
    return data.decode("utf-8")
