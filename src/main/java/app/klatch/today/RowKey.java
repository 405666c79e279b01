package app.klatch.today;

/// Which row, whatever else about it changes: `id` is the follow-up's, or the person's.
record RowKey(Section section, long id) {}
