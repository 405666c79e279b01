package app.klatch.capture;

import app.klatch.names.Folding;
import app.klatch.platforms.PlatformKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The pinned occasion as it stands left of the caret: "Chamber after-hours · today".
public record Pill(String text, PlatformKind kind, Occasion occasion) {
    /// Null when nothing is pinned.
    static @Nullable Pill of(@Nullable Occasion occasion, CaptureWords words, CaptureMemory.Knowledge known) {
        if (occasion == null) {
            return null;
        }
        String place = occasion.platform().name();
        return new Pill(place + " · " + words.occasionDay(occasion.date()), known.kindOf(place), occasion);
    }

    /// Whether this is what is pinned.
    public boolean isAt(String platform, LocalDate day) {
        return occasion.date().equals(day) && Folding.fold(occasion.platform().name()).equals(Folding.fold(platform));
    }
}
