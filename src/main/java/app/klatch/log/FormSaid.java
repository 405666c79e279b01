package app.klatch.log;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What a form says of itself in toasts and in the list of undo.
final class FormSaid {
    private FormSaid() {}

    /// "with Ana Ruiz", "with Ana Ruiz and Bo Olsen", "with Ana Ruiz and 3 more", "a broadcast".
    static String with(List<PersonChoice> people) {
        return switch (people.size()) {
            case 0 -> "a broadcast";
            case 1 -> "with " + people.getFirst().name();
            case 2 -> "with " + people.getFirst().name() + " and " + people.getLast().name();
            default -> "with " + people.getFirst().name() + " and " + (people.size() - 1) + " more";
        };
    }

    /// The toast of what was saved.
    static String saved(boolean edited, ReadyForm form, FormWords words) {
        boolean withNobody = form.said().people().isEmpty();
        String what = (!edited ? "Logged " : withNobody ? "Changed " : "Changed the entry ") + with(form.said().people());
        if (form.step() == null) {
            return what;
        }
        return what + (form.step().step() == null ? ", a line for next time" : ", follow-up " + words.dates().of(form.step().step().due()));
    }

    /// When ticked steps are due again: " · next on Fri 4 Dec".
    static String again(List<LocalDate> next, FormWords words) {
        return next.isEmpty() ? "" : " · next on " + next.stream().map(words.dates()::inSentence).collect(Collectors.joining(" and "));
    }

    /// The toast of what has not happened yet.
    static String planned(ReadyForm form, FormWords words) {
        return "Planned " + (form.said().people().isEmpty() ? "the gathering" : with(form.said().people())) + " for "
                + form.day().understood(words.dates());
    }
}
