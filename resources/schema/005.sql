-- SPDX-FileCopyrightText: Parallax developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Briefings and the passages they rest on. Keys and offsets are those of taggings.

CREATE TABLE briefing (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,                         -- Markdown; "[@name]" refers to a citation
    author TEXT NOT NULL,
    created TEXT NOT NULL,                      -- ISO 8601, UTC
    changed TEXT NOT NULL
) WITHOUT ROWID;

-- start is NULL where the words were not found again in a corrected version of the article: the citation is broken.
CREATE TABLE citation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    briefing_id BLOB NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),      -- as the text refers to it
    article_id BLOB NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER CHECK (start >= 0),
    "end" INTEGER CHECK ("end" > start),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    cited TEXT NOT NULL,                        -- the words when they were cited; quote has those of the version it stands in now
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    CHECK ((start IS NULL) = ("end" IS NULL))
) WITHOUT ROWID;
CREATE UNIQUE INDEX citation_name ON citation (briefing_id, name);
CREATE INDEX citation_article ON citation (article_id, start);

-- What is being typed and is no edit yet; kept so that a crash loses nothing. Not in the journal.
CREATE TABLE briefing_draft (
    briefing_id BLOB NOT NULL PRIMARY KEY REFERENCES briefing (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    changed TEXT NOT NULL
) WITHOUT ROWID;
