package app.klatch.profile;

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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days as they are typed on the page, and what to say about one that is not understood.
public final class DayWords {
    private static final DateTimeFormatter TO_EDIT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final DateWords words;
    private final Clock clock;

    public DayWords(DateWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /// When something happened, as exactly as the text says.
    Optional<VagueDay> vague(String text) {
        return new VagueDayWords(words).read(text, now());
    }

    /// What the whole text means as a day.
    Optional<DateFound> whole(String text, Direction direction) {
        return words.whole(text.strip(), now(), direction);
    }

    /// The day at the beginning of the text, else the first one anywhere in it.
    Optional<DateFound> within(String text, Direction direction) {
        return words.at(text, 0, now(), direction)
                .filter(found -> found.end() == text.length() || !Character.isLetterOrDigit(text.charAt(found.end())))
                .or(() -> words.find(text, now(), direction));
    }

    /// The day understood so far, as a caption under an editor; empty while there is none.
    String preview(String text, Direction direction) {
        return whole(text, direction).map(found -> RelativeDate.exact(found.date())).orElse("");
    }

    /// A next step as it is typed; empty when there is no day in it and it is not for the next time either.
    Optional<SaidStep> step(String text) {
        return Optional.ofNullable(SaidStep.read(text, new StepWords(words), now()).said());
    }

    /// "yesterday", "Fri 27 Nov".
    String inSentence(LocalDate day) {
        return new RelativeDate(clock).inSentence(day);
    }

    boolean hasImpossible(String text) {
        return words.findImpossible(text).isPresent();
    }

    /// Why a text is no day; nothing was changed, and the text is still there.
    String complaint(String text) {
        return words.findImpossible(text)
                .map(at -> "“" + text.substring(at.start(), at.end()) + "” is on no calendar. Which day is meant?")
                .orElse("“" + text.strip() + "” is not a day I know. Try “fri”, “in 2 weeks” or “12 May”.");
    }

    /// A day as an editor starts from it; it is understood again as it stands.
    static String toEdit(LocalDate day) {
        return TO_EDIT.format(day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
