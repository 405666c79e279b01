-- The total log: platforms that are tended, gatherings with a name and a rhythm, interactions with depth and outcome, and
-- all that a person's page knows. Periods are ISO (P42D, P1M), days ISO text, minutes whole minutes.

ALTER TABLE platform ADD COLUMN stage TEXT NOT NULL DEFAULT 'SELECT';       -- SELECT, PRESENCE, GROW, NURTURE
ALTER TABLE platform ADD COLUMN cadence TEXT;                               -- how often I mean to be there
ALTER TABLE platform ADD COLUMN url TEXT;
ALTER TABLE platform ADD COLUMN note TEXT;
ALTER TABLE platform ADD COLUMN looked_at TEXT;                             -- the day I last looked at my presence
ALTER TABLE platform ADD COLUMN closed_year INTEGER;                        -- the network is gone; its history stays
ALTER TABLE platform ADD COLUMN archived_at TEXT;
ALTER TABLE platform ADD COLUMN counterpart_id INTEGER REFERENCES platform ON DELETE SET NULL;   -- the same circle on the other side
CREATE INDEX platform_counterpart ON platform (counterpart_id);

CREATE TABLE platform_check (                                               -- what is ticked of a checklist
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  platform_id INTEGER NOT NULL REFERENCES platform ON DELETE CASCADE,
  item        TEXT NOT NULL,
  ticked_on   TEXT NOT NULL,
  UNIQUE (platform_id, item)
) STRICT;

CREATE TABLE etiquette (                                                    -- the owner's own words; null: as shipped
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL UNIQUE,
  come_for     TEXT,
  open_with    TEXT,
  avoid        TEXT,
  move_on      TEXT,
  reply_days   INTEGER,
  pitch_budget INTEGER                                                      -- percent of my interactions there
) STRICT;

