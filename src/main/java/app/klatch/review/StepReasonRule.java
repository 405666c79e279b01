package app.klatch.review;

import app.klatch.followups.Owner;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.DayInSentence;
import app.klatch.review.DueStepsRepository.Due;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/// Why a follow-up is asked about, in a sentence: "Call about the quote: due since Mon 16 Nov."
final class StepReasonRule {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private StepReasonRule() {}

    static String of(Due step, LocalDate today) {
        return switch (step.kind()) {
            case ANSWERED -> "They answered " + DayInSentence.on(Objects.requireNonNull(step.answeredOn()), today)
                    + ", so this may be closed: " + ReviewTexts.sentence(what(step));
            case PROMISE -> "You promised" + made(step, today) + ": " + what(step) + ", " + (step.due().equals(today) ? "for " : "by ")
                    + DayInSentence.plain(step.due(), today) + ".";
            case THEIRS -> "You are waiting for: " + what(step) + ", " + (step.wanted().equals(today) ? "expected today" : since(step, today)) + ".";
            default -> ReviewTexts.capital(what(step)) + ": due " + (step.wanted().equals(today) ? "today" + at(step) : since(step, today)) + ".";
        };
    }

    private static String since(Due step, LocalDate today) {
        return "since " + DayInSentence.plain(step.wanted(), today);
    }

    private static String at(Due step) {
        return step.time() == null ? "" : " at " + TIME.format(step.time());
    }

    private static String made(Due step, LocalDate today) {
        return step.madeOn() == null ? "" : " " + DayInSentence.on(step.madeOn(),
                step.precision() == null ? DatePrecision.DAY : step.precision(), today);
    }

    private static String what(Due step) {
        String text = ReviewTexts.oneLine(step.text());
        return !text.isEmpty() ? text : step.owner() == Owner.ME ? "get in touch" : "an answer";
    }
}
