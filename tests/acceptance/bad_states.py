# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each bad state is one clear sentence, nothing is overwritten, and the window opens where it can.
   bad_states.py CLI WINDOW DATA-FOLDER"""
import hashlib
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile

CLI, WINDOW, DATA = sys.argv[1], sys.argv[2], sys.argv[3]


def run(command, environment=None, **options):
    return subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
                          capture_output=True, text=True, encoding="utf-8", timeout=60, **options)


def sha(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def one_sentence(process, *wanted):
    lines = [line for line in process.stderr.splitlines() if line.strip()]
    assert process.returncode == 1, (process.returncode, process.stderr)
    assert len(lines) == 1, lines
    assert lines[0].endswith("."), lines
    for word in wanted:
        assert word in lines[0], (word, lines)
    assert process.stdout == "", process.stdout


def fails_and_keeps(folder, name, content=None, change=None, words=()):
    """A store in a bad state: the CLI says so, the window opens, the file stays as it was to the byte."""
    store = os.path.join(folder, name)
    if content is not None:
        with open(store, "wb") as file:
            file.write(content)
    else:
        assert run([CLI, "--db", store, "summary"]).returncode == 0
        change(store)
    before = sha(store)
    one_sentence(run([CLI, "--db", store, "summary"]), *words)
    window = run([WINDOW, "--db", store, "--exit-after-startup"], {"AI_LANDKORT_HOME": os.path.join(folder, "home")})
    assert window.returncode == 0, (name, window.returncode, window.stderr)
    assert sha(store) == before, f"{name} was changed"


def newer(store):
    with sqlite3.connect(store) as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        assert version > 0, "the schema's version is not where this test looks"
        database.execute(f"PRAGMA user_version = {version + 1000}")


def truncated(store):
    with open(store, "r+b") as file:
        file.truncate(os.path.getsize(store) // 2)


def foreign(store):
    os.remove(store)
    with sqlite3.connect(store) as database:
        database.execute("CREATE TABLE somebody_elses (x)")


def damaged_data(folder):
    for name, damage in (("missing", lambda f: os.remove(f)), ("broken", lambda f: open(f, "a").write("a\tb\n"))):
        data = os.path.join(folder, f"data-{name}")
        shutil.copytree(DATA, data)
        damage(os.path.join(data, "ai_projects.tsv"))
        store = os.path.join(folder, f"{name}.sqlite")
        environment = {"AI_LANDKORT_DATA": data, "AI_LANDKORT_HOME": os.path.join(folder, f"home-{name}")}
        one_sentence(run([CLI, "--db", store, "summary"], environment), "ai_projects.tsv")
        assert not os.path.exists(store), "a half-made store was left"
        assert run([WINDOW, "--exit-after-startup"], environment).returncode == 0


def unprivileged(command, environment):
    as_nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] if os.getuid() == 0 else []
    return run([*as_nobody, *command], environment)


def read_only_folder(folder):
    os.chmod(folder, 0o755)
    target = os.path.join(folder, "read-only")
    os.mkdir(target)
    os.chmod(target, 0o555)
    plain = unprivileged(["sh", "-c", f"echo x > '{target}/x'"], {})
    assert plain.returncode != 0, "a plain write succeeds here, so this proves nothing"
    environment = {"AI_LANDKORT_HOME": target, "HOME": target, "AI_LANDKORT_DATA": DATA}
    one_sentence(unprivileged([CLI, "summary"], environment))
    window = unprivileged([WINDOW, "--exit-after-startup"], environment)
    assert window.returncode == 0, (window.returncode, window.stderr)
    assert os.listdir(target) == []


def full_disk(folder):
    store = os.path.join(folder, "full.sqlite")

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))

    one_sentence(run([CLI, "--db", store, "summary"], {"AI_LANDKORT_HOME": os.path.join(folder, "full-home")},
                     preexec_fn=limit))
    assert not os.path.exists(store), "a half-made store was left"
    report = os.path.join(folder, "report.pdf")
    with open(report, "w") as file:
        file.write("an older report")
    good = os.path.join(folder, "good.sqlite")
    assert run([CLI, "--db", good, "summary"]).returncode == 0
    one_sentence(run([CLI, "--db", good, "report", "-o", report], preexec_fn=limit))
    with open(report) as file:
        assert file.read() == "an older report"


def two_at_once(folder):
    home = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AI_LANDKORT_HOME": os.path.join(folder, "two")}
    commands = [[CLI, "summary", "--json"]] * 3 + [[WINDOW, "--exit-after-startup"]]
    started = [subprocess.Popen(c, env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for c in commands]
    for process in started:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert run([CLI, "check"], {"AI_LANDKORT_HOME": home["AI_LANDKORT_HOME"]}).returncode == 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        fails_and_keeps(folder, "text.sqlite", content=b"not a database at all\n" * 50)
        fails_and_keeps(folder, "newer.sqlite", change=newer, words=["nyere"])
        fails_and_keeps(folder, "truncated.sqlite", change=truncated)
        fails_and_keeps(folder, "foreign.sqlite", change=foreign)
        damaged_data(folder)
        read_only_folder(folder)
        full_disk(folder)
        two_at_once(folder)
    print("every bad state is one sentence and nothing was overwritten")


if __name__ == "__main__":
    main()
