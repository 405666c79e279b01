package app.klatch.interactions;

/// How exact the day of an interaction is. Of a month or a year that is all one remembers, the day kept is its first.
/// The best known stands first.
public enum DatePrecision { DAY, ABOUT, MONTH, YEAR }