CREATE TABLE dismissed_hint (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  hint        TEXT NOT NULL,
  person_id   INTEGER REFERENCES person ON DELETE CASCADE,
  platform_id INTEGER REFERENCES platform ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX dismissed_hint_once ON dismissed_hint (hint, coalesce(person_id, 0), coalesce(platform_id, 0));
CREATE INDEX dismissed_hint_person ON dismissed_hint (person_id);
CREATE INDEX dismissed_hint_platform ON dismissed_hint (platform_id);

CREATE TABLE series (                                                       -- gatherings that come again and again
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  platform_id INTEGER NOT NULL REFERENCES platform ON DELETE CASCADE,
  name        TEXT,
  first_on    TEXT NOT NULL,
  rhythm      TEXT NOT NULL,                                                -- FREQ=WEEKLY;INTERVAL=2;BYDAY=TH (RhythmText)
  starts_at   TEXT,                                                         -- 07:30, local
  ended_on    TEXT
) STRICT;
CREATE INDEX series_platform ON series (platform_id);

ALTER TABLE gathering ADD COLUMN name TEXT;
ALTER TABLE gathering ADD COLUMN starts_at TEXT;
ALTER TABLE gathering ADD COLUMN note TEXT;
ALTER TABLE gathering ADD COLUMN series_id INTEGER REFERENCES series ON DELETE SET NULL;
CREATE INDEX gathering_series ON gathering (series_id);

ALTER TABLE interaction ADD COLUMN precision TEXT NOT NULL DEFAULT 'DAY';   -- DAY, ABOUT, MONTH, YEAR: how exact happened_on is
ALTER TABLE interaction ADD COLUMN depth TEXT;                              -- SURFACE, REAL; null: as the kind of the place has it
ALTER TABLE interaction ADD COLUMN minutes INTEGER;
ALTER TABLE interaction ADD COLUMN outcome TEXT;
ALTER TABLE interaction ADD COLUMN enjoyed INTEGER;                         -- 1, 0, or null when nobody said
CREATE INDEX interaction_theirs ON interaction (happened_on)                  -- what they wrote
  WHERE started_by = 'THEM' AND (channel IS NULL OR channel IN ('MESSAGE', 'EMAIL', 'PUBLIC_POST'));
CREATE INDEX interaction_given ON interaction (stance) WHERE stance IN ('GAVE', 'GOT');
CREATE INDEX interaction_stance ON interaction (platform_id, stance);        -- covers the figures of a platform
DROP INDEX interaction_day;                                                 -- the list of the whole log reads nothing but this index
CREATE INDEX interaction_day ON interaction (happened_on, precision, stance, channel, platform_id);

ALTER TABLE interest ADD COLUMN sphere TEXT;                                -- BUSINESS, PERSONAL
ALTER TABLE interest ADD COLUMN sort TEXT NOT NULL DEFAULT 'LIKES';         -- LIKES, CAN_HELP_WITH, LOOKS_FOR

ALTER TABLE person ADD COLUMN do_not_mention TEXT;

CREATE TABLE role (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  name      TEXT NOT NULL,
  UNIQUE (person_id, name)
) STRICT;
CREATE INDEX role_name ON role (name, person_id);

CREATE TABLE important_date (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  day       TEXT NOT NULL,                                                  -- 2019-06-01, or --06-01 without a year
  label     TEXT NOT NULL
) STRICT;
CREATE INDEX important_date_person ON important_date (person_id);

CREATE TABLE other_name (                                                   -- what others call them
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  name      TEXT NOT NULL,
  folded    TEXT NOT NULL,
  UNIQUE (person_id, folded)
) STRICT;
CREATE INDEX other_name_folded ON other_name (folded, person_id);

-- Other names are found like names, roles like titles; outcomes like notes.
DROP VIEW person_words;
CREATE VIEW person_words AS
SELECT p.id,
       concat_ws(' ', p.folded, (SELECT group_concat(folded, ' ') FROM other_name WHERE person_id = p.id)) AS name,
       p.company,
       concat_ws(' ', p.title, p.note,
         (SELECT group_concat(name, ' ') FROM role WHERE person_id = p.id),
         (SELECT group_concat(name, ' ') FROM interest WHERE person_id = p.id),
         (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = p.id),
         (SELECT group_concat(handle, ' ') FROM presence WHERE person_id = p.id)) AS details
FROM person p;

CREATE TRIGGER other_name_search_insert AFTER INSERT ON other_name BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER other_name_search_update AFTER UPDATE ON other_name BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER other_name_search_delete AFTER DELETE ON other_name BEGIN
  DELETE FROM person_search WHERE rowid = old.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = old.person_id;
END;
CREATE TRIGGER role_search_insert AFTER INSERT ON role BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER role_search_update AFTER UPDATE ON role BEGIN
  DELETE FROM person_search WHERE rowid = new.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = new.person_id;
END;
CREATE TRIGGER role_search_delete AFTER DELETE ON role BEGIN
  DELETE FROM person_search WHERE rowid = old.person_id;
  INSERT INTO person_search (rowid, name, company, details) SELECT id, name, company, details FROM person_words WHERE id = old.person_id;
END;

DROP TRIGGER interaction_search_insert;
DROP TRIGGER interaction_search_update;
DROP TRIGGER interaction_search_delete;
DROP TABLE interaction_search;
CREATE VIRTUAL TABLE interaction_search USING fts5 (
  note, outcome,
  content = 'interaction', content_rowid = 'id', prefix = '2 3 4 5', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER interaction_search_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO interaction_search (rowid, note, outcome) VALUES (new.id, new.note, new.outcome);
END;
CREATE TRIGGER interaction_search_update AFTER UPDATE OF note, outcome ON interaction BEGIN
  INSERT INTO interaction_search (interaction_search, rowid, note, outcome) VALUES ('delete', old.id, old.note, old.outcome);
  INSERT INTO interaction_search (rowid, note, outcome) VALUES (new.id, new.note, new.outcome);
END;
CREATE TRIGGER interaction_search_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO interaction_search (interaction_search, rowid, note, outcome) VALUES ('delete', old.id, old.note, old.outcome);
END;
INSERT INTO interaction_search (rowid, note, outcome) SELECT id, note, outcome FROM interaction;
