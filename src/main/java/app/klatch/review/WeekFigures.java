package app.klatch.review;

/// What a week was. `talked` counts conversations, against which pitches are held (PRODUCT.md, rule 7: every two-way interaction
/// is one); `online` and `inPerson` are two-way interactions by side. A broadcast is in none of them.
public record WeekFigures(int peopleMet, int twoWay, int gave, int got, int pitched, int talked, int online, int inPerson) {}
