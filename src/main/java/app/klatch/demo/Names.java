package app.klatch.demo;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names that are all different, mostly of one corner of the world each.
final class Names {
    /// A name in its two parts; `given` may hold a middle initial.
    record Name(String given, String family) {
        String whole() {
            return given + " " + family;
        }
    }

    private record Corner(List<String> given, List<String> family) {}

    private static final double MIXED = 0.12;

    private final Words words;
    private final List<Corner> corners;
    private final Set<String> used = new HashSet<>();

    Names(Words words) {
        this.words = words;
        this.corners = Texts.lines("names.txt").stream().map(Texts::parts)
                .map(parts -> new Corner(split(parts.get(0)), split(parts.get(1)))).toList();
    }

    /// Nobody else is called that.
    void taken(String name) {
        used.add(name);
    }

    Name next() {
        Name name = pick(false);
        for (int tries = 0; used.contains(name.whole()); tries++) {
            name = pick(true);
            if (tries > 3) {
                name = new Name(name.given() + " " + (char) ('A' + words.below(26)) + ".", name.family());
            }
        }
        used.add(name.whole());
        return name;
    }

    private Name pick(boolean mixed) {
        Corner corner = words.one(corners);
        Corner other = mixed || words.chance(MIXED) ? words.one(corners) : corner;
        return new Name(words.one(corner.given()), words.one(other.family()));
    }

    private static List<String> split(String names) {
        return Arrays.asList(names.split(" "));
    }
}
