package app.klatch.demo;

import app.klatch.names.Folding;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Chances, and the words of `words.txt` chosen by them.
final class Words {
    private final RandomGenerator random;
    private final Map<String, List<String>> sections = Texts.sections("words.txt");

    Words(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// From 0 to below `bound`, more often the small ones.
    int smallBelow(int bound) {
        double draw = random.nextDouble();
        return (int) (bound * draw * draw);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String one(String section) {
        return one(sections.getOrDefault(section, List.of()));
    }

    String company() {
        return one("company first") + " " + one("company last");
    }

    /// A phone number with its last digits thrown.
    String phone() {
        StringBuilder number = new StringBuilder();
        one("phone number").chars().forEach(c -> number.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
        return number.toString();
    }

    /// A sentence of the section about somebody who cares for this and works there.
    String sentence(String section, List<String> interests, String company) {
        return one(section)
                .replace("{interest}", interests.isEmpty() ? one("interest") : one(interests))
                .replace("{company}", company.isEmpty() ? company() : company);
    }

    /// What a name is in an address: letters and digits only.
    static String slug(String name) {
        return Folding.fold(name).replace("ı", "i").replace("ð", "d").replaceAll("[^a-z0-9]+", "");
    }
}
