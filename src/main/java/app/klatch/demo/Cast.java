package app.klatch.demo;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The people of `cast.txt`, whose days count from `today`. The file says itself how it is written.
final class Cast {
    private final LocalDate today;
    private final Places places;
    private final List<SamplePerson> people = new ArrayList<>();
    private @Nullable Draft draft;

    private Cast(LocalDate today, Places places) {
        this.today = today;
        this.places = places;
    }

    static List<SamplePerson> people(LocalDate today, Places places) {
        Cast cast = new Cast(today, places);
        Texts.lines("cast.txt").forEach(cast::take);
        cast.finish();
        return cast.people;
    }

    /// Somebody whose lines are still being read.
    private static final class Draft {
        private List<String> head = List.of();
        private @Nullable Closeness closeness;
        private @Nullable String birthday;
        private @Nullable String note;
        private @Nullable Plate plate;
        private @Nullable Integer introducer;
        private boolean handleOnly;
        private final List<String> emails = new ArrayList<>();
        private final List<String> phones = new ArrayList<>();
        private final List<Profile> profiles = new ArrayList<>();
        private final List<String> interests = new ArrayList<>();
        private final List<Talk> talks = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        SamplePerson person() {
            String shown = head.get(0);
            PersonFields fields = new PersonFields(handleOnly ? null : shown, head.get(1), head.get(2), closeness, birthday, note);
            return new SamplePerson(fields, shown, emails, phones, profiles, interests, plate, introducer, talks, steps);
        }
    }

    private void take(String line) {
        int blank = line.indexOf(' ');
        String word = line.substring(0, blank);
        String rest = line.substring(blank + 1);
        if (word.equals("=")) {
            finish();
            draft = new Draft();
            draft.head = Texts.parts(rest);
        } else if (draft != null) {
            take(draft, word, rest);
        }
    }

    private void take(Draft person, String word, String rest) {
        switch (word) {
            case "is" -> person.closeness = Closeness.valueOf(constant(rest));
            case "born" -> person.birthday = rest;
            case "note" -> person.note = rest;
            case "mail" -> person.emails.add(rest);
            case "phone" -> person.phones.add(rest);
            case "on" -> person.profiles.add(new Profile(Texts.parts(rest).get(0), Texts.parts(rest).get(1)));
            case "handle" -> {
                person.handleOnly = true;
                person.profiles.add(new Profile(rest, person.head.get(0)));
            }
            case "likes" -> person.interests.addAll(Arrays.asList(rest.split(", ")));
            case "plate" -> person.plate = plate(rest.split(" "));
            case "via" -> person.introducer = placeOf(rest);
            case "todo", "wait", "done" -> person.steps.add(step(word, rest));
            case "snooze" -> person.steps.add(snoozed(person.steps.removeLast(), Integer.parseInt(rest)));
            default -> person.talks.add(talk(Integer.parseInt(word), Texts.parts(rest)));
        }
    }

    private void finish() {
        if (draft != null) {
            people.add(draft.person());
            draft = null;
        }
    }

    private Talk talk(int daysAgo, List<String> parts) {
        String place = parts.get(1).isEmpty() ? null : parts.get(1);
        Starter starter = parts.get(4).isEmpty() ? null : Starter.valueOf(constant(parts.get(4)));
        return new Talk(places.day(place, today.minusDays(daysAgo)), place, Channel.valueOf(constant(parts.get(2))),
                Stance.valueOf(constant(parts.get(3))), starter, parts.get(5));
    }

    private Step step(String word, String rest) {
        String[] when = Texts.parts(rest).get(0).split(" ", 2);
        LocalDate due = today.plusDays(Integer.parseInt(when[0]));
        return new Step(word.equals("wait") ? Owner.THEM : Owner.ME, word.equals("done"), due,
                when.length > 1 ? LocalTime.parse(when[1]) : null, Texts.parts(rest).get(1), null);
    }

    private Step snoozed(Step step, int days) {
        return new Step(step.owner(), step.done(), step.due(), step.time(), step.text(), today.plusDays(days));
    }

    private int placeOf(String name) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).shownName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " is introduced only further down");
    }

    private static Plate plate(String[] periods) {
        return new Plate(Period.parse(periods[0]), periods.length > 1 ? Period.parse(periods[1]) : null);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
