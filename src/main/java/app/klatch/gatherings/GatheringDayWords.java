package app.klatch.gatherings;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The day and the hour of a gathering as they are typed, and what to say about words that mean none.
public final class GatheringDayWords {
    static final String NO_RHYTHM = "That is no rhythm I know. Try “every second Thursday”, “last Friday of the month” or “monthly on the 12th”.";
    private static final DateTimeFormatter TO_EDIT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final DateWords words;
    private final Clock clock;
    private final RelativeDate dates;

    /// A day and, if one was said, an hour.
    record When(LocalDate day, @Nullable LocalTime time) {}

    /// What was understood, or in words why nothing was. Exactly one of the two is there.
    record Answer(@Nullable When when, @Nullable String problem) {}

    GatheringDayWords(DateWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.dates = new RelativeDate(clock);
    }

    /// `given` is the day when only an hour is said. A weekday is the next such day, "last Thursday" the one before; a day without a
    /// year may just be over.
    Answer read(String text, LocalDate given) {
        String said = text.strip();
        Optional<DateFound> found = words.whole(said, now(), Direction.FUTURE_OR_NEAR);
        if (found.isPresent()) {
            DateFound date = found.get();
            boolean hourOnly = date.time() != null && said.matches("(?i)(?:at )?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|h|o'clock)?");
            return new Answer(new When(hourOnly ? given : date.date(), date.time()), null);
        }
        return new Answer(null, words.findImpossible(said)
                .map(at -> "“" + said.substring(at.start(), at.end()) + "” is on no calendar. Which day is meant?")
                .orElse("“" + said + "” is not a day I know. Try “thu 17:30”, “last Thursday” or “12 May at 7:30”."));
    }

    /// The day and hour that a gathering is moved to. It keeps its hour unless another is said, or the hour alone is cut off from what
    /// the editor began with.
    Answer readMove(String text, Gathering of) {
        Answer answer = read(text, of.happenedOn());
        When when = answer.when();
        return when != null && when.time() == null && !text.strip().equals(toEdit(of.happenedOn(), null))
                ? new Answer(new When(when.day(), of.startsAt()), null) : answer;
    }

    /// What stands there while somebody types a day.
    String previewDay(String text, LocalDate given) {
        return text.isBlank() ? "" : preview(read(text, given).when());
    }

    /// The same for a gathering there is.
    String previewMove(String text, Gathering of) {
        return text.isBlank() ? "" : preview(readMove(text, of).when());
    }

    private String preview(@Nullable When when) {
        return when == null ? "" : RelativeDate.exact(when.day()) + after(when.time())
                + (when.day().isAfter(LocalDate.now(clock)) ? " · planned" : "");
    }

    /// "every 2nd Thu · next Thu 10 Dec, Thu 24 Dec"; empty for what is no rhythm.
    String preview(String rhythm, LocalDate first) {
        return RhythmWords.read(rhythm, first).map(found -> RhythmWords.say(found) + " · next " + next(found, first)).orElse("");
    }

    /// "Thu 26 Nov, 17:30"; with the year when it is another one.
    String shown(LocalDate day, @Nullable LocalTime time) {
        return dates.withYear(day) + after(time);
    }

    /// "yesterday", "on Thu 26 Nov".
    String inSentence(LocalDate day) {
        String said = dates.withYearInSentence(day);
        return Character.isUpperCase(said.charAt(0)) ? "on " + said : said;
    }

    /// As an editor starts from it; it is understood again as it stands.
    static String toEdit(LocalDate day, @Nullable LocalTime time) {
        return TO_EDIT.format(day) + (time == null ? "" : " " + HOUR.format(time));
    }

    /// "17:30".
    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    private String next(Rhythm rhythm, LocalDate first) {
        return Stream.iterate(rhythm.next(first, first), day -> rhythm.next(first, day)).limit(2).map(dates::of)
                .collect(Collectors.joining(", "));
    }

    private static String after(@Nullable LocalTime time) {
        return time == null ? "" : ", " + hour(time);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
