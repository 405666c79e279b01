package app.klatch.log;

import app.klatch.interactions.VagueDay;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where an interaction was: a platform, or one gathering there with its day. Platform id 0 is a new one, added on saving.
record PlaceChoice(long platformId, @Nullable Long gatheringId, @Nullable LocalDate on, String name, PlatformKind kind, Side side) {
    /// A platform nobody has named before. Where people meet in person it is one in person.
    static PlaceChoice newcomer(String name, Side side) {
        return new PlaceChoice(0, null, null, name.strip(), PlatformKind.NONE, side);
    }

    boolean isNew() {
        return platformId == 0;
    }

    boolean isGathering() {
        return gatheringId != null;
    }

    boolean sameAs(@Nullable PlaceChoice other) {
        return other != null && platformId == other.platformId && Objects.equals(gatheringId, other.gatheringId)
                && (!isNew() || name.equals(other.name));
    }

    /// The day of the gathering as it stands in a form; empty without one.
    String dayTyped() {
        return on == null ? "" : VagueDay.exactly(on).typed();
    }

    /// Whether a form says the day of the gathering.
    boolean dayIs(String when) {
        return on != null && when.equals(dayTyped());
    }
}
