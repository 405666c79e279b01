package app.klatch.followups;

import java.util.Optional;

/// A box to tick: the follow-up or the line for the next talk that is done by what was logged.
public record Tick(boolean isAgenda, long id) {
    /// "12" a follow-up, "a12" a line for the next talk.
    public String text() {
        return (isAgenda ? "a" : "") + id;
    }

    /// Empty for what another version wrote and nobody knows here.
    public static Optional<Tick> read(String text) {
        return text.matches("a?[0-9]{1,18}")
                ? Optional.of(new Tick(text.startsWith("a"), Long.parseLong(text.startsWith("a") ? text.substring(1) : text)))
                : Optional.empty();
    }
}
