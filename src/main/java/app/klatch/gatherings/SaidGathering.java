package app.klatch.gatherings;

import app.klatch.gatherings.PlaceMatch.Place;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.TendedPlatform;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What the form for a new gathering says, understood. Null is what it doesn't say; a name that is the place's is none.
record SaidGathering(Place at, LocalDate day, @Nullable LocalTime time, @Nullable String name, @Nullable Rhythm rhythm) {
    static SaidGathering of(Place at, GatheringDayWords.When on, String name, @Nullable Rhythm rhythm) {
        String called = name.strip();
        return new SaidGathering(at, on.day(), on.time(), called.isEmpty() || called.equals(placeName(at)) ? null : called, rhythm);
    }

    String title() {
        return name == null ? placeName(at) : name;
    }

    static String placeName(Place place) {
        return switch (place) {
            case Place.Known(TendedPlatform platform) -> platform.name();
            case Place.New(String newName, var _) -> newName;
        };
    }
}
