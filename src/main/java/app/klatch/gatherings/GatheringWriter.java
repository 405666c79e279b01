package app.klatch.gatherings;

import app.klatch.gatherings.PlaceMatch.Place;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import app.klatch.platforms.TendedPlatform;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a gathering with its place and the series it begins, each time in one step of undo.
record GatheringWriter(GatheringRooms rooms) {
    /// The one that the place has on that day.
    Optional<AlreadyThere> there(SaidGathering said) {
        return said.at() instanceof Place.Known(TendedPlatform platform)
                ? rooms.gatherings().find(platform.id(), said.day()).map(there -> new AlreadyThere(there, series(there), said)) : Optional.empty();
    }

    /// Its id.
    long create(SaidGathering said) {
        return rooms.database().inOneStep("Create a gathering", () -> {
            long platform = switch (said.at()) {
                case Place.Known(TendedPlatform known) -> known.id();
                case Place.New(String newName, var side) -> rooms.platforms().findOrAdd(newName, PlatformKind.NONE, side);
            };
            Long series = said.rhythm() == null ? null : (Long) rooms.gatherings().series().create(
                    new Series(0, platform, said.name(), said.day(), said.rhythm(), said.time(), null));
            return rooms.gatherings().create(new NewGathering(platform, said.day(), said.time(), said.name(), null, series)).id();
        });
    }

    /// What was typed, onto the one there is; what was not typed stays.
    void write(AlreadyThere onto) {
        Gathering there = onto.there();
        rooms.database().inOneStep("Edit a gathering", () -> {
            Gathering then = new Gathering(there.id(), there.platformId(), there.platform(), there.kind(), there.side(), there.happenedOn(),
                    onto.timeThen(), onto.nameThen(), there.note(), there.seriesId(), there.people());
            Rhythm rhythm = onto.said().rhythm();
            return rhythm == null ? rooms.gatherings().edit(there.id(), edited(then, there.seriesId())) : comeAgain(then, onto.series(), rhythm);
        });
    }

    /// Lets it come in this rhythm from its own day on: the series it belongs to, or a new one.
    long comeAgain(Gathering at, @Nullable Series series, Rhythm rhythm) {
        long id = series == null ? rooms.gatherings().series().create(
                new Series(0, at.platformId(), at.name(), at.happenedOn(), rhythm, at.startsAt(), null)) : series.id();
        if (series != null) {
            rooms.gatherings().series().edit(new Series(id, series.platformId(), series.name(), at.happenedOn(), rhythm, at.startsAt(), null));
        }
        rooms.gatherings().edit(at.id(), edited(at, id));
        return id;
    }

    private @Nullable Series series(Gathering of) {
        return of.seriesId() == null ? null : rooms.gatherings().series().find(of.seriesId()).orElse(null);
    }

    private static NewGathering edited(Gathering as, @Nullable Long series) {
        return new NewGathering(as.platformId(), as.happenedOn(), as.startsAt(), as.name(), as.note(), series);
    }
}
