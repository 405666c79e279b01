package app.klatch.board;

import java.time.YearMonth;

/// One month of a platform: people met there for the first time, two-way interactions, and minutes spent as far as noted.
public record MonthFigures(YearMonth month, int newPeople, int twoWay, int minutes) {}
