-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's own corrections, laid over an edition that itself never changes, and those that others propose.

-- A file of corrections somebody sent.
CREATE TABLE correction_proposals (
    number       INTEGER PRIMARY KEY,
    edition_id   INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    file_name    TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    edition_name TEXT NOT NULL,
    same_edition INTEGER NOT NULL CHECK (same_edition IN (0, 1)),
    municipality TEXT REFERENCES municipalities (code),
    author       TEXT NOT NULL,
    text         TEXT NOT NULL,
    received_on  TEXT NOT NULL
) STRICT;

-- `position` is the order in which they count, the later over the earlier. `project` is a slug, also of projects that
-- only a correction adds. Texts are empty where nothing is stated.
CREATE TABLE corrections (
    number       INTEGER PRIMARY KEY,
    edition_id   INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    kind         TEXT NOT NULL
                 CHECK (kind IN ('set_field', 'set_status', 'hide_adoption', 'hide_project', 'add_project')),
    state        TEXT NOT NULL CHECK (state IN ('in_force', 'undone', 'proposed', 'rejected')),
    project      TEXT NOT NULL CHECK (project <> ''),
    municipality TEXT REFERENCES municipalities (code),
    field        TEXT CHECK ((kind = 'set_field') = (field IS NOT NULL)),
    value        TEXT NOT NULL,
    before       TEXT NOT NULL,
    date         TEXT,
    date_before  TEXT,
    note         TEXT NOT NULL,
    made_on      TEXT NOT NULL,
    proposal     INTEGER REFERENCES correction_proposals (number),
    UNIQUE (edition_id, position)
) STRICT;
