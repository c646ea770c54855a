-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first tables: everything the program needs to work without its data folder.
--
-- Keys are stable ASCII, labels are columns. Dates are ISO 8601 and may be partial ("2024", "2024-09"). NULL means
-- "not stated" or "not published", never zero. Positions count from 0 and are display order.

CREATE TABLE editions (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind      TEXT NOT NULL CHECK (kind IN ('register', 'published_totals')),
    coverage  TEXT CHECK (coverage IN ('complete', 'documented')),
    as_of     TEXT,
    publisher TEXT NOT NULL,
    bundled   INTEGER NOT NULL CHECK (bundled IN (0, 1)),
    CHECK ((kind = 'register') = (coverage IS NOT NULL))
) STRICT;

CREATE TABLE published_totals (
    edition_id     INTEGER PRIMARY KEY REFERENCES editions (id) ON DELETE CASCADE,
    projects       INTEGER CHECK (projects >= 0),
    municipalities INTEGER CHECK (municipalities >= 0),
    in_operation   INTEGER CHECK (in_operation >= 0),
    domains        INTEGER CHECK (domains >= 0),
    source         TEXT NOT NULL,
    source_note    TEXT NOT NULL,
    quality        TEXT NOT NULL CHECK (quality IN ('first-hand', 'second-hand'))
) STRICT;

-- What a source of published totals lets one see of its lists.
CREATE TABLE published_visible (
    edition_id INTEGER NOT NULL REFERENCES published_totals (edition_id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('municipality', 'domain')),
    position   INTEGER NOT NULL,
    key        TEXT NOT NULL,
    PRIMARY KEY (edition_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE regions (
    key      TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_groups (
    key      TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    danish   TEXT NOT NULL,
    english  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE municipalities (
    code               TEXT PRIMARY KEY,
    position           INTEGER NOT NULL UNIQUE,
    name               TEXT NOT NULL UNIQUE,
    official_name      TEXT NOT NULL,
    region             TEXT NOT NULL REFERENCES regions (key),
    municipality_group TEXT NOT NULL REFERENCES municipality_groups (key),
    population         INTEGER NOT NULL,
    population_date    TEXT,
    area_km2           REAL NOT NULL,
    area_exact         INTEGER NOT NULL CHECK (area_exact IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_aliases (
    municipality TEXT NOT NULL REFERENCES municipalities (code) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    alias        TEXT NOT NULL,
    PRIMARY KEY (municipality, position)
) STRICT, WITHOUT ROWID;

-- A municipality's outline as a WKB MultiPolygon, little-endian, WGS84 degrees.
CREATE TABLE borders (
    position     INTEGER PRIMARY KEY,
    municipality TEXT NOT NULL UNIQUE REFERENCES municipalities (code),
    shape        BLOB NOT NULL
) STRICT;

CREATE TABLE border_source (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    attribution TEXT NOT NULL
) STRICT;

CREATE TABLE domains (
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,
    position   INTEGER NOT NULL,
    danish     TEXT NOT NULL,
    english    TEXT NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('slide', 'press', 'ours', 'edition')),
    PRIMARY KEY (edition_id, key),
    UNIQUE (edition_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE use_cases (
    edition_id  INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    key         TEXT NOT NULL,
    position    INTEGER NOT NULL,
    danish      TEXT NOT NULL,
    english     TEXT NOT NULL,
    target      TEXT CHECK (target IN ('citizens', 'employees')),
    task        TEXT CHECK (task IN ('general', 'specialised')),
    task_basis  TEXT NOT NULL,
    kl_heading  INTEGER NOT NULL CHECK (kl_heading IN (0, 1)),
    slide_order INTEGER,
    PRIMARY KEY (edition_id, key),
    UNIQUE (edition_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE projects (
    id                     INTEGER PRIMARY KEY,
    edition_id             INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    position               INTEGER NOT NULL,
    slug                   TEXT NOT NULL CHECK (slug <> ''),
    title                  TEXT NOT NULL,
    domain                 TEXT,
    use_case               TEXT,
    target                 TEXT CHECK (target IN ('citizens', 'employees')),
    task                   TEXT CHECK (task IN ('general', 'specialised')),
    status                 TEXT NOT NULL CHECK (status IN ('in_operation', 'pilot', 'planned', 'ended', 'unknown')),
    status_date            TEXT,
    started                TEXT,
    technology             TEXT NOT NULL,
    description            TEXT NOT NULL,
    confidence             TEXT CHECK (confidence IN ('high', 'medium')),
    note                   TEXT NOT NULL,
    partners               TEXT NOT NULL,
    outcome                TEXT CHECK (outcome IN ('completed', 'abandoned', 'not_lawful', 'not_stated')),
    municipalities_claimed INTEGER CHECK (municipalities_claimed >= 0),
    ai_unclear             INTEGER NOT NULL CHECK (ai_unclear IN (0, 1)),
    latest_source          TEXT,
    UNIQUE (edition_id, slug),
    UNIQUE (edition_id, position),
    FOREIGN KEY (edition_id, domain) REFERENCES domains (edition_id, key),
    FOREIGN KEY (edition_id, use_case) REFERENCES use_cases (edition_id, key)
) STRICT;

CREATE TABLE project_vendors (
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    vendor     TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- A project in one municipality, with what a source states of it there; 'unknown' never falls back to the project's.
CREATE TABLE adoptions (
    project_id   INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    municipality TEXT NOT NULL REFERENCES municipalities (code),
    position     INTEGER NOT NULL,
    status       TEXT NOT NULL CHECK (status IN ('in_operation', 'pilot', 'planned', 'ended', 'unknown')),
    status_date  TEXT,
    basis        TEXT NOT NULL CHECK (basis IN ('named', 'shared', 'inferred')),
    note         TEXT NOT NULL,
    PRIMARY KEY (project_id, municipality)
) STRICT, WITHOUT ROWID;

-- Position 0 is the source the record was made from, the others are further addresses.
CREATE TABLE sources (
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    address    TEXT NOT NULL,
    title      TEXT NOT NULL,
    date       TEXT,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- rowid = projects.id. Texts are folded before they come here, so the tokenizer must not fold by itself.
CREATE VIRTUAL TABLE search USING fts5 (
    title, description, vendor, municipality,
    tokenize = "unicode61 remove_diacritics 0",
    prefix = '1 2 3'
);
CREATE TRIGGER search_forgets_removed_projects AFTER DELETE ON projects BEGIN
    DELETE FROM search WHERE rowid = old.id;
END;
