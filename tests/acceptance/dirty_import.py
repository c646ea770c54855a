# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes registers as people export them, dirty in every way we have met, and holds the import to what went in: 20 seeds,
the first in the form of KL's own map (131 rows = 119 projects, 34 municipalities, 63 in operation). The words are this
file's own; it shares none with the importer.   dirty_import.py CLI DATA-FOLDER"""
import csv
import io
import json
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from xml.sax.saxutils import escape

CLI, DATA = sys.argv[1], Path(sys.argv[2])
SEEDS = 20
STATUSES = ["in_operation", "pilot", "planned", "ended", "unknown"]
AS_OF = "2026-10-15"


def table(name):
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


MUNICIPALITIES = table("municipalities.tsv")
DOMAINS = [row["danish"] for row in table("domains.tsv")]
OWN_DOMAINS = ["Beredskab", "Kirkegårde", "Havn og fiskeri"]
WORDS = {
    "in_operation": ["I drift", "i drift", "Drift", "I DRIFT (2023)", "Idriftsat", "sat i drift", "Deployed", "I\u00a0drift"],
    "pilot": ["Pilot", "PILOTPROJEKT", "Afprøvning", "Testfase", "Proof of concept", "pilot (2024)"],
    "planned": ["Planlagt", "planlægges", "Planned", " Planlagt "],
    "ended": ["Afsluttet", "Opgivet", "udfaset", "Discontinued"],
}
DOUBTFUL = ["i gang?", "Drift (delvis)", "tja", "drift/pilot"]
NOTHING = ["", "(Tom)", "(Blank)", "-", "n/a", "ikke oplyst", "\u00a0"]
NO_PLACE = ["Hele landet", "KL", "Atlantis", "Region Midtjylland", "Aarhuus"]
DATES = [("{}", "year"), ("forår {}", "season"), ("3. kvartal {}", "quarter"), ("Q1 {}", "quarter"), ("1. halvår {}", "half"),
         ("sep. {}", "month"), ("23. november {}", "day"), ("01-09-{}", "day"), ("{}-09-01", "iso"), ("serial", "serial")]
BAD_DATES = ["snart", "2023-2025", "når der er råd"]
HEADERS = {
    "title": ["Titel", "Projektnavn", "Projekt", "Project name"],
    "place": ["Kommune", "Kommunenavn", "Municipality", "Kommune(r)"],
    "domain": ["Fagområde", "Forvaltning", "Domain"],
    "status": ["Status", "Fase", "Stage", "Status pr. 1. oktober"],
    "started": ["Opstart", "Startår", "Start date"],
    "vendor": ["Leverandør", "Vendor"],
    "description": ["Beskrivelse", "Description"],
    "contact": ["Kontaktperson", "Projektleder", "E-mail"],
    "id": ["Id", "Projekt-id"],
}
seen = Counter()  # each kind of dirt that was really written


def dirt(kind, value):
    seen[kind] += 1
    return value


