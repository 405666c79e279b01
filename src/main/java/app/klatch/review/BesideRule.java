package app.klatch.review;

import app.klatch.interactions.DayInSentence;
import app.klatch.interactions.Stance;
import app.klatch.people.Anniversary;
import app.klatch.people.Closeness;
import app.klatch.platforms.Side;
import app.klatch.review.BesideRepository.Beside;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said of a person beside the reason: "Harbour Optics · friend · LinkedIn", "Last: talked by phone on Fri 13 Nov. …".
final class BesideRule {
    private static final int DAYS_AHEAD = 7;

    private BesideRule() {}

    static String context(Beside person) {
        Closeness closeness = person.closeness();
        return Stream.of(person.company(), closeness == null || closeness == Closeness.CONTACT ? null : closeness.word(), person.places())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /// What was last talked about; null when there was no contact yet.
    static @Nullable String last(Beside person, LocalDate today) {
        if (person.happenedOn() == null) {
            return null;
        }
        String how = verb(Objects.requireNonNull(person.stance())) + how(person) + " "
                + DayInSentence.on(person.happenedOn(), Objects.requireNonNull(person.precision()), today);
        return ("Last: " + how + ". " + about(person)).strip();
    }

    /// The words of the last interaction, as sentences; empty when nobody wrote any.
    static String about(Beside person) {
        return Stream.of(person.note(), person.outcome()).filter(text -> text != null && !text.isBlank()).map(ReviewTexts::sentence)
                .collect(Collectors.joining(" "));
    }

    /// "Birthday on Tue 24 Nov.", "Wedding day tomorrow.": what comes until the next review; empty otherwise.
    static String days(Beside person, LocalDate today) {
        Stream<String> dates = person.dates() == null ? Stream.empty() : person.dates().lines();
        return Stream.concat(Stream.ofNullable(person.birthday()).map(iso -> iso + " birthday"), dates)
                .map(date -> day(date, today)).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static Optional<String> day(String date, LocalDate today) {
        int blank = date.indexOf(' ');
        return Anniversary.next(date.substring(0, blank), today).filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD)))
                .map(day -> ReviewTexts.capital(ReviewTexts.oneLine(date.substring(blank))) + " " + DayInSentence.on(day, today) + ".");
    }

    private static String verb(Stance stance) {
        return switch (stance) {
            case TALKED, BROADCAST -> "talked";
            case GAVE -> "you gave something";
            case GOT -> "you got something";
            case PITCHED -> "pitched";
        };
    }

    private static String how(Beside person) {
        boolean online = person.side() == Side.ONLINE;
        String place = person.platform() == null ? "" : (online ? " on " : " at ") + person.platform();
        String how = switch (person.channel()) {
            case null -> "";
            case IN_PERSON -> place.isEmpty() ? " in person" : "";
            case MESSAGE, PUBLIC_POST -> online ? "" : " " + person.channel().how();
            case ONLINE_MEETING, PHONE, EMAIL -> " " + person.channel().how();
        };
        return how + place;
    }
}
