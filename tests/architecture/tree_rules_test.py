#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for every file of the tree: licence lines, and nothing that only works on one machine or behind one archive."""
import re
import unittest

import tree

SPDX = ("SPDX-FileCopyrightText: The AI-landkort authors", "SPDX-License-Identifier: GPL-3.0-or-later")
SPDX_PATTERNS = ("*.cpp", "*.h", "*.qml", "*.js", "*.py", "*.sh", "*.awk", "*.sql", "*.cmake", "*CMakeLists.txt")

# Written in parts, so that this file does not name what it forbids.
HOST_PARTS = [
    ("deb", "debian", "org"), ("security", "debian", "org"), ("snapshot", "debian", "org"), ("archive", "ubuntu", "com"),
    ("ports", "ubuntu", "com"), ("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs", "org"), ("npmjs", "com"),
    ("crates", "io"), ("proxy", "golang", "org"), ("conan", "io"), ("vcpkg", "io"), ("download", "qt", "io"),
    ("mirrors", "fedoraproject", "org"), ("mirror", "archlinux", "org"), ("docker", "io"), ("ghcr", "io"),
]
HOSTS = re.compile(
    "|".join(r"(?<![\w-])" + r"\.".join(parts) + r"(?![\w-])" for parts in HOST_PARTS)
    + r"|https?://(?:deb|ftp|security|registry)\.")
MACHINE_PATHS = re.compile(r"(?<![\w./~-])/(?:" + "|".join(("work", "root", "home", "Users")) + r")/")


def host_or_machine_path(line):
    """The offending piece of the line, or None. Machine paths are also caught through this checkout's own place."""
    for pattern in (HOSTS, MACHINE_PATHS):
        match = pattern.search(line)
        if match:
            return match.group(0)
    return str(tree.ROOT) if len(tree.ROOT.parts) > 2 and f"{tree.ROOT}/" in line else None


def lacks_spdx(text):
    head = "\n".join(text.splitlines()[:5])
    return not all(line in head for line in SPDX)


class TreeRules(unittest.TestCase):
    def test_every_source_opens_with_the_licence_lines(self):
        sources = set(tree.listed(*SPDX_PATTERNS))
        sources.update(path for path in tree.listed() if (tree.text_of(path) or "").startswith("#!"))
        self.assertGreater(len(sources), 50)
        self.assertIn("packaging/bootstrap", sources)
        self.assertEqual([], sorted(path for path in sources if lacks_spdx(tree.text_of(path))))

    def test_a_missing_licence_line_is_noticed(self):
        self.assertTrue(lacks_spdx(f"// {SPDX[0]}\nint main() {{}}\n"))
        self.assertTrue(lacks_spdx("\n" * 6 + f"// {SPDX[0]}\n// {SPDX[1]}\n"))
        self.assertFalse(lacks_spdx(f"#!/bin/sh\n# {SPDX[0]}\n# {SPDX[1]}\n"))

    def test_no_file_names_an_archive_host_or_a_path_of_one_machine(self):
        found, read = [], 0
        for path in tree.listed():
            text = tree.text_of(path)
            read += text is not None
            for number, line in enumerate((text or "").splitlines(), start=1):
                piece = host_or_machine_path(line)
                if piece:
                    found.append(f"{path}:{number}: {piece}")
        self.assertEqual([], found)
        self.assertGreater(read, 60)

    def test_such_a_name_is_noticed(self):
        for parts in HOST_PARTS:
            self.assertIsNotNone(host_or_machine_path("deb http://" + ".".join(parts) + "/x y main"), parts)
        self.assertIsNotNone(host_or_machine_path("see https://" + "deb.example.net/debian"))
        for folder in ("work", "root", "home"):
            self.assertIsNotNone(host_or_machine_path(f'open("/{folder}/x")'))
        if len(tree.ROOT.parts) > 2:  # a checkout right below / has too common a name to look for
            self.assertIsNotNone(host_or_machine_path(f"{tree.ROOT}/data"))
        # In parts too: other checks of the tree read this file.
        for harmless in (("https://www.example.dk", "work", "x"), ("", "usr", "share", "fonts"), ("core", "root", "x"),
                         ("the homework", "x")):
            self.assertIsNone(host_or_machine_path("/".join(harmless)), harmless)
        self.assertIsNone(host_or_machine_path(".".join(("packages", "debian", "example"))))

    def test_every_data_file_is_described_with_source_and_licence(self):
        description = tree.text_of("data/README.md")
        files = [path.removeprefix("data/") for path in tree.listed("data/*") if path != "data/README.md"]
        self.assertGreater(len(files), 5)
        self.assertEqual([], [name for name in files if f"| `{name}` |" not in description])

    def test_every_text_is_utf8_without_byte_order_mark_or_carriage_return(self):
        text_sources = tree.listed(*SPDX_PATTERNS, "*.md", "*.tsv", "*.ts")
        odd = [path for path in text_sources if tree.text_of(path).startswith("\ufeff") or "\r" in tree.text_of(path)]
        self.assertEqual([], odd)


if __name__ == "__main__":
    unittest.main()
