#!/usr/bin/env python3
# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the source is translated: nothing missing, unfinished, left over or with another number of places.

Runs packaging/update-translations into a scratch folder and compares its entries with the tree's.
"""
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

TREE_FOLDER = tree.ROOT / "resources" / "i18n"
PLURAL_FORMS = 2  # in Danish and in English


def entries(path):
    """(context, source, comment) -> the message element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def places(text):
    """The %1, %L2 and %n of a text, sorted."""
    return sorted(re.findall(r"%L?(?:\d+|n)", text))


def problem_of(message):
    """What is wrong with one entry, or None."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return "unfinished" if translation is None else translation.get("type")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes":
        if len(forms) != PLURAL_FORMS:
            return f"has {len(forms)} plural forms"
    else:
        forms = [translation.text or ""]
    if any(not form.strip() for form in forms):
        return "empty"
    # A form for one may leave its number out ("one project"); no form may invent a place.
    wanted = places(message.findtext("source"))
    if any(places(form) != wanted and set(places(form)) | {"%n"} != set(wanted) | {"%n"} for form in forms):
        return "has other places than the source"
    return None


def problems(committed, fresh):
    """What is wrong with the committed folder, when `fresh` is the same folder brought up to date."""
    found = []
    for name in sorted({path.name for folder in (committed, fresh) for path in folder.glob("*.ts")}):
        if not (committed / name).exists():
            found.append(f"{name}: missing")
            continue
        have, want = entries(committed / name), entries(fresh / name)
        found += [f"{name}: missing: {key}" for key in want.keys() - have.keys()]
        found += [f"{name}: no longer in the source: {key}" for key in have.keys() - want.keys()]
        for key, message in have.items():
            problem = problem_of(message)
            if problem:
                found.append(f"{name}: {problem}: {key}")
    return sorted(found)


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.fresh = Path(tempfile.mkdtemp(prefix="translations-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.fresh)
        subprocess.run([tree.ROOT / "packaging" / "update-translations", "--into", cls.fresh], check=True, timeout=120)

    def test_the_tree_is_complete(self):
        self.assertEqual([], problems(TREE_FOLDER, self.fresh))
        self.assertGreater(sum(len(entries(path)) for path in self.fresh.glob("*_da.ts")), 20)

    def test_both_languages_speak_of_the_same_plurals(self):
        for danish in TREE_FOLDER.glob("*_da.ts"):
            english = danish.with_name(danish.name.replace("_da.ts", "_en.ts"))
            plurals = {key for key, message in entries(danish).items() if message.get("numerus") == "yes"}
            self.assertEqual(plurals, set(entries(english)) if english.exists() else set(), danish.name)

    def seeded(self, change):
        """The problems after `change` was made to a copy of the core's Danish file."""
        copy = Path(tempfile.mkdtemp(prefix="translations-test-"))
        self.addCleanup(shutil.rmtree, copy)
        shutil.copytree(self.fresh, copy, dirs_exist_ok=True)
        path = copy / "core_da.ts"
        document = ElementTree.parse(path)
        message = document.getroot().find("context/message")
        change(document.getroot().find("context"), message)
        document.write(path, encoding="utf-8")
        return [line for line in problems(copy, self.fresh) if line.startswith("core_da.ts")]

    def test_seeded_faults_are_found(self):
        def unfinished(_, message):
            message.find("translation").set("type", "unfinished")

        def vanished(_, message):
            message.find("translation").set("type", "vanished")

        def emptied(_, message):
            message.find("translation").text = " "

        def other_place(_, message):
            message.find("translation").text = "%7"

        def removed(context, message):
            context.remove(message)

        def left_over(_, message):
            message.find("source").text = "A text nobody shows"

        for change in (unfinished, vanished, emptied, other_place, removed, left_over):
            self.assertNotEqual([], self.seeded(change), change.__name__)
        self.assertEqual([], self.seeded(lambda _, message: message.find("translation")))


if __name__ == "__main__":
    unittest.main()
