#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the finished programs are linked to: neither needs GDAL at start, and the command line needs no screen.

usage: programs_test.py AI-LANDKORT AI-LANDKORT-CLI
"""
import re
import subprocess
import sys
import unittest

WINDOW = CLI = None  # set from the command line


def needed(program):
    """The libraries the file itself asks for, e.g. libQt6Core.so.6."""
    output = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]", output)


def loaded(program):
    """The libraries the loader brings in, those of other libraries included."""
    output = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in output.splitlines() if line.strip()]


class Programs(unittest.TestCase):
    def test_the_lists_are_read(self):
        self.assertTrue(any(name.startswith("libQt6Core.") for name in needed(CLI)), needed(CLI))
        self.assertTrue(any(name.startswith("libQt6Widgets.") for name in needed(WINDOW)), needed(WINDOW))
        self.assertTrue(any(name.startswith("libQt6Gui.") for name in loaded(WINDOW)))

    def test_neither_program_needs_gdal(self):
        for program in (WINDOW, CLI):
            self.assertEqual([], [name for name in needed(program) + loaded(program) if "gdal" in name], program)

    def test_the_command_line_needs_no_screen(self):
        screen = re.compile(r"libQt6(Gui|Widgets|Quick|Qml|Charts|Location|Positioning|Svg|Network)|libX11|libwayland|libGL|libEGL")
        self.assertEqual([], [name for name in needed(CLI) if screen.match(name)])
        self.assertEqual([], [name for name in loaded(CLI) if re.match(r"libQt6(?!Core\.)", name)])


if __name__ == "__main__":
    CLI = sys.argv.pop(2)
    WINDOW = sys.argv.pop(1)
    unittest.main()
