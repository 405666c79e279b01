package app.klatch.log;

import java.util.List;

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
        return form.step() == null ? what : what + ", follow-up " + words.dates().of(form.step().due());
    }

    /// The toast of what has not happened yet.
    static String planned(ReadyForm form, FormWords words) {
        return "Planned " + (form.said().people().isEmpty() ? "the gathering" : with(form.said().people())) + " for "
                + form.day().shown(words.dates());
    }
}
