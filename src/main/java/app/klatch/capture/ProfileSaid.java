package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// A profile the line gives: the network's name ("LinkedIn"; null for a plain website), the handle there (the host of a
/// website), and the address if one was typed.
public record ProfileSaid(@Nullable String platform, String handle, @Nullable String url) {}
