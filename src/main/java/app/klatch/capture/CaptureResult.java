package app.klatch.capture;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a line means. With an error `captures` is empty and nothing may be saved, but `pieces` still shows what was
/// understood so far (chips while typing). With an `occasion` the line pins that occasion; it may also hold captures. `broadcasts` were said to nobody in particular.
/// With `unsure` it has to be said first which platform is meant. `pieces` holds all pieces of the text in the order they stand there; `hints` are sentences for under the line.
public record CaptureResult(
        List<Capture> captures,
        List<BroadcastSaid> broadcasts,
        @Nullable Occasion occasion,
        List<Piece> pieces,
        List<String> hints,
        @Nullable UnsurePlace unsure,
        @Nullable CaptureError error) {
    /// Nothing that stands in an empty line.
    static final CaptureResult NOTHING = new CaptureResult(List.of(), List.of(), null, List.of(), List.of(), null, null);

    public CaptureResult {
        captures = List.copyOf(captures);
        broadcasts = List.copyOf(broadcasts);
        pieces = List.copyOf(pieces);
        hints = List.copyOf(hints);
    }

    /// The names of all platforms at which something is logged or pinned.
    Stream<String> places() {
        return Stream.of(Stream.ofNullable(occasion).map(Occasion::platform), captures.stream().map(Capture::platform).filter(Objects::nonNull),
                broadcasts.stream().map(BroadcastSaid::platform)).flatMap(all -> all).map(PlatformSaid::name);
    }

    /// Whether Enter has something to write, and not only an occasion to pin.
    boolean saysSomething() {
        return !captures.isEmpty() || !broadcasts.isEmpty();
    }
}
