#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run and packaging/test in a scratch tree, with stand-ins for cmake and for the two programs."""
import os
import shutil
import stat
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class ScratchTree(unittest.TestCase):
    def setUp(self):
        self.tree = Path(tempfile.mkdtemp(prefix="commands-test-"))
        self.addCleanup(shutil.rmtree, self.tree)
        for name in ("packaging/run", "packaging/test", ".ci/run"):
            (self.tree / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, self.tree / name)
        self.calls = self.tree / "calls.txt"
        self.calls.touch()
        self.script("packaging/bootstrap", 'echo "bootstrap $*" >> "$CALLS"')
        self.script("bin/cmake", 'echo "cmake $*" >> "$CALLS"')

    def script(self, name, body):
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n" + body + "\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def start(self, name, *arguments, **variables):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CI")}
        environment.update(variables, CALLS=str(self.calls), PATH=f"{self.tree / 'bin'}:{os.environ['PATH']}")
        return subprocess.run([self.tree / name, *arguments], env=environment, cwd="/", stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=120)

    def called(self, program):
        prefix = program + " "
        return [line[len(prefix):].strip() for line in self.calls.read_text().splitlines() if line.startswith(prefix)]


class Run(ScratchTree):
    def setUp(self):
        super().setUp()
        self.programs()
        (self.tree / "build/release/build.ninja").touch()

    def programs(self):
        self.script("build/release/bin/ai-landkort", 'echo "window $QT_QPA_PLATFORM: $*" >> "$CALLS"')
        self.script("build/release/bin/ai-landkort-cli", 'echo "cli $*" >> "$CALLS"')

    def test_with_a_display_the_window_starts_with_all_arguments(self):
        for display in ({"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"}):
            self.calls.write_text("")
            result = self.start("packaging/run", "--region", "Region Syddanmark", "--theme", "dark", "a b.xlsx", **display)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(self.called("window"), [": --region Region Syddanmark --theme dark a b.xlsx"])
            self.assertEqual(self.called("cli"), [])

    def test_without_a_display_the_same_job_is_done_without_one(self):
        result = self.start("packaging/run")
        self.assertEqual(result.returncode, 0, result.stderr)
        out = self.tree / "out"
        self.assertEqual(self.called("cli"), ["summary", f"report -o {out}/ai-landkort.pdf"])
        self.assertEqual(self.called("window"), [f"offscreen: --screenshot {out}/ai-landkort.png"])
        self.assertTrue(out.is_dir())
        for name in ("ai-landkort.pdf", "ai-landkort.png"):
            self.assertIn(f"{out}/{name}", result.stdout)

    def test_without_a_display_each_program_gets_the_arguments_it_knows(self):
        result = self.start("packaging/run", "--lang", "en", "--municipality=Aarhus", "--status", "pilot", "--theme", "dark",
                            "--size=1920x1080", "--screenshot", "my.png", "--exit-after-startup", "--db", "x.db")
        self.assertEqual(result.returncode, 0, result.stderr)
        out = self.tree / "out"
        self.assertEqual(self.called("cli"), ["--lang en --db x.db summary --municipality=Aarhus --status pilot",
                                              f"--lang en --db x.db report --municipality=Aarhus --status pilot -o {out}/ai-landkort.pdf"])
        self.assertEqual(self.called("window"), [
            "offscreen: --lang en --municipality=Aarhus --status pilot --theme dark --size=1920x1080 --screenshot my.png "
            "--exit-after-startup --db x.db"])
        self.assertFalse((out / "ai-landkort.png").exists())

    def test_help_is_the_programs_own(self):
        self.start("packaging/run", "--help")
        self.assertEqual(self.called("window"), ["offscreen: --help"])
        self.assertEqual(self.called("cli"), [])

    def test_a_failing_step_ends_it(self):
        self.script("build/release/bin/ai-landkort-cli", "exit 2")
        self.assertEqual(self.start("packaging/run", "--nonsense", "x").returncode, 2)
        self.assertEqual(self.called("window"), [])

    def test_configures_only_the_first_time(self):
        shutil.rmtree(self.tree / "build")
        self.script("bin/cmake", 'echo "cmake $*" >> "$CALLS"\ncase "$*" in --preset*) mkdir -p build/release && touch build/release/build.ninja ;; esac')
        self.start("packaging/run")  # the stand-in builds nothing, so this ends at the missing program
        self.programs()
        self.assertEqual(self.start("packaging/run").returncode, 0)
        configured, built, built_again = self.called("cmake")
        self.assertIn("--preset release", configured)
        self.assertIn("--target ai-landkort ai-landkort-cli", built)
        self.assertNotIn("--quiet", built)
        self.assertIn("--quiet", built_again)

    def test_a_failing_bootstrap_ends_it(self):
        self.script("packaging/bootstrap", "echo sorry >&2; exit 1")
        result = self.start("packaging/run")
        self.assertEqual((result.returncode, result.stderr), (1, "sorry\n"))
        self.assertEqual(self.calls.read_text(), "")


class Test(ScratchTree):
    def with_tests(self, text):
        folder = self.tree / "build" / "ci"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "CTestTestfile.cmake").write_text(text)

    def test_ctest_has_the_last_word(self):
        self.with_tests('add_test(one "true")\nadd_test(two "true")\n')
        for command in ("packaging/test", ".ci/run"):
            result = self.start(command, CI="true")
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("100% tests passed, 0 tests failed out of 2", result.stdout)
            self.assertTrue(result.stdout.rstrip().splitlines()[-1].startswith("Total Test time"), result.stdout)
        self.assertEqual(self.called("bootstrap"), ["--for test"] * 2)
        self.assertIn("--preset ci", self.called("cmake")[0])

    def test_a_failing_test_fails_and_shows_its_output(self):
        self.with_tests('add_test(one "true")\nadd_test(two "sh" "-c" "echo because; exit 3")\n')
        result = self.start("packaging/test")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("because", result.stdout)
        self.assertIn("50% tests passed, 1 tests failed out of 2", result.stdout)

    def test_no_test_at_all_fails(self):
        self.with_tests("")
        self.assertNotEqual(self.start("packaging/test").returncode, 0)
        self.with_tests('add_test(one "true")\n')
        self.assertNotEqual(self.start("packaging/test", "-R", "nothing_has_this_name").returncode, 0)

    def test_a_failing_build_fails(self):
        self.with_tests('add_test(one "true")\n')
        self.script("bin/cmake", 'case "$1" in --build) exit 4 ;; esac')
        result = self.start("packaging/test")
        self.assertEqual(result.returncode, 4)
        self.assertNotIn("tests passed", result.stdout)


if __name__ == "__main__":
    unittest.main()
