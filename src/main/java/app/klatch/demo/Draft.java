package app.klatch.demo;

import app.klatch.people.Closeness;
import app.klatch.people.ContactPoint;
import app.klatch.people.PersonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Somebody of `cast.txt` whose lines are still being read.
final class Draft {
    private final List<String> head;
    private @Nullable Closeness closeness;
    private @Nullable String birthday;
    private @Nullable String note;
    private @Nullable String doNotMention;
    private @Nullable SamplePlate plate;
    private @Nullable Integer introducer;
    private boolean handleOnly;
    private final List<Point> points = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> otherNames = new ArrayList<>();
    private final List<ImportantDay> days = new ArrayList<>();
    private final List<Like> likes = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<ForNextTime> forNextTime = new ArrayList<>();

    Draft(List<String> head) {
        this.head = head;
    }

    void introducedBy(int place) {
        introducer = place;
    }

    List<Talk> talks() {
        return talks;
    }

    List<Step> steps() {
        return steps;
    }

    /// Takes a line that says something of the person alone.
    void take(String word, String rest) {
        List<String> parts = Texts.parts(rest);
        switch (word) {
            case "is" -> closeness = Closeness.valueOf(TalkLine.constant(rest));
            case "born" -> birthday = rest;
            case "note" -> note = rest;
            case "never" -> doNotMention = rest;
            case "mail" -> points.add(Point.of(ContactPoint.Kind.EMAIL, parts));
            case "phone", "web", "address" -> points.add(Point.of(ContactPoint.Kind.valueOf(TalkLine.constant(word)), parts));
            case "on" -> profiles.add(Profile.of(parts.get(0), parts.subList(1, parts.size())));
            case "handle" -> {
                handleOnly = true;
                profiles.add(new Profile(rest, head.get(0), null));
            }
            case "role" -> roles.addAll(Texts.list(rest));
            case "called" -> otherNames.addAll(Texts.list(rest));
            case "day" -> days.add(new ImportantDay(parts.get(0), parts.get(1)));
            case "likes" -> like(parts, Like::likes);
            case "helps" -> like(parts, Like::helps);
            case "seeks" -> like(parts, Like::seeks);
            case "next" -> forNextTime.add(new ForNextTime(rest, false));
            case "talked" -> forNextTime.add(new ForNextTime(rest, true));
            case "plate" -> plate = SamplePlate.read(parts);
            default -> throw new IllegalArgumentException("cast.txt says of " + head.get(0) + ": " + word + " " + rest);
        }
    }

    SamplePerson person() {
        String shown = head.get(0);
        PersonFields fields = new PersonFields(handleOnly ? null : shown, head.get(1), head.get(2), closeness, birthday, note);
        return new SamplePerson(fields, shown, new SamplePerson.About(roles, otherNames, days, doNotMention), points, profiles, likes,
                plate, introducer, talks, steps, forNextTime);
    }

    private void like(List<String> parts, Function<String, Like> sort) {
        Texts.list(parts.get(0)).stream().map(sort).map(like -> parts.size() > 1 ? like.in(parts.get(1)) : like).forEach(likes::add);
    }
}