def ascii_of(name):
    for danish, plain in (("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("Æ", "Ae"), ("Ø", "Oe"), ("Å", "Aa")):
        name = name.replace(danish, plain)
    return name


def spelled(rng, municipality, unicode_ok):
    name, official, code = municipality["name"], municipality["official_name"], municipality["code"]
    ways = [lambda: name, lambda: name, lambda: dirt("kommune", f"{name} Kommune"), lambda: dirt("official", official),
            lambda: dirt("upper", name.upper()), lambda: dirt("code", code), lambda: dirt("short code", code[1:]),
            lambda: dirt("spaces", f"  {name} ")]
    if ascii_of(name) != name:
        ways.append(lambda: dirt("ascii", ascii_of(name)))
    if not name.endswith("s"):
        ways.append(lambda: dirt("genitive", f"{name}s"))
    if unicode_ok:
        ways.append(lambda: dirt("nbsp", f"\u00a0{name}"))
        if not name.isascii():
            ways.append(lambda: dirt("mojibake", name.encode("utf-8").decode("cp1252", errors="ignore"))
                        if name.encode("utf-8").decode("cp1252", errors="ignore").encode("cp1252") == name.encode("utf-8") else name)
    return rng.choice(ways)()


def date_text(rng):
    """(text, year or None, whether it is told)."""
    kind = rng.random()
    if kind < 0.15:
        return dirt("not stated", rng.choice(NOTHING)), None, False
    if kind < 0.22:
        return dirt("bad date", rng.choice(BAD_DATES)), None, True
    year = rng.randint(2018, 2026)
    form, name = rng.choice(DATES)
    seen[f"date {name}"] += 1
    if form == "serial":
        return str({2018: 43101, 2019: 43466, 2020: 43831, 2021: 44197, 2022: 44562, 2023: 44927, 2024: 45292, 2025: 45658,
                    2026: 46023}[year] + 40), year, False
    return form.format(year), year, False


def domain_text(rng):
    """(text, name the edition shows or None)."""
    kind = rng.random()
    if kind < 0.1:
        return dirt("not stated", rng.choice(NOTHING)), None
    if kind < 0.2:
        own = rng.choice(OWN_DOMAINS)
        return dirt("own domain", own), own
    name = rng.choice(DOMAINS)
    ways = [name, name.lower(), name.upper(), name.replace(" og ", " & ")]
    text = rng.choice(ways)
    if text != name:
        seen["domain spelling"] += 1
    return text, name


def status_text(rng, status):
    """(text, whether it is told)."""
    if status != "unknown":
        return dirt(f"status {status}", rng.choice(WORDS[status])), False
    if rng.random() < 0.5:
        return dirt("doubtful status", rng.choice(DOUBTFUL)), True
    return dirt("not stated", rng.choice(NOTHING)), False


def strongest(statuses):
    return min(statuses, key=STATUSES.index)


class Register:
    """What goes in: projects with their places and statuses, the rows that say so, and what must come out."""

    def __init__(self, seed):
        self.rng = rng = random.Random(seed)
        self.kl = seed == 0
        self.format = "csv" if self.kl else rng.choice(["csv", "csv", "csv", "tsv", "json", "xlsx"])
        self.encoding = "utf-8-sig" if self.kl or self.format in ("json", "xlsx") else rng.choice(["utf-8", "utf-8-sig", "cp1252", "utf-16"])
        seen[f"format {self.format}"] += 1
        if self.format in ("csv", "tsv"):
            seen[f"encoding {self.encoding}"] += 1
        self.unicode_ok = self.encoding != "cp1252"
        self.in_cell = not self.kl and rng.random() < 0.5
        self.with_ids = not self.kl and rng.random() < 0.4
        self.coverage = "complete" if self.kl else rng.choice(["complete", "documented"])
        self.fields = ["place", "domain", "title", "status", "started", "vendor", "description", "contact"]
        if self.with_ids:
            self.fields.append("id")
        rng.shuffle(self.fields)
        self.headers = {f: rng.choice(HEADERS[f]) for f in self.fields}
        self.secrets = []
        self.rows = []        # dicts of texts
        self.expect = []      # parallel: the problems of the row as (code, value)
        self.merged = self.skipped = 0
        self.projects = []    # (own status, {code: status}, domain name, year)
        self.make_projects()
        self.spoil()

    def make_projects(self):
        rng = self.rng
        places = rng.sample(MUNICIPALITIES, 34 if self.kl else rng.randint(5, 60))
        count = 119 if self.kl else rng.randint(30, 160)
        extra = set(rng.sample(range(count), 12)) if self.kl else None
        statuses = ["in_operation"] * 63 + [rng.choice(STATUSES[1:]) for _ in range(count - 63)] if self.kl else None
        for number in range(count):
            if self.kl:
                chosen = [places[number % 34]]
                if number in extra:
                    chosen.append(places[(number + 7) % 34])
                by_place = {m["code"]: statuses[number] for m in chosen}
            else:
                chosen = rng.sample(places, rng.choice([0, 1, 1, 1, 1, 2, 3]))
                one = rng.choice(STATUSES)
                by_place = {m["code"]: one if self.in_cell else rng.choice(STATUSES) for m in chosen}
            own = strongest(by_place.values()) if by_place else rng.choice(STATUSES)
            self.add_project(number, chosen, by_place, own)

    def add_project(self, number, chosen, by_place, own):
        rng = self.rng
        domain, domain_name = domain_text(rng)
        started, year, bad_date = date_text(rng)
        shared = {"title": f"{rng.choice(['AI til', 'Chatbot for', 'Kamera ved', 'Robot i'])} nummer {number}", "domain": domain,
                  "started": started, "vendor": rng.choice(["KMD", "Netcompany; Systematic", "", "Egen løsning, intern"]),
                  "description": self.description(number), "id": f"P-{number:04}"}
        self.projects.append((own, by_place, domain_name, year))
        base = [("unknown_date", started)] if bad_date else []
        if not chosen:
            place = rng.choice(NO_PLACE) if rng.random() < 0.6 else rng.choice(NOTHING)
            told = [] if place in NOTHING else [("not_a_municipality" if place in NO_PLACE[:2] + NO_PLACE[3:4] else "unknown_municipality", place)]
            seen["no place"] += bool(told)
            self.add_row(shared, place, own, base + told)
        elif self.in_cell:
            names = [spelled(rng, m, self.unicode_ok).strip(" ") for m in chosen]
            joined = ", ".join(names[:-1]) + " og " + names[-1] if len(names) > 1 and rng.random() < 0.5 else rng.choice(["; ", "/", ", ", "\n"]).join(names)
            seen["several in a cell"] += len(names) > 1
            self.add_row(shared, joined, own, base)
        else:
            for index, m in enumerate(chosen):
                seen["row per municipality"] += index > 0
                self.add_row(shared, spelled(rng, m, self.unicode_ok), by_place[m["code"]], base)
                self.merged += index > 0

    def description(self, number):
        rng = self.rng
        kind = rng.random()
        if kind < 0.1:
            secret = f"+45 7{rng.randint(1000000, 9999999)}"
            self.secrets.append(secret[4:])
            return dirt("phone in text", f"Ring på {secret} og hør mere om nummer {number}.")
        if kind < 0.2:
            return dirt("quotes and breaks", f'Den kaldes "nummer {number}";\nden er ny, siges det')
        return f"Om nummer {number}."

    def contact(self):
        number = len(self.secrets)
        self.secrets.append(f"hemmelig{number}@kommune-test.dk")
        return dirt("contact", f"hemmelig{number}@kommune-test.dk" if self.headers["contact"] == "E-mail"
                    else f"Hemmelig Hansen, hemmelig{number}@kommune-test.dk")

    def add_row(self, shared, place, status, told):
        text, doubtful = status_text(self.rng, status)
        if not self.unicode_ok:
            text = text.replace("\u00a0", " ")
        row = dict(shared, place=place, status=text, contact=self.contact() if self.rng.random() < 0.5 else "")
        self.rows.append(row)
        self.expect.append(list(told) + ([("unknown_status", text)] if doubtful else []))

    def spoil(self):
        """Duplicates and rows without a title, between the others."""
        if self.kl:
            return
        rng = self.rng
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(self.rows))
            self.rows.insert(at + 1, dict(self.rows[at]))
            self.expect.insert(at + 1, [problem for problem in self.expect[at]])
            self.merged += 1
            seen["duplicate"] += 1
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(self.rows))
            nothing = rng.choice([n for n in NOTHING if n.strip()])
            self.rows.insert(at, {f: "" for f in self.fields} | {"title": nothing, "place": "Odense"})
            self.expect.insert(at, [("no_title", None)])
            self.skipped += 1
            seen["no title"] += 1

    # The file ----------------------------------------------------------------------------------------------------

    def lines(self):
        """The sheet's rows as lists of texts, and for each whether it is a row of the register."""
        rng, sheet = self.rng, []
        title_block = self.format != "json" and rng.random() < 0.5
        filters = self.format != "json" and (self.kl or rng.random() < 0.4)
        at_top = rng.random() < 0.5 and not self.kl
        if title_block:
            sheet += [(["Oversigt over AI i kommunerne"], None), ([], None)]
            seen["title block"] += 1
        if filters and at_top:
            sheet += [(["Anvendte filtre:\nStatus er ikke (Tom)"], None), ([], None)]
            seen["filters at the top"] += 1
        sheet.append(([self.headers[f] for f in self.fields], None))
        for number, row in enumerate(self.rows):
            if self.format != "json" and rng.random() < 0.01:
                sheet.append(([], None))
                seen["empty row"] += 1
            cells = [row.get(f, "") for f in self.fields]
            sheet.append((cells, number))
        if self.format != "json" and (self.kl or rng.random() < 0.5):
            sheet.append((["I alt", str(len(self.rows))] + [""] * (len(self.fields) - 2), None))
            seen["totals row"] += 1
        if filters and not at_top:
            sheet += [([], None), (["Anvendte filtre:\nKommune er ikke (Tom)"], None)]
            seen["filters at the bottom"] += 1
        return sheet

    def write(self, folder):
        """The file, and the line of every row of the register."""
        sheet = self.lines()
        path = folder / f"register.{self.format}"
        lines = {}
        if self.format == "xlsx":
            self.write_xlsx(path, sheet)
            for number, (_, row) in enumerate(sheet, start=1):
                lines[row] = number
        elif self.format == "json":
            objects = [dict(zip(sheet[0][0], cells)) for cells, _ in sheet[1:]]
            path.write_text("[\n" + ",\n".join(json.dumps(o, ensure_ascii=False) for o in objects) + "\n]\n", encoding="utf-8")
            for number, (_, row) in enumerate(sheet[1:], start=2):
                lines[row] = number
        else:
            out = io.StringIO()
            separator = "\t" if self.format == "tsv" else (";" if self.kl else self.rng.choice([";", ",", "|"]))
            seen[f"separator {separator!r}"] += 1
            writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
            line = 1
            for cells, row in sheet:
                lines[row] = line
                before = out.tell()
                writer.writerow(cells + [""] * (len(self.fields) - len(cells)) if cells else [""] * len(self.fields))
                line += out.getvalue()[before:].count("\n")
            path.write_bytes(out.getvalue().encode(self.encoding))
        lines.pop(None, None)
        return path, lines

    @staticmethod
    def write_xlsx(path, sheet):
        def column(index):
            return chr(ord("A") + index)
        rows = "".join(
            f'<row r="{number}">' + "".join(
                f'<c r="{column(i)}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
                for i, text in enumerate(cells) if text) + "</row>"
            for number, (cells, _) in enumerate(sheet, start=1) if cells)
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        parts = {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.'
            f'openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{rel}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{rel}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
        }
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)

    # What must come out ---------------------------------------------------------------------------------------------

    def summary(self):
        own = Counter(p[0] for p in self.projects)
        places = {m["code"]: Counter() for m in MUNICIPALITIES}
        domains, years = defaultdict(Counter), defaultdict(Counter)
        for status, by_place, domain, year in self.projects:
            for code, there in by_place.items():
                places[code][there] += 1
            domains[domain][status] += 1
            years[str(year) if year else None][status] += 1
        totals = {"projects": len(self.projects), "municipalities": sum(1 for c in places.values() if c),
                  "without_municipality": sum(1 for p in self.projects if not p[1]),
                  "in_operation_recent": own["in_operation"] if self.coverage == "complete" else 0, **{s: own[s] for s in STATUSES}}
        return {"totals": totals, "shared_projects": sum(1 for p in self.projects if len(p[1]) > 1),
                "extra_counts": sum(max(0, len(p[1]) - 1) for p in self.projects),
                "by_municipality": places, "by_domain": domains, "by_year": years}


