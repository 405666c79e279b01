package app.klatch.demo;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A platform of the sample log with what `platforms.txt` says of it, line by line. One that is not yet in the file has the id 0.
record Place(long id, String name, PlatformKind kind, Side side, Map<String, List<String>> facts) {
    static Place of(long id, String name, PlatformKind kind, Side side) {
        return new Place(id, name, kind, side, new LinkedHashMap<>());
    }

    void say(String word, String rest) {
        facts.computeIfAbsent(word, _ -> new ArrayList<>()).add(rest);
    }

    List<String> all(String word) {
        return facts.getOrDefault(word, List.of());
    }

    @Nullable String one(String word) {
        return all(word).isEmpty() ? null : all(word).getFirst();
    }

    @Nullable Integer number(String word) {
        String said = one(word);
        return said == null ? null : Integer.valueOf(said);
    }

    boolean isGathering() {
        return side == Side.IN_PERSON;
    }

    /// Whether something could still be held there.
    boolean isOpen() {
        return one("closed") == null && one("archived") == null;
    }
}
