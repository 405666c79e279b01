package app.klatch.plates;

import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A plate as its owner would say it: "every 4 to 6 weeks"; and why it wants attention or doesn't, the same wherever it is told:
/// "no contact for 5 weeks; you set 4 to 6", "last talked in August; you set 8 to 12 weeks; snoozed until Fri 27 Nov".
public final class PlateWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int WEEKS_COUNTED = 9;
    private static final int DAYS_COUNTED = 14;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int DAYS_SAID_WITHOUT_YEAR = 300;

    private PlateWords() {}

    /// "every 4 to 6 weeks", "every month".
    public static String of(Plate plate) {
        String cadence = cadence(plate, "");
        return cadence.startsWith("every ") ? cadence : "every " + cadence;
    }

    /// The state as a word of the page.
    public static String of(PlateRule.State state) {
        return state == PlateRule.State.NEVER ? "not talked yet" : state.name().toLowerCase(Locale.ENGLISH);
    }

    /// The state and the reason: "fallen · no contact for 9 weeks; you set 4 to 6".
    public static String sentence(PlateFacts facts, LocalDate today) {
        return facts.rests() ? reason(facts, today) : of(PlateRule.standing(facts, today).state()) + " · " + reason(facts, today);
    }

    /// The reason, with what the owner decided since: skipped, snoozed, at rest.
    public static String reason(PlateFacts facts, LocalDate today) {
        if (facts.restingSince() != null) {
            return "resting since " + day(facts.restingSince(), today) + "; you set " + cadence(facts.plate(), "");
        }
        LocalDate quiet = facts.quietUntil(today);
        return reason(facts.plate(), facts.last(), today)
                + (facts.skippedOn() != null && facts.wasSkipped(today) ? "; skipped " + on(facts.skippedOn(), today) : "")
                + (quiet == null ? "" : "; snoozed until " + day(quiet, today));
    }

    /// `last` is the newest interaction that filled the plate; null when there was none.
    public static String reason(Plate plate, @Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return "you set " + cadence(plate, "");
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(last, today));
        if (days > WEEKS_COUNTED * DAYS_IN_A_WEEK + DAYS_IN_A_WEEK - 1) {
            return "last talked in " + (days < DAYS_SAID_WITHOUT_YEAR ? MONTH : MONTH_AND_YEAR).format(last) + "; you set " + cadence(plate, "");
        }
        if (days == 0) {
            return "talked today; you set " + cadence(plate, "");
        }
        Length passed = days < DAYS_COUNTED ? new Length(days, "day") : new Length(days / DAYS_IN_A_WEEK, "week");
        return "no contact for " + passed + "; you set " + cadence(plate, passed.unit());
    }

    /// "4 to 6 weeks", "every month"; without the unit when that was just said.
    private static String cadence(Plate plate, String unitSaid) {
        Length ideal = Length.of(plate.ideal());
        Length worst = plate.worst() == null ? ideal : Length.of(plate.worst());
        if (worst.equals(ideal)) {
            return "every " + (ideal.count() == 1 ? ideal.unit() : ideal.toString());
        }
        if (!ideal.unit().equals(worst.unit())) {
            return ideal + " to " + worst;
        }
        return ideal.count() + " to " + (worst.unit().equals(unitSaid) ? String.valueOf(worst.count()) : worst.toString());
    }

    /// "yesterday", "on Fri 27 Nov", "in Mar 2025".
    private static String on(LocalDate day, LocalDate today) {
        String words = day(day, today);
        return (words.indexOf(' ') < 0 ? "" : words.indexOf(' ') == words.lastIndexOf(' ') ? "in " : "on ") + words;
    }

    private static String day(LocalDate day, LocalDate today) {
        return new RelativeDate(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)).inSentence(day);
    }
}
