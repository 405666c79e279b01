package app.klatch.today;

/// How much is due on a day: follow-ups, and as many plates as the page shows of them.
public record TodayDue(int followUps, int plates) {}
