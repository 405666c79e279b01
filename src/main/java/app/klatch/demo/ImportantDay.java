package app.klatch.demo;

/// A day in somebody's life: 2019-06-01, or --06-01 without a year.
record ImportantDay(String day, String label) {}
