-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which projects of two editions are the same one, where the user says it.

-- Each statement stands once: the edition with the smaller id first.
CREATE TABLE project_identities (
    edition_id     INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    project        TEXT NOT NULL CHECK (project <> ''),
    other_edition  INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    other_project  TEXT NOT NULL CHECK (other_project <> ''),
    same           INTEGER NOT NULL CHECK (same IN (0, 1)),
    PRIMARY KEY (edition_id, project, other_edition, other_project),
    CHECK (edition_id < other_edition)
) STRICT, WITHOUT ROWID;
