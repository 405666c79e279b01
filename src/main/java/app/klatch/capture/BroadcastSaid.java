package app.klatch.capture;

import app.klatch.interactions.VagueDay;
import org.jspecify.annotations.Nullable;

/// Something said to everybody at a platform: it counts for the platform and for no person. `when` null is today.
public record BroadcastSaid(PlatformSaid platform, @Nullable VagueDay when, @Nullable String note) {}
