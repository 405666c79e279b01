package app.klatch.review;

import app.klatch.interactions.DayInSentence;
import app.klatch.platforms.Gathering;
import app.klatch.prepare.Expected;
import app.klatch.prepare.ExpectedRule;
import app.klatch.review.ComingRepository.Guest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is said of a gathering to come, and the one thing to ask somebody there: a line for the next talk, else an open step, else
/// what they look for, else what was last talked about.
final class AskRule {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private AskRule() {}

    static String of(Guest guest) {
        if (said(guest.agenda())) {
            return "You wanted to talk about: " + ReviewTexts.sentence(guest.agenda());
        }
        if (said(guest.step())) {
            return (guest.theirs() ? "You are waiting for: " : "You meant to: ") + ReviewTexts.sentence(guest.step());
        }
        if (said(guest.looksFor())) {
            return "Looks for " + ReviewTexts.oneLine(guest.looksFor()) + ". Any luck?";
        }
        return said(guest.topic()) ? "Last time: " + ReviewTexts.sentence(guest.topic()) : "";
    }

    static String where(Gathering gathering) {
        return gathering.name() == null ? gathering.kind().word() : gathering.platform() + " · " + gathering.kind().word();
    }

    /// "Thu 26 Nov at 07:30, with 6 people you expect."
    static String reason(Gathering gathering, Expected expected, LocalDate today) {
        String day = ReviewTexts.capital(DayInSentence.plain(gathering.happenedOn(), today))
                + (gathering.startsAt() == null ? "" : " at " + TIME.format(gathering.startsAt()));
        return switch (expected.why()) {
            case TICKED -> day + ", with " + ReviewTexts.count(expected.people().size(), "person", "people") + " you expect.";
            case REGULARS, LAST_TIME -> day + ". " + ExpectedRule.words(expected) + ".";
            case NOBODY -> day + ". Whom do you expect there?";
        };
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
