package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;

/// A platform as it stands in the form; what is written in words is not read yet.
record PlatformDraft(
        String name, PlatformKind kind, Side side, PlatformStage stage, String cadence, String url, String note,
        @Nullable Long counterpartId, String closed) {}
