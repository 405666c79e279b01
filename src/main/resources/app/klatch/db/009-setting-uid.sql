-- A setting gets a `uid`, as every other row that the export names. The table makes it itself (UUIDv7: the millisecond, then
-- chance), because settings and drafts are written by key from many places and none of them should have to think of it.

CREATE TABLE setting_with_uid (
  id    INTEGER PRIMARY KEY,
  uid   TEXT NOT NULL UNIQUE DEFAULT (lower(
          substr(printf('%012x', unixepoch('now', 'subsec') * 1000), 1, 8) || '-'
          || substr(printf('%012x', unixepoch('now', 'subsec') * 1000), 9) || '-7'
          || substr(hex(randomblob(2)), 2) || '-'
          || substr('89ab', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || '-'
          || hex(randomblob(6)))),
  key   TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting_with_uid (id, key, value) SELECT id, key, value FROM setting ORDER BY id;
DROP TABLE setting;
ALTER TABLE setting_with_uid RENAME TO setting;
