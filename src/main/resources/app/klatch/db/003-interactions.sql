CREATE TABLE interaction (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  happened_on  TEXT NOT NULL,
  platform_id  INTEGER REFERENCES platform,
  gathering_id INTEGER REFERENCES gathering ON DELETE SET NULL,
  channel      TEXT,
  stance       TEXT NOT NULL,
  started_by   TEXT,                      -- ME, THEM or unknown
  note         TEXT,
  created_at   TEXT NOT NULL,
  created_zone TEXT NOT NULL
) STRICT;
CREATE INDEX interaction_day ON interaction (happened_on);
CREATE INDEX interaction_platform ON interaction (platform_id, happened_on);
CREATE INDEX interaction_gathering ON interaction (gathering_id);

CREATE TABLE interaction_person (
  id             INTEGER PRIMARY KEY,
  interaction_id INTEGER NOT NULL REFERENCES interaction ON DELETE CASCADE,
  person_id      INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  no_next_step   INTEGER NOT NULL DEFAULT 0,   -- 1: the owner said that this meeting needs none
  UNIQUE (interaction_id, person_id)
) STRICT;
CREATE INDEX interaction_person_person ON interaction_person (person_id, interaction_id);
