# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The counting rules once more, written from the documents and the data files alone; shares no code with the program."""
import calendar
import csv
import datetime
import os
import re
import unicodedata

STATUS = {"I drift": "in_operation", "Pilot": "pilot", "Planlagt": "planned", "Afsluttet": "ended", "": "unknown"}
STATUSES = ["in_operation", "pilot", "planned", "ended", "unknown"]  # strongest first
TARGET = {"Borgere": "citizens", "Medarbejdere": "employees"}
TASK = {"Generel": "general", "Specialiseret": "specialised"}
GROUP = {"Hovedstadskommune": "capital", "Storbykommune": "metropolitan", "Provinsbykommune": "provincial",
         "Oplandskommune": "commuter", "Landkommune": "rural"}
DANISH_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"


def fold(text):
    text = unicodedata.normalize("NFC", text).lower()
    return re.sub("ae|oe|aa|æ|ø|å", lambda m: {"æ": "a", "å": "a", "ø": "o"}.get(m[0], m[0][0]), text)


def danish_key(name):
    """Æ Ø Å last, Aa as Å; other signs before letters."""
    letters = name.lower().replace("aa", "å")
    return [DANISH_ALPHABET.find(c) + 1 for c in letters if c in DANISH_ALPHABET or not c.isalnum()], name


