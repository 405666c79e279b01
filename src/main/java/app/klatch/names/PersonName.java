package app.klatch.names;

/// A person's name in its parts; a part that is absent is empty. Several suffixes are separated by ", ".
public record PersonName(String prefix, String given, String middle, String family, String suffix, String nickname) {

    /// For searching: all parts folded in the order they are said.
    public String folded() {
        return Folding.fold(String.join(" ", prefix, given, nickname, middle, family, suffix));
    }
}
