#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/bootstrap on every system it names, with stand-ins for the package managers that write down their calls.

The stand-ins answer from files in a scratch folder: nothing of the machine the test runs on is read or changed.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BOOTSTRAP = ROOT / "packaging" / "bootstrap"
PACKAGES = ROOT / "packaging" / "packages.txt"
SUITE = "sources.list.d/ai-landkort-trixie.sources"
PIN = "preferences.d/ai-landkort-trixie"

STAND_INS = {
    # prints the installed ones in dpkg-query's form; a package is "name version" in installed.txt
    "dpkg-query": 'shift 3\nfor p in "$@"; do awk -v p="$p" \'$1 == p { print "installed", $1, $2 }\' "$BOX/installed.txt"; done',
    "apt-get": 'echo "apt-get $*" >> "$BOX/calls.txt"\n[ "$1" = update ] || cat "$BOX/after.txt" >> "$BOX/installed.txt"',
    "rpm": 'shift 2\nfor p in "$@"; do grep -q "^$p " "$BOX/installed.txt" || echo "no package provides $p"; done',
    "dnf": 'echo "dnf $*" >> "$BOX/calls.txt"\ncat "$BOX/after.txt" >> "$BOX/installed.txt"',
    "pacman": 'if [ "$1" = -T ]; then shift; for p in "$@"; do grep -q "^$p " "$BOX/installed.txt" || echo "$p"; done; exit 127; fi\n'
    'echo "pacman $*" >> "$BOX/calls.txt"\ncat "$BOX/after.txt" >> "$BOX/installed.txt"',
    "sudo": 'echo "sudo $1" >> "$BOX/calls.txt"\nexec "$@"',
    "id": 'cat "$BOX/uid.txt"',
}


def listed(uses, column):
    """The list's names, least versions and all, for the given uses; column 1 apt, 2 dnf, 3 pacman."""
    rows = [line.split() for line in PACKAGES.read_text().splitlines() if line.strip() and not line.startswith("#")]
    return [row[column] for row in rows if row[0] in uses and row[column] != "-"]


