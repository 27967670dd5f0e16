-- SPDX-FileCopyrightText: Parallax developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the analysis finds beside names: statements, dates, figures, positions, events. As with mentions, what no person
-- has touched (state 0) is replaced by the next analysis; what a person decided (accepted, changed, rejected) or made
-- stays. Offsets are Unicode code points. `rule` and the cue say why the analysis found it.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE statement (
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    direct INTEGER NOT NULL CHECK (direct IN (0, 1)),
    kind TEXT NOT NULL,                         -- of the cue: 'say', 'demand' ...
    negated INTEGER NOT NULL DEFAULT 0,         -- "does not believe"
    speaker_key INTEGER REFERENCES entity (key),
    via_key INTEGER REFERENCES entity (key),    -- the medium told, or the source cited
    cue_start INTEGER,
    cue_end INTEGER,
    date TEXT,                                  -- EDTF: when it was said
    rule TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), -- suggested, accepted, changed, rejected
    PRIMARY KEY (article_key, start, "end"),
    CHECK (start < "end"),
    CHECK ((cue_start IS NULL) = (cue_end IS NULL))
) WITHOUT ROWID;
CREATE INDEX statement_speaker ON statement (speaker_key) WHERE speaker_key IS NOT NULL;
CREATE INDEX statement_via ON statement (via_key) WHERE via_key IS NOT NULL;

CREATE TABLE date_expression (
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    value TEXT,                                 -- EDTF; NULL where the text does not give it
    rule TEXT NOT NULL,
    PRIMARY KEY (article_key, start),
    CHECK (start < "end")
) WITHOUT ROWID;

CREATE TABLE figure (
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    what TEXT NOT NULL,                         -- what is counted, in the words of the text
    rule TEXT NOT NULL,
    PRIMARY KEY (article_key, start),
    CHECK (start < "end")
) WITHOUT ROWID;

-- What positions are about. The id is a word of its own ('guarantor-veto'), so that it means the same in every project.
CREATE TABLE issue (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    definition TEXT NOT NULL DEFAULT '',
    query TEXT NOT NULL DEFAULT ''              -- in the language of the search field
) WITHOUT ROWID;

-- Ids that the analysis gives are derived from the article, holder, issue and place; those of people are version 7.
CREATE TABLE position (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    holder_key INTEGER NOT NULL REFERENCES entity (key),
    issue_id TEXT REFERENCES issue (id),
    topic TEXT NOT NULL DEFAULT '',             -- in the words of the text; what it is about where there is no issue
    stance TEXT NOT NULL
        CHECK (stance IN ('supports', 'opposes', 'demands', 'offers', 'conditional', 'predicts', 'unclear')),
    strength INTEGER NOT NULL DEFAULT 2 CHECK (strength BETWEEN 1 AND 3), -- hedged, plain, emphatic
    date TEXT,                                  -- EDTF: since when, as far as the article says
    attributed_key INTEGER REFERENCES entity (key), -- who says so of the holder: the reporter's source, the forecaster
    cue_start INTEGER,
    cue_end INTEGER,
    rule TEXT NOT NULL DEFAULT '',              -- '' for one that a person made
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3),
    author TEXT NOT NULL DEFAULT '',            -- of one that a person made
    created TEXT,                               -- ISO 8601, UTC; of one that a person made
    CHECK (issue_id IS NOT NULL OR topic <> ''),
    CHECK ((cue_start IS NULL) = (cue_end IS NULL))
) WITHOUT ROWID;
CREATE INDEX position_article ON position (article_key);
CREATE INDEX position_holder ON position (holder_key);
CREATE INDEX position_issue ON position (issue_id) WHERE issue_id IS NOT NULL;
CREATE INDEX position_attributed ON position (attributed_key) WHERE attributed_key IS NOT NULL;

-- The passages of its article that show a position.
CREATE TABLE position_evidence (
    position_id BLOB NOT NULL REFERENCES position (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    PRIMARY KEY (position_id, start),
    CHECK (start < "end")
) WITHOUT ROWID;

-- One event, however many articles tell of it.
CREATE TABLE event (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL,                         -- 'meeting', 'statement', 'attack' ...
    date TEXT,                                  -- EDTF
    certainty TEXT NOT NULL DEFAULT 'reported', -- 'reported', 'planned', 'denied'
    place_key INTEGER REFERENCES entity (key),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3)
) WITHOUT ROWID;
CREATE INDEX event_date ON event (date, kind) WHERE date IS NOT NULL;
CREATE INDEX event_place ON event (place_key) WHERE place_key IS NOT NULL;

CREATE TABLE event_participant (
    event_id BLOB NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    entity_key INTEGER NOT NULL REFERENCES entity (key),
    PRIMARY KEY (event_id, entity_key)
) WITHOUT ROWID;
CREATE INDEX event_participant_entity ON event_participant (entity_key);

CREATE TABLE event_span (
    event_id BLOB NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    article_key INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    date TEXT,                                  -- EDTF, as this passage has it: passages may disagree
    rule TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (event_id, article_key, start),
    CHECK (start < "end")
) WITHOUT ROWID;
CREATE INDEX event_span_article ON event_span (article_key);
