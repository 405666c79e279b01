-- Dates of a series that are not held, and the names a platform had before it became part of another.

CREATE TABLE series_skip (
  id        INTEGER PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
  day       TEXT NOT NULL                                                   -- a date of the rhythm, local
) STRICT;
CREATE UNIQUE INDEX series_skip_once ON series_skip (series_id, day);

CREATE TABLE platform_other_name (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  platform_id INTEGER NOT NULL REFERENCES platform ON DELETE CASCADE,
  name        TEXT NOT NULL,
  folded      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX platform_other_name_once ON platform_other_name (platform_id, folded);
CREATE INDEX platform_other_name_folded ON platform_other_name (folded);
