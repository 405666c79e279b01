package app.klatch.demo;

import app.klatch.people.Closeness;
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

    Crowd(Words words, History history) {
        this.words = words;
        this.names = new Names(words);
        this.history = history;
    }

    /// The person at this place of the list.
    SamplePerson person(int index) {
        Names.Name name = names.next();
        String company = words.chance(0.88) ? company() : "";
        String slug = Words.slug(name.given()) + "." + Words.slug(name.family());
        List<String> interests = several("interest", words.below(4));
        List<Profile> profiles = profiles(slug);
        List<Talk> talks = history.talks(interests, company, profiles);
        PersonFields fields = new PersonFields(name.whole(), company, company.isEmpty() ? null : words.one("title"), closeness(),
                words.chance(0.4) ? birthday() : null, words.chance(0.3) ? words.one("note") : null);
        return new SamplePerson(fields, name.whole(), emails(slug, company), words.chance(0.65) ? List.of(words.phone()) : List.of(),
                profiles, interests, words.chance(0.35) ? words.one(PLATES) : null,
                words.chance(0.4) ? words.smallBelow(index) : null, talks, history.steps(interests, company));
    }

    private String company() {
        if (companies.size() > 8 && words.chance(0.25)) {
            return words.one(companies);
        }
        String company = words.company();
        companies.add(company);
        return company;
    }

    private List<String> emails(String slug, String company) {
        if (!words.chance(0.85)) {
            return List.of();
        }
        return List.of(slug + "@" + (company.isEmpty() ? "post" : Words.slug(company)) + ".example");
    }

    private List<Profile> profiles(String slug) {
        return Stream.of("LinkedIn", "Facebook", "Instagram", "X")
                .filter(platform -> words.chance(platform.equals("LinkedIn") ? 0.65 : 0.25))
                .map(platform -> new Profile(platform, platform.equals("LinkedIn") ? slug.replace('.', '-') : slug)).toList();
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
