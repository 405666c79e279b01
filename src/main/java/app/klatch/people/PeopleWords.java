package app.klatch.people;

import app.klatch.plates.PlateRule.State;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The sentences of the People page.
final class PeopleWords {
    private PeopleWords() {}

    /// "10,000 people", "37 people match", "The first 300 · keep typing"; nothing for nobody.
    static String count(int count, boolean searching, boolean more, boolean archived) {
        if (more) {
            return "The first " + number(count) + " · keep typing to narrow them down";
        }
        if (count == 0) {
            return "";
        }
        String people = number(count) + (archived ? " archived " : " ") + (count == 1 ? "person" : "people");
        return searching ? people + (count == 1 ? " matches" : " match") : people;
    }

    /// "Archived Ana Ruiz", "Archived 37 people".
    static String done(String what, List<String> names, int count) {
        return what + " " + (count == 1 && names.size() == 1 ? names.getFirst() : people(count));
    }

    static String people(int count) {
        return number(count) + (count == 1 ? " person" : " people");
    }

    static String selected(int count) {
        return number(count) + " selected";
    }

    /// The plate's state as a word of the list; empty when the person has none.
    static String plate(State state) {
        return state == State.RESTING ? "" : PlateWords.of(state);
    }

    /// Why the plate stands as it does, and when it is due.
    static String plate(PersonRow person, PlateStanding standing, LocalDate today, RelativeDate dates) {
        String due = due(standing, today, dates);
        return person.kept() == null ? due : PlateWords.reason(person.kept(), today) + "; " + due;
    }

    /// "due Thu 17 Dec", "was due Mon 2 Nov".
    static String due(PlateStanding standing, LocalDate today, RelativeDate dates) {
        LocalDate due = Objects.requireNonNull(standing.due());
        return (due.isBefore(today) ? "was due " : "due ") + dates.inSentence(due);
    }

    private static String number(int count) {
        return String.format(Locale.getDefault(), "%,d", count);
    }
}
