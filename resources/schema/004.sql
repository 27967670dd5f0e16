-- SPDX-FileCopyrightText: Parallax developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Events that people make and correct. One without a passage is background that an analyst added from own knowledge.

ALTER TABLE event ADD COLUMN author TEXT NOT NULL DEFAULT '';   -- of one that a person made
ALTER TABLE event ADD COLUMN created TEXT;                      -- UTC; not NULL for one that a person made
-- A person took the passage away from the event: it stays out of it when the article is analysed again.
ALTER TABLE event_span ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1));
