package app.klatch.names;

import java.util.Arrays;
import java.util.List;

/// Finds names by the beginnings of their words, accents and case apart: "after cham" fits "Chamber after-hours".
public record WordStarts(List<String> typed) {
    public WordStarts {
        typed = List.copyOf(typed);
    }

    public static WordStarts of(String text) {
        return new WordStarts(words(text));
    }

    /// Whether nothing was typed that a name could begin with.
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Whether each word begins a word of the name; every name fits when there is none.
    public boolean fit(String name) {
        List<String> parts = words(name);
        return typed.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    /// Whether the very name begins with the first of them.
    public boolean lead(String name) {
        return !typed.isEmpty() && Folding.fold(name).startsWith(typed.getFirst());
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
