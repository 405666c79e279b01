package app.klatch.log;

import app.klatch.dates.DateFound;
import app.klatch.dates.DateWords;
import app.klatch.dates.Direction;
import app.klatch.followups.SaidStep;
import app.klatch.followups.StepWords;
import app.klatch.interactions.VagueDay;
import app.klatch.interactions.VagueDayWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the words in a form mean: the day, the minutes, the next step.
final class FormWords {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes?)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d))?\\s*(?:h|hrs?|hours?)(?:\\s*(\\d{1,2})\\s*(?:m|min|mins|minutes?)?)?");

    private final DateWords words;
    private final VagueDayWords days;
    private final StepWords steps;
    private final Clock clock;
    private final RelativeDate dates;

    FormWords(DateWords words, Clock clock) {
        this.words = words;
        this.days = new VagueDayWords(words);
        this.steps = new StepWords(words);
        this.clock = clock;
        this.dates = new RelativeDate(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RelativeDate dates() {
        return dates;
    }

    /// The day; today for blank words. One without a year that is near today may be to come.
    Optional<VagueDay> day(String words) {
        return words.isBlank() ? Optional.of(VagueDay.exactly(today())) : days.read(words, LocalDateTime.now(clock), Direction.PAST_OR_NEAR);
    }

    /// The hour that is said with the day: "tomorrow at 15:00".
    Optional<LocalTime> hour(String said) {
        return words.whole(said.strip(), LocalDateTime.now(clock), Direction.PAST).map(DateFound::time);
    }

    String complaint(String words) {
        return days.complaint(words);
    }

    /// What was understood of the day so far; empty while there is nothing to say.
    String shownDay(String words) {
        return words.isBlank() ? "" : day(words).map(day -> day.understood(dates)).orElse("");
    }

    /// "45", "45 min", "1 h", "1.5 h", "1h30"; empty when it is none of these.
    static Optional<Integer> minutes(String words) {
        Matcher minutes = MINUTES.matcher(words.strip());
        if (minutes.matches()) {
            return Optional.of(Integer.valueOf(minutes.group(1)));
        }
        Matcher hours = HOURS.matcher(words.strip());
        return hours.matches() ? Optional.of(60 * Integer.parseInt(hours.group(1)) + 6 * number(hours.group(2)) + number(hours.group(3)))
                : Optional.empty();
    }

    SaidStep.Answer step(String words) {
        return SaidStep.read(words, steps, LocalDateTime.now(clock));
    }

    /// "Fri 27 Nov · send deck", or why it is no next step.
    String shownStep(String words) {
        SaidStep.Answer answer = words.isBlank() ? new SaidStep.Answer(null, "") : step(words);
        return answer.said() == null ? String.valueOf(answer.problem()) : answer.said().words(dates::of);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
