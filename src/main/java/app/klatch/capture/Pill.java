package app.klatch.capture;

import app.klatch.platforms.PlatformKind;

/// The pinned occasion as it stands left of the caret: "Chamber after-hours · today".
public record Pill(String text, PlatformKind kind) {}
