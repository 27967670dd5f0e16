-- SPDX-FileCopyrightText: Parallax developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Offsets are Unicode code points: substr(text, start + 1, end - start) is the passage.
-- `key` is a small local number; `id` a UUID (16 bytes) that means the same in every project.

CREATE TABLE source (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
);

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    file TEXT NOT NULL,             -- path as it was named at import
    format TEXT NOT NULL,           -- name of the reader: 'text', 'markdown'
    encoding TEXT NOT NULL,         -- what the bytes were decoded from
    title TEXT,
    byline TEXT,
    source_key INTEGER REFERENCES source (key),
    published TEXT,                 -- EDTF; sorts as text
    url TEXT,
    language TEXT,                  -- BCP 47
    imported TEXT NOT NULL,         -- ISO 8601, UTC
    mention_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_published ON article (published, key);
CREATE INDEX article_source ON article (source_key);

-- Apart from `article`, so that lists do not read through the texts.
CREATE TABLE article_text (
    key INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    text TEXT NOT NULL
);

CREATE TABLE article_original (
    key INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    size INTEGER NOT NULL,          -- bytes of the file as it came
    deflated BLOB                   -- a zlib stream (RFC 1950); NULL: the file is the text, byte for byte, as UTF-8
);

CREATE TABLE block (
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('headline', 'dateline', 'body', 'quote', 'boilerplate')),
    what TEXT CHECK (what IS NULL OR kind = 'boilerplate'),
    PRIMARY KEY (article_key, start),
    CHECK (start < "end")
) WITHOUT ROWID;

CREATE TABLE entity (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('PER', 'ORG', 'GPE', 'LOC', 'FAC', 'AGREEMENT', 'EVENT', 'MEDIA')),
    stands_for INTEGER REFERENCES entity (key)
);

CREATE TABLE entity_alias (
    entity_key INTEGER NOT NULL REFERENCES entity (key) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (entity_key, alias)
) WITHOUT ROWID;

CREATE TABLE mention (
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    entity_key INTEGER NOT NULL REFERENCES entity (key),
    type TEXT CHECK (type IN ('PER', 'ORG', 'GPE', 'LOC', 'FAC', 'AGREEMENT', 'EVENT', 'MEDIA')), -- NULL: as the entity's
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), -- suggested, accepted, changed, rejected
    PRIMARY KEY (article_key, start, entity_key),
    CHECK (start < "end")
) WITHOUT ROWID;

-- How often an entity is named in an article: lists by frequency without reading every mention.
CREATE TABLE entity_article (
    entity_key INTEGER NOT NULL REFERENCES entity (key) ON DELETE CASCADE,
    article_key INTEGER NOT NULL,
    mentions INTEGER NOT NULL CHECK (mentions > 0),
    PRIMARY KEY (entity_key, article_key)
) WITHOUT ROWID;
-- In place of a foreign key: that one would need an index by article, a fifth of the time that an import takes.
CREATE TRIGGER article_counts_deleted BEFORE DELETE ON article BEGIN
    DELETE FROM entity_article WHERE article_key = old.key
        AND entity_key IN (SELECT entity_key FROM mention WHERE article_key = old.key);
END;

CREATE VIRTUAL TABLE article_search USING fts5 (
    text,
    content = 'article_text',
    content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
);