class Bootstrap(unittest.TestCase):
    def setUp(self):
        self.box = Path(tempfile.mkdtemp(prefix="bootstrap-test-"))
        self.addCleanup(shutil.rmtree, self.box)
        for name, body in STAND_INS.items():
            path = self.box / "bin" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("#!/bin/sh\n" + body + "\n")
            path.chmod(0o755)
        self.write("installed.txt", "")
        self.write("calls.txt", "")
        self.write("uid.txt", "0\n")
        self.becomes_installed(listed({"run", "test", "style"}, 1))
        self.apt("deb822")

    def write(self, name, text):
        (self.box / name).write_text(text)

    def apt(self, fixture):
        shutil.rmtree(self.box / "apt", ignore_errors=True)
        shutil.copytree(HERE / "fixtures" / "apt" / fixture, self.box / "apt")
        (self.box / "apt" / "sources.list.d").mkdir(exist_ok=True)
        (self.box / "apt" / "preferences.d").mkdir()

    @staticmethod
    def as_installed(names, version="99.0-1"):
        return "".join(f"{name.split('>=')[0]} {version}\n" for name in names)

    def installed(self, names, version="99.0-1"):
        self.write("installed.txt", self.as_installed(names, version))

    def becomes_installed(self, names):
        self.write("after.txt", self.as_installed(names))

    def run_it(self, system, *arguments, answer=None, ci=None):
        environment = {"PATH": f"{self.box / 'bin'}:/usr/bin:/bin", "BOX": str(self.box), "LANDKORT_APT_DIR": str(self.box / "apt")}
        if ci:
            environment["CI"] = ci
        return subprocess.run(
            [BOOTSTRAP, "--os-release", HERE / "fixtures" / "os-release" / system, *arguments],
            input=answer, stdin=subprocess.DEVNULL if answer is None else None,
            env=environment, capture_output=True, text=True, timeout=60)

    def calls(self):
        return (self.box / "calls.txt").read_text().splitlines()

    def suite_text(self):
        path = self.box / "apt" / SUITE
        return path.read_text() if path.exists() else None

    def assert_untouched(self):
        self.assertEqual(self.calls(), [])
        self.assertIsNone(self.suite_text())
        self.assertFalse((self.box / "apt" / PIN).exists())

    # --- the list

    def test_the_list_is_well_formed(self):
        rows = [line.split() for line in PACKAGES.read_text().splitlines() if line.strip() and not line.startswith("#")]
        self.assertGreater(len(rows), 40)
        for row in rows:
            self.assertGreater(len(row), 4, row)  # a purpose stands on every line
            self.assertIn(row[0], ("run", "test", "style"))
            self.assertRegex(row[1], r"^([a-z0-9][a-z0-9.+-]*(>=\d+(\.\d+)*(-\d+)?)?)$")
            for name in row[2:4]:
                self.assertRegex(name, r"^(-|[A-Za-z0-9][A-Za-z0-9.+_-]*)$")
        for column in (1, 2, 3):
            names = listed({"run", "test", "style"}, column)
            self.assertEqual(len(names), len(set(names)), column)

    # --- nothing to do

    def test_says_and_does_nothing_when_everything_is_here(self):
        self.installed(listed({"run", "test", "style"}, 1))
        for system in ("debian-12", "debian-13", "debian-testing", "ubuntu-25.04"):
            result = self.run_it(system, "--for", "test")
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""), system)
        for system, column in (("fedora-42", 2), ("arch", 3)):
            self.installed(listed({"run", "test"}, column))
            result = self.run_it(system, "--for", "test")
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""), system)
        self.assert_untouched()

    def test_asks_the_machine_once_when_everything_is_here(self):
        """What a second packaging/run costs: one question to the package manager, and nothing else."""
        self.installed(listed({"run", "test", "style"}, 1))
        path = self.box / "bin" / "dpkg-query"
        path.write_text(path.read_text().replace("#!/bin/sh\n", '#!/bin/sh\necho asked >> "$BOX/asked.txt"\n'))
        self.assertEqual(self.run_it("debian-12", "--for", "test").returncode, 0)
        self.assertEqual((self.box / "asked.txt").read_text(), "asked\n")
        self.assert_untouched()

    def test_print_says_that_nothing_is_missing(self):
        self.installed(listed({"run"}, 1))
        self.assertIn("nothing to do", self.run_it("debian-13", "--print").stdout)

    # --- what counts as missing

    def test_an_older_qt_counts_as_missing(self):
        self.installed(listed({"run"}, 1))
        text = (self.box / "installed.txt").read_text()
        self.write("installed.txt", text.replace("qt6-charts-dev 99.0-1", "qt6-charts-dev 6.4.2-10"))
        self.assertIn("1 package(s) this machine lacks: qt6-charts-dev\n", self.run_it("debian-12", "--print").stdout)
        self.write("installed.txt", text.replace("qt6-charts-dev 99.0-1", "qt6-charts-dev 1:6.10.0-2"))
        self.assertIn("nothing to do", self.run_it("debian-12", "--print").stdout)

    def test_an_older_revision_of_the_same_version_counts_as_missing(self):
        # Debian 12's libbz2-dev has no bzip2.pc, which the added suite's freetype asks for.
        self.installed(listed({"run"}, 1))
        text = (self.box / "installed.txt").read_text()
        self.write("installed.txt", text.replace("libbz2-dev 99.0-1", "libbz2-dev 1.0.8-5+b1"))
        result = self.run_it("debian-12", "--print")
        self.assertIn("1 package(s) this machine lacks: libbz2-dev\n", result.stdout)
        self.assertIn("libbz2-dev", result.stdout.split("-t trixie ")[1].split())
        for version in ("1.0.8-6", "1.0.8-6+b1", "1.0.8-10", "1.0.9-1", "1.1-1"):
            self.write("installed.txt", text.replace("libbz2-dev 99.0-1", f"libbz2-dev {version}"))
            self.assertIn("nothing to do", self.run_it("debian-12", "--print").stdout, version)

    def test_test_wants_more_than_run(self):
        self.installed(listed({"run"}, 1))
        result = self.run_it("debian-13", "--print", "--for", "test")
        for name in listed({"test"}, 1):
            self.assertRegex(result.stdout, rf"[ :]{re.escape(name)}[ \n]")

    def test_style_tools_of_version_14_only_where_debian_12_has_them(self):
        on_12 = self.run_it("debian-12", "--print", "--for", "test").stdout
        on_13 = self.run_it("debian-13", "--print", "--for", "test").stdout
        for_run = self.run_it("debian-12", "--print").stdout
        self.assertIn("clang-format-14", on_12)
        self.assertNotIn("clang-format-14", on_13)
        self.assertNotIn("clang-format-14", for_run)

    # --- print

    def test_print_names_the_command_of_each_system_and_changes_nothing(self):
        expected = {
            "debian-12": r"  apt-get install -y --no-install-recommends .*-t trixie .*\bqt6-location-dev\b",
            "debian-13": r"  apt-get install -y --no-install-recommends .*\bqt6-location-dev\b",
            "debian-testing": r"  apt-get install -y .*\bqt6-location-dev\b",
            "ubuntu-25.04": r"  apt-get install -y .*\bqt6-location-dev\b",
            "fedora-42": r"  dnf install -y .*\bqt6-qtlocation-devel\b",
            "arch": r"  pacman -S --needed --noconfirm .*\bqt6-location\b",
        }
        for system, command in expected.items():
            result = self.run_it(system, "--print")
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertRegex(result.stdout, command, system)
            self.assertEqual("Debian 13 suite" in result.stdout, system == "debian-12", system)
            self.assertEqual("-t trixie" in result.stdout, system == "debian-12", system)
            self.assertNotIn(">=", result.stdout)
        self.assert_untouched()

    def test_systems_it_does_not_know_end_with_one_sentence(self):
        names = {"debian-11": "Debian GNU/Linux 11 (bullseye)", "ubuntu-24.04": "Ubuntu 24.04.2 LTS", "linuxmint-22": "Linux Mint 22",
                 "not-there": "a system without"}
        for system, name in names.items():
            result = self.run_it(system, "--yes")
            self.assertEqual(result.returncode, 1, system)
            self.assertEqual(result.stdout, "")
            self.assertIn(name, result.stderr)
            self.assertEqual(result.stderr.count("\n"), 1)
        self.assert_untouched()

    def test_wrong_usage_exits_2(self):
        for arguments in (["--no-such"], ["--for", "fun"], ["--for"]):
            self.assertEqual(self.run_it("debian-13", *arguments).returncode, 2, arguments)

    # --- Debian 12: the suite

    def test_the_archive_is_taken_from_apts_own_files(self):
        stanza = "Types: deb\nURIs: {}\nSuites: trixie\nComponents: main\n"
        expected = {
            "deb822": stanza.format("http://mirror.example/debian") + "Signed-By: /usr/share/keyrings/example.gpg\n",
            "one-line": stanza.format("http://mirror.example/debian/"),
            "options": stanza.format("http://mirror.example:8080/deb")
            + "Architectures: amd64 arm64\nSigned-By: /usr/share/keyrings/local.gpg\nTrusted: yes\n",
        }
        for fixture, text in expected.items():
            self.apt(fixture)
            self.write("installed.txt", "")
            result = self.run_it("debian-12", "--yes", "--for", "test")
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(self.suite_text(), text)
            self.assertEqual((self.box / "apt" / PIN).read_text(), "Package: *\nPin: release n=trixie\nPin-Priority: 100\n")
            for line in text.splitlines():
                self.assertIn(line, result.stdout)

    def test_installs_once_with_the_suite_then_has_nothing_to_do(self):
        result = self.run_it("debian-12", "--yes", "--for", "test")
        self.assertEqual(result.returncode, 0, result.stderr)
        update, install = self.calls()
        self.assertEqual(update, "apt-get update")
        self.assertTrue(install.startswith("apt-get install -y --no-install-recommends "), install)
        packages = install.split("-t trixie ")[1].split()
        self.assertEqual(packages, [name.split(">=")[0] for name in listed({"run", "test", "style"}, 1)])
        before = self.suite_text()
        self.assertEqual(self.run_it("debian-12", "--yes", "--for", "test").stdout, "")
        self.assertEqual(len(self.calls()), 2)
        self.assertEqual(self.suite_text(), before)

    def test_the_suite_brings_qt_along_and_leaves_the_rest_alone(self):
        self.installed(name for name in listed({"run", "test", "style"}, 1) if name != "qt6-location-dev")
        result = self.run_it("debian-12", "--print", "--for", "test")
        packages = result.stdout.split("-t trixie ")[1].split()
        for name in ("qt6-location-dev", "qt6-base-dev", "qt6-charts-dev", "catch2"):
            self.assertIn(name, packages)
        for name in ("python3", "git", "cmake"):
            self.assertNotIn(name, packages)

    def test_a_machine_that_has_become_13_by_the_suite_still_names_the_suite(self):
        self.run_it("debian-12", "--yes")
        self.write("installed.txt", "")
        result = self.run_it("debian-13", "--yes")
        self.assertIn("-t trixie", result.stdout)
        self.assertNotIn("add the Debian 13 suite", result.stdout)

    def test_a_suite_the_machine_reads_already_is_not_added(self):
        self.apt("suite-present")
        result = self.run_it("debian-12", "--for", "test")  # nothing to add, so nothing to ask
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("-t trixie", self.calls()[1])
        self.assertIsNone(self.suite_text())

    def test_no_archive_ends_with_one_sentence(self):
        self.apt("no-archive")
        result = self.run_it("debian-12", "--yes")
        self.assertEqual(result.returncode, 1)
        self.assertIn("names no Debian 12 archive", result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1)
        self.assert_untouched()

    # --- asking

    def test_declining_changes_nothing(self):
        for answer in ("n\n", "\n", "perhaps\n", "", None):
            result = self.run_it("debian-12", answer=answer)
            self.assertEqual(result.returncode, 1)
            self.assertIn("Add the Debian 13 suite to this machine? [y/N]", result.stdout)
            self.assertIn("Nothing was changed", result.stderr)
            self.assert_untouched()

    def test_accepting_goes_on(self):
        for answer in ("y\n", "ja\n"):
            self.apt("deb822")
            self.write("installed.txt", "")
            result = self.run_it("debian-12", answer=answer)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIsNotNone(self.suite_text())

    def test_ci_is_not_asked(self):
        result = self.run_it("debian-12", ci="true")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn("[y/N]", result.stdout)
        self.assertIsNotNone(self.suite_text())

    def test_other_systems_are_not_asked(self):
        for system, column in (("debian-13", 1), ("fedora-42", 2), ("arch", 3)):
            self.write("installed.txt", "")
            self.becomes_installed(listed({"run"}, column))
            result = self.run_it(system)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertNotIn("[y/N]", result.stdout)
        self.assertIsNone(self.suite_text())

    # --- doing

    def test_uses_sudo_when_not_root(self):
        self.write("uid.txt", "1000\n")
        result = self.run_it("debian-12", "--yes", "--for", "test")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("with sudo", result.stdout)
        self.assertEqual([call for call in self.calls() if call.startswith("sudo")], ["sudo tee", "sudo tee", "sudo apt-get", "sudo env"])

    def test_what_is_still_missing_afterwards_is_named(self):
        self.becomes_installed([name for name in listed({"run"}, 1) if not name.startswith("fonts-inter")])
        result = self.run_it("debian-13", "--yes")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr, "Still missing after the installation: fonts-inter.\n")

    def test_a_failing_package_manager_is_reported(self):
        (self.box / "bin" / "apt-get").write_text("#!/bin/sh\n[ \"$1\" = update ]\n")
        result = self.run_it("debian-13", "--yes")
        self.assertEqual(result.returncode, 1)
        self.assertIn("could not be installed", result.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=1, argv=sys.argv)
