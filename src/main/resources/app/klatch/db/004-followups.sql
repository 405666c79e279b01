CREATE TABLE follow_up (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  person_id     INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  interaction_id INTEGER REFERENCES interaction ON DELETE SET NULL,   -- the one that made it
  owner         TEXT NOT NULL,            -- ME: mine to do; THEM: I am waiting
  due           TEXT NOT NULL,
  time          TEXT,                     -- 15:00, local
  text          TEXT NOT NULL DEFAULT '',
  state         TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
  snoozed_until TEXT,                     -- kept apart from due
  wanted        TEXT GENERATED ALWAYS AS (max(due, coalesce(snoozed_until, due))) VIRTUAL,   -- the day it wants attention
  closed_at     TEXT,
  drop_reason   TEXT,
  created_at    TEXT NOT NULL,
  created_zone  TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_person ON follow_up (person_id, state);
CREATE INDEX follow_up_interaction ON follow_up (interaction_id);
CREATE INDEX follow_up_open ON follow_up (due) WHERE state = 'OPEN';
CREATE INDEX follow_up_wanted ON follow_up (wanted, person_id) WHERE state = 'OPEN';

CREATE TABLE plate (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  person_id     INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
  ideal         TEXT NOT NULL,            -- ISO period: P42D, P1M
  worst         TEXT
) STRICT;
