package app.klatch.evidence;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.DayInSentence;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One interaction with a person, as far as the rules look. `words` is note and outcome of what was given or got, and of
/// what mentions thanks; of all the others it is null.
public record Entry(
        long id,
        LocalDate on,
        DatePrecision precision,
        Stance stance,
        @Nullable Channel channel,
        @Nullable String platform,
        @Nullable PlatformKind kind,
        @Nullable Side side,
        @Nullable Starter startedBy,
        @Nullable Boolean enjoyed,
        @Nullable String words) {
    /// Whether it was a conversation, a gift or something got.
    public boolean isTwoWay() {
        return stance.isTwoWay();
    }

    /// Which face of the coin it is on, as `PersonRowRepository.FACE_TO_FACE` says in SQL: as the channel has it, else the side of the
    /// platform; null when neither is known.
    public @Nullable Side face() {
        return channel == null ? side : channel.side();
    }

    /// Its day inside a sentence, no more exact than it is known: "yesterday", "on Fri 20 Nov", "in 2019".
    String when(LocalDate today) {
        return DayInSentence.on(on, precision, today);
    }

    /// Where and how, to stand in a sentence: "by phone", "at Chamber after-hours", "by message on LinkedIn"; empty when nobody said.
    public String where() {
        String place = platform == null ? "" : (side == Side.ONLINE ? "on " : "at ") + platform;
        String how = switch (channel) {
            case null -> "";
            case IN_PERSON -> platform == null ? channel.how() : "";
            default -> channel.how();
        };
        return how.isEmpty() || place.isEmpty() ? how + place : how + " " + place;
    }
}