def check(what, got, expected):
    if got != expected:
        raise AssertionError(f"{what}:\n   program   {got}\n   went in   {expected}")


def run(database, *arguments):
    process = subprocess.run([CLI, "--db", str(database), *map(str, arguments)], capture_output=True, text=True, encoding="utf-8")
    if process.returncode != 0:
        raise AssertionError(f"{arguments} ended with {process.returncode}: {process.stderr}")
    return process.stdout


def rows_of(summary, by, key):
    return {row[key] if row["key"] is not None else None: Counter({s: row[s] for s in STATUSES if row[s]}) for row in summary[by]}


def check_issues(name, report, register, lines):
    told = Counter((i["code"], i["line"], i["value"]) for i in report["issues"]
                   if i["code"] in ("unknown_status", "unknown_date", "unknown_municipality", "not_a_municipality", "no_title"))
    expected = Counter((code, lines[row], value if value is None else value.strip("\u00a0 ")) for row, problems in enumerate(register.expect)
                       for code, value in problems)
    check(f"{name} problems", told, expected)
    errors = [i for i in report["issues"] if i["severity"] == "error"]
    check(f"{name} errors", len(errors), register.skipped)
    merged = [i for i in report["issues"] if i["code"] in ("merged_row", "duplicate_row")]
    check(f"{name} merged rows that are listed", len(merged), register.merged)
    for issue in report["issues"]:
        assert issue["message"], issue


