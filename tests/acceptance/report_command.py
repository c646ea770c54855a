# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report verb as a process: writing, checking, refusing; exit codes and what stands where."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI, FIXTURES = sys.argv[1], Path(sys.argv[2])


class ReportCommand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.environment = dict(os.environ, AI_LANDKORT_HOME=os.path.join(cls.folder.name, "home"), LC_ALL="C.UTF-8")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def run_report(self, *arguments):
        return subprocess.run([CLI, "report", *arguments], capture_output=True, text=True, env=self.environment, timeout=120)

    def test_a_report_tells_its_receipt_and_verifies(self):
        written = self.run_report("--for", "Esbjerg", "-o", self.path("a.pdf"))
        self.assertEqual(written.returncode, 0, written.stderr)
        self.assertIn("Maskinkontrol bestået (84 forhold). Et menneske skal se på:", written.stdout)
        verified = self.run_report("--verify", self.path("a.pdf"), "--json")
        self.assertEqual(verified.returncode, 0)
        verdict = json.loads(verified.stdout)
        self.assertEqual((verdict["passed"], verdict["claims_pdf_ua"], verdict["findings"]), (True, True, []))

    def test_the_verdict_on_another_producers_file_names_conditions_and_pages(self):
        verified = self.run_report("--verify", str(FIXTURES / "libreoffice_untagged.pdf"))
        self.assertEqual(verified.returncode, 1)
        self.assertIn("01-005  Noget er hverken opmærket eller angivet som pynt. (side 1)", verified.stdout)
        as_json = self.run_report("--verify", str(FIXTURES / "libreoffice_untagged.pdf"), "--json")
        self.assertEqual(as_json.returncode, 1)
        self.assertEqual([f["condition"] for f in json.loads(as_json.stdout)["findings"]], ["01-005", "06-001", "06-002", "06-003"])

    def test_what_is_no_pdf_gives_a_finding_and_what_is_not_there_one_sentence(self):
        nonsense = self.run_report("--verify", __file__)
        self.assertEqual(nonsense.returncode, 1)
        self.assertIn("kan ikke læses som PDF", nonsense.stdout)
        missing = self.run_report("--verify", self.path("missing.pdf"))
        self.assertEqual((missing.returncode, missing.stdout), (1, ""))
        self.assertEqual(len(missing.stderr.strip().splitlines()), 1)

    def test_sections_are_chosen_by_name_or_by_a_file_with_texts(self):
        by_name = self.run_report("--for", "Esbjerg", "--sections", "questions,projects", "-o", self.path("s.pdf"))
        self.assertEqual(by_name.returncode, 0, by_name.stderr)
        text = subprocess.run(["pdftotext", "-raw", self.path("s.pdf"), "-"], capture_output=True, text=True).stdout
        self.assertLess(text.index("Spørgsmål til udvalget"), text.index("Vores projekter"))
        self.assertNotIn("Hvor er vi?", text)
        with open(self.path("sections.json"), "w", encoding="utf-8") as file:
            json.dump([{"heading": "Bemærkninger"}, {"list": ["et", "to"]}, {"section": "where"}], file)
        by_file = self.run_report("--for", "Esbjerg", "--sections", self.path("sections.json"), "-o", self.path("s.pdf"))
        self.assertEqual(by_file.returncode, 0, by_file.stderr)
        text = subprocess.run(["pdftotext", "-raw", self.path("s.pdf"), "-"], capture_output=True, text=True).stdout
        self.assertLess(text.index("Bemærkninger"), text.index("Hvor er vi?"))
        wrong = self.run_report("--for", "Esbjerg", "--sections", "projekter", "-o", self.path("t.pdf"))
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("projekter", wrong.stderr)
        self.assertFalse(os.path.exists(self.path("t.pdf")))

    def test_changes_are_reported_between_two_registers(self):
        rows = subprocess.run([CLI, "list", "--csv"], capture_output=True, text=True, env=self.environment).stdout.splitlines()
        with open(self.path("before.csv"), "w", encoding="utf-8") as file:
            file.write("\n".join(rows[:1] + rows[3:]) + "\n")
        imported = subprocess.run(
            [CLI, "import", self.path("before.csv"), "--name", "Før", "--as-of", "2025-11-20", "--coverage", "documented"],
            capture_output=True, text=True, env=self.environment)
        self.assertEqual(imported.returncode, 0, imported.stderr)
        written = self.run_report("--template", "changes", "--from", "Før", "-o", self.path("c.pdf"))
        self.assertEqual(written.returncode, 0, written.stderr)
        self.assertIn("Maskinkontrol bestået", written.stdout)
        text = subprocess.run(["pdftotext", "-raw", self.path("c.pdf"), "-"], capture_output=True, text=True).stdout
        self.assertLess(text.index("Hvad man ikke kan slutte"), text.index("Hvad der er forskelligt"))
        self.assertIn("To projekter er kun i det seneste register.", " ".join(text.split()))
        totals = self.run_report("--template", "changes", "--from", "Kommunernes AI-landkort (KL)", "-o", self.path("d.pdf"))
        self.assertEqual(totals.returncode, 2)

    def test_wrong_usage_is_told_apart_and_writes_nothing(self):
        for arguments in (["--template", "changes"], ["--template", "annex"], ["--template", "domain"],
                          ["--template", "bilag"], ["--logo", __file__]):
            refused = self.run_report(*arguments, "-o", self.path("b.pdf"))
            self.assertEqual(refused.returncode, 2, arguments)
            self.assertEqual(len(refused.stderr.strip().splitlines()), 1, arguments)
            self.assertFalse(os.path.exists(self.path("b.pdf")))
        atlas = self.run_report("--atlas", "-o", self.path("atlas"))
        self.assertEqual(atlas.returncode, 2)
        self.assertIn("--yes", atlas.stderr)
        self.assertFalse(os.path.exists(self.path("atlas")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
