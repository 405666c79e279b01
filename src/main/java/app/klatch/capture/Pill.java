package app.klatch.capture;

import app.klatch.platforms.PlatformKind;

/// The pinned occasion as it stands left of the caret: "Chamber after-hours · today".
public record Pill(String text, PlatformKind kind) {
    static Pill of(Occasion occasion, CaptureWords words, CaptureMemory.Knowledge known) {
        String place = occasion.platform().name();
        return new Pill(place + " · " + words.occasionDay(occasion.date()), known.kindOf(place));
    }
}
