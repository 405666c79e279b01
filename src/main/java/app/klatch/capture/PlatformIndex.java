package app.klatch.capture;

import app.klatch.names.NameKeys;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Known platforms by the words of their names, so that the longest one standing in a line is found in one walk.
final class PlatformIndex {

    /// A platform found: the exclusive index of its last token.
    record Hit(int end, KnownPlatform platform) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable KnownPlatform platform;
        private @Nullable KnownPlatform below;
        private int count;
    }

    private final Node root = new Node();
    private final List<KnownPlatform> all;

    PlatformIndex(List<KnownPlatform> platforms) {
        all = List.copyOf(platforms);
        platforms.forEach(platform -> add(platform.name(), platform));
        for (KnownPlatform platform : platforms) {
            if (platform.name().contains("/")) {
                List.of(platform.name().split("/", -1)).forEach(side -> add(side, platform));
            }
        }
        platforms.forEach(platform -> platform.otherNames().forEach(name -> add(name, platform)));      // a name of its own wins
    }

    private void add(String name, KnownPlatform platform) {
        Node node = root;
        List<String> words = words(NameKeys.words(name));
        if (words.isEmpty()) {
            return;
        }
        for (String word : words) {
            node = node.next.computeIfAbsent(word, some -> new Node());
            if (node.below == null || node.below.id() != platform.id()) {
                node.count++;
                node.below = platform;
            }
        }
        if (node.platform == null) {
            node.platform = platform;
        }
    }

    private static List<String> words(List<String> words) {
        return words.stream().filter(word -> !word.equals("and")).toList();
    }

    List<KnownPlatform> all() {
        return all;
    }

    /// The known platform of exactly this name, accents and case aside.
    @Nullable KnownPlatform named(String name) {
        Node node = walk(NameKeys.words(name), root);
        return node == null ? null : node.platform;
    }

    /// The longest known platform that begins at this token; its tokens must be free.
    Optional<Hit> longest(Line line, int from) {
        Node node = root;
        Hit best = null;
        for (int i = from; line.isFree(i); i++) {
            if (i > from && isSeparator(line.at(i))) {
                continue;
            }
            node = line.at(i).isWord() ? walk(NameKeys.wordsOfFolded(line.at(i).low()), node) : null;
            if (node == null) {
                break;
            }
            if (node.platform != null && !line.is(i, "and")) {
                best = new Hit(i + 1, node.platform);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The only known platform whose name begins with exactly these words ("Chamber" for "Chamber after-hours").
    @Nullable KnownPlatform completion(Line line, int from, int to) {
        Node node = begun(line, from, to);
        return node == null || node.count != 1 ? null : node.below;
    }

    /// The known platforms whose names begin with exactly these words, by name.
    List<KnownPlatform> completions(Line line, int from, int to) {
        Set<KnownPlatform> found = new TreeSet<>(Comparator.comparing(KnownPlatform::name).thenComparingLong(KnownPlatform::id));
        Node node = begun(line, from, to);
        if (node != null) {
            collect(node, found);
        }
        return List.copyOf(found);
    }

    private @Nullable Node begun(Line line, int from, int to) {
        Node node = root;
        for (int i = from; i < to && node != null; i++) {
            node = line.at(i).isWord() ? walk(NameKeys.wordsOfFolded(line.at(i).low()), node) : null;
        }
        return node == root ? null : node;
    }

    private static void collect(Node node, Set<KnownPlatform> found) {
        if (node.platform != null) {
            found.add(node.platform);
        }
        node.next.values().forEach(next -> collect(next, found));
    }

    private static @Nullable Node walk(List<String> words, Node from) {
        Node node = words.isEmpty() ? null : from;
        for (String word : words(words)) {
            node = node == null ? null : node.next.get(word);
        }
        return node;
    }

    private static boolean isSeparator(Token token) {
        return (token.kind() == Token.Kind.PUNCT && "-/–".contains(token.text())) || token.text().equals("&");
    }
}
