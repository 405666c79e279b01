package app.klatch.people;

/// Something a person cares about.
public record Interest(long id, long personId, String name) {}
