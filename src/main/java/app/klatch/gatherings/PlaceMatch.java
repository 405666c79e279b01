package app.klatch.gatherings;

import app.klatch.names.Folding;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Which platform a typed name means: the one of exactly this name, or that had it before it became part of another; else those whose words begin like the typed ones.
/// Archived and closed ones are meant by their full name only.
record PlaceMatch(String typed, Optional<TendedPlatform> exact, List<TendedPlatform> likely) {
    /// A place for the form: one there is, or a new one by its name.
    sealed interface Place {
        record Known(TendedPlatform platform) implements Place {}

        record New(String name, Side side) implements Place {}
    }

    /// `former` tells which platform had a name, folded, by its id.
    static PlaceMatch of(String text, List<TendedPlatform> all, Map<String, Long> former) {
        String wanted = Folding.fold(text.strip());
        Optional<TendedPlatform> exact = all.stream().filter(platform -> Folding.fold(platform.name()).equals(wanted)).findFirst()
                .or(() -> all.stream().filter(platform -> Objects.equals(former.get(wanted), platform.id())).findFirst());
        List<TendedPlatform> likely = wanted.isEmpty() ? List.of() : all.stream()
                .filter(platform -> !platform.isArchived() && platform.closedYear() == null && beginsAlike(platform, wanted)).toList();
        return new PlaceMatch(text.strip(), exact, likely);
    }

    /// The place meant without asking; empty when several may be, or nothing is typed.
    Optional<Place> meant() {
        if (exact.isPresent()) {
            return exact.map(Place.Known::new);
        }
        return likely.size() == 1 ? Optional.of(new Place.Known(likely.getFirst()))
                : likely.isEmpty() && !typed.isEmpty() ? Optional.of(new Place.New(typed, Side.IN_PERSON)) : Optional.empty();
    }

    /// What may be chosen instead.
    List<Place> choices() {
        if (exact.isPresent() || typed.isEmpty()) {
            return List.of();
        }
        return Stream.<Place>concat(likely.stream().map(Place.Known::new),
                Stream.of(Side.IN_PERSON, Side.ONLINE).map(side -> new Place.New(typed, side))).toList();
    }

    private static boolean beginsAlike(TendedPlatform platform, String wanted) {
        String words = " " + Folding.fold(platform.name());
        return Stream.of(wanted.split(" ")).allMatch(word -> words.contains(" " + word));
    }
}
