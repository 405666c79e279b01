package app.klatch.capture;

import java.util.List;

/// What the parser knows: an immutable index of people and platforms, built once in the background.
public final class CaptureContext {

    private final List<KnownPerson> people;
    private final List<KnownPlatform> platforms;

    private CaptureContext(List<KnownPerson> people, List<KnownPlatform> platforms) {
        this.people = List.copyOf(people);
        this.platforms = List.copyOf(platforms);
    }

    public static CaptureContext of(List<KnownPerson> people, List<KnownPlatform> platforms) {
        return new CaptureContext(people, platforms);
    }

    /// The same knowledge and the person just saved (added or changed).
    public CaptureContext with(KnownPerson person) {
        return new CaptureContext(java.util.stream.Stream.concat(people.stream(), java.util.stream.Stream.of(person)).toList(), platforms);
    }

    /// The same knowledge and the platform just saved.
    public CaptureContext with(KnownPlatform platform) {
        return new CaptureContext(people, java.util.stream.Stream.concat(platforms.stream(), java.util.stream.Stream.of(platform)).toList());
    }
}
