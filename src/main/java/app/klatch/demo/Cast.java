package app.klatch.demo;

import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of `cast.txt`, whose days count from `today`. The file says itself how it is written.
final class Cast {
    private final LocalDate today;
    private final TalkLine talkLine;
    private final List<SamplePerson> people = new ArrayList<>();
    private @Nullable Draft draft;

    private Cast(LocalDate today, Places places) {
        this.today = today;
        this.talkLine = new TalkLine(places, today, this::placeOf);
    }

    static List<SamplePerson> people(LocalDate today, Places places) {
        Cast cast = new Cast(today, places);
        Texts.lines("cast.txt").forEach(cast::take);
        cast.finish();
        return cast.people;
    }

    private void take(String line) {
        int blank = line.indexOf(' ');
        String word = line.substring(0, blank);
        String rest = line.substring(blank + 1);
        if (word.equals("=")) {
            finish();
            draft = new Draft(Texts.parts(rest));
        } else if (draft != null) {
            take(draft, word, rest);
        }
    }

    private void take(Draft person, String word, String rest) {
        switch (word) {
            case "via" -> person.introducedBy(placeOf(rest));
            case "todo", "wait", "done", "drop" -> person.steps().add(step(word, rest));
            case "snooze" -> person.steps().add(person.steps().removeLast().snoozed(today.plusDays(Integer.parseInt(rest))));
            case "again" -> person.steps().add(person.steps().removeLast().on(new Step.Terms(Period.parse(rest), Recurrence.From.DUE, false)));
            case "unless" -> person.steps().add(person.steps().removeLast().on(new Step.Terms(null, Recurrence.From.DUE, true)));
            default -> {
                if (Character.isDigit(word.charAt(0))) {
                    person.talks().add(talkLine.talk(Integer.parseInt(word), Texts.parts(rest)));
                } else {
                    person.take(word, rest);
                }
            }
        }
    }

    private void finish() {
        if (draft != null) {
            people.add(draft.person());
            draft = null;
        }
    }

    private Step step(String word, String rest) {
        String[] when = Texts.parts(rest).get(0).split(" ", 2);
        LocalDate due = today.plusDays(Integer.parseInt(when[0]));
        FollowUp.State state = switch (word) {
            case "done" -> FollowUp.State.DONE;
            case "drop" -> FollowUp.State.DROPPED;
            default -> FollowUp.State.OPEN;
        };
        List<String> parts = Texts.parts(rest);
        Step step = new Step(word.equals("wait") ? Owner.THEM : Owner.ME, state, due,
                when.length > 1 ? LocalTime.parse(when[1]) : null, parts.get(1), null);
        return parts.size() > 2 ? step.because(parts.get(2)) : step;
    }

    private int placeOf(String name) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).shownName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " stands only further down");
    }
}
