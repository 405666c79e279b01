package app.klatch.board;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a platform's log. `firstPerson` is one of those who took part, null when nobody did; `others` how many more.
public record PlatformEntry(
        long id, LocalDate on, DatePrecision precision, Stance stance, @Nullable Channel channel, @Nullable String note,
        @Nullable String firstPerson, int others) {
    VagueDay when() {
        return new VagueDay(on, precision);
    }

    /// "Ana Ruiz and 2 more", or to whom a broadcast went.
    public String who() {
        if (firstPerson == null) {
            return stance == Stance.BROADCAST ? "Everybody" : "Nobody named";
        }
        return others == 0 ? firstPerson : firstPerson + " and " + others + " more";
    }

    /// "talked by phone".
    public String how() {
        return stance.word() + switch (channel) {
            case null -> "";
            case IN_PERSON -> " in person";
            case ONLINE_MEETING -> " in an online meeting";
            case PHONE -> " by phone";
            case MESSAGE -> " by message";
            case EMAIL -> " by e-mail";
            case PUBLIC_POST -> " in a public post";
        };
    }
}
