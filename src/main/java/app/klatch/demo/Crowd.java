package app.klatch.demo;

import app.klatch.people.Closeness;
import app.klatch.people.ContactPoint;
import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everybody beyond the cast, thrown together from names and words.
final class Crowd {
    private static final List<Plate> PLATES = List.of(
            new Plate(Period.ofDays(14), Period.ofDays(28)), new Plate(Period.ofDays(28), Period.ofDays(42)),
            new Plate(Period.ofDays(42), Period.ofDays(63)), new Plate(Period.ofDays(56), Period.ofDays(84)),
            new Plate(Period.ofMonths(1), null), new Plate(Period.ofMonths(3), Period.ofMonths(4)));

    private final Words words;
    private final Names names;
    private final History history;
    private final List<String> companies = new ArrayList<>();

    /// The crowd beside these people, whose names are theirs alone.
    Crowd(Words words, History history, List<SamplePerson> known) {
        this.words = words;
        this.names = new Names(words);
        this.history = history;
        known.forEach(person -> names.taken(person.shownName()));
    }

    /// The person at this place of the list.
    SamplePerson person(int index) {
        Names.Name name = names.next();
        String company = words.chance(0.88) ? company() : "";
        String slug = Words.slug(name.given()) + "." + Words.slug(name.family());
        List<String> interests = several("interest", words.below(4));
        List<Point> points = new ArrayList<>(emails(slug, company));
        if (words.chance(0.65)) {
            points.add(new Point(ContactPoint.Kind.PHONE, words.phone(), null));
        }
        List<Profile> profiles = profiles(slug);
        List<Talk> talks = history.talks(interests, company, profiles);
        PersonFields fields = new PersonFields(name.whole(), company, company.isEmpty() ? null : words.one("title"), closeness(),
                words.chance(0.4) ? birthday() : null, words.chance(0.3) ? words.one("note") : null);
        return new SamplePerson(fields, name.whole(), about(), points, profiles, likes(interests),
                words.chance(0.35) ? SamplePlate.plain(words.one(PLATES)) : null, words.chance(0.4) ? words.smallBelow(index) : null, talks, history.steps(interests, company),
                List.of());
    }

    private String company() {
        if (companies.size() > 8 && words.chance(0.25)) {
            return words.one(companies);
        }
        String company = words.company();
        companies.add(company);
        return company;
    }

    private List<Point> emails(String slug, String company) {
        if (!words.chance(0.85)) {
            return List.of();
        }
        String email = slug + "@" + (company.isEmpty() ? "post" : Words.slug(company)) + ".example";
        return List.of(new Point(ContactPoint.Kind.EMAIL, email, words.chance(0.3) ? "work" : null));
    }

    private SamplePerson.About about() {
        return new SamplePerson.About(several("role", words.chance(0.6) ? 1 + words.below(2) : 0), several("other name", words.chance(0.05) ? 1 : 0),
                words.chance(0.12) ? List.of(new ImportantDay(birthday(), words.one("important day"))) : List.of(),
                words.chance(0.02) ? words.one("hush") : null);
    }

    private List<Like> likes(List<String> interests) {
        return Stream.of(interests.stream().map(Like::likes), several("helps", words.below(4) / 3).stream().map(Like::helps),
                several("seeks", words.below(5) / 4).stream().map(Like::seeks)).flatMap(likes -> likes).toList();
    }

    private List<Profile> profiles(String slug) {
        return Stream.of("LinkedIn", "Facebook", "Instagram", "X")
                .filter(platform -> words.chance(platform.equals("LinkedIn") ? 0.65 : 0.25))
                .map(platform -> new Profile(platform, platform.equals("LinkedIn") ? slug.replace('.', '-') : slug, null)).toList();
    }

    private List<String> several(String section, int count) {
        return Stream.generate(() -> words.one(section)).limit(count).distinct().toList();
    }

    private @Nullable Closeness closeness() {
        int draw = words.below(100);
        if (draw < 25) {
            return null;
        }
        return draw < 68 ? Closeness.CONTACT : draw < 90 ? Closeness.FRIEND : draw < 98 ? Closeness.CLOSE_FRIEND : Closeness.BEST_FRIEND;
    }

    private String birthday() {
        LocalDate day = LocalDate.of(1950 + words.below(52), 1, 1).plusDays(words.below(365));
        return words.chance(0.5) ? day.toString() : MonthDay.from(day).toString();
    }
}