def last_day(partial):
    if not partial:
        return None
    parts = [int(p) for p in partial.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
    return datetime.date(year, month, day)


class Model:
    def __init__(self, folder):
        def table(name):
            with open(os.path.join(folder, name), encoding="utf-8", newline="\n") as file:
                return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

        self.projects = table("ai_projects.tsv")
        edition = table("edition.tsv")[0]
        as_of = datetime.date.fromisoformat(edition["as_of"])
        self.recent_from = as_of.replace(year=as_of.year - 2)
        self.municipalities = sorted(table("municipalities.tsv"), key=lambda m: danish_key(m["name"]))
        self.by_name = {m["name"]: m for m in self.municipalities}
        self.domains = {d["danish"]: d["key"] for d in table("domains.tsv")}
        self.use_cases = {u["use_case"]: u["key"] for u in table("use_cases.tsv")}
        self.region_names = sorted({(m["region"], m["region_code"]) for m in self.municipalities},
                                   key=lambda r: danish_key(r[0]))
        adoptions = {}
        for row in table("adoptions.tsv"):
            adoptions.setdefault(row["project_id"], []).append(row)
        self.adoption_count = sum(len(rows) for rows in adoptions.values())
        for project in self.projects:
            project["places"] = {self.by_name[a["municipality"]]["code"]: (STATUS[a["status"]], self.recent(a["status_date"]))
                                 for a in adoptions.get(project["id"], [])}
            project["status_dates"] = {self.by_name[a["municipality"]]["code"]: a["status_date"]
                                       for a in adoptions.get(project["id"], [])}
            project["own"] = (STATUS[project["status"]], self.recent(project["status_date"]))
            text = [project["title"], project["description"], project["vendor"]]
            text += [self.by_code(code)["name"] for code in project["places"]]
            project["words"] = re.findall(r"\w+", fold(" ".join(text)))

    def by_code(self, code):
        return next(m for m in self.municipalities if m["code"] == code)

    def recent(self, date):
        day = last_day(date)
        return day is not None and day >= self.recent_from

    def keys_of(self, project, option):
        """The keys of a project in a dimension that is neither place nor status; {None} = not stated."""
        started = project["started"][:4]
        return {
            "domain": {self.domains.get(project["domain"])},
            "use-case": {self.use_cases.get(project["use_case"])},
            "target": {TARGET.get(project["target"])},
            "task": {TASK.get(project["task"])},
            "vendor": set(filter(None, project["vendor"].split("; "))) or {None},
            "technology": {project["technology"] or None},
            "confidence": {project["confidence"] or None},
            "started": {started or None},
        }[option]

    def chosen_places(self, filters):
        """(codes, whether projects without a place are chosen, whether anything narrows)."""
        codes = {m["code"] for m in self.municipalities}
        without = narrowing = False
        for option, field in (("municipality", lambda m: m["code"]), ("region", lambda m: m["region_code"]),
                              ("group", lambda m: GROUP[m["municipality_group"]])):
            wanted = filters.get(option)
            if not wanted:
                continue
            universe = {field(m) for m in self.municipalities} | {None}
            if wanted >= universe:
                continue
            without = (None in wanted) and (without or not narrowing)
            narrowing = True
            codes &= {m["code"] for m in self.municipalities if field(m) in wanted}
        return codes, without or not narrowing, narrowing

    @staticmethod
    def strongest(statuses):
        statuses = list(statuses)
        best = min(statuses, key=lambda s: STATUSES.index(s[0]))[0]
        return best, any(recent for status, recent in statuses if status == best)

    def placed(self, project, places):
        """The project's status within the places, or None when it touches none of them."""
        codes, without, narrowing = places
        if not narrowing:
            return project["own"]
        if not project["places"]:
            return project["own"] if without else None
        there = [status for code, status in project["places"].items() if code in codes]
        return self.strongest(there) if there else None

    def matches_text(self, project, words):
        return all(any(have.startswith(part) for have in project["words"])
                   for part in re.findall(r"\w+", fold(words)))

    def select(self, filters):
        places = self.chosen_places(filters)
        selected = []
        for project in self.projects:
            status = self.placed(project, places)
            wanted_status = filters.get("status")
            if status is None or (wanted_status and status[0] not in wanted_status):
                continue
            if any(filters.get(o) and not (self.keys_of(project, o) & filters[o])
                   for o in ("domain", "use-case", "target", "task", "vendor", "technology", "confidence", "started")):
                continue
            year = project["started"][:4]
            if "started-from" in filters and not (year and int(year) >= filters["started-from"]):
                continue
            if "started-to" in filters and not (year and int(year) <= filters["started-to"]):
                continue
            if not all(self.matches_text(project, words) for words in filters.get("text", [])):
                continue
            selected.append((project, status))
        return selected, places

    def count(self, statuses):
        statuses = list(statuses)
        counts = {"projects": len(statuses)}
        for name in STATUSES:
            counts[name] = sum(1 for status, _ in statuses if status == name)
        return counts

    def summary(self, filters):
        selected, places = self.select(filters)
        codes, _, narrowing = places
        totals = self.count(status for _, status in selected)
        totals["in_operation_recent"] = sum(1 for _, (s, recent) in selected if s == "in_operation" and recent)
        without = [status for project, status in selected if not project["places"]]
        totals["without_municipality"] = len(without)
        counted = {m["code"]: [] for m in self.municipalities}
        extra = shared = 0
        for project, _ in selected:
            here = [code for code in project["places"] if code in codes]
            for code in here:
                counted[code].append(project["places"][code])
            extra += max(0, len(here) - 1)
            shared += len(here) > 1
        totals["municipalities"] = sum(1 for rows in counted.values() if rows)
        result = {"totals": totals, "shared_projects": shared, "extra_counts": extra}
        result["by_municipality"] = {m["code"]: self.count(counted[m["code"]]) for m in self.municipalities
                                     if not narrowing or m["code"] in codes}
        result["by_municipality"][None] = self.count(without)

        def by_place(field, keys):
            rows = {key: [] for key in keys}
            for project, _ in selected:
                groups = {}
                for code, status in project["places"].items():
                    if code in codes:
                        groups.setdefault(field(self.by_code(code)), []).append(status)
                for key, statuses in groups.items():
                    rows[key].append(self.strongest(statuses))
            made = {key: self.count(statuses) for key, statuses in rows.items()}
            made[None] = self.count(without)
            return made

        result["by_region"] = by_place(lambda m: m["region_code"], [code for _, code in self.region_names])
        result["by_group"] = by_place(lambda m: GROUP[m["municipality_group"]], list(GROUP.values()))

        def by(option, keys):
            return {key: self.count(status for project, status in selected if key in self.keys_of(project, option))
                    for key in list(keys) + [None]}

        result["by_domain"] = by("domain", self.domains.values())
        result["by_use_case"] = by("use-case", self.use_cases.values())
        result["by_target"] = by("target", TARGET.values())
        result["by_task"] = by("task", TASK.values())
        years = sorted({p["started"][:4] for p in self.projects if p["started"]})
        result["by_year"] = by("started", years)
        result["by_status"] = {name: self.count(s for _, s in selected if s[0] == name) for name in STATUSES}
        result["ids"] = [project["id"] for project, _ in selected]
        return result
