-- SPDX-FileCopyrightText: Parallax developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people add and decide. Every change of these tables, and of source, article, entity, entity_alias and mention by
-- a person, is in `journal` and can be undone. Records that people make have a UUID (version 7) as their key and refer to
-- others by `id`, so that a changeset means the same in another analyst's project.

ALTER TABLE source ADD COLUMN reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')); -- Admiralty code
ALTER TABLE article ADD COLUMN credibility INTEGER CHECK (credibility BETWEEN 1 AND 6); -- Admiralty code
-- Bits of ArticleField: what a person corrected, and the analysis leaves alone.
ALTER TABLE article ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
-- A corrected version of the same article, to which the annotations have gone; lists and searches leave the old one out.
ALTER TABLE article ADD COLUMN superseded_by INTEGER REFERENCES article (key) ON DELETE SET NULL;
CREATE INDEX article_superseded ON article (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;

-- As a mention's state. A rejected entity stays, so that the analysis does not find it again; so does a merged one.
ALTER TABLE entity ADD COLUMN state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3);
ALTER TABLE entity ADD COLUMN merged_into INTEGER REFERENCES entity (key);
-- Few rows: finds what a person decided about an entity without reading every mention.
CREATE INDEX mention_decided ON mention (entity_key, article_key) WHERE state <> 0;

CREATE TABLE tag (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    parent_id BLOB REFERENCES tag (id),         -- no cascade: applying a changeset could delete a tag before it is moved away
    name TEXT NOT NULL CHECK (name <> ''),
    color INTEGER NOT NULL CHECK (color >= 0),  -- index into the palette
    description TEXT NOT NULL DEFAULT '',
    shortcut TEXT                               -- one character that tags with it
) WITHOUT ROWID;
CREATE UNIQUE INDEX tag_name ON tag (ifnull(parent_id, x''), name);
CREATE INDEX tag_parent ON tag (parent_id);

-- start is NULL where the quotation was not found again in a corrected version: an orphan, kept until a person places it.
CREATE TABLE tagging (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    tag_id BLOB NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    article_id BLOB NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER CHECK (start >= 0),
    "end" INTEGER CHECK ("end" > start),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,                       -- up to 32 code points before the quotation
    suffix TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,                      -- ISO 8601, UTC
    CHECK ((start IS NULL) = ("end" IS NULL))
) WITHOUT ROWID;
CREATE INDEX tagging_article ON tagging (article_id, start);
CREATE INDEX tagging_tag ON tagging (tag_id);

-- On one of: a tag, a tagging, an entity, an article, or a passage of it (quote not NULL; orphan as above).
CREATE TABLE note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    tag_id BLOB REFERENCES tag (id) ON DELETE CASCADE,
    tagging_id BLOB REFERENCES tagging (id) ON DELETE CASCADE,
    entity_id BLOB REFERENCES entity (id) ON DELETE CASCADE,
    article_id BLOB REFERENCES article (id) ON DELETE CASCADE,
    start INTEGER CHECK (start >= 0),
    "end" INTEGER CHECK ("end" > start),
    quote TEXT,
    prefix TEXT,
    suffix TEXT,
    body TEXT NOT NULL,                         -- Markdown
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    CHECK ((start IS NULL) = ("end" IS NULL)),
    CHECK ((tag_id IS NOT NULL) + (tagging_id IS NOT NULL) + (entity_id IS NOT NULL) + (article_id IS NOT NULL) = 1),
    CHECK (quote IS NULL OR article_id IS NOT NULL)
) WITHOUT ROWID;
CREATE INDEX note_article ON note (article_id, start) WHERE article_id IS NOT NULL;
CREATE INDEX note_tag ON note (tag_id) WHERE tag_id IS NOT NULL;
CREATE INDEX note_tagging ON note (tagging_id) WHERE tagging_id IS NOT NULL;
CREATE INDEX note_entity ON note (entity_id) WHERE entity_id IS NOT NULL;

-- One row an edit. Undone ones are kept: the newest run of them can be done again until something else is edited.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2), -- done, undone, undone and then passed over
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,                         -- ISO 8601, UTC
    row_count INTEGER NOT NULL,                 -- rows that the changeset changes
    changeset BLOB NOT NULL                     -- of SQLite's session extension
);
CREATE INDEX journal_state ON journal (state, number);
