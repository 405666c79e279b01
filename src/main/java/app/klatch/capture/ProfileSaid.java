package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// A profile the line gives: the network's name ("LinkedIn"), the handle there, and the address if one was typed.
public record ProfileSaid(String platform, String handle, @Nullable String url) {}