def check_secrets(name, register, outputs):
    for what, text in outputs.items():
        assert len(text) > 100, f"{name} {what} is empty"
        for secret in register.secrets + ["Hemmelig Hansen"]:
            assert secret not in text and secret.replace(" ", "") not in text, f"{name}: {what} holds {secret}"


def check_seed(seed, folder):
    register = Register(seed)
    path, lines = register.write(folder)
    name = f"seed {seed} ({register.format}, {register.encoding})"
    database = folder / "store.landkort"
    before = path.read_bytes()
    said = run(database, "import", path, "--name", "Eksport", "--as-of", AS_OF, "--coverage", register.coverage, "--json")
    check(f"{name} untouched file", path.read_bytes(), before)
    report = json.loads(said)
    check(f"{name} sum", (report["rows_read"], report["projects"], report["merged"], report["skipped"]),
          (len(register.rows), len(register.projects), register.merged, register.skipped))
    fields = {"place": "municipalities", "vendor": "vendors"}
    check(f"{name} mapping", report["mapping"], {register.headers[f]: fields.get(f, f) for f in register.fields})
    check_issues(name, report, register, lines)
    text = run(database, "--edition", "Eksport", "summary", "--json")
    summary, expected = json.loads(text), register.summary()
    check(f"{name} totals", summary["totals"], expected["totals"])
    for key in ("shared_projects", "extra_counts"):
        check(f"{name} {key}", summary[key], expected[key])
    by_municipality = rows_of(summary, "by_municipality", "key")
    by_municipality.pop(None)
    check(f"{name} by_municipality", by_municipality, expected["by_municipality"])
    for by in ("by_domain", "by_year"):
        got = {k: v for k, v in rows_of(summary, by, "name").items() if v}
        check(f"{name} {by}", got, dict(expected[by]))
    outputs = {"import": said, "list": run(database, "--edition", "Eksport", "list", "--json"),
               "csv": run(database, "--edition", "Eksport", "list", "--csv")}
    first = json.loads(outputs["list"])["projects"][0]["id"]
    outputs["show"] = run(database, "--edition", "Eksport", "show", first)
    if register.kl:
        pdf = folder / "rapport.pdf"
        run(database, "--edition", "Eksport", "report", "-o", pdf)
        outputs["pdf"] = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        for number in (119, 34, 63):
            assert re.search(rf"\b{number}\b", outputs["pdf"]), f"{number} is not in the report"
        check("KL's form", (report["rows_read"], report["projects"], expected["totals"]["municipalities"],
                            expected["totals"]["in_operation"]), (131, 119, 34, 63))
    check_secrets(name, register, outputs)


def main():
    for seed in range(SEEDS):
        with tempfile.TemporaryDirectory() as folder:
            check_seed(seed, Path(folder))
    wanted = ["kommune", "official", "upper", "code", "short code", "spaces", "ascii", "genitive", "nbsp", "mojibake", "not stated",
              "bad date", "own domain", "domain spelling", "doubtful status", "no place", "several in a cell", "row per municipality",
              "duplicate", "no title", "title block", "filters at the top", "filters at the bottom", "empty row", "totals row",
              "contact", "phone in text", "quotes and breaks", "format csv", "format tsv", "format json", "format xlsx",
              "encoding utf-8", "encoding utf-8-sig", "encoding cp1252", "encoding utf-16"]
    wanted += [f"status {s}" for s in STATUSES[:4]] + [f"date {name}" for _, name in DATES]
    missing = [kind for kind in wanted if not seen[kind]]
    assert not missing, f"the generator never made: {missing}"
    print(f"{SEEDS} registers, {sum(seen.values())} pieces of dirt of {len(seen)} kinds")


main()
