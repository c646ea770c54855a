-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imported registers: where every project and every changed field came from, the import's rules, editions that were
-- removed and can be restored.
--
-- Lines count from 1 as a person sees the file; `file` is a position in imported_files. Bundled editions have no rows
-- in these tables: their sources are the projects' own.

-- NULL = shown. A removed edition keeps everything, and its name, until it is restored.
ALTER TABLE editions ADD COLUMN removed_on TEXT;

CREATE TABLE imported_files (
    edition_id  INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    file_name   TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    sheet       TEXT NOT NULL,
    imported_on TEXT NOT NULL,
    PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;

-- The rows a project was made from.
CREATE TABLE project_rows (
    project_id INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    file       INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- Fields whose stored value differs from the text in the file, and why.
CREATE TABLE field_origins (
    project_id   INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    field        TEXT NOT NULL,
    municipality TEXT NOT NULL,
    file         INTEGER NOT NULL,
    line         INTEGER NOT NULL,
    column_name  TEXT NOT NULL,
    original     TEXT NOT NULL,
    rule         TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- Personal data, apart from everything that is shown, printed or exported.
CREATE TABLE contacts (
    project_id  INTEGER NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    text        TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;

-- What the user said that values mean; an empty meaning is "not stated".
CREATE TABLE import_rules (
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,
    meaning    TEXT NOT NULL,
    PRIMARY KEY (edition_id, field, value)
) STRICT, WITHOUT ROWID;

-- The mapping last used for a header, both as JSON.
CREATE TABLE saved_mappings (
    header  TEXT PRIMARY KEY,
    mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;
