CREATE TABLE platform (
  id       INTEGER PRIMARY KEY,
  uid      TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  side     TEXT NOT NULL
) STRICT;

CREATE TABLE presence (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  person_id   INTEGER REFERENCES person ON DELETE CASCADE,   -- null: my own
  platform_id INTEGER NOT NULL REFERENCES platform,
  handle      TEXT,
  url         TEXT
) STRICT;
CREATE INDEX presence_person ON presence (person_id);
CREATE INDEX presence_platform ON presence (platform_id);

CREATE TABLE gathering (
  id          INTEGER PRIMARY KEY,
  uid         TEXT NOT NULL UNIQUE,
  platform_id INTEGER NOT NULL REFERENCES platform,
  happened_on TEXT NOT NULL,
  UNIQUE (platform_id, happened_on)
) STRICT;
CREATE INDEX gathering_day ON gathering (happened_on);

CREATE TABLE attendance (
  id           INTEGER PRIMARY KEY,
  uid          TEXT NOT NULL UNIQUE,
  gathering_id INTEGER NOT NULL REFERENCES gathering ON DELETE CASCADE,
  person_id    INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  UNIQUE (gathering_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);

-- The eight that Klatch ships: four kinds, two sides each. The uids are the same in every file.
INSERT INTO platform (uid, name, folded, kind, side) VALUES
  ('00000000-0000-7000-8000-000000000001', 'Facebook',            'facebook',            'COFFEE_KLATCH',    'ONLINE'),
  ('00000000-0000-7000-8000-000000000002', 'Coffee at home',      'coffee at home',      'COFFEE_KLATCH',    'IN_PERSON'),
  ('00000000-0000-7000-8000-000000000003', 'X',                   'x',                   'COCKTAIL_PARTY',   'ONLINE'),
  ('00000000-0000-7000-8000-000000000004', 'Party',               'party',               'COCKTAIL_PARTY',   'IN_PERSON'),
  ('00000000-0000-7000-8000-000000000005', 'LinkedIn',            'linkedin',            'NETWORKING_EVENT', 'ONLINE'),
  ('00000000-0000-7000-8000-000000000006', 'Chamber after-hours', 'chamber after-hours', 'NETWORKING_EVENT', 'IN_PERSON'),
  ('00000000-0000-7000-8000-000000000007', 'Instagram',           'instagram',           'PHOTO_ALBUM',      'ONLINE'),
  ('00000000-0000-7000-8000-000000000008', 'Showing the album',   'showing the album',   'PHOTO_ALBUM',      'IN_PERSON');
