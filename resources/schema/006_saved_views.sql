-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user comes back to: saved views in their order, and lists of municipalities to compare with.

-- `content` is JSON in the form of a file of views.
CREATE TABLE saved_views (
    name     TEXT PRIMARY KEY CHECK (name <> ''),
    position INTEGER NOT NULL,
    content  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes with a space between; not bound to the municipalities of today, which change.
CREATE TABLE peer_lists (
    name           TEXT PRIMARY KEY CHECK (name <> ''),
    municipalities TEXT NOT NULL
) STRICT, WITHOUT ROWID;
