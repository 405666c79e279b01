package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmWords;
import app.klatch.platforms.Series;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The gathering that a place has on a day for which a new one was typed; there is one a day, so what was typed can only be written onto
/// it. `series` is the one it belongs to. Pure.
record AlreadyThere(Gathering there, @Nullable Series series, SaidGathering said) {
    /// Whether it has all that was typed.
    boolean saysNothingNew() {
        return !isNew(said.time(), there.startsAt()) && !isNew(said.name(), there.name()) && !isNew(said.rhythm(), rhythm());
    }

    /// Whether something that it has would be another.
    boolean overwrites() {
        return isOther(said.time(), there.startsAt()) || isOther(said.name(), there.name()) || isOther(said.rhythm(), rhythm());
    }

    @Nullable String nameThen() {
        return said.name() == null ? there.name() : said.name();
    }

    @Nullable LocalTime timeThen() {
        return said.time() == null ? there.startsAt() : said.time();
    }

    /// "Rotary breakfast has one on Sun 22 Nov already: “Morning”, 07:30. There is one gathering of a place a day."
    String sentence(String day) {
        String has = words(there.name(), there.startsAt(), rhythm());
        return there.platform() + " has a gathering " + day + " already" + (has.isEmpty() ? "" : ": " + has) + ". A place has one a day.";
    }

    /// What writing does: "Write “Evening”, 18:00 onto it".
    String offer() {
        String typed = words(said.name(), said.time(), said.rhythm());
        return overwrites() ? "Change it to " + typed : "Write " + typed + " onto it";
    }

    private @Nullable Rhythm rhythm() {
        return series == null || series.endedOn() != null ? null : series.rhythm();
    }

    private static String words(@Nullable String name, @Nullable LocalTime time, @Nullable Rhythm rhythm) {
        return Stream.of(name == null ? "" : "“" + name + "”", time == null ? "" : GatheringDayWords.hour(time),
                rhythm == null ? "" : RhythmWords.say(rhythm)).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static boolean isNew(@Nullable Object said, @Nullable Object has) {
        return said != null && !said.equals(has);
    }

    private static boolean isOther(@Nullable Object said, @Nullable Object has) {
        return has != null && isNew(said, has);
    }
}
