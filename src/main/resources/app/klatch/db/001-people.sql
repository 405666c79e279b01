-- Dates are ISO text (2026-11-27), instants ISO text in UTC with the zone they were made in beside them,
-- every row has a UUIDv7 `uid` so that files can be merged one day. `folded` is without case and accents.

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  key   TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  name        TEXT,                       -- null for a handle-only person
  folded      TEXT NOT NULL,              -- the shown name, folded: order, prefix search, duplicates
  company     TEXT,
  title       TEXT,
  closeness   TEXT,
  birthday    TEXT,                       -- 1970-05-12, or --05-12 without a year
  note        TEXT,
  created_at  TEXT NOT NULL,
  created_zone TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE INDEX person_folded ON person (folded, archived_at);   -- covers the list of people by name
CREATE INDEX person_company ON person (company);
CREATE INDEX person_created ON person (created_at);

CREATE TABLE contact_point (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  person_id  INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('EMAIL', 'PHONE', 'ADDRESS', 'WEB', 'HANDLE')),
  value      TEXT NOT NULL,
  label      TEXT,
  preferred  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_point_person ON contact_point (person_id);

CREATE TABLE interest (
  id         INTEGER PRIMARY KEY,
  uid        TEXT NOT NULL UNIQUE,
  person_id  INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  name       TEXT NOT NULL,
  UNIQUE (person_id, name)
) STRICT;

CREATE TABLE introduced_by (
  id            INTEGER PRIMARY KEY,
  uid           TEXT NOT NULL UNIQUE,
  person_id     INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
  introducer_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  CHECK (person_id <> introducer_id)
) STRICT;
CREATE INDEX introduced_by_introducer ON introduced_by (introducer_id);
