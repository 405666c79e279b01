-- Plates that sleep, are skipped and rest; next steps that come again; lines for the next talk; the review. Periods are ISO
-- (P14D, P1M), days ISO text. How a plate stands and what a review shows is derived, never stored.

ALTER TABLE plate ADD COLUMN snoozed_until TEXT;                            -- kept apart from due
ALTER TABLE plate ADD COLUMN snoozed_on TEXT;                               -- the day of the snooze: an interaction on it or later clears it
ALTER TABLE plate ADD COLUMN skipped_on TEXT;                               -- a round let go without a touch: counted on from this day
ALTER TABLE plate ADD COLUMN resting_since TEXT;                            -- at rest; the intervals stay for when it spins again

CREATE TABLE plate_default (                                                -- the owner's own; a closeness without a row: as shipped
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  closeness TEXT NOT NULL UNIQUE,
  ideal     TEXT NOT NULL,
  worst     TEXT
) STRICT;

ALTER TABLE follow_up ADD COLUMN repeats TEXT;                              -- comes again after this long; null: once
ALTER TABLE follow_up ADD COLUMN repeats_from TEXT CHECK (repeats_from IN ('DUE', 'DONE'));   -- counted from the due day or from completion
ALTER TABLE follow_up ADD COLUMN repeats_anchor TEXT;                       -- the first due day: the 31st stays the 31st after a February
ALTER TABLE follow_up ADD COLUMN unless_answered INTEGER NOT NULL DEFAULT 0;   -- 1: only if they have not answered
ALTER TABLE follow_up ADD COLUMN asked_on TEXT;                             -- with unless_answered: the local day from which an answer counts
ALTER TABLE follow_up ADD COLUMN done_by INTEGER REFERENCES interaction ON DELETE SET NULL;   -- the interaction that did it
CREATE INDEX follow_up_done_by ON follow_up (done_by);

CREATE TABLE agenda_line (                                                  -- "next time we talk": a next step without a day
  id             INTEGER PRIMARY KEY,
  uid            TEXT NOT NULL UNIQUE,
  person_id      INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  text           TEXT NOT NULL,
  interaction_id INTEGER REFERENCES interaction ON DELETE SET NULL,         -- where it was talked about
  closed_at      TEXT,                                                      -- talked about, or dropped
  dropped        INTEGER NOT NULL DEFAULT 0,                                -- 1: let go without talking about it
  created_at     TEXT NOT NULL,
  created_zone   TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_line_person ON agenda_line (person_id, closed_at);
CREATE INDEX agenda_line_interaction ON agenda_line (interaction_id);

CREATE TABLE my_interest (                                                  -- what the owner cares about: shared interests are found by it
  id     INTEGER PRIMARY KEY,
  uid    TEXT NOT NULL UNIQUE,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX interest_sort ON interest (sort, name, person_id);             -- who looks for what another can help with

CREATE TABLE review (                                                       -- one a week; the figures are there once it is finished
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  week         TEXT NOT NULL UNIQUE,                                        -- the Monday of the week it looks back on
  started_at   TEXT NOT NULL,
  started_zone TEXT NOT NULL,
  finished_at  TEXT,
  worked       TEXT,                                                        -- the line "what worked"
  plan         TEXT,                                                        -- next week as it was planned, a line each
  people_met   INTEGER,
  two_way      INTEGER,
  gave         INTEGER,
  got          INTEGER,
  pitched      INTEGER,
  talked       INTEGER,
  online       INTEGER,
  in_person    INTEGER
) STRICT;

CREATE TABLE review_decision (                                              -- what a key said about an item: resumed by it, read again later
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  review_id  INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
  step       TEXT NOT NULL,
  subject    TEXT NOT NULL,                                                 -- follow-up:UID, plate:UID …: the same in every run
  decision   TEXT NOT NULL,
  words      TEXT NOT NULL,                                                 -- how it reads in a past review
  decided_at TEXT NOT NULL,
  UNIQUE (review_id, step, subject)
) STRICT;

CREATE INDEX person_nameless ON person (created_at) WHERE name IS NULL AND archived_at IS NULL;   -- who is behind this handle
CREATE INDEX follow_up_unless ON follow_up (person_id) WHERE state = 'OPEN' AND unless_answered = 1;
DROP INDEX interaction_given;                                               -- what was got last and not yet thanked for
CREATE INDEX interaction_given ON interaction (stance, happened_on) WHERE stance IN ('GAVE', 'GOT');
DROP INDEX interaction_day;                                                 -- with the depth, so that it also tells what filled a plate lately
CREATE INDEX interaction_day ON interaction (happened_on, precision, stance, channel, platform_id, depth);
