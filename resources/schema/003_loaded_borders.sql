-- SPDX-FileCopyrightText: The AI-landkort authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Borders the user has loaded, beside those of the program, which come back when these are taken away.

-- As the table borders.
CREATE TABLE loaded_borders (
    position     INTEGER PRIMARY KEY,
    municipality TEXT NOT NULL UNIQUE REFERENCES municipalities (code),
    shape        BLOB NOT NULL
) STRICT;

-- A row = loaded borders are in use.
CREATE TABLE loaded_border_source (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    attribution TEXT NOT NULL,
    file_name   TEXT NOT NULL CHECK (file_name <> ''),
    sha256      TEXT NOT NULL,
    loaded_on   TEXT NOT NULL
) STRICT;
